// Every byte of a record and of genesis.yaml, in order. `Io` is RecordWriter or RecordReader.
// Stored bytes: never change a word here without raising the schema (LOG.md).
#pragma once

#include "core/format/RecordText.h"
#include "core/model/Record.h"

namespace countersign::format {

template <typename Io, typename Signatory> void describeSigner(Io& io, Signatory& signer) {
    io.raw("signer: {principal: ");
    io.line(signer.principal);
    io.raw(", name: ");
    io.line(signer.name);
    io.raw(", hat: ");
    io.line(signer.hat);
    io.raw(", key: ");
    io.line(signer.key);
    io.raw("}\nsigned_at: ");
}

template <typename Io, typename Version>
void describeVersion(Io& io, std::string_view key, Version& version) {
    io.raw(key);
    io.raw(": {version: ");
    io.number(version.version);
    io.raw(", sha256: ");
    io.digest(version.sha256);
    io.raw("}\n");
}

template <typename Io, typename Subject> void describeSubject(Io& io, Subject& subject) {
    io.raw("release: {id: ");
    io.line(subject.release.model);
    io.raw(", version: ");
    io.line(subject.release.version);
    io.raw(", tier: ");
    io.line(subject.tier);
    io.raw("}\nsubject: {repo_root: ");
    io.object(subject.repoRoot);
    io.raw(", commit: ");
    io.object(subject.commit);
    io.raw(", tree: ");
    io.object(subject.tree);
    io.raw(", manifest_sha256: ");
    io.digest(subject.manifest);
    io.raw("}\n");
}

// The keys every record has, body excluded.
template <typename Io, typename Record> void describeHead(Io& io, Record& record) {
    io.raw("countersign: ");
    io.number(record.schema);
    io.raw("\nlog: ");
    io.digest(record.log);
    io.raw("\nkind: ");
    io.line(record.kind);
    io.raw("\n");
    describeSigner(io, record.signer);
    io.time(record.signedAt);
    io.raw("\nmeaning: ");
    io.text(record.meaning);
    io.raw("\nreason: ");
    io.text(record.reason);
    io.raw("\n");
    constexpr std::string_view none = "release: null\nsubject: null\n";
    if constexpr (Io::kReads) {
        if (io.next(none))
            io.raw(none);
        else
            describeSubject(io, record.subject.emplace());
    } else {
        if (record.subject)
            describeSubject(io, *record.subject);
        else
            io.raw(none);
    }
    describeVersion(io, "policy", record.policy);
    describeVersion(io, "roster", record.roster);
    io.raw("prev: ");
    io.list(record.prev, [&](auto& parent) {
        io.raw("{commit: ");
        io.object(parent.commit);
        io.raw(", sha256: ");
        io.digest(parent.sha256);
        io.raw("}");
    });
    io.raw("\nseen: {records: ");
    io.number(record.seenRecords);
    io.raw(", open_dissents: ");
    io.list(record.seenDissents, [&](auto& id) { io.digest(id); });
    io.raw("}\n");
}

template <typename Io> struct BodyDescription {
    Io& io;

    template <typename Ids> void digests(std::string_view key, Ids& ids) {
        io.raw(key);
        io.list(ids, [this](auto& id) { io.digest(id); });
        io.raw("\n");
    }
    template <typename Text> void text(std::string_view key, Text& value) {
        io.raw(key);
        io.text(value);
        io.raw("\n");
    }
    template <typename Conditions> void conditions(Conditions& list) {
        io.raw("conditions: ");
        io.list(list, [this](auto& condition) {
            io.raw("{text: ");
            io.text(condition.text);
            io.raw(", owner: ");
            io.line(condition.owner);
            io.raw(", due: ");
            io.line(condition.due);
            io.raw("}");
        });
        io.raw("\n");
    }
    template <typename Body> void record(Body& body) {
        io.raw("record: ");
        io.digest(body.record);
        io.raw("\n");
    }

    template <typename Open> void open(Open& body) {
        io.raw("contributors: ");
        io.list(body.contributors, [this](auto& contributor) {
            io.raw("{how: ");
            io.line(contributor.how);
            io.raw(", name: ");
            io.recorded(contributor.name);
            io.raw(", email: ");
            io.recorded(contributor.email);
            io.raw("}");
        });
        io.raw("\nchange: ");
        io.line(body.change);
        io.raw("\n");
        text("summary: ", body.summary);
    }
    template <typename Vote> void vote(Vote& body) {
        io.raw("vote: ");
        io.choice(
            body.vote, [](auto v) { return model::name(v); }, model::voteValue);
        io.raw("\nlevel: ");
        io.choice(
            body.level, [](auto v) { return model::name(v); }, model::dissentLevel);
        io.raw("\n");
        text("would_remove: ", body.wouldRemove);
        conditions(body.conditions);
        text("reviewed: ", body.reviewed);
        text("not_reviewed: ", body.notReviewed);
        io.raw("opened: ");
        io.list(body.opened, [this](auto& blob) { io.object(blob); });
        io.raw("\nsupersedes: ");
        io.maybe(body.supersedes, [this](auto& id) { io.digest(id); });
        io.raw("\n");
    }
    template <typename Answer> void answer(Answer& body) {
        record(body);
        io.raw("disposition: ");
        io.line(body.disposition);
        io.raw("\n");
    }
    template <typename Decide> void decide(Decide& body) {
        io.raw("outcome: ");
        io.choice(
            body.outcome, [](auto v) { return model::name(v); }, model::outcome);
        io.raw("\n");
        text("context: ", body.context);
        text("options: ", body.options);
        text("consequences: ", body.consequences);
        conditions(body.conditions);
        digests("counted: ", body.counted);
        digests("dissents: ", body.dissents);
        io.raw("evaluated_head: ");
        io.object(body.evaluatedHead);
        io.raw("\ngate_sha256: ");
        io.digest(body.gate);
        io.raw("\nvalid_until: ");
        io.line(body.validUntil);
        io.raw("\n");
    }
    template <typename Retire> void retire(Retire& body) {
        io.raw("key: ");
        io.line(body.key);
        io.raw("\nprincipal: ");
        io.line(body.principal);
        io.raw("\n");
    }
    template <typename Remark> void remark(Remark& body) {
        io.raw("record: ");
        io.maybe(body.record, [this](auto& id) { io.digest(id); });
        io.raw("\n");
    }
};

template <typename Io, typename Body> void describeBody(Io& io, Body& body) {
    BodyDescription<Io> by{io};
    std::visit(
        [&](auto& each) {
            using T = std::remove_cvref_t<decltype(each)>;
            if constexpr (std::is_same_v<T, model::Open>) by.open(each);
            if constexpr (std::is_same_v<T, model::Vote>) by.vote(each);
            if constexpr (std::is_same_v<T, model::Withdraw>) by.record(each);
            if constexpr (std::is_same_v<T, model::Join>) by.record(each);
            if constexpr (std::is_same_v<T, model::Answer>) by.answer(each);
            if constexpr (std::is_same_v<T, model::Decide>) by.decide(each);
            if constexpr (std::is_same_v<T, model::Retire>) by.retire(each);
            if constexpr (std::is_same_v<T, model::Remark>) by.remark(each);
        },
        body);
}

template <typename Io, typename Genesis> void describeGenesis(Io& io, Genesis& genesis) {
    io.raw("countersign: ");
    io.number(genesis.schema);
    io.raw("\nkind: \"genesis\"\nname: ");
    io.line(genesis.name);
    io.raw("\n");
    describeSigner(io, genesis.signer);
    io.time(genesis.signedAt);
    io.raw("\nmeaning: ");
    io.text(genesis.meaning);
    io.raw("\nrepo_root: ");
    io.object(genesis.repoRoot);
    io.raw("\n");
    describeVersion(io, "policy", genesis.policy);
    describeVersion(io, "roster", genesis.roster);
    io.raw("succeeds: ");
    io.line(genesis.succeeds);
    io.raw("\n");
}

} // namespace countersign::format
