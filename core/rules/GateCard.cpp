#include "core/rules/Gate.h"
#include "core/rules/Words.h"

#include "core/base/Text.h"

#include <algorithm>

// Model card, deliberation note.
namespace countersign::rules {

using model::CheckState;

namespace gatecard {

model::Check& cardCheck(GateContext& gate, const std::string& rule, CheckState state,
                        const base::Sentence& reason) {
    model::Check& check = gate.add(rule, rule, state, reason);
    check.clause = "alignment";
    check.place = gate.release.card ? base::Place{gate.release.card->path, 1, 0, {}}
                                    : gate.inFolder("MODEL_CARD.md");
    if (!check.holds()) check.help = "countersign new card-section " + gate.modelName();
    return check;
}

void objective(GateContext& gate) {
    const auto& card = gate.release.card;
    const bool stated =
        card && card->humanObjective && !base::trimmed(card->humanObjective->text).empty();
    if (!stated) {
        cardCheck(gate, "objective", CheckState::Fail,
                  card ? base::said("The card does not state the human objective")
                       : base::said("There is no model card"));
        return;
    }
    const bool several = std::any_of(
        gate.release.findings.begin(), gate.release.findings.end(),
        [](const model::Finding& finding) { return finding.rule == "objective-not-one-sentence"; });
    if (several) {
        cardCheck(gate, "objective", CheckState::Fail,
                  base::said("The human objective is more than one sentence"))
            .place = card->humanObjective->place;
        return;
    }
    cardCheck(gate, "objective", CheckState::Pass,
              base::said("The card states the human objective"))
        .place = card->humanObjective->place;
}

// `complete` items out of all; the first incomplete one gives the place.
template <typename Item, typename Missing>
void items(GateContext& gate, const std::string& rule, const std::vector<Item>* list,
           const base::Sentence& none, const base::Sentence& fine, Missing missing) {
    if (!list) {
        cardCheck(gate, rule, CheckState::Fail, base::said("There is no model card"));
        return;
    }
    std::vector<base::Sentence> wrong;
    base::Place place;
    for (const Item& item : *list) {
        const base::Sentence what = missing(item);
        if (what.empty()) continue;
        if (wrong.empty()) place = item.place;
        wrong.push_back(what);
    }
    const bool pass = wrong.empty() && !list->empty();
    model::Check& check = cardCheck(gate, rule, pass ? CheckState::Pass : CheckState::Fail,
                                    list->empty() ? none
                                    : pass        ? fine
                                                  : base::joined(wrong, "; "));
    if (!place.empty()) check.place = place;
}

base::Sentence missingOf(const model::Proxy& proxy) {
    std::vector<base::Sentence> gaps;
    if (base::trimmed(proxy.metric).empty()) gaps.push_back(base::said("which metric it is"));
    if (base::trimmed(proxy.failsWhen).empty()) gaps.push_back(base::said("how it fails"));
    return gaps.empty() ? base::Sentence()
                        : base::said("The proxy %1 does not say %2", proxy.name, enumerated(gaps));
}

base::Sentence missingOf(const model::NeverEvent& event) {
    std::vector<base::Sentence> gaps;
    if (base::trimmed(event.owner).empty()) gaps.push_back(base::said("owner"));
    if (base::trimmed(event.detector).empty()) gaps.push_back(base::said("detector"));
    if (base::trimmed(event.killSwitch).empty()) gaps.push_back(base::said("kill switch"));
    return gaps.empty() ? base::Sentence()
                        : base::said("The never event %1 has no %2", event.name, enumerated(gaps));
}

void questions(GateContext& gate) {
    const auto& card = gate.release.card;
    if (!card) {
        cardCheck(gate, "card-questions", CheckState::Fail, base::said("There is no model card"));
        return;
    }
    std::vector<base::Sentence> open;
    base::Place place;
    for (int i = 0; i < model::kCardQuestions; ++i) {
        const model::CardAnswer& answer = card->answers[static_cast<std::size_t>(i)];
        if (answer.answered) continue;
        open.push_back(model::sentence(static_cast<model::CardQuestion>(i)));
        if (place.empty()) place = answer.place;
    }
    model::Check& check = cardCheck(
        gate, "card-questions", open.empty() ? CheckState::Pass : CheckState::Fail,
        open.empty() ? base::said("The card answers its five questions")
                     : base::said("The card does not answer: %1", base::joined(open, " ")));
    if (!place.empty()) check.place = place;
}

} // namespace gatecard

void checkCard(GateContext& gate) {
    using namespace gatecard;
    const auto& card = gate.release.card;
    objective(gate);
    items(gate, "proxies", card ? &card->proxies : nullptr,
          base::said("The card names no proxy that is optimised"),
          base::said("Every proxy says how it fails"),
          [](const model::Proxy& proxy) { return missingOf(proxy); });
    items(gate, "never-events", card ? &card->neverEvents : nullptr,
          base::said("The card names no never event"),
          base::said("Every never event has an owner, a detector and a kill switch"),
          [](const model::NeverEvent& event) { return missingOf(event); });
    questions(gate);
}

void checkNote(GateContext& gate) {
    const auto& note = gate.release.note;
    const std::string help = "countersign new note " + gate.modelName();
    if (!note) {
        model::Check& check =
            gate.add("note", "note", CheckState::Fail, base::said("There is no deliberation note"));
        check.place = gate.inFolder("deliberation-note.md");
        check.help = help;
        return;
    }
    const std::pair<const std::optional<model::NotePart>*, base::Sentence> parts[] = {
        {&note->change, base::said("what changes")},
        {&note->alternatives, base::said("which alternatives were considered")},
        {&note->affected, base::said("who might be affected")},
        {&note->feedback, base::said("what feedback changed the plan")}};
    std::vector<base::Sentence> missing;
    base::Place place{note->path, 1, 0, {}};
    for (const auto& [part, says] : parts) {
        if (*part && (*part)->written) continue;
        if (missing.empty() && *part) place = (*part)->place;
        missing.push_back(says);
    }
    model::Check& check =
        gate.add("note", "note", missing.empty() ? CheckState::Pass : CheckState::Fail,
                 missing.empty() ? base::said("The deliberation note has its four parts")
                                 : base::said("The note does not say %1", enumerated(missing)));
    check.place = place;
    if (!missing.empty()) check.help = help;
}

} // namespace countersign::rules
