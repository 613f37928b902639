// The meeting of the demonstration's story, through the same jobs as a click.
#include "core/base/Text.h"
#include "core/jobs/DemoStory.h"
#include "core/jobs/Meetings.h"

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace demomeeting {

std::string fact(const DemoStep& step, const char* key) {
    const auto found = step.facts.find(key);
    return found == step.facts.end() ? std::string() : found->second;
}

std::vector<std::string> words(const DemoStep& step, const char* key) {
    std::vector<std::string> all;
    const std::string text = fact(step, key);
    for (const std::string_view part : base::split(text, ' '))
        if (!part.empty()) all.emplace_back(part);
    return all;
}

Result<Statement> planned(Workspace& workspace, const DemoStep& step) {
    PlanRequest request;
    const auto days = base::parseInteger(fact(step, "in_days")).value_or(0);
    request.date = step.at.plusDays(static_cast<int>(days)).date();
    request.invited = words(step, "invite");
    for (const char* part : {"discussion", "consent"}) {
        for (const std::string& name : words(step, part)) {
            const std::size_t at = name.rfind('@');
            request.agenda.push_back({{name.substr(0, at), name.substr(at + 1)}, part});
        }
    }
    auto plan = planMeeting(workspace, request);
    if (!plan) return fail(plan.error());
    return std::move(plan->statement);
}

Result<Statement> started(Workspace& workspace, const DemoStep& step) {
    for (const char* how : {"room", "remote"})
        for (const std::string& who : words(step, how))
            if (auto there = attend(workspace, {}, who, how); !there) return fail(there.error());
    return startMeeting(workspace, {});
}

} // namespace demomeeting

bool isDemoMeeting(const DemoStep& step) {
    return step.what.starts_with("meeting-") || step.what == "minutes" || step.what == "papers";
}

Result<Statement> demoMeeting(Workspace& workspace, const DemoStep& step) {
    using namespace demomeeting;
    Result<Statement> statement = step.what == "meeting-plan"    ? planned(workspace, step)
                                  : step.what == "papers"        ? preread(workspace, {}, step.text)
                                  : step.what == "meeting-start" ? started(workspace, step)
                                  : step.what == "meeting-action"
                                      ? actionSaid(workspace, {}, step.text, step.release)
                                  : step.what == "meeting-close" ? closeMeeting(workspace, {})
                                                                 : minutesOf(workspace, {});
    if (statement) statement->hat = step.as;
    return statement;
}

} // namespace countersign::jobs
