// A meeting as it stands, read from the log and from what is kept on this computer.
#include "core/base/EightWords.h"
#include "core/base/Text.h"
#include "core/jobs/Drafts.h"
#include "core/jobs/Exchange.h"
#include "core/jobs/ExchangeParts.h"
#include "core/jobs/MeetingParts.h"
#include "core/jobs/Sentences.h"
#include "core/report/Meeting.h"

#include <algorithm>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace meetingview {

using model::MeetingItem;
using model::MeetingView;

struct Reading {
    Workspace& workspace;
    const meeting::Desk& desk;
    MeetingView& view;
    const model::LedgerState& ledger() const { return desk.ledger(); }
};

base::Sentence sealedBy(const std::string& person) {
    return base::said("%1: not revealed", person);
}

// One line a ballot: who, and what it said once it is revealed.
std::vector<base::Sentence> ballotsOf(const Reading& reading,
                                      const model::ReleaseHistory& history) {
    std::vector<base::Sentence> lines;
    for (const model::Fact& fact : history.facts) {
        const auto* ballot = fact.as<model::Ballot>();
        if (!ballot || ballot->meeting != reading.view.id) continue;
        const std::string& person = fact.record->signer.name;
        base::Sentence line =
            fact.live() ? sealedBy(person) : base::said("%1: withdrawn, never revealed", person);
        for (const model::Fact& other : history.facts) {
            const auto* reveal = other.as<model::Reveal>();
            if (!reveal || reveal->ballot != fact.id) continue;
            line = base::said("%1: %2, %3", person,
                              meeting::positionOf(reveal->vote, reveal->level), reveal->text);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

// What was signed about the release while the meeting went on, and since.
void addSaid(const Reading& reading, MeetingItem& item) {
    const rules::MeetingFact& fact = reading.desk.fact;
    if (!fact.started) return;
    const auto history = reading.ledger().releases.find(item.release);
    if (history == reading.ledger().releases.end()) return;
    for (const model::RecordId& id : history->second.records) {
        const model::LogEntry* entry = reading.ledger().entry(id);
        if (!entry || !entry->record || !model::isCounted(entry->verdict)) continue;
        const bool sealed = std::holds_alternative<model::Ballot>(entry->record->body) ||
                            std::holds_alternative<model::Reveal>(entry->record->body);
        const bool later = fact.closed && entry->position > fact.closed->position;
        if (!fact.spans(entry->position) && !later) continue;
        if (!later) reading.view.records.push_back(id);
        if (sealed || std::holds_alternative<model::Action>(entry->record->body)) continue;
        base::Sentence said = meeting::saidIn(*entry, reading.ledger());
        if (later) said = base::said("%1 (%2)", said, entry->record->signedAt.date());
        (later ? item.later : item.said).push_back(std::move(said));
        if (!later && std::holds_alternative<model::Decide>(entry->record->body))
            item.decision = item.said.back();
    }
    item.ballots = ballotsOf(reading, history->second);
}

void addPile(const Reading& reading, const MeetingItem& item) {
    if (item.status != "in review" && item.status != "deferred") return;
    const auto history = reading.ledger().releases.find(item.release);
    if (history == reading.ledger().releases.end()) return;
    for (const model::SeatStatus& seat : item.seats) {
        if (seat.filled || seat.optional) continue;
        for (const std::string& who : seat.couldFill) {
            model::PileRow row;
            row.principal = who;
            row.name = meeting::nameOf(reading.ledger(), who);
            row.release = item.release;
            row.role = seat.role;
            row.roleName = seat.roleName.empty() ? seat.role : seat.roleName;
            row.reason = meeting::reasonOf(reading.desk.fact, history->second, who);
            row.due = item.lateUntil;
            row.late = !row.due.empty() && reading.desk.standing.where.at.date() > row.due;
            reading.view.pile.push_back(std::move(row));
        }
    }
}

void addItems(const Reading& reading, const base::CancelToken& cancel) {
    std::set<std::string> present;
    for (const model::MeetingPerson& person : reading.view.people)
        if (person.how != "absent") present.insert(person.principal);
    for (const model::AgendaItem& agenda : reading.desk.fact.newest().agenda) {
        MeetingItem item =
            meeting::judged(reading.workspace, reading.desk.standing, agenda, cancel).item;
        item.quorum = rules::quorumOf(item.seats, present);
        item.lateUntil = meeting::lateUntil(reading.desk.fact, reading.ledger().policy, item.tier);
        addSaid(reading, item);
        addPile(reading, item);
        reading.view.items.push_back(std::move(item));
    }
    std::stable_sort(reading.view.pile.begin(), reading.view.pile.end(),
                     [](const auto& a, const auto& b) { return a.name < b.name; });
}

void addPeople(const Reading& reading) {
    std::set<std::string> papers;
    for (const model::Fact* fact : reading.desk.fact.papers) {
        papers.insert(fact->record->signer.principal);
        const std::string& question = fact->as<model::Preread>()->question;
        if (!question.empty())
            reading.view.questions.push_back(fact->record->signer.name + ": " + question);
        reading.view.records.push_back(fact->id);
    }
    for (const auto& [who, how] : meeting::attendance(reading.workspace, reading.desk)) {
        model::MeetingPerson person;
        person.principal = who;
        person.name = meeting::nameOf(reading.ledger(), who);
        if (const model::Person* known = reading.ledger().roster.byPrincipal(who))
            for (const std::string& role : known->roles)
                person.roles.push_back(roleName(reading.ledger().policy, role));
        person.how = how;
        person.hasPapers = papers.contains(who);
        reading.view.people.push_back(std::move(person));
    }
}

void addActions(const Reading& reading) {
    for (const model::LogEntry& entry : reading.ledger().entries) {
        if (!entry.record || !model::isCounted(entry.verdict)) continue;
        const auto* action = std::get_if<model::Action>(&entry.record->body);
        if (!action || action->source != reading.view.id) continue;
        std::string text = "(" + action->type + ") " + action->what + ": " +
                           meeting::nameOf(reading.ledger(), action->owner) + ", due " +
                           action->due;
        if (entry.record->subject) text += ", " + releaseText(entry.record->subject->release);
        reading.view.actions.push_back(std::move(text));
        reading.view.records.push_back(entry.id);
    }
}

// What nobody else has yet.
void addOnlyHere(const Reading& reading) {
    auto unsent = outbox(reading.workspace);
    if (unsent && !unsent->entries.empty())
        reading.view.onlyHere.push_back(
            unsent->entries.size() == 1
                ? base::said("1 signed record is not sent yet")
                : base::said("%1 signed records are not sent yet", unsent->entries.size()));
    auto state = reading.workspace.state();
    auto drafts = state ? (*state)->drafts() : Result<std::vector<local::Draft>>{};
    if (!drafts) return;
    for (const MeetingItem& item : reading.view.items) {
        for (const local::Draft& draft : *drafts) {
            const std::string start = draftKey("ballot", item.release.text(), "") + "/";
            if (!draft.key.starts_with(start)) continue;
            const std::string person =
                meeting::nameOf(reading.ledger(), draft.key.substr(start.size()));
            if (std::find(item.ballots.begin(), item.ballots.end(), sealedBy(person)) !=
                item.ballots.end())
                reading.view.onlyHere.push_back(
                    base::said("What %1 sealed about %2 can be revealed on this computer only",
                               person, releaseText(item.release)));
        }
    }
}

base::Sentence logLine(const Reading& reading) {
    const model::LedgerState& ledger = reading.ledger();
    base::Sentence line = base::said("%1 records, log %2, head %3", ledger.records,
                                     ledger.logId.shortHex(), ledger.head.shortHex());
    auto fingerprint = exchange::fingerprintOf(reading.workspace.repository(), ledger.head);
    const auto digest = fingerprint ? base::Sha256::fromHex(*fingerprint) : std::nullopt;
    if (digest) line += base::said(", fingerprint: %1", base::eightWords(*digest));
    return line;
}

} // namespace meetingview

Result<std::vector<model::MeetingRow>> listMeetings(Workspace& workspace, const AsOf& asOf) {
    auto standing = standInOrder(workspace, asOf);
    if (!standing) return fail(standing.error());
    std::vector<model::MeetingRow> rows;
    for (const rules::MeetingFact& fact : rules::meetings(standing->log->ledger))
        rows.push_back({fact.plan->id, fact.newest().date, fact.phase(),
                        fact.plan->record->signer.name, fact.newest().agenda.size()});
    return rows;
}

Result<model::MeetingView> showMeeting(Workspace& workspace, const AsOf& asOf,
                                       const std::string& meeting,
                                       const base::CancelToken& cancel) {
    auto desk = meeting::deskOf(workspace, asOf, meeting, cancel);
    if (!desk) return fail(desk.error());
    model::MeetingView view;
    const rules::MeetingFact& fact = desk->fact;
    view.id = fact.plan->id;
    view.date = fact.newest().date;
    view.phase = fact.phase();
    const model::Fact* leads = fact.started ? fact.started : fact.plan;
    view.chair = leads->record->signer.principal;
    view.chairName = leads->record->signer.name;
    if (fact.started) view.startedAt = fact.started->record->signedAt.text();
    if (fact.closed) view.closedAt = fact.closed->record->signedAt.text();
    if (const auto& pack = std::get<model::Meeting>(fact.plan->record->body).pack)
        view.pack = pack->hex();
    const meetingview::Reading reading{workspace, *desk, view};
    meetingview::addPeople(reading);
    meetingview::addItems(reading, cancel);
    meetingview::addActions(reading);
    for (const model::Fact* phase : {fact.plan, fact.started, fact.closed})
        if (phase) view.records.push_back(phase->id);
    std::sort(view.records.begin(), view.records.end());
    view.records.erase(std::unique(view.records.begin(), view.records.end()), view.records.end());
    if (fact.minutes) {
        view.minutes = fact.minutes->as<model::Minutes>()->text;
        const model::Record& record = *fact.minutes->record;
        const SignedBy by = signedBy(record, desk->ledger().policy);
        view.minutesBy = by.name;
        view.minutesRole = by.role;
        view.minutesAt = by.at;
        view.minutesMeaning = by.meaning;
        view.minutesKey = record.signer.key;
        view.minutesRecord = fact.minutes->id.hex();
    }
    if (asOf.revision.empty()) meetingview::addOnlyHere(reading);
    view.logLine = meetingview::logLine(reading);
    // Ids take 68 bytes each; a record holds 64 KiB.
    const std::size_t ids = view.records.size() * 68;
    const std::size_t most = ids + (8u << 10) < (56u << 10) ? (56u << 10) - ids : 8u << 10;
    if (fact.started) view.draft = report::minutesText(view, most);
    return view;
}

} // namespace countersign::jobs
