#include "app/cli/Questions.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::cli {

base::Result<void> askQuestions(Context& context, jobs::Workspace& workspace,
                                jobs::Statement& statement, const std::vector<int>& ticks) {
    jobs::GateRequest request;
    request.release = statement.release;
    request.purpose = model::Purpose::Decision;
    auto report = jobs::gate(workspace, request, context.surroundings.cancel);
    const model::SeatStatus* seat = nullptr;
    if (report) { // what cannot be judged is told when the statement is prepared
        for (const model::SeatStatus& each : report->seats) {
            if (each.role == statement.hat && !each.asks.empty() && !seat) seat = &each;
        }
    }
    if (!seat) {
        if (ticks.empty()) return {};
        return base::fail(base::ErrorCode::Invalid,
                          "This signature is asked no question, so there is nothing to tick", {},
                          "say --as ROLE; countersign seats " + base::escaped(statement.release));
    }
    std::vector<std::string> ticked, open;
    for (std::size_t i = 0; i < seat->asks.size(); ++i) {
        const bool is =
            std::find(ticks.begin(), ticks.end(), static_cast<int>(i) + 1) != ticks.end();
        (is ? ticked : open).push_back(seat->asks[i]);
        if (!context.globals.json)
            context.say(std::string(is ? "  [x] " : "  [ ] ") + std::to_string(i + 1) + ". " +
                        base::escaped(seat->asks[i]) + "\n");
    }
    for (const int tick : ticks) {
        if (tick < 1 || tick > static_cast<int>(seat->asks.size()))
            return base::fail(base::ErrorCode::Invalid,
                              "There is no question " + std::to_string(tick), {},
                              "1 to " + std::to_string(seat->asks.size()));
    }
    if (ticks.empty()) return {};
    if (statement.reviewed.empty()) statement.reviewed = base::joined(ticked, " ");
    if (statement.notReviewed.empty()) statement.notReviewed = base::joined(open, " ");
    return {};
}

} // namespace countersign::cli
