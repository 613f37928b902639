// Every policy and roster the log ever put into force, and what was proposed: values for screens,
// the command line and whoever asks what was in force at a record (product row R8).
#pragma once

#include "core/model/Policy.h"
#include "core/model/Record.h"
#include "core/model/Roster.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

struct PolicyVersion {
    VersionDigest digest;
    Policy policy;
    std::string text; // the file, byte for byte
};
struct RosterVersion {
    VersionDigest digest;
    Roster roster;
    std::string text;
};

// A policy or roster file that a proposal brought, read; one of the two, or `broken` says why not.
struct Document {
    std::shared_ptr<const PolicyVersion> policy;
    std::shared_ptr<const RosterVersion> roster;
    base::Sentence broken;
    const VersionDigest* digest() const {
        return policy ? &policy->digest : roster ? &roster->digest : nullptr;
    }
};

// A proposed policy or roster and what became of it, as of the log's head.
struct ProposalEntry {
    RecordId id;
    std::shared_ptr<const Record> record;
    bool ofRoster = false;
    VersionDigest names; // the version it would be
    Document document;
    struct Answer {
        RecordId id;
        std::shared_ptr<const Record> record;
        bool approves = false;
        bool standing = true; // not taken back by another answer of the same person
    };
    std::vector<Answer> answers;
    std::optional<RecordId> enacted; // the record that put it into force
    bool open = false;               // follows what is in force now and is not in force itself
};

// One change of what is in force.
struct Enacted {
    RecordId id; // zero for the start of the log
    std::shared_ptr<const Record> record;
    bool ofRoster = false;
    VersionDigest version;
    bool inForce = false; // at the head
    bool isVoid = false;  // met another of its version, or follows one that did
};

} // namespace countersign::model
