#include "core/rules/Changes.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::rules {

namespace rosterchanges {

bool has(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string presence(model::UserPresence need) {
    return need == model::UserPresence::Pin     ? "PIN"
           : need == model::UserPresence::Touch ? "touch"
                                                : "nothing beside it";
}

class Person {
public:
    Person(const model::Person* before, const model::Person& after, std::vector<Changed>& all)
        : m_before(before), m_after(after), m_all(all) {}

    void compare() {
        if (!m_before) {
            std::string text = "joins";
            if (m_after.machine) text += " as a machine";
            if (!m_after.roles.empty()) text += " as " + base::joined(m_after.roles, ", ");
            say(text);
        }
        const model::Person none;
        const model::Person& old = m_before ? *m_before : none;
        if (m_before) {
            value("is now named", m_after.name, old.name);
            for (const std::string& role : m_after.roles)
                if (!has(old.roles, role)) say("gains the role " + role);
            if (old.machine != m_after.machine)
                say(m_after.machine ? "is a machine now" : "is a person now");
        }
        for (const std::string& role : old.roles)
            if (!has(m_after.roles, role)) say("loses the role " + role);
        value("signs log commits with the address", m_after.email, old.email);
        value("belongs to the team", m_after.team, old.team);
        if (old.external != m_after.external)
            say(m_after.external ? "is from outside the organisation"
                                 : "is no longer from outside the organisation");
        value("is trained until", m_after.trainedUntil, old.trainedUntil);
        aliases(old);
        keys(old);
    }

private:
    void say(const std::string& text, bool asksLess = false) {
        m_all.push_back({m_after.name + " (" + m_after.principal + ") " + text, asksLess});
    }
    void value(const std::string& what, const std::string& now, const std::string& was) {
        if (now == was) return;
        say(what + " " + (now.empty() ? "nothing" : now) +
            (was.empty() ? "" : " (was " + was + ")"));
    }
    void aliases(const model::Person& old) {
        for (const std::string& alias : m_after.aliases)
            if (!has(old.aliases, alias)) say("is also known in commits as " + alias);
        for (const std::string& alias : old.aliases)
            if (!has(m_after.aliases, alias))
                say("is no longer known in commits as " + alias +
                        ": what was written so excludes from signing no more",
                    true);
    }
    void keys(const model::Person& old) {
        const auto keyIn = [](const model::Person& person, const model::PersonKey& like) {
            const auto found =
                std::find_if(person.keys.begin(), person.keys.end(),
                             [&](const auto& key) { return key.fingerprint == like.fingerprint; });
            return found == person.keys.end() ? nullptr : &*found;
        };
        for (const model::PersonKey& key : m_after.keys) {
            const model::PersonKey* was = keyIn(old, key);
            if (!was)
                say("signs with the key " + key.fingerprint +
                    (key.require == model::UserPresence::None ? ""
                                                              : " and " + presence(key.require)));
            else if (was->require != key.require)
                say("signs with the key " + key.fingerprint + " and " + presence(key.require) +
                        " (was " + presence(was->require) + ")",
                    key.require < was->require);
        }
        for (const model::PersonKey& key : old.keys)
            if (!keyIn(m_after, key)) say("has the key " + key.fingerprint + " no more", true);
    }

    const model::Person* m_before;
    const model::Person& m_after;
    std::vector<Changed>& m_all;
};

} // namespace rosterchanges

std::vector<Changed> changes(const model::Roster& before, const model::Roster& after) {
    std::vector<Changed> all;
    for (const model::Person& person : after.people)
        rosterchanges::Person(before.byPrincipal(person.principal), person, all).compare();
    for (const model::Person& person : before.people)
        if (!after.byPrincipal(person.principal))
            all.push_back({person.name + " (" + person.principal + ") is missing", true});
    return all;
}

} // namespace countersign::rules
