#include "core/jobs/MeetingParts.h"

#include "core/base/Text.h"
#include "core/format/Html.h"
#include "core/jobs/Drafts.h"
#include "core/jobs/Judge.h"
#include "core/jobs/Sentences.h"
#include "core/rules/Words.h"

#include <algorithm>
#include <set>

namespace countersign::jobs::meeting {

using base::ErrorCode;
using base::fail;
using base::Result;

constexpr std::int64_t kClockTolerance = 300; // as the log's own (LOG.md, CLOCK_ANOMALY)

namespace {

// Under way before planned before closed; of each the one that matters next.
const rules::MeetingFact* chosen(const std::vector<rules::MeetingFact>& all) {
    const rules::MeetingFact *started = nullptr, *planned = nullptr, *closed = nullptr;
    for (const rules::MeetingFact& each : all) {
        const std::string phase = each.phase();
        if (phase == "started") started = &each;
        if (phase == "closed") closed = &each;
        if (phase == "planned" && (!planned || each.newest().date < planned->newest().date))
            planned = &each;
    }
    return started ? started : planned ? planned : closed;
}

} // namespace

Result<Desk> deskOf(Workspace& workspace, const AsOf& asOf, const std::string& meeting,
                    const base::CancelToken& cancel) {
    auto standing = standInOrder(workspace, asOf, cancel);
    if (!standing) return fail(standing.error());
    Desk desk{std::move(*standing), {}};
    const auto all = rules::meetings(desk.ledger());
    const rules::MeetingFact* found = nullptr;
    if (meeting.empty()) {
        found = chosen(all);
        if (!found)
            return fail(ErrorCode::NotFound, base::said("No meeting is planned"), {},
                        "countersign meeting plan --date DAY");
    }
    for (const rules::MeetingFact& each : all) {
        if (meeting.size() < 4 || !each.plan->id.hex().starts_with(meeting)) continue;
        if (found)
            return fail(ErrorCode::Conflict,
                        base::said("Several meetings begin with %1", base::escaped(meeting)), {},
                        base::said("write more of the id"));
        found = &each;
    }
    if (!found)
        return fail(ErrorCode::NotFound,
                    base::said("No meeting begins with %1", base::escaped(meeting)), {},
                    "countersign meeting list");
    desk.fact = *found;
    return desk;
}

const model::Fact* underWay(const model::LedgerState& ledger, const model::ReleaseId& release) {
    for (const rules::MeetingFact& each : rules::meetings(ledger)) {
        if (!each.started || each.closed) continue;
        const auto& agenda = each.newest().agenda;
        if (std::any_of(agenda.begin(), agenda.end(),
                        [&](const auto& item) { return item.release == release; }))
            return each.plan;
    }
    return nullptr;
}

namespace {

bool isAllHere(git::Repository& repository, const model::Manifest& manifest) {
    return std::all_of(manifest.entries.begin(), manifest.entries.end(), [&](const auto& entry) {
        return entry.isWhole() || repository.header(entry.blob).has_value();
    });
}

constexpr std::size_t kMostOfPart = 600; // bytes of a part of the note: a slide, not the note

std::string partOf(const std::optional<model::NotePart>& part) {
    if (!part || !part->written) return {};
    std::string words;
    for (const char c : format::plainText(part->markdown)) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (words.size() >= kMostOfPart && (static_cast<unsigned char>(c) & 0xC0) != 0x80)
            return words + "…";
        if (!blank)
            words += c;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    return std::string(base::trimmed(words));
}

// The release check's own sentence names roles as the policy does; where nothing but signatures is
// missing, people read who they are.
base::Sentence verdictOf(const model::GateReport& report) {
    const bool others =
        std::any_of(report.checks.begin(), report.checks.end(),
                    [](const auto& each) { return each.blocks() && each.rule != "seats"; });
    std::vector<base::Sentence> missing;
    for (const model::SeatStatus& seat : report.seats) {
        if (seat.filled || seat.optional) continue;
        const std::string& role = seat.roleName.empty() ? seat.role : seat.roleName;
        missing.push_back(seat.couldFillNames.empty()
                              ? base::Sentence(role)
                              : base::said("%1 (%2)", role, rules::oneOf(seat.couldFillNames)));
    }
    if (others || missing.empty()) return report.sentence;
    return base::said("not signed yet: %1", base::joined(missing, "; "));
}

// By a record of their own, or by what they voted last.
std::vector<std::string> asideOf(const model::ReleaseHistory& history) {
    std::set<std::string> names;
    for (const model::Fact& fact : history.facts)
        if (fact.live() && fact.as<model::Recuse>()) names.insert(fact.record->signer.name);
    for (const model::LiveVote& vote : history.votes) {
        const auto* body = vote.record ? std::get_if<model::Vote>(&vote.record->body) : nullptr;
        if (vote.live() && body && body->vote == model::VoteValue::Recuse)
            names.insert(vote.record->signer.name);
    }
    return {names.begin(), names.end()};
}

void addSubstance(const ReleaseTarget& target, const model::GateReport& report,
                  const model::LedgerState& ledger, model::MeetingItem& item) {
    if (const auto& note = target.snapshot.note) {
        item.feedback = partOf(note->feedback);
        item.affected = partOf(note->affected);
    }
    for (const model::Check& check : report.checks)
        if (check.rule == "slo" && check.state != model::CheckState::NotApplicable)
            item.numbers.push_back({check.state, check.sentence()});
    for (const model::Objection& each : report.openObjections)
        if (const model::LogEntry* entry = ledger.entry(each.id); entry && entry->record)
            item.objections.push_back(saidIn(*entry, ledger));
}

} // namespace

Judged judged(Workspace& workspace, const Standing& standing, const model::AgendaItem& item,
              const base::CancelToken& cancel) {
    Judged out;
    out.item.release = item.release;
    out.item.part = item.part;
    out.item.status = "not announced";
    const model::LedgerState& ledger = standing.log->ledger;
    const auto history = ledger.releases.find(item.release);
    if (history != ledger.releases.end()) {
        out.item.status = statusOf(history->second);
        out.item.aside = asideOf(history->second);
    }
    auto target = targetOf(workspace, standing, {item.release.model, item.release.version},
                           Side::Announced, cancel);
    if (!target) {
        out.item.verdict = target.error().sentence();
        return out;
    }
    out.item.evidenceHere =
        target->announced && isAllHere(workspace.repository(), target->snapshot.manifest);
    out.item.manifest = target->snapshot.manifestDigest.hex();
    const model::Record* open =
        history == ledger.releases.end() ? nullptr : history->second.candidate();
    if (const auto* body = open ? std::get_if<model::Open>(&open->body) : nullptr) {
        out.item.summary = body->summary;
        out.item.change = body->change;
    }
    auto report = judge(*target, model::Purpose::Decision, standing.where.at);
    if (!report) {
        out.item.verdict = report.error().sentence();
        return out;
    }
    out.report = std::move(*report);
    out.isJudged = true;
    out.item.tier = out.report.tier.tier;
    out.item.tierName = out.report.tier.name;
    out.item.verdict = verdictOf(out.report);
    out.item.ready = out.report.pass && !out.report.wouldBlock && out.report.seatsComplete &&
                     out.report.openObjections.empty();
    out.item.openObjections = static_cast<int>(out.report.openObjections.size());
    out.item.seats = out.report.seats;
    addSubstance(*target, out.report, ledger, out.item);
    return out;
}

std::map<std::string, std::string> attendance(Workspace& workspace, const Desk& desk) {
    std::map<std::string, std::string> people;
    for (const model::Attendance& each : desk.fact.newest().present)
        people[each.principal] = each.how;
    // What was signed at the end stands, and what is kept here is about now.
    if (desk.fact.closed || desk.standing.where.kind != Position::Kind::Now) return people;
    const auto kept = loadDraft(workspace, meetingKey(desk.fact.plan->id));
    if (!kept || !*kept) return people;
    for (const auto& [name, how] : (*kept)->fields)
        if (name.starts_with("at:")) people[name.substr(3)] = how;
    return people;
}

std::set<std::string> presentOf(const std::map<std::string, std::string>& attendance) {
    std::set<std::string> present;
    for (const auto& [who, how] : attendance)
        if (how == "room" || how == "remote") present.insert(who);
    return present;
}

Result<void> demandClock(Workspace& workspace, const rules::MeetingFact& fact) {
    const base::UtcTime now = workspace.now();
    for (const model::Fact* phase : {fact.plan, fact.started}) {
        if (!phase || phase->record->signedAt.seconds <= now.seconds + kClockTolerance) continue;
        return fail(ErrorCode::Denied,
                    base::said("This computer says it is %1, and this meeting was %2 at %3",
                               now.text(), std::get<model::Meeting>(phase->record->body).phase,
                               phase->record->signedAt.text()),
                    {},
                    base::said("set the clock of this computer; nothing that was typed is lost"));
    }
    return {};
}

const rules::MeetingFact* heldAbout(const std::vector<rules::MeetingFact>& meetings,
                                    const model::ReleaseHistory& history) {
    if (history.opens.empty()) return nullptr;
    const rules::MeetingFact* held = nullptr;
    for (const rules::MeetingFact& each : meetings) {
        if (!each.closed || each.closed->position < history.opens.back().position) continue;
        const auto& agenda = each.newest().agenda;
        const bool about = std::any_of(agenda.begin(), agenda.end(), [&](const auto& item) {
            return item.release == history.release;
        });
        if (about && (!held || held->closed->position < each.closed->position)) held = &each;
    }
    return held;
}

std::string reasonOf(const rules::MeetingFact& fact, const model::ReleaseHistory& history,
                     const std::string& principal) {
    std::string reason;
    for (const model::Fact& each : history.facts) {
        if (!fact.started || each.position < fact.started->position) continue;
        if (const auto* spoken = each.as<model::Spoken>(); spoken && spoken->by == principal)
            reason = spoken->text;
        if (const auto* reveal = each.as<model::Reveal>();
            reveal && each.record->signer.principal == principal)
            reason = reveal->text;
    }
    return reason;
}

std::string lateUntil(const rules::MeetingFact& fact, const model::Policy& policy,
                      const std::string& tier) {
    const model::TierRule* rule = policy.tier(tier);
    if (!rule || !rule->lateSigningDays || !fact.closed) return {};
    return fact.closed->record->signedAt.plusDays(*rule->lateSigningDays).date();
}

std::string nameOf(const model::LedgerState& ledger, const std::string& principal) {
    const model::Person* person = ledger.roster.byPrincipal(principal);
    return person ? person->name : principal;
}

base::Sentence positionOf(model::VoteValue vote, model::DissentLevel level) {
    if (level == model::DissentLevel::None) return rules::voteWords(vote);
    return base::said("%1 (%2)", rules::voteWords(vote), rules::levelWords(level));
}

base::Sentence saidIn(const model::LogEntry& entry, const model::LedgerState& ledger) {
    const base::Sentence sentence = sentenceOf(entry, ledger);
    const model::Record& record = *entry.record;
    base::Sentence why = record.reason;
    if (const auto* spoken = std::get_if<model::Spoken>(&record.body))
        why =
            base::said("%1, not signed: %2", positionOf(spoken->vote, spoken->level), spoken->text);
    if (const auto* reveal = std::get_if<model::Reveal>(&record.body))
        why = base::said("%1, %2", rules::voteWords(reveal->vote), reveal->text);
    return why.empty() ? sentence : base::said("%1: %2", sentence, why);
}

Statement statementOf(model::RecordBody body, const std::string& release) {
    Statement statement;
    statement.kind = Statement::Kind::Other;
    statement.release = release;
    statement.body = std::move(body);
    return statement;
}

std::string ballotKey(const model::ReleaseId& release, const std::string& principal) {
    return draftKey("ballot", release.text(), principal);
}

std::string meetingKey(const model::RecordId& plan) { return draftKey("meeting", plan.hex(), {}); }

} // namespace countersign::jobs::meeting
