// What will be signed, in words, before it is signed.
#include "core/jobs/Compose.h"
#include "core/jobs/Sentences.h"

namespace countersign::jobs {

namespace words_detail {

base::Sentence conditionText(const model::Condition& condition) {
    base::Sentence text = base::said("Condition: %1", condition.text);
    if (!condition.owner.empty()) text += base::said("; owner %1", condition.owner);
    if (!condition.due.empty()) text += base::said("; due %1", condition.due);
    if (!condition.check.empty()) text += base::said("; checked: %1", condition.check);
    return text;
}

std::string nameOf(const model::LedgerState& ledger, const std::string& principal) {
    const model::Person* person = ledger.roster.byPrincipal(principal);
    return person ? person->name : principal;
}

} // namespace words_detail

std::vector<base::Sentence> wordsFor(const model::Record& record,
                                     const model::LedgerState& ledger) {
    std::vector<base::Sentence> words;
    std::string who = record.signer.name;
    if (!record.signer.hat.empty()) who += ", " + roleName(ledger.policy, record.signer.hat);
    words.push_back(base::said("You sign as %1.", who));
    if (record.subject) {
        words.push_back(base::said("About %1, tier %2, evidence %3.",
                                   releaseText(record.subject->release), record.subject->tier,
                                   record.subject->manifest.shortHex()));
    }
    model::LogEntry entry;
    entry.verdict = model::Verdict::Valid;
    entry.record = std::make_shared<const model::Record>(record);
    words.push_back(base::said("It will say: %1.", sentenceOf(entry, ledger)));
    if (!record.meaning.empty()) words.push_back(base::said("It means: %1", record.meaning));
    if (!record.reason.empty()) words.push_back(base::said("Reason: %1", record.reason));
    for (const std::string& text : textsOf(record.body))
        words.push_back(base::said("Text: %1", text));
    if (const auto* vote = std::get_if<model::Vote>(&record.body)) {
        if (!vote->wouldRemove.empty())
            words.push_back(base::said("What would remove the objection: %1", vote->wouldRemove));
        if (!vote->concurs.empty()) words.push_back(base::said("Agreed with: %1", vote->concurs));
        for (const model::Condition& condition : vote->conditions)
            words.push_back(words_detail::conditionText(condition));
        if (!vote->onBehalfOf.empty())
            words.push_back(
                base::said("In the place of %1, who asked for it; both names are shown.",
                           words_detail::nameOf(ledger, vote->onBehalfOf)));
        if (!vote->opened.empty())
            words.push_back(base::said("Opened here before signing: %1 of the files bound.",
                                       vote->opened.size()));
        if (!vote->reviewed.empty()) words.push_back(base::said("Reviewed: %1", vote->reviewed));
        if (!vote->notReviewed.empty())
            words.push_back(base::said("Not reviewed: %1", vote->notReviewed));
        if (vote->supersedes)
            words.push_back(base::said("It takes the place of your earlier one, %1.",
                                       vote->supersedes->shortHex()));
    }
    if (const auto* decide = std::get_if<model::Decide>(&record.body)) {
        words.push_back(base::said("Counted: %1 signatures; objections named: %2.",
                                   decide->counted.size(), decide->dissents.size()));
        for (const model::Condition& condition : decide->conditions)
            words.push_back(words_detail::conditionText(condition));
    }
    return words;
}

} // namespace countersign::jobs
