// People, their roles and keys. Canonical file: core/format/ROSTER.md. Changed only through the
// log.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

enum class UserPresence { None, Touch, Pin };

struct PersonKey {
    std::string fingerprint; // "SHA256:…" of the public key blob, as ssh-keygen prints it
    std::string publicKey;   // "ssh-ed25519 AAAA…", no comment
    UserPresence require = UserPresence::None; // security keys only
};

struct Person {
    std::string principal; // [a-z0-9._-]{1,64}, unique
    std::string name;      // printed name
    std::string email;     // commit e-mail if the person chose one, else empty
    std::string team;
    bool machine = false;             // deposits facts, never fills a seat
    bool external = false;            // from outside the organisation (external audit seats)
    std::vector<std::string> roles;   // hats the person may wear
    std::string trainedUntil;         // date; after it the person fills no seat; empty = no limit
    std::vector<std::string> aliases; // names and e-mails in commits, for independence only
    std::vector<PersonKey> keys;
};

struct Roster {
    int version = 1;
    std::string previousSha256; // "" for version 1
    std::vector<Person> people;

    const Person* byPrincipal(const std::string& principal) const;
    // The person and key with that fingerprint.
    const Person* byKey(const std::string& fingerprint, const PersonKey** key = nullptr) const;
    bool hasRole(const std::string& principal, const std::string& role) const;
};

} // namespace countersign::model
