// What is in service and who can stop it: deployments as the pipeline reported them, drills by
// person, approvals to be judged again.
#pragma once

#include "core/jobs/TierHistory.h"
#include "core/model/LearningBoards.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace countersign::jobs {

struct DeploymentRow {
    enum class State {
        AsApproved,
        Lapsed,     // the approval ended, and it still runs
        Unapproved, // nobody approved it
        OutOfScope, // it runs where it may not
        TakenOut,   // suspended or rolled back, and it still runs
        CannotTell, // the release cannot be judged
        NotReported // approved, and no pipeline says where it runs
    };
    State state = State::NotReported;
    std::string model, release, version;
    std::string stage, at, reportedBy, record; // empty where not reported
    base::Sentence scope;                      // where it runs; empty where not reported
    base::Sentence why;                        // in words, where it is not as approved
    base::Sentence movedBy; // "narrowed to 10 % …" by whom; empty: nothing stands
};
const char* name(DeploymentRow::State state); // "as approved" "approval lapsed"…
// By model; of each what runs, else its standing approval.
base::Result<std::vector<DeploymentRow>> deployments(Workspace& workspace, const AsOf& asOf,
                                                     const std::string& model,
                                                     const base::CancelToken& cancel = {});

// People × drill. A drill the tier of a model's approval (else of its candidate) asks for is a
// column; so is every other that was put on record.
struct DrillMatrix {
    struct Column {
        std::string model, kind;
        bool asked = false;
        int withinDays = 0;
        std::optional<int> maxSeconds;
        std::string role; // whose holders must each have done it; empty: anybody's will do
        // Of all together: the worst of those who must, else the best of anybody's.
        model::DrillState state = model::DrillState::Never;
    };
    struct Cell {
        model::DrillState state = model::DrillState::Never;
        bool required = false;
        std::string at, until, record; // date, date, hex; empty where never
        std::uint64_t seconds = 0;
    };
    struct Person {
        std::string principal, name, team;
        std::vector<Cell> cells; // one a column
    };
    std::vector<Column> columns;
    std::vector<Person> people; // who must or did
};
base::Result<DrillMatrix> drillMatrix(Workspace& workspace, const AsOf& asOf,
                                      const std::string& model);

struct RenewalRow {
    std::string model, release, tier, approvedOn;
    std::string due;  // to be judged again; empty: the tier does not ask
    std::string ends; // the approval ends by itself; empty: never
    bool overdue = false;
    std::vector<base::Sentence> triggers; // beside the dates: incidents, another use or scale
    std::vector<TierMove> moves;          // both ways
    struct Item {
        std::string id, text; // of the list `renewal`
        std::string answer;   // "yes" "no" "not-applicable"; empty: nobody answered since approval
        std::string by, said;
    };
    std::vector<Item> checklist;
};
base::Result<std::vector<RenewalRow>> renewals(Workspace& workspace, const AsOf& asOf,
                                               const std::string& model,
                                               const base::CancelToken& cancel = {});

} // namespace countersign::jobs
