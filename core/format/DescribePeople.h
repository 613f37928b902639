// The fields of each record about policy, people, keys and the log, in order (LOG.md, "Body").
// Stored bytes: never change a word here without raising the schema.
#pragma once

#include "core/format/RecordFields.h"

namespace countersign::format {

template <typename Io, typename Body>
requires std::derived_from<std::remove_const_t<Body>, model::Proposal>
void describe(RecordFields<Io>& f, Body& body) {
    f.number("version", body.version);
    f.digest("sha256", body.sha256);
}
template <typename Io, typename Body>
requires std::derived_from<std::remove_const_t<Body>, model::ProposalAnswer>
void describe(RecordFields<Io>& f, Body& body) {
    f.digest("record", body.record);
    f.line("disposition", body.disposition);
}
template <typename Io, typename Body>
requires std::derived_from<std::remove_const_t<Body>, model::Enactment>
void describe(RecordFields<Io>& f, Body& body) {
    f.digest("record", body.record);
    f.digests("approvals", body.approvals);
}
template <typename Io, BodyOf<model::Retire> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.line("key", body.key);
    f.line("principal", body.principal);
}
template <typename Io, BodyOf<model::Compromise> Body>
void describe(RecordFields<Io>& f, Body& body) {
    f.line("key", body.key);
    f.maybeDigest("since", body.since);
}
template <typename Io, BodyOf<model::Acknowledge> Body>
void describe(RecordFields<Io>& f, Body& body) {
    f.object("commit", body.commit);
}
template <typename Io, BodyOf<model::Delegate> Body>
void describe(RecordFields<Io>& f, Body& body) {
    f.line("to", body.to);
    f.lines("roles", body.roles);
    f.line("scope", body.scope);
    f.line("from", body.from);
    f.line("until", body.until);
}
template <typename Io, BodyOf<model::ModelAlias> Body>
void describe(RecordFields<Io>& f, Body& body) {
    f.line("from", body.from);
    f.line("to", body.to);
    f.line("relation", body.relation);
}
template <typename Io, BodyOf<model::Checkpoint> Body>
void describe(RecordFields<Io>& f, Body& body) {
    f.object("head", body.head);
    f.number("records", body.records);
    f.digest("sha256", body.sha256);
}
template <typename Io, BodyOf<model::Workpaper> Body>
void describe(RecordFields<Io>& f, Body& body) {
    f.line("seed", body.seed);
    f.digest("population", body.population);
    f.digests("sample", body.sample);
    f.text("findings", body.findings);
}
template <typename Io, BodyOf<model::Remark> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.maybeDigest("record", body.record);
}

} // namespace countersign::format
