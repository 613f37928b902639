// doctor: what stands in the way here, and what to do about it.
#include "app/cli/Context.h"

#include "core/base/Text.h"
#include "core/jobs/Doctor.h"

#include <algorithm>

namespace countersign::cli {

namespace doctor_detail {

int doctor(Context& context) {
    const auto found = jobs::examine(workspaceOptions(context), context.surroundings.cancel);
    const bool ill = std::any_of(found.begin(), found.end(), [](const jobs::Diagnosis& each) {
        return each.level == jobs::Diagnosis::Level::Trouble;
    });
    const int code = ill ? kNo : kYes;
    if (context.globals.json) {
        Json json("doctor");
        json.boolean("fine", !ill).array("checks");
        for (const jobs::Diagnosis& each : found)
            json.object()
                .text("level", jobs::name(each.level))
                .text("topic", each.topic)
                .text("sentence", each.sentence)
                .text("todo", each.todo)
                .end();
        return context.json(json, code);
    }
    for (const jobs::Diagnosis& each : found) {
        std::string line = jobs::name(each.level);
        line.resize(9, ' ');
        line += each.topic;
        line.resize(std::max<std::size_t>(line.size() + 2, 22), ' ');
        context.say(line + base::escaped(each.sentence) + "\n");
        if (!each.todo.empty())
            context.say(std::string(22, ' ') + "-> " + base::escaped(each.todo) + "\n");
    }
    return code;
}

} // namespace doctor_detail

void addDoctor(Context& context) {
    CLI::App* command = addCommand(*context.app, "doctor",
                                   "keys, programs, clock, repository and remotes: what to mend");
    runs(context, command, std::make_shared<int>(0),
         [](Context& c, int&) { return doctor_detail::doctor(c); });
}

} // namespace countersign::cli
