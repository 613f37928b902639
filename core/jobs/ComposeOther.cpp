#include "core/base/Text.h"
#include "core/format/RecordKinds.h"
#include "core/jobs/Compose.h"
#include "core/jobs/LearningChecks.h"
#include "core/jobs/MeetingParts.h"
#include "core/jobs/Sentences.h"

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace compose_other_detail {

// The release named, else that of the emergency release the body is about.
std::string releaseOf(const Composing& c) {
    if (!base::trimmed(c.statement.release).empty()) return c.statement.release;
    std::optional<model::RecordId> id;
    if (const auto* glass = std::get_if<model::BreakGlass>(&c.statement.body)) id = glass->confirms;
    if (const auto* close = std::get_if<model::ObligationClose>(&c.statement.body))
        id = close->record;
    const model::LogEntry* entry = id ? c.ledger.entry(*id) : nullptr;
    return entry && entry->record && entry->record->subject ? entry->record->subject->release.text()
                                                            : std::string();
}

struct About {
    ReleaseTarget target;
    model::Subject subject;
};

// What was announced about the release; a record about a release names evidence the log holds.
Result<About> announced(const Composing& c, const std::string& release) {
    ReleaseName name = parseReleaseName(release);
    auto id = modelIdOf(c.standing, name.model);
    if (!id) return fail(id.error());
    name.model = *id;
    auto target = targetOf(c.workspace, c.standing, name, Side::Announced, c.cancel);
    if (!target) return fail(target.error());
    const auto history = c.ledger.releases.find(target->release);
    const model::Record* open =
        history == c.ledger.releases.end() ? nullptr : history->second.candidate();
    if (!open || !open->subject)
        return fail(ErrorCode::Invalid,
                    base::said("No review of %1 is open", releaseText(target->release)), {},
                    "countersign open " + target->release.text());
    model::Subject subject = *open->subject;
    subject.tier = tierOf(*target);
    return About{std::move(*target), std::move(subject)};
}

} // namespace compose_other_detail

std::vector<std::string> textsOf(const model::RecordBody& body) {
    std::vector<std::string> texts;
    if (const auto* attest = std::get_if<model::Attest>(&body)) texts = {attest->text};
    if (const auto* incident = std::get_if<model::Incident>(&body)) texts = {incident->title};
    if (const auto* action = std::get_if<model::Action>(&body)) texts = {action->what};
    if (const auto* close = std::get_if<model::ActionClose>(&body)) texts = {close->evidence};
    if (const auto* paper = std::get_if<model::Preread>(&body)) texts = {paper->question};
    if (const auto* minutes = std::get_if<model::Minutes>(&body)) texts = {minutes->text};
    if (const auto* reveal = std::get_if<model::Reveal>(&body)) texts = {reveal->text};
    if (const auto* spoken = std::get_if<model::Spoken>(&body)) texts = {spoken->text};
    std::erase_if(texts, [](const std::string& text) { return text.empty(); });
    return texts;
}

Result<Opening> composeBaseline(const Composing& c) {
    auto id = modelIdOf(c.standing, parseReleaseName(c.statement.release).model);
    if (!id) return fail(id.error());
    auto snapshot = sourceSnapshot(c.workspace, c.standing, *id, c.cancel);
    if (!snapshot) return fail(snapshot.error());
    for (const model::ReleaseHistory* history : releasesOf(c.ledger, *id)) {
        if (!history->opens.empty())
            return fail(ErrorCode::Invalid,
                        base::said("%1 is under review already: what was live before the log began "
                                   "can only be marked before its first review",
                                   base::escaped(*id)));
    }
    auto target = unannounced(c.workspace, c.standing, *snapshot, c.cancel);
    if (!target) return fail(target.error());
    Opening made;
    model::Subject subject{snapshot->release, tierOf(*target), snapshot->rootCommit,
                           snapshot->commit,  snapshot->tree,  snapshot->manifestDigest};
    made.record.kind = "baseline";
    made.record.reason = c.statement.reason;
    made.record.body = model::Baseline{*id, snapshot->release.version};
    made.record.meaning = c.ledger.policy.meaning(subject.tier, "baseline");
    made.record.subject = std::move(subject);
    made.snapshot = std::move(*snapshot);
    return made;
}

Result<model::Record> composeOther(const Composing& c) {
    using About = format::RecordKind::About;
    const std::string word(format::kindWord(c.statement.body));
    const format::RecordKind* kind = format::recordKind(word);
    if (!kind) return fail(ErrorCode::Internal, base::said("unknown statement"));
    const std::string release = compose_other_detail::releaseOf(c);
    const bool named = !release.empty();
    if (kind->about == About::Release && !named)
        return fail(ErrorCode::Invalid, base::said("Which release? A %1 is about one", word));
    if (kind->about == About::Nothing && named)
        return fail(ErrorCode::Invalid, base::said("A %1 is about no single release", word));
    model::Record record;
    record.kind = word;
    record.reason = c.statement.reason;
    record.body = c.statement.body;
    std::optional<ReleaseTarget> target;
    if (named) {
        auto about = compose_other_detail::announced(c, release);
        if (!about) return fail(about.error());
        record.subject = std::move(about->subject);
        target = std::move(about->target);
    }
    // What is said while a meeting about the release goes on was said there.
    if (auto* spoken = std::get_if<model::Spoken>(&record.body); spoken && record.subject)
        if (const model::Fact* plan = meeting::underWay(c.ledger, record.subject->release))
            spoken->meeting = plan->id;
    if (auto fits = checkLearning(c, record.body); !fits) return fail(fits.error());
    auto complete = completeException(c, target ? &*target : nullptr, record);
    if (!complete) return fail(complete.error());
    record.meaning = c.ledger.policy.meaning(record.subject ? record.subject->tier : "", word);
    return record;
}

} // namespace countersign::jobs
