// What will be signed, in words, before it is signed.
#include "core/jobs/Compose.h"
#include "core/jobs/Sentences.h"

namespace countersign::jobs {

namespace words_detail {

std::string conditionText(const model::Condition& condition) {
    std::string text = "Condition: " + condition.text;
    if (!condition.owner.empty()) text += "; owner " + condition.owner;
    if (!condition.due.empty()) text += "; due " + condition.due;
    if (!condition.check.empty()) text += "; checked: " + condition.check;
    return text;
}

std::string nameOf(const model::LedgerState& ledger, const std::string& principal) {
    const model::Person* person = ledger.roster.byPrincipal(principal);
    return person ? person->name : principal;
}

} // namespace words_detail

std::vector<std::string> wordsFor(const model::Record& record, const model::LedgerState& ledger) {
    std::vector<std::string> words;
    std::string who = record.signer.name;
    if (!record.signer.hat.empty()) who += ", " + roleName(ledger.policy, record.signer.hat);
    words.push_back("You sign as " + who + ".");
    if (record.subject) {
        words.push_back("About " + releaseText(record.subject->release) + ", tier " +
                        record.subject->tier + ", evidence " + record.subject->manifest.shortHex() +
                        ".");
    }
    model::LogEntry entry;
    entry.verdict = model::Verdict::Valid;
    entry.record = std::make_shared<const model::Record>(record);
    words.push_back("It will say: " + sentenceOf(entry, ledger) + ".");
    if (!record.meaning.empty()) words.push_back("It means: " + record.meaning);
    if (!record.reason.empty()) words.push_back("Reason: " + record.reason);
    for (const std::string& text : textsOf(record.body))
        words.push_back("Text: " + text);
    if (const auto* vote = std::get_if<model::Vote>(&record.body)) {
        if (!vote->wouldRemove.empty())
            words.push_back("What would remove the objection: " + vote->wouldRemove);
        if (!vote->concurs.empty()) words.push_back("Agreed with: " + vote->concurs);
        for (const model::Condition& condition : vote->conditions)
            words.push_back(words_detail::conditionText(condition));
        if (!vote->onBehalfOf.empty())
            words.push_back("In the place of " + words_detail::nameOf(ledger, vote->onBehalfOf) +
                            ", who asked for it; both names are shown.");
        if (!vote->opened.empty())
            words.push_back("Opened here before signing: " + std::to_string(vote->opened.size()) +
                            " of the files bound.");
        if (!vote->reviewed.empty()) words.push_back("Reviewed: " + vote->reviewed);
        if (!vote->notReviewed.empty()) words.push_back("Not reviewed: " + vote->notReviewed);
        if (vote->supersedes)
            words.push_back("It takes the place of your earlier one, " +
                            vote->supersedes->shortHex() + ".");
    }
    if (const auto* decide = std::get_if<model::Decide>(&record.body)) {
        words.push_back(
            "Counted: " + std::to_string(decide->counted.size()) +
            " signatures; objections named: " + std::to_string(decide->dissents.size()) + ".");
        for (const model::Condition& condition : decide->conditions)
            words.push_back(words_detail::conditionText(condition));
    }
    return words;
}

} // namespace countersign::jobs
