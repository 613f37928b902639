#include "core/rules/Changes.h"

#include "core/base/Text.h"
#include "core/rules/Words.h"

#include <algorithm>

namespace countersign::rules {

namespace rosterchanges {

bool has(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

base::Sentence presence(model::UserPresence need) {
    return need == model::UserPresence::Pin     ? base::said("PIN")
           : need == model::UserPresence::Touch ? base::said("touch")
                                                : base::said("nothing beside it");
}

class Person {
public:
    Person(const model::Person* before, const model::Person& after, std::vector<Changed>& all)
        : m_before(before), m_after(after), m_all(all) {}

    void compare() {
        if (!m_before) {
            base::Sentence text =
                m_after.machine ? base::said("joins as a machine") : base::said("joins");
            if (!m_after.roles.empty())
                text = base::said("%1 as %2", text, rolesWords(m_after.roles));
            say(text);
        }
        const model::Person none;
        const model::Person& old = m_before ? *m_before : none;
        if (m_before) {
            value(base::said("is now named"), m_after.name, old.name);
            for (const std::string& role : m_after.roles)
                if (!has(old.roles, role)) say(base::said("gains the role %1", roleWords(role)));
            if (old.machine != m_after.machine)
                say(m_after.machine ? base::said("is a machine now")
                                    : base::said("is a person now"));
        }
        for (const std::string& role : old.roles)
            if (!has(m_after.roles, role)) say(base::said("loses the role %1", roleWords(role)));
        value(base::said("signs log commits with the address"), m_after.email, old.email);
        value(base::said("belongs to the team"), m_after.team, old.team);
        if (old.external != m_after.external)
            say(m_after.external ? base::said("is from outside the organisation")
                                 : base::said("is no longer from outside the organisation"));
        value(base::said("is trained until"), m_after.trainedUntil, old.trainedUntil);
        aliases(old);
        keys(old);
    }

private:
    void say(const base::Sentence& text, bool asksLess = false) {
        m_all.push_back(
            {base::said("%1 (%2) %3", m_after.name, m_after.principal, text), asksLess});
    }
    void value(const base::Sentence& what, const std::string& now, const std::string& was) {
        if (now == was) return;
        const base::Sentence value = now.empty() ? base::said("nothing") : base::Sentence(now);
        say(was.empty() ? base::said("%1 %2", what, value)
                        : base::said("%1 %2 (was %3)", what, value, was));
    }
    void aliases(const model::Person& old) {
        for (const std::string& alias : m_after.aliases)
            if (!has(old.aliases, alias)) say(base::said("is also known in commits as %1", alias));
        for (const std::string& alias : old.aliases)
            if (!has(m_after.aliases, alias))
                say(base::said("is no longer known in commits as %1: what was written so excludes "
                               "from signing no more",
                               alias),
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
                say(key.require == model::UserPresence::None
                        ? base::said("signs with the key %1", key.fingerprint)
                        : base::said("signs with the key %1 and %2", key.fingerprint,
                                     presence(key.require)));
            else if (was->require != key.require)
                say(base::said("signs with the key %1 and %2 (was %3)", key.fingerprint,
                               presence(key.require), presence(was->require)),
                    key.require < was->require);
        }
        for (const model::PersonKey& key : old.keys)
            if (!keyIn(m_after, key))
                say(base::said("has the key %1 no more", key.fingerprint), true);
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
            all.push_back({base::said("%1 (%2) is missing", person.name, person.principal), true});
    return all;
}

} // namespace countersign::rules
