// The fields of each record of facts, incidents, actions and meetings, in order (LOG.md, "Body").
// Stored bytes: never change a word here without raising the schema.
#pragma once

#include "core/format/RecordFields.h"

namespace countersign::format {

template <typename Io, BodyOf<model::Deployed> Body>
void describe(RecordFields<Io>& f, Body& body) {
    f.line("stage", body.stage);
    f.scope(body.scope);
    f.line("at", body.at);
}
template <typename Io, BodyOf<model::Deposit> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.line("what", body.what);
    f.line("path", body.path);
    f.digest("sha256", body.sha256);
}
template <typename Io, BodyOf<model::Drill> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.line("drill", body.drill);
    f.line("model", body.model);
    f.line("person", body.person);
    f.line("at", body.at);
    f.number("seconds", body.seconds);
    f.line("result", body.result);
}
template <typename Io, BodyOf<model::Incident> Body>
void describe(RecordFields<Io>& f, Body& body) {
    f.line("severity", body.severity);
    f.line("title", body.title);
    f.line("started", body.started);
    f.line("detected", body.detected);
    f.line("contained", body.contained);
    f.line("communicated", body.communicated);
    f.line("recovered", body.recovered);
    f.line("closed", body.closed);
    f.line("commander", body.commander);
    f.line("channel", body.channel);
    f.releases("releases", body.releases);
    f.lines("causes", body.causes);
    f.line("silent", body.silent);
    f.line("post_mortem", body.postMortem);
    f.maybeDigest("supersedes", body.supersedes);
}
template <typename Io, BodyOf<model::Promote> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.digest("incident", body.incident);
    f.line("scenario", body.scenario);
}
template <typename Io, BodyOf<model::Link> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.digest("from", body.from);
    f.digest("to", body.to);
    f.line("finding", body.finding);
}
template <typename Io, BodyOf<model::Action> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.line("type", body.type);
    f.text("what", body.what);
    f.line("owner", body.owner);
    f.line("due", body.due);
    f.line("severity", body.severity);
    f.maybeDigest("source", body.source);
    f.line("tracker", body.tracker);
    f.maybeDigest("supersedes", body.supersedes);
}
template <typename Io, BodyOf<model::ActionClose> Body>
void describe(RecordFields<Io>& f, Body& body) {
    f.digest("record", body.record);
    f.text("evidence", body.evidence);
}
template <typename Io, BodyOf<model::Meeting> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.line("phase", body.phase);
    f.maybeDigest("meeting", body.meeting);
    f.line("date", body.date);
    f.put("agenda", [&] {
        f.io().list(body.agenda, [&](auto& item) {
            f.io().raw("{id: ");
            f.io().line(item.release.model);
            f.io().raw(", version: ");
            f.io().line(item.release.version);
            f.io().raw(", part: ");
            f.io().line(item.part);
            f.io().raw("}");
        });
    });
    f.put("present", [&] {
        f.io().list(body.present, [&](auto& person) {
            f.io().raw("{principal: ");
            f.io().line(person.principal);
            f.io().raw(", how: ");
            f.io().line(person.how);
            f.io().raw("}");
        });
    });
    f.maybeDigest("pack_sha256", body.pack);
}
template <typename Io, BodyOf<model::Preread> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.digest("meeting", body.meeting);
    f.text("question", body.question);
}
template <typename Io, BodyOf<model::Minutes> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.digest("meeting", body.meeting);
    f.text("text", body.text);
    f.digests("records", body.records);
}
template <typename Io, BodyOf<model::Ballot> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.digest("sha256", body.sha256);
    f.maybeDigest("meeting", body.meeting);
}
template <typename Io, BodyOf<model::Reveal> Body> void describe(RecordFields<Io>& f, Body& body) {
    f.digest("ballot", body.ballot);
    f.digest("salt", body.salt);
    f.vote(body.vote);
    f.level(body.level);
    f.text("text", body.text);
}

} // namespace countersign::format
