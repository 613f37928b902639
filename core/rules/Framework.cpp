#include "core/rules/Framework.h"

#include <algorithm>

namespace countersign::rules {

namespace framework {

struct Answer {
    std::vector<std::pair<std::string, std::string>> evidence;
    std::vector<std::string> gaps;
};

struct Judge {
    const model::ReleaseSnapshot& release;
    const model::LedgerState& ledger;
    const model::GateReport& report;

    // Holds only where something was asked, and every instance holds.
    void checks(const std::string& rule, const std::string& prefix, const std::string& noun,
                Answer& answer) const {
        bool asked = false;
        std::string wrong;
        std::vector<std::pair<std::string, std::string>> shown;
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
            answer.gaps.push_back(noun + " does not hold: " + wrong);
        else if (!asked)
            answer.gaps.push_back(noun + " asked nothing of this release");
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
        answer.gaps.push_back("no complete document " + kind);
    }

    void evidence(const std::string& cls, Answer& answer) const {
        for (const model::ManifestEntry& entry : release.manifest.entries) {
            if (model::name(entry.cls) != cls) continue;
            answer.evidence.emplace_back(cls, entry.path);
            return;
        }
        answer.gaps.push_back("no evidence of class " + cls);
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
            answer.evidence.emplace_back(std::to_string(count) + " signed record" +
                                             (count == 1 ? "" : "s") + " of kind " + kind +
                                             ", the last on " + last->record->signedAt.date(),
                                         last->id.shortHex());
        else
            answer.gaps.push_back("no signed record of kind " + kind);
    }

    void externalSeat(Answer& answer) const {
        for (const model::SeatStatus& seat : report.seats) {
            const model::Person* person = ledger.roster.byPrincipal(seat.principal);
            if (!seat.filled || !person || !person->external) continue;
            answer.evidence.emplace_back(person->name + ", from outside, signed as " + seat.role,
                                         seat.vote ? seat.vote->shortHex() : "");
            return;
        }
        answer.gaps.push_back("no signature from outside the organisation");
    }

    void support(const std::string& text, Answer& answer) const {
        const std::size_t colon = text.find(':');
        const std::string kind = text.substr(0, colon);
        const std::string what = colon == std::string::npos ? "" : text.substr(colon + 1);
        if (kind == "check")
            checks(what, "", "the check " + what, answer);
        else if (kind == "list")
            checks("checklists", "list:" + what + "/", "the list " + what, answer);
        else if (kind == "document")
            document(what, answer);
        else if (kind == "evidence")
            evidence(what, answer);
        else if (kind == "record")
            records(what, answer);
        else if (text == "seat:external")
            externalSeat(answer);
        else
            answer.gaps.push_back("the pack names '" + text + "', which nobody can judge");
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
