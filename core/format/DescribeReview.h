// The fields of each record about one release, in order (LOG.md, "Body"). Stored bytes: never
// change a word here without raising the schema.
#pragma once

#include "core/format/RecordFields.h"

namespace countersign::format {

template <typename Io, BodyOf<model::Open> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.put("contributors", [&] {
        f.io().list(body.contributors, [&](auto& contributor) {
            f.io().raw("{how: ");
            f.io().line(contributor.how);
            f.io().raw(", name: ");
            f.io().recorded(contributor.name);
            f.io().raw(", email: ");
            f.io().recorded(contributor.email);
            f.io().raw("}");
        });
    });
    f.line("change", body.change);
    f.text("summary", body.summary);
}
template <typename Io, BodyOf<model::Vote> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.vote(body.vote);
    f.level(body.level);
    f.text("would_remove", body.wouldRemove);
    f.text("concurs", body.concurs);
    f.lines("evidence", body.evidence);
    f.conditions(body.conditions);
    f.text("reviewed", body.reviewed);
    f.text("not_reviewed", body.notReviewed);
    f.objects("opened", body.opened);
    f.line("on_behalf_of", body.onBehalfOf);
    f.maybeDigest("supersedes", body.supersedes);
}
template <typename Io, typename Body>
requires BodyOf<Body, model::Withdraw> || BodyOf<Body, model::Join> ||
    BodyOf<Body, model::ObligationClose>
void describe(RecordFields<Io>& f, Body& body) { f.digest("record", body.record); }
template <typename Io, BodyOf<model::Answer> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.digest("record", body.record);
    f.line("disposition", body.disposition);
}
template <typename Io, BodyOf<model::Decide> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.outcome(body.outcome);
    f.text("context", body.context);
    f.text("options", body.options);
    f.text("consequences", body.consequences);
    f.conditions(body.conditions);
    f.scope(body.scope);
    f.digests("counted", body.counted);
    f.digests("dissents", body.dissents);
    f.object("evaluated_head", body.evaluatedHead);
    f.digest("gate_sha256", body.gate);
    f.line("valid_until", body.validUntil);
}
template <typename Io, BodyOf<model::Recuse> Body> void describe(RecordFields<Io>&, Body&) {}
template <typename Io, BodyOf<model::Spoken> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.line("by", body.by);
    f.vote(body.vote);
    f.level(body.level);
    f.text("text", body.text);
    f.maybeDigest("meeting", body.meeting);
}
template <typename Io, BodyOf<model::Loosen> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.line("what", body.what);
    f.line("item", body.item);
    f.line("before", body.before);
    f.line("after", body.after);
}
template <typename Io, typename Body>
requires BodyOf<Body, model::Raise> || BodyOf<Body, model::Lower>
void describe(RecordFields<Io>& f, Body& body) { f.line("tier", body.tier); }
template <typename Io, BodyOf<model::Attest> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.line("item", body.item);
    f.line("answer", body.answer);
    f.text("text", body.text);
    f.lines("evidence", body.evidence);
}
template <typename Io, BodyOf<model::Waive> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.line("check", body.check);
    f.line("item", body.item);
    f.line("owner", body.owner);
    f.line("until", body.until);
}
template <typename Io, BodyOf<model::BreakGlass> Body>
void describe(RecordFields<Io>& f, Body& body) {
    f.scope(body.scope);
    f.line("until", body.until);
    f.maybeDigest("confirms", body.confirms);
}
template <typename Io, BodyOf<model::Suspend> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.line("action", body.action);
    f.line("to", body.to);
    f.scope(body.scope);
    f.line("until", body.until);
}
template <typename Io, BodyOf<model::Baseline> Body>
void describe(RecordFields<Io>& f, Body& body) {
    f.line("model", body.model);
    f.line("version", body.version);
}
template <typename Io, BodyOf<model::NotUnderReview> Body>
void describe(RecordFields<Io>& f, Body& body) {
    f.line("model", body.model);
    f.line("until", body.until);
}

} // namespace countersign::format
