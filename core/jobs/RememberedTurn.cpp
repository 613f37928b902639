// What waited at the last look, from the index: to be shown at once, never as more than remembered.
#include "core/base/Text.h"
#include "core/jobs/MyTurn.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace countersign::jobs {

namespace turn_detail {

constexpr std::array<const char*, 8> kKinds{"sign",   "sign-again", "counts", "answer",
                                            "decide", "condition",  "papers", "waits"};
constexpr const char* kBetween = "\n"; // names and roles hold none (ROSTER.md, POLICY.md)

index::TurnRow rowOf(const Turn& turn) {
    index::TurnRow row;
    row.kind = kKinds[std::size_t(turn.kind)];
    row.model = turn.release.model;
    row.version = turn.release.version;
    row.tier = turn.tier;
    row.tierName = turn.tierName;
    row.role = turn.role;
    row.roleName = turn.roleName;
    row.since = turn.since;
    row.due = turn.due;
    row.text = turn.text;
    row.objections = std::to_string(turn.openObjections);
    row.meeting = turn.meeting;
    row.meetingDate = turn.meetingDate;
    row.said = turn.said;
    row.late = turn.late ? "1" : "0";
    row.releases = std::to_string(turn.releases);
    row.waitsFor = base::joined(turn.waitsFor, kBetween);
    return row;
}

int numberOf(const std::string& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::optional<Turn> turnOf(const index::TurnRow& row) {
    const auto kind = std::find(kKinds.begin(), kKinds.end(), row.kind);
    if (kind == kKinds.end()) return std::nullopt;
    Turn turn;
    turn.kind = Turn::Kind(kind - kKinds.begin());
    turn.release = {row.model, row.version};
    turn.tier = row.tier;
    turn.tierName = row.tierName;
    turn.role = row.role;
    turn.roleName = row.roleName;
    turn.since = row.since;
    turn.due = row.due;
    turn.text = row.text;
    turn.openObjections = numberOf(row.objections);
    turn.meeting = row.meeting;
    turn.meetingDate = row.meetingDate;
    turn.said = row.said;
    turn.late = row.late == "1";
    turn.releases = numberOf(row.releases);
    if (!row.waitsFor.empty())
        for (const std::string_view wanted : base::split(row.waitsFor, kBetween[0]))
            turn.waitsFor.emplace_back(wanted);
    return turn;
}

// A convenience: what could not be kept is found out again next time.
void keep(Workspace& workspace, const MyTurn& mine) {
    auto index = workspace.index();
    if (!index) return;
    std::vector<index::TurnRow> rows;
    for (const Turn& turn : mine.turns)
        rows.push_back(rowOf(turn));
    (void)(*index)->replaceTurns(rows);
}

} // namespace turn_detail

base::Result<MyTurn> rememberedTurn(Workspace& workspace) {
    auto index = workspace.index();
    if (!index) return base::fail(index.error());
    MyTurn mine;
    mine.fromCache = true;
    for (const index::TurnRow& row : (*index)->turns())
        if (auto turn = turn_detail::turnOf(row)) mine.turns.push_back(std::move(*turn));
    mine.hasLog = !mine.turns.empty();
    return mine;
}

} // namespace countersign::jobs
