#include "core/format/Documents.h"
#include "core/format/PolicyFields.h"
#include "core/format/RecordForm.h"

#include "core/base/LookAlike.h"
#include "core/base/OpenPgp.h"
#include "core/base/Text.h"

#include <map>

// People and keys: ROSTER.md.
namespace countersign::format {

namespace rosterfile {

constexpr std::size_t kRosterCap = 4u << 20;

const std::vector<std::string> kPresence{"none", "touch", "pin"};

model::UserPresence presenceOf(const std::string& word) {
    return word == "pin"     ? model::UserPresence::Pin
           : word == "touch" ? model::UserPresence::Touch
                             : model::UserPresence::None;
}

std::string sha256Name(std::string_view bytes) {
    const base::Sha256 digest = base::sha256(bytes);
    std::string text =
        base::base64({reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size()});
    while (!text.empty() && text.back() == '=')
        text.pop_back();
    return "SHA256:" + text;
}

// "openpgp mDME…", or "ssh-ed25519 AAAA…" whose blob begins with the same type; the fingerprint,
// else empty.
std::string fingerprintOf(const std::string& publicKey) {
    const auto parts = base::split(publicKey, ' ');
    if (parts.size() != 2 || parts[0].empty()) return {};
    const auto blob = base::fromBase64(parts[1]);
    if (blob && parts[0] == base::kOpenPgpWord) {
        const auto primary = base::openPgpPrimary(*blob);
        return primary ? sha256Name(*primary) : std::string();
    }
    if (!blob || blob->size() < 4 + parts[0].size()) return {};
    std::uint32_t length = 0;
    for (int i = 0; i < 4; ++i)
        length = (length << 8) | static_cast<unsigned char>((*blob)[static_cast<std::size_t>(i)]);
    if (length != parts[0].size() || blob->compare(4, length, parts[0]) != 0) return {};
    return sha256Name(*blob);
}

model::PersonKey keyOf(const YamlNode& node, const std::string& whose, model::Findings& findings) {
    model::PersonKey key;
    PolicyFields fields(node, "a key of " + whose, "roster", findings);
    fields.require("key", "key: \"ssh-ed25519 AAAA…\"");
    key.publicKey = fields.text("key");
    key.require = presenceOf(fields.oneOf("require", kPresence, "none"));
    key.fingerprint = fingerprintOf(key.publicKey);
    if (fields.has("key") && key.fingerprint.empty())
        fields.error(base::said("this is not an SSH or OpenPGP public key"), fields.placeOf("key"),
                     base::said("write the first two words of the .pub file"));
    fields.finish();
    return key;
}

model::Person personOf(const YamlNode& node, model::Findings& findings) {
    model::Person person;
    PolicyFields fields(node, "a person", "roster", findings);
    fields.require("principal", "principal: \"ana.ruiz\"");
    fields.require("name", base::said("name: \"Ana Ruiz\""));
    person.principal = fields.word("principal");
    person.name = fields.text("name");
    if (fields.has("name") && !base::isPrintableName(person.name))
        fields.error(
            base::said("this name cannot be printed"), fields.placeOf("name"),
            base::said("write it without invisible or control characters, at most 120 letters"));
    if (base::holdsUnseen(person.name))
        fields.error(base::said("this name holds characters that cannot be seen"),
                     fields.placeOf("name"), base::said("write it without them"));
    if (base::mixesScripts(person.name))
        fields.error(base::said("this name mixes letters of several alphabets in one word"),
                     fields.placeOf("name"), base::said("write each word in one alphabet"));
    person.email = fields.text("email");
    person.team = fields.text("team");
    person.machine = fields.flag("machine", false);
    person.external = fields.flag("external", false);
    person.trainedUntil = fields.text("trained_until");
    if (!person.trainedUntil.empty() && !isDate(person.trainedUntil))
        fields.error(base::said("'trained_until' must be a date"), fields.placeOf("trained_until"),
                     base::said("write it like 2026-11-21"));
    person.roles = fields.words("roles");
    person.aliases = fields.sentences("aliases");
    if (const YamlNode* keys = fields.list("keys")) {
        for (const YamlNode& each : keys->items)
            person.keys.push_back(keyOf(each, person.name, findings));
    }
    if (person.machine && !person.roles.empty())
        fields.error(base::said("a machine cannot have roles: it deposits facts and fills no seat"),
                     fields.placeOf("roles"), base::said("remove 'roles' or 'machine'"));
    fields.finish();
    return person;
}

void findTwins(const model::Roster& roster, const std::vector<base::Place>& places,
               model::Findings& findings) {
    std::map<std::string, std::string> principals, keys, looks;
    for (std::size_t i = 0; i < roster.people.size(); ++i) {
        const model::Person& person = roster.people[i];
        const auto twin = [&](const std::string& text) {
            findings.push_back(
                {model::Level::Error, "roster", text, places[i],
                 base::said("each person stands once, each key belongs to one person")});
        };
        if (!person.principal.empty() && !principals.emplace(person.principal, person.name).second)
            twin("'" + person.principal + "' stands twice");
        const auto [other, unlike] = looks.emplace(base::skeleton(person.name), person.principal);
        if (!unlike && !person.name.empty())
            findings.push_back({model::Level::Error, "roster",
                                base::said("the name of '%1' looks like that of '%2'",
                                           person.principal, other->second),
                                places[i],
                                base::said("add a middle name or the team, so that people can tell "
                                           "them apart")});
        for (const model::PersonKey& key : person.keys) {
            if (key.fingerprint.empty()) continue;
            const auto [holder, fresh] = keys.emplace(key.fingerprint, person.principal);
            if (!fresh) twin("the key " + key.fingerprint + " is also " + holder->second + "'s");
        }
    }
}

std::string yamlQuoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : base::toNfc(text)) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

std::string yamlList(const std::vector<std::string>& items) {
    std::vector<std::string> quoted;
    for (const std::string& each : items)
        quoted.push_back(yamlQuoted(each));
    return "[" + base::joined(quoted, ", ") + "]";
}

std::string personText(const model::Person& person) {
    std::string out = "  - principal: " + yamlQuoted(person.principal) +
                      "\n    name: " + yamlQuoted(person.name) + "\n";
    const auto line = [&](const char* key, const std::string& value) {
        if (!value.empty()) out += std::string("    ") + key + ": " + value + "\n";
    };
    line("email", person.email.empty() ? "" : yamlQuoted(person.email));
    line("team", person.team.empty() ? "" : yamlQuoted(person.team));
    line("machine", person.machine ? "true" : "");
    line("external", person.external ? "true" : "");
    line("trained_until", person.trainedUntil.empty() ? "" : yamlQuoted(person.trainedUntil));
    line("roles", person.roles.empty() ? "" : yamlList(person.roles));
    line("aliases", person.aliases.empty() ? "" : yamlList(person.aliases));
    if (!person.keys.empty()) out += "    keys:\n";
    for (const model::PersonKey& key : person.keys) {
        out += "      - {key: " + yamlQuoted(key.publicKey);
        if (key.require != model::UserPresence::None)
            out += ", require: \"" + kPresence[static_cast<std::size_t>(key.require)] + "\"";
        out += "}\n";
    }
    return out;
}

} // namespace rosterfile

std::string writeRoster(const model::Roster& roster) {
    std::string out =
        "countersign: 1\nkind: \"roster\"\nversion: " + std::to_string(roster.version) + "\n";
    if (!roster.previousSha256.empty())
        out += "previous_sha256: \"" + roster.previousSha256 + "\"\n";
    out += "people:\n";
    for (const model::Person& person : roster.people)
        out += rosterfile::personText(person);
    return out;
}

base::Result<RosterRead> readRoster(std::string_view bytes, const std::string& path) {
    YamlLimits limits;
    limits.bytes = rosterfile::kRosterCap;
    const auto root = parseYaml(bytes, path, limits);
    if (!root) return base::fail(root.error());
    RosterRead read;
    PolicyFields fields(*root, "the roster", "roster", read.findings);
    readHeading(fields, "roster", read.roster.version, read.roster.previousSha256);
    fields.require("people", base::said("people: and a list"));
    std::vector<base::Place> places;
    if (const YamlNode* people = fields.list("people")) {
        for (const YamlNode& each : people->items) {
            read.roster.people.push_back(rosterfile::personOf(each, read.findings));
            places.push_back(each.place);
        }
    }
    if (fields.has("people") && places.empty())
        fields.error(base::said("the roster names nobody"), fields.placeOf("people"));
    rosterfile::findTwins(read.roster, places, read.findings);
    fields.finish();
    return read;
}

} // namespace countersign::format
