// RECORD, DATE, REV: where `--as-of` points (decisions.md §3.10).
#include "core/jobs/Workspace.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace position_detail {

bool isHex(const std::string& text) {
    return text.size() >= 7 && text.size() <= 64 &&
           std::all_of(text.begin(), text.end(), [](unsigned char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

// The one entry whose record or commit id begins so; Conflict when several do.
Result<const model::LogEntry*> entryNamed(const model::LedgerState& ledger,
                                          const std::string& start) {
    const model::LogEntry* found = nullptr;
    for (const model::LogEntry& entry : ledger.entries) {
        const bool record = !entry.id.isZero() && entry.id.hex().starts_with(start);
        if (!record && !entry.commit.hex().starts_with(start)) continue;
        if (found)
            return fail(base::ErrorCode::Conflict,
                        base::said("Several records begin with %1", start), {},
                        base::said("write more of the id"));
        found = &entry;
    }
    return found;
}

// The source an entry speaks about: its own subject, or that of the record it answers.
std::optional<base::CommitId> sourceOf(const model::LedgerState& ledger,
                                       const model::LogEntry& entry) {
    if (entry.record && entry.record->subject) return entry.record->subject->commit;
    for (auto it = ledger.entries.rbegin(); it != ledger.entries.rend(); ++it) {
        if (it->position <= entry.position && it->record && it->record->subject &&
            it->record->kind == "open")
            return it->record->subject->commit;
    }
    return std::nullopt;
}

} // namespace position_detail

// kind stays Now when the text names nothing in the log.
Result<Position> Workspace::positionInLog(const AsOf& asOf) {
    Position where;
    if (!position_detail::isHex(asOf.revision)) return where;
    auto report = verifiedNow({}, {}, false);
    if (!report) return fail(report.error());
    const model::LedgerState& ledger = (*report)->ledger;
    auto entry = position_detail::entryNamed(ledger, asOf.revision);
    if (!entry) return fail(entry.error());
    if (!*entry) return where;
    where.kind = Position::Kind::Record;
    where.log = (*entry)->commit;
    where.source = position_detail::sourceOf(ledger, **entry);
    if (where.source && !m_repository->header(*where.source))
        where.source.reset(); // the log alone was cloned; the pins answer
    where.at = asOf.at.value_or((*entry)->committed);
    where.said = base::said("as of record %1", asOf.revision.substr(0, 12));
    return where;
}

Result<Position> Workspace::position(const AsOf& asOf) {
    Position where;
    auto head = m_repository->head();
    if (!head) return fail(head.error());
    if (asOf.revision.empty()) {
        where.source = *head;
        where.at = asOf.at.value_or(now());
        return where;
    }
    if (auto date = base::UtcTime::parse(asOf.revision)) {
        where.kind = Position::Kind::Date;
        where.at = asOf.at.value_or(*date);
        where.said = base::said("as of %1, by claimed time", date->text());
        if (*head) {
            auto commit = m_repository->commitAt(**head, *date);
            if (!commit) return fail(commit.error());
            where.source = *commit;
        }
        auto log = ledger::findLog(*m_repository, m_options.logRef);
        if (log && *log) {
            auto commit = m_repository->commitAt((*log)->head, *date);
            if (!commit) return fail(commit.error());
            where.log = *commit;
            where.beforeLog = !*commit;
        }
        return where;
    }
    auto inLog = positionInLog(asOf);
    if (!inLog || inLog->kind == Position::Kind::Record) return inLog;
    auto commit = m_repository->resolve(asOf.revision);
    if (!commit) return fail(commit.error());
    where.kind = Position::Kind::Revision;
    where.source = *commit;
    auto facts = m_repository->commit(*commit, git::Strictness::Source);
    if (!facts) return fail(facts.error());
    where.at = asOf.at.value_or(facts->committer.time);
    where.said = base::said("source as of %1, log as it is now", asOf.revision);
    return where;
}

} // namespace countersign::jobs
