#include "core/jobs/Render.h"

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
    return texts;
}

} // namespace countersign::jobs
