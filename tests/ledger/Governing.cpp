#include "tests/ledger/Governing.h"

#include "core/format/Documents.h"
#include "core/ledger/Paths.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace countersign::tests {

namespace {

model::LedgerState stateAt(LogWorld& world, const base::CommitId& at) {
    return world.reportAt(at.isNone() ? world.head() : at).ledger;
}

} // namespace

model::Person& on(model::Roster& roster, const std::string& principal) {
    const auto found =
        std::find_if(roster.people.begin(), roster.people.end(),
                     [&](const auto& person) { return person.principal == principal; });
    REQUIRE(found != roster.people.end());
    return *found;
}

RosterEdit giving(const std::string& principal, const std::string& role) {
    return [=](model::Roster& roster) {
        auto& roles = on(roster, principal).roles;
        if (std::find(roles.begin(), roles.end(), role) == roles.end()) roles.push_back(role);
    };
}

RosterEdit taking(const std::string& principal, const std::string& role) {
    return [=](model::Roster& roster) {
        auto& roles = on(roster, principal).roles;
        roles.erase(std::remove(roles.begin(), roles.end(), role), roles.end());
    };
}

model::Record proposeRoster(LogWorld& world, const RosterEdit& edit, const base::CommitId& at) {
    const model::LedgerState state = stateAt(world, at);
    model::Roster next = state.roster;
    next.version = state.rosterDigest.version + 1;
    next.previousSha256 = state.rosterDigest.sha256.hex();
    edit(next);
    const std::string text = format::writeRoster(next);
    world.bring(text);
    model::RosterPropose body;
    body.version = next.version;
    body.sha256 = base::sha256(text);
    return world.plain("", body);
}

model::Record proposePolicy(LogWorld& world, const std::string& from, const std::string& to,
                            const base::CommitId& at) {
    const model::LedgerState state = stateAt(world, at);
    std::string text = state.policyText;
    const auto replace = [&](const std::string& what, const std::string& with) {
        const auto place = text.find(what);
        REQUIRE(place != std::string::npos);
        text.replace(place, what.size(), with);
    };
    const int version = state.policyDigest.version;
    const std::size_t old = text.find("previous_sha256:");
    if (old != std::string::npos) text.erase(old, text.find('\n', old) - old + 1);
    replace("\nversion: " + std::to_string(version) + "\n",
            "\nversion: " + std::to_string(version + 1) + "\nprevious_sha256: \"" +
                state.policyDigest.sha256.hex() + "\"\n");
    replace(from, to);
    world.bring(text);
    model::PolicyPropose body;
    body.version = version + 1;
    body.sha256 = base::sha256(text);
    return world.plain("", body);
}

model::Record answer(LogWorld& world, const model::RecordId& proposal, bool ofRoster,
                     const std::string& hat, const std::string& disposition) {
    model::RosterApprove roster;
    model::PolicyApprove policy;
    roster.record = policy.record = proposal;
    roster.disposition = policy.disposition = disposition;
    return ofRoster ? world.plain(hat, roster) : world.plain(hat, policy);
}

model::Record enact(LogWorld& world, const model::RecordId& proposal, bool ofRoster,
                    const std::string& hat, const std::vector<model::RecordId>& approvals) {
    model::RosterEnact roster;
    model::PolicyEnact policy;
    roster.record = policy.record = proposal;
    roster.approvals = policy.approvals = approvals;
    return ofRoster ? world.plain(hat, roster) : world.plain(hat, policy);
}

model::Record compromise(LogWorld& world, const std::string& who, const std::string& hat,
                         std::optional<model::RecordId> since) {
    const auto key = sign::parsePublicKeyLine(world.key(who).publicLine);
    REQUIRE(key);
    return world.plain(hat, model::Compromise{key->fingerprint, since});
}

model::Record acknowledge(LogWorld& world, const base::CommitId& commit, const std::string& hat) {
    return world.plain(hat, model::Acknowledge{commit});
}

base::CommitId enactRoster(LogWorld& world, const std::string& who, const std::string& hat,
                           const RosterEdit& edit) {
    const auto proposal = world.say(who, proposeRoster(world, edit));
    return world.say(who, enact(world, proposal.id, true, hat)).commit;
}

base::CommitId enactRosterBeside(LogWorld& world, const base::CommitId& at, const std::string& who,
                                 const std::string& hat, const RosterEdit& edit) {
    model::RecordId id;
    const auto proposal = world.sayBeside(at, who, proposeRoster(world, edit, at), &id);
    return world.sayBeside(proposal, who, enact(world, id, true, hat));
}

base::CommitId force(LogWorld& world, const std::string& who, model::Record record,
                     const base::CommitId& at, const std::string& key) {
    // A remark takes the record's place until the bytes are bent.
    model::Record harmless = world.plain("", model::Remark{});
    Craft craft = Craft::of(world.prepare(who, harmless, at));
    model::Record filled = world.prepare(who, harmless, at).record;
    filled.kind = record.kind;
    filled.body = record.body;
    filled.signer.hat = record.signer.hat;
    filled.reason = record.reason;
    filled.meaning = record.meaning;
    const std::string signing = key.empty() ? who : key;
    filled.signer.key = sign::parsePublicKeyLine(world.key(signing).publicLine)->fingerprint;
    const std::string bytes = format::writeRecord(filled);
    REQUIRE(format::readRecord(bytes, "forced"));
    const model::RecordId id = base::sha256(bytes);
    const std::string path = ledger::recordPath(filled, id);
    const auto parent = world.repository().commit(filled.prev.front().commit, git::Strictness::Log);
    REQUIRE(parent);
    craft.commit.tree = world.edited(parent->tree, {{path, bytes}});
    craft.commit.message = format::commitMessage(filled, path, id);
    craft.commit.author.time = craft.commit.committer.time = filled.signedAt;
    return world.write(craft, signing);
}

} // namespace countersign::tests
