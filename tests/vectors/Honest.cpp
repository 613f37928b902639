#include "tests/vectors/Moves.h"

#include "core/format/Documents.h"
#include "core/format/SealedVote.h"
#include "core/ledger/Authority.h"

#include <catch2/catch.hpp>

namespace countersign::tests {

std::string Course::person() {
    std::vector<std::string> free;
    for (const char* who : {"ana", "ana2", "ben", "cai"})
        if (!retired.contains(who)) free.push_back(who);
    return free.at(pick(free.size()));
}

const Course::Said* Course::earlier(const std::string& kind) {
    std::vector<const Said*> found;
    for (const Said& one : said)
        if (one.record.kind == kind) found.push_back(&one);
    return found.empty() ? nullptr : found[pick(found.size())];
}

void Course::keep(const ledger::Prepared& prepared, const base::CommitId& commit,
                  const std::string& who) {
    said.push_back({prepared.record, prepared.id, commit, who});
}

ledger::Prepared Course::anyVote(std::string& who) {
    who = person();
    return world.prepare(who, world.vote(version(), "peer"));
}

namespace {

// Signed and put on the log as it stands.
void say(Course& course, const std::string& who, const model::Record& record) {
    const ledger::Prepared prepared = course.world.prepare(who, record);
    const base::CommitId commit = course.world.write(Craft::of(prepared), who);
    course.world.setLog(commit);
    course.keep(prepared, commit, who);
}

template <typename Body>
model::Record follow(Course& course, const Course::Said& old, const std::string& kind,
                     const std::string& hat, Body body) {
    return course.world.about(old.record.subject->release.version, kind, hat, std::move(body));
}

void open(Course& course) { say(course, course.person(), course.world.open(course.version())); }

// A key found compromised later takes away what it said.
bool stillCounts(Course& course, const Course::Said& old) {
    const auto report = course.world.reportAt(course.world.head());
    const model::LogEntry* entry = report.ledger.entry(old.id);
    return entry && model::isCounted(entry->verdict);
}

void vote(Course& course) {
    const auto value =
        std::array{model::VoteValue::Approve, model::VoteValue::Approve, model::VoteValue::Abstain,
                   model::VoteValue::Recuse}[course.pick(4)];
    model::Record record = course.world.vote(course.version(), "peer", value);
    const std::string who = course.person();
    const Course::Said* old = course.earlier("vote");
    const bool own = old && old->who.substr(0, 3) == who.substr(0, 3) &&
                     old->record.subject->release == record.subject->release;
    if (own && course.pick(2) == 0 && stillCounts(course, *old))
        std::get<model::Vote>(record.body).supersedes = old->id;
    say(course, who, record);
}

void dissent(Course& course) {
    const auto level = std::array{model::DissentLevel::Concern, model::DissentLevel::Object,
                                  model::DissentLevel::Block}[course.pick(3)];
    say(course, course.person(), course.world.dissent(course.version(), "peer", level));
}

void answer(Course& course) {
    const Course::Said* old = course.earlier("vote");
    if (!old || !ledger::dissentOf(old->record) || !stillCounts(course, *old))
        return dissent(course);
    say(course, "ben",
        follow(course, *old, "answer", "chair", model::Answer{old->id, "addressed"}));
}

void withdraw(Course& course) {
    const Course::Said* old = course.earlier("vote");
    if (!old || course.retired.contains(old->who) || !stillCounts(course, *old))
        return vote(course);
    say(course, old->who, follow(course, *old, "withdraw", "", model::Withdraw{old->id}));
}

void joinObjection(Course& course) {
    const Course::Said* old = course.earlier("vote");
    if (!old || !ledger::dissentOf(old->record) || old->who == "root" || !stillCounts(course, *old))
        return dissent(course);
    model::Record record = follow(course, *old, "join", "", model::Join{old->id});
    record.reason.clear();
    say(course, "root", record);
}

void decide(Course& course) {
    const auto outcome = std::array{model::Outcome::Approved, model::Outcome::Deferred,
                                    model::Outcome::Rejected}[course.pick(3)];
    say(course, course.pick(2) ? "ben" : "root", course.world.decide(course.version(), outcome));
}

void remark(Course& course) {
    model::Record record = course.world.about(course.version(), "remark", "", model::Remark{});
    const Course::Said* old = course.earlier("vote");
    if (old && course.pick(2) && stillCounts(course, *old))
        std::get<model::Remark>(record.body).record = old->id;
    if (course.pick(2)) record.subject.reset();
    say(course, course.person(), record);
}

// A meeting in its phases, as far as it goes: what is out of turn is refused, by both.
void meeting(Course& course) {
    const Course::Said* plan = nullptr;
    for (const Course::Said& one : course.said) {
        const auto* body = std::get_if<model::Meeting>(&one.record.body);
        if (body && body->phase == "planned") plan = &one;
    }
    const std::size_t what = plan ? course.pick(5) : 0;
    if (what == 3)
        return say(course, course.person(),
                   course.world.plain("", model::Preread{plan->id, "Why?"}));
    model::Meeting body;
    body.phase = std::array{"planned", "started", "closed"}[what % 3];
    if (what % 3) body.meeting = plan->id;
    body.date = "2026-12-01";
    body.agenda = {{{"triage", "1"}, "discussion"}};
    body.present = {{"ana", "room"}, {course.pick(4) ? "cai" : "ana", "remote"}};
    const Craft craft = recast(
        course.world,
        course.world.prepare(
            "ben",
            course.world.plain("chair", model::Meeting{"planned", {}, "2026-12-01", {}, {}, {}})),
        [&](model::Record& bent) { bent.body = body; });
    course.world.setLog(course.world.write(craft, "ben"));
    if (what == 4)
        say(course, "ben",
            course.world.plain("chair", model::Meeting{"planned",
                                                       {},
                                                       "2026-12-02",
                                                       body.agenda,
                                                       {{"ana", "absent"}},
                                                       base::sha256("pack")}));
}

// Written as by somebody whose program does not ask first: an objection, recast.
model::RecordId unasked(Course& course, const std::string& who, const model::Record& said) {
    const ledger::Prepared like = course.world.prepare(who, course.world.dissent("4", "peer"));
    model::Record record;
    const Craft craft = recast(course.world, like, [&](model::Record& bent) {
        bent.kind = said.kind;
        bent.body = said.body;
        bent.meaning = said.meaning;
        record = bent;
    });
    const base::CommitId commit = course.world.write(craft, who);
    course.world.setLog(commit);
    const model::RecordId id = base::sha256(format::writeRecord(record));
    if (said.kind == "ballot") course.said.push_back({record, id, commit, who});
    return id;
}

// Cast; then revealed (sometimes with other words than were sealed), withdrawn, voted over: about a
// release that no other move touches.
void ballot(Course& course) {
    const Course::Said* cast = course.earlier("ballot");
    model::Reveal reveal;
    reveal.salt = base::sha256(std::to_string(course.said.size()));
    reveal.text = "As I \"see\" it:\n\tfine";
    const std::size_t what = course.pick(5);
    if (!cast || what == 0 || course.retired.contains(cast->who)) {
        const model::Ballot body{format::sealOf(reveal), {}};
        const model::RecordId id =
            unasked(course, course.person(), course.world.about("4", "ballot", "peer", body));
        course.salts[id] = reveal.salt;
        return;
    }
    const std::string who = cast->who;
    if (what == 1) {
        unasked(course, who, course.world.vote("4", "peer"));
    } else if (what == 2) {
        unasked(course, who,
                course.world.about("4", "withdraw", "peer", model::Withdraw{cast->id}));
    } else {
        reveal.ballot = cast->id;
        reveal.salt = course.salts[cast->id];
        if (what == 3) reveal.text = "Otherwise";
        unasked(course, who, course.world.about("4", "reveal", "peer", reveal));
    }
}

void retire(Course& course) {
    const std::string who = std::array{"ana", "ana2", "cai"}[course.pick(3)];
    if (course.retired.contains(who) || course.retired.size() > 1) return remark(course);
    say(course, "root", course.world.retire(who, "root"));
    course.retired.insert(who);
}

// Two or three people sign beside each other; one joins.
void beside(Course& course) {
    const base::CommitId fork = course.world.head();
    std::vector<base::CommitId> heads;
    const std::size_t count = 2 + course.pick(2);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string who = course.person();
        const std::string version = course.version();
        const model::Record record = course.pick(4) == 0 ? course.world.dissent(version, "peer")
                                     : course.pick(5) == 0
                                         ? course.world.decide(version, model::Outcome::Deferred)
                                         : course.world.vote(version, "peer");
        const std::string signer = record.kind == "decide" ? "ben" : who;
        const ledger::Prepared prepared = course.world.prepare(signer, record, fork);
        heads.push_back(course.world.write(Craft::of(prepared), signer));
        course.keep(prepared, heads.back(), signer);
    }
    course.world.setLog(course.world.joinOf(heads, "ben"));
}

// What a retired key signed beside its retirement.
void lateArrival(Course& course) {
    const std::string who = course.person();
    if (who == "ben" || who == "ana2" || course.retired.size() > 1) return beside(course);
    const base::CommitId fork = course.world.head();
    say(course, "root", course.world.retire(who, "root"));
    course.retired.insert(who);
    const ledger::Prepared prepared =
        course.world.prepare(who, course.world.vote(course.version(), "peer"), fork);
    const base::CommitId late = course.world.write(Craft::of(prepared), who);
    course.world.setLog(course.world.joinOf({course.world.head(), late}, "ben"));
}

void security(Course& course) {
    ledger::Intent intent;
    const std::string version = course.version();
    intent.record = course.world.vote(version, "peer");
    intent.manifest = &course.world.manifest(version);
    intent.manifestText = course.world.manifestText(version);
    const auto key = sign::parsePublicKeyLine(course.world.securityKey().line);
    REQUIRE(key);
    const auto prepared = ledger::prepare(course.world.repository(),
                                          course.world.reportAt(course.world.head()).ledger, intent,
                                          *key, course.world.tick());
    REQUIRE(prepared);
    const unsigned flags = std::array{0u, 1u, 4u, 5u}[course.pick(4)];
    course.world.setLog(course.world.writeTouched(Craft::of(*prepared), flags));
}

} // namespace

std::vector<NamedMove> honestMoves() {
    return {{"open", open},         {"vote", vote},          {"vote", vote},
            {"dissent", dissent},   {"answer", answer},      {"answer", answer},
            {"withdraw", withdraw}, {"join", joinObjection}, {"decide", decide},
            {"decide", decide},     {"remark", remark},      {"retire", retire},
            {"beside", beside},     {"late", lateArrival},   {"security", security},
            {"meeting", meeting},   {"ballot", ballot}};
}

} // namespace countersign::tests
