// Every byte of a record and of genesis.yaml, in order. `Io` is RecordWriter or RecordReader.
// Stored bytes: never change a word here without raising the schema (LOG.md).
#pragma once

#include "core/format/DescribeLearning.h"
#include "core/format/DescribePeople.h"
#include "core/format/DescribeReview.h"

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
    io.part(record.subject, "release: null\nsubject: null\n",
            [&](auto& subject) { describeSubject(io, subject); });
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

template <typename Io, typename Body> void describeBody(Io& io, Body& body) {
    RecordFields<Io> fields(io);
    std::visit(
        [&](auto& each) {
            if constexpr (!BodyOf<std::remove_reference_t<decltype(each)>, model::OtherKind>)
                describe(fields, each);
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
