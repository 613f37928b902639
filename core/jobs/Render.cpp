#include "core/jobs/Render.h"

#include "core/jobs/Boards.h"
#include "core/rules/Claims.h"

namespace countersign::jobs {

RenderedText renderText(std::string_view markdown, int firstLine) {
    return format::renderMarkdown(markdown, firstLine);
}

ReleaseTexts renderRelease(const ReleaseTarget& target) {
    ReleaseTexts texts;
    if (const auto& card = target.snapshot.card) {
        texts.card = renderText(card->markdown, card->bodyLine);
    }
    if (const auto& note = target.snapshot.note) {
        texts.note = renderText(note->markdown, note->bodyLine);
        if (note->feedback && note->feedback->written) {
            texts.feedback = renderText(note->feedback->markdown, note->feedback->place.line + 1);
        }
    }
    texts.claims = claimsOf(target.snapshot);
    texts.claimFindings = rules::claimFindings(texts.claims);
    // That a number has no result is marked in the text; the margin is for what is wrong.
    std::erase_if(texts.claimFindings, [](const model::Finding& finding) {
        return finding.rule == "claim-without-result";
    });
    return texts;
}

} // namespace countersign::jobs
