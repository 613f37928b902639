#include "core/rules/Gate.h"

#include "core/base/Text.h"

#include <algorithm>
#include <map>

// Checklists and question sets: answered by a signed statement, by other checks, by evidence.
namespace countersign::rules {

using model::CheckState;
using model::Remedy;

namespace gatelists {

struct Said {
    const model::Record* record;
    const model::Attest* body;
};

// Each person's newest answer to an item, about exactly this evidence.
std::map<std::string, Said> answersTo(const GateContext& gate, const std::string& item) {
    std::map<std::string, Said> newest;
    for (const model::LogEntry& entry : gate.input.ledger->entries) {
        const auto* body = entry.record && model::isCounted(entry.verdict)
                               ? std::get_if<model::Attest>(&entry.record->body)
                               : nullptr;
        if (!body || body->item != item || !entry.record->subject ||
            entry.record->subject->release != gate.release.release ||
            entry.record->subject->manifest != gate.release.manifestDigest)
            continue;
        newest[entry.record->signer.principal] = {entry.record.get(), body};
    }
    return newest;
}

struct Answer {
    CheckState state = CheckState::Fail;
    base::Sentence reason;
    base::Place place;
};

base::Sentence by(const Said& said) {
    return base::said(" by %1 on %2", base::escaped(said.record->signer.name),
                      said.record->signedAt.date());
}

base::Sentence withText(const base::Sentence& answer, const std::string& text) {
    return text.empty() ? answer : base::said("%1: %2", answer, text);
}

std::optional<Answer> signedAnswer(const GateContext& gate, const std::string& id,
                                   const model::ListItem& item) {
    std::optional<Answer> best;
    for (const auto& [who, said] : answersTo(gate, id)) {
        const std::string text = base::escaped(said.body->text);
        if (said.body->answer == "no")
            return Answer{
                CheckState::Fail, withText(base::said("answered no%1", by(said)), text), {}};
        if (said.body->answer == "yes") {
            if (item.wantsText && base::trimmed(text).empty()) {
                if (!best)
                    best = Answer{
                        CheckState::Fail, base::said("the yes%1 says nothing more", by(said)), {}};
                continue;
            }
            best = Answer{CheckState::Pass, withText(base::said("answered%1", by(said)), text), {}};
        } else if (!best || best->state == CheckState::Fail) {
            best = Answer{CheckState::NotApplicable,
                          base::said("does not apply, says%1: %2", by(said), text),
                          {}};
        }
    }
    return best;
}

// Every instance of the named checks in this verdict holds, and one of them asked something.
std::optional<Answer> answerOfChecks(const GateContext& gate, const model::ListItem& item) {
    if (item.checks.empty()) return std::nullopt;
    for (const std::string& rule : item.checks) {
        bool asked = false;
        for (const model::Check& check : gate.report.checks) {
            if (check.rule != rule || check.strictness == model::Strictness::Off) continue;
            if (!check.holds())
                return Answer{CheckState::Fail, base::said("the check %1 does not hold", check.id),
                              check.place};
            asked |= check.state != CheckState::NotApplicable;
        }
        if (!asked) return std::nullopt;
    }
    return Answer{
        CheckState::Pass, base::said("shown by the check %1", base::joined(item.checks, ", ")), {}};
}

std::optional<Answer> answerOfEvidence(const GateContext& gate, const model::ListItem& item) {
    for (const std::string& kind : item.evidence) {
        base::Place place;
        if (evidenceIsThere(gate, kind, place))
            return Answer{CheckState::Pass, base::said("shown by %1", kind), place};
    }
    return std::nullopt;
}

void judge(GateContext& gate, const model::ItemList& list, const model::ListItem& item) {
    const std::string id = list.id + "/" + item.id;
    std::optional<Answer> answer = signedAnswer(gate, id, item);
    const bool open = !answer;
    if (open) answer = answerOfChecks(gate, item);
    if (!answer) answer = answerOfEvidence(gate, item);
    if (!answer) answer = Answer{CheckState::Fail, base::said("nobody has answered this"), {}};
    model::Check& check = gate.add("checklists", "list:" + id, answer->state,
                                   base::said("%1: %2", base::escaped(item.text), answer->reason));
    check.title = list.title;
    check.place = answer->place;
    if (!check.holds())
        check.help = "countersign attest " + gate.releaseName() + " " + id + " yes" +
                     (item.wantsText ? " --text TEXT" : "");
}

} // namespace gatelists

void checkLists(GateContext& gate) {
    std::vector<std::string> wanted = gate.tier.checklists;
    wanted.insert(wanted.end(), gate.tier.questions.begin(), gate.tier.questions.end());
    if (wanted.empty()) {
        gate.add("checklists", "checklists", CheckState::NotApplicable,
                 base::said("This tier asks for no checklist"));
        return;
    }
    for (const std::string& id : wanted) {
        const model::ItemList* list = gate.library.list(id);
        if (!list) {
            model::Check& check =
                gate.add("checklists", "list:" + id, CheckState::Error,
                         base::said("The policy asks for the list %1, which does not exist", id));
            check.remedy = Remedy::CannotJudge;
            check.place = gate.tier.place;
            continue;
        }
        for (const model::ListItem& item : list->items)
            gatelists::judge(gate, *list, item);
    }
}

} // namespace countersign::rules
