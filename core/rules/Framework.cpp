#include "core/rules/Framework.h"

#include <algorithm>

namespace countersign::rules {

namespace framework {

struct Answer {
    std::vector<std::pair<base::Sentence, std::string>> evidence;
    std::vector<base::Sentence> gaps;
};

struct Judge {
    const model::ReleaseSnapshot& release;
    const model::LedgerState& ledger;
    const model::GateReport& report;

    // Holds only where something was asked, and every instance holds.
    void checks(const std::string& rule, const std::string& prefix, const base::Sentence& noun,
                Answer& answer) const {
        bool asked = false;
        base::Sentence wrong;
        std::vector<std::pair<base::Sentence, std::string>> shown;
        for (const model::Check& check : report.checks) {
            if (check.rule != rule || !check.id.starts_with(prefix)) continue;
            if (check.state == model::CheckState::NotApplicable && prefix.empty()) continue;
            asked = true;
            if (!check.holds())
                wrong = check.reason;
            else if (shown.size() < 3)
                shown.emplace_back(check.reason, check.place.text());
        }
        if (!wrong.empty())
            answer.gaps.push_back(base::said("%1 does not hold: %2", noun, wrong));
        else if (!asked)
            answer.gaps.push_back(base::said("%1 asked nothing of this release", noun));
        else
            answer.evidence.insert(answer.evidence.end(), shown.begin(), shown.end());
    }

    void document(const std::string& kind, Answer& answer) const {
        for (const model::EvidenceDocument& each : release.documents) {
            if (each.kind != kind) continue;
            if (each.readable && each.missing.empty()) {
                answer.evidence.emplace_back(each.title.empty() ? kind : each.title, each.path);
                return;
            }
        }
        answer.gaps.push_back(base::said("no complete document %1", kind));
    }

    void evidence(const std::string& cls, Answer& answer) const {
        for (const model::ManifestEntry& entry : release.manifest.entries) {
            if (model::name(entry.cls) != cls) continue;
            answer.evidence.emplace_back(cls, entry.path);
            return;
        }
        answer.gaps.push_back(base::said("no evidence of class %1", cls));
    }

    bool isAbout(const model::Record& record) const {
        const std::string& model = release.release.model;
        if (record.subject) return record.subject->release.model == model;
        if (const auto* drill = std::get_if<model::Drill>(&record.body))
            return drill->model == model;
        if (const auto* incident = std::get_if<model::Incident>(&record.body))
            return std::any_of(incident->releases.begin(), incident->releases.end(),
                               [&](const auto& each) { return each.model == model; });
        return false;
    }

    void records(const std::string& kind, Answer& answer) const {
        const model::LogEntry* last = nullptr;
        std::size_t count = 0;
        for (const model::LogEntry& entry : ledger.entries) {
            if (!entry.record || !model::isCounted(entry.verdict) || entry.record->kind != kind ||
                !isAbout(*entry.record))
                continue;
            last = &entry;
            ++count;
        }
        if (last)
            answer.evidence.emplace_back(
                count == 1 ? base::said("%1 signed record of kind %2, the last on %3", count, kind,
                                        last->record->signedAt.date())
                           : base::said("%1 signed records of kind %2, the last on %3", count, kind,
                                        last->record->signedAt.date()),
                last->id.shortHex());
        else
            answer.gaps.push_back(base::said("no signed record of kind %1", kind));
    }

    void externalSeat(Answer& answer) const {
        for (const model::SeatStatus& seat : report.seats) {
            const model::Person* person = ledger.roster.byPrincipal(seat.principal);
            if (!seat.filled || !person || !person->external) continue;
            answer.evidence.emplace_back(
                base::said("%1, from outside, signed as %2", person->name, seat.role),
                seat.vote ? seat.vote->shortHex() : "");
            return;
        }
        answer.gaps.push_back(base::said("no signature from outside the organisation"));
    }

    void support(const std::string& text, Answer& answer) const {
        const std::size_t colon = text.find(':');
        const std::string kind = text.substr(0, colon);
        const std::string what =
            colon == std::string::npos ? std::string() : text.substr(colon + 1);
        if (kind == "check")
            checks(what, "", base::said("the check %1", what), answer);
        else if (kind == "list")
            checks("checklists", "list:" + what + "/", base::said("the list %1", what), answer);
        else if (kind == "document")
            document(what, answer);
        else if (kind == "evidence")
            evidence(what, answer);
        else if (kind == "record")
            records(what, answer);
        else if (text == "seat:external")
            externalSeat(answer);
        else
            answer.gaps.push_back(base::said("the pack names '%1', which nobody can judge", text));
    }
};

model::ClauseState stateOf(const model::Clause& clause, const model::ClauseStatus& status,
                           const std::string& today) {
    using model::ClauseState;
    if (clause.supports.empty()) return ClauseState::NotJudged;
    if (!status.evidence.empty())
        return status.gaps.empty() ? ClauseState::Supported : ClauseState::Partly;
    return clause.since > today ? ClauseState::NotYet : ClauseState::Gap;
}

} // namespace framework

model::PackStatus frameworkStatus(const model::FrameworkPack& pack,
                                  const model::ReleaseSnapshot& release,
                                  const model::LedgerState& ledger,
                                  const model::GateReport& report) {
    const framework::Judge judge{release, ledger, report};
    model::PackStatus status{pack.id, pack.title, pack.asOf, pack.note, {}, {}};
    if (release.releaseFile) {
        const auto stated = release.releaseFile->regulation.find(pack.id);
        if (stated != release.releaseFile->regulation.end()) status.stated = stated->second.text;
    }
    for (const model::Clause& clause : pack.clauses) {
        model::ClauseStatus one{clause.id, clause.asks, clause.since, {}, {}, {}};
        framework::Answer answer;
        for (const std::string& support : clause.supports)
            judge.support(support, answer);
        one.evidence = std::move(answer.evidence);
        one.gaps = std::move(answer.gaps);
        one.state = framework::stateOf(clause, one, report.at.date());
        status.clauses.push_back(std::move(one));
    }
    return status;
}

} // namespace countersign::rules
