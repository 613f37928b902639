#include "core/rules/Foreseen.h"

#include "core/base/Text.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign::rules {

namespace foreseen {

enum class What { Nothing, Objection, Conditions };

What whatOf(const model::Record& record) {
    if (const auto* vote = std::get_if<model::Vote>(&record.body)) {
        if (vote->vote == model::VoteValue::Dissent) return What::Objection;
        return vote->conditions.empty() ? What::Nothing : What::Conditions;
    }
    const auto* decide = std::get_if<model::Decide>(&record.body);
    return decide && !decide->conditions.empty() ? What::Conditions : What::Nothing;
}

void add(model::Tally& tally, const std::string& finding) {
    ++(finding == "right"    ? tally.right
       : finding == "partly" ? tally.partly
       : finding == "wrong"  ? tally.wrong
                             : tally.unclear);
}

// Words of four letters and more, lower case: short ones say nothing.
std::set<std::string> wordsOf(const std::string& text) {
    std::set<std::string> words;
    std::string word;
    for (const char c : base::lowerAscii(text) + " ") {
        const bool letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (letter) word += c;
        if (letter) continue;
        if (word.size() >= 4) words.insert(word);
        word.clear();
    }
    return words;
}

} // namespace foreseen

std::string textOf(const model::Record& record) {
    std::string text = record.reason;
    const auto add = [&text](const std::string& more) {
        if (!more.empty()) text += (text.empty() ? "" : "\n") + more;
    };
    const auto* vote = std::get_if<model::Vote>(&record.body);
    const auto* decide = std::get_if<model::Decide>(&record.body);
    if (vote) add(vote->wouldRemove);
    for (const model::Condition& each : vote     ? vote->conditions
                                        : decide ? decide->conditions
                                                 : std::vector<model::Condition>())
        add(each.text);
    return text;
}

std::vector<Warning> warnings(const model::LedgerState& ledger) {
    std::vector<Warning> found;
    std::map<model::RecordId, std::size_t> at;
    std::map<model::RecordId, const model::LogEntry*> newest;
    for (const IncidentFact& incident : incidents(ledger)) {
        for (const model::RecordId& id : incident.ids)
            newest[id] = incident.entry;
    }
    for (const model::LogEntry& entry : ledger.entries) {
        if (!entry.record || !model::isCounted(entry.verdict)) continue;
        const foreseen::What what = foreseen::whatOf(*entry.record);
        if (what != foreseen::What::Nothing) {
            at[entry.id] = found.size();
            found.push_back({&entry, what == foreseen::What::Objection, {}});
        }
        const auto* link = std::get_if<model::Link>(&entry.record->body);
        if (!link) continue;
        const auto warning = at.find(link->to);
        const auto incident = newest.find(link->from);
        if (warning == at.end() || incident == newest.end()) continue;
        auto& outcomes = found[warning->second].outcomes;
        const auto same = std::find_if(outcomes.begin(), outcomes.end(), [&](const auto& each) {
            return each.incident == incident->second;
        });
        const Warning::Outcome outcome{&entry, incident->second, link->finding};
        if (same == outcomes.end())
            outcomes.push_back(outcome);
        else
            *same = outcome;
    }
    return found;
}

model::DissentTally tallyOf(const std::vector<Warning>& warnings) {
    model::DissentTally tally;
    std::map<std::string, model::Tally> years;
    for (const Warning& warning : warnings) {
        if (warning.objection) {
            ++tally.objections;
            if (!warning.outcomes.empty()) ++tally.linked;
        }
        for (const Warning::Outcome& outcome : warning.outcomes) {
            foreseen::add(warning.objection ? tally.ofObjections : tally.ofConditions,
                          outcome.finding);
            const auto& incident = std::get<model::Incident>(outcome.incident->record->body);
            foreseen::add(years[incident.started.substr(0, 4)], outcome.finding);
        }
    }
    tally.years.assign(years.begin(), years.end());
    return tally;
}

std::vector<const model::LogEntry*> candidatesFor(const IncidentFact& incident,
                                                  const std::vector<Warning>& warnings) {
    std::string causes;
    for (const std::string& cause : incident.body->causes)
        causes += " " + cause;
    const std::set<std::string> words = foreseen::wordsOf(incident.body->title + causes);
    struct Ranked {
        int common;
        const model::LogEntry* entry;
    };
    std::vector<Ranked> ranked;
    const auto started = base::UtcTime::parse(incident.body->started);
    for (const Warning& warning : warnings) {
        const model::Record& record = *warning.entry->record;
        if (!record.subject || !incident.concerns(record.subject->release.model)) continue;
        if (!started || record.signedAt >= *started) continue;
        const bool linked =
            std::any_of(warning.outcomes.begin(), warning.outcomes.end(),
                        [&](const auto& outcome) { return outcome.incident == incident.entry; });
        if (linked) continue;
        int common = 0;
        for (const std::string& word : foreseen::wordsOf(textOf(record)))
            common += words.contains(word) ? 1 : 0;
        ranked.push_back({common, warning.entry});
    }
    std::reverse(ranked.begin(), ranked.end());
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked& a, const Ranked& b) { return a.common > b.common; });
    std::vector<const model::LogEntry*> found;
    for (const Ranked& each : ranked)
        found.push_back(each.entry);
    return found;
}

} // namespace countersign::rules
