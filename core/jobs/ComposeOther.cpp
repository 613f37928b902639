#include "core/base/Text.h"
#include "core/format/RecordKinds.h"
#include "core/jobs/Compose.h"
#include "core/jobs/Sentences.h"

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace compose_other_detail {

// What was announced about the release; a record about a release names evidence the log holds.
Result<model::Subject> announcedSubject(const Composing& c) {
    ReleaseName name = parseReleaseName(c.statement.release);
    auto id = modelIdOf(c.standing, name.model);
    if (!id) return fail(id.error());
    name.model = *id;
    auto target = targetOf(c.workspace, c.standing, name, Side::Announced, c.cancel);
    if (!target) return fail(target.error());
    const auto history = c.ledger.releases.find(target->release);
    const model::Record* open =
        history == c.ledger.releases.end() ? nullptr : history->second.candidate();
    if (!open || !open->subject)
        return fail(ErrorCode::Invalid, "No review of " + releaseText(target->release) + " is open",
                    {}, "countersign open " + target->release.text());
    return *open->subject;
}

} // namespace compose_other_detail

std::vector<std::string> textsOf(const model::RecordBody& body) {
    std::vector<std::string> texts;
    if (const auto* attest = std::get_if<model::Attest>(&body)) texts = {attest->text};
    if (const auto* incident = std::get_if<model::Incident>(&body)) texts = {incident->title};
    if (const auto* action = std::get_if<model::Action>(&body)) texts = {action->what};
    if (const auto* close = std::get_if<model::ActionClose>(&body)) texts = {close->evidence};
    std::erase_if(texts, [](const std::string& text) { return text.empty(); });
    return texts;
}

Result<model::Record> composeOther(const Composing& c) {
    using About = format::RecordKind::About;
    const std::string word(format::kindWord(c.statement.body));
    const format::RecordKind* kind = format::recordKind(word);
    if (!kind) return fail(ErrorCode::Internal, "unknown statement");
    const bool named = !base::trimmed(c.statement.release).empty();
    if (kind->about == About::Release && !named)
        return fail(ErrorCode::Invalid, "Which release? A " + word + " is about one");
    if (kind->about == About::Nothing && named)
        return fail(ErrorCode::Invalid, "A " + word + " is about no single release");
    model::Record record;
    record.kind = word;
    record.reason = c.statement.reason;
    record.body = c.statement.body;
    if (named) {
        auto subject = compose_other_detail::announcedSubject(c);
        if (!subject) return fail(subject.error());
        record.subject = std::move(*subject);
    }
    record.meaning = c.ledger.policy.meaning(record.subject ? record.subject->tier : "", word);
    return record;
}

} // namespace countersign::jobs
