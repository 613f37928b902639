// What bears on a signature or decision beside the checks: open objections and what would remove
// them, signatures on earlier evidence that no longer count or still do, conditions as they stand,
// and what was decided before. For the release page and the dock alike.
#pragma once

#include "core/jobs/Browse.h"
#include "ui/bridge/Mark.h"

#include <QString>

#include <vector>

namespace countersign::bridge {

struct StandingLine {
    Mark mark;
    QString words;
    QString record; // id it rests on, hex; empty for conditions
};

struct StandingGroup {
    QString name;  // for object names: "objections" "lapsed" "kept" "conditions" "precedents"
    QString title; // tr()
    std::vector<StandingLine> lines;
};

// What core says with the titles of roles in place of their ids, where it names roles.
base::Sentence withRoleNames(const base::Sentence& sentence, const model::Policy& policy);
// The verdict, said with the titles of roles: its sentence alone, and with every check.
base::Sentence verdictWords(const jobs::ReleaseView& view);
model::GateReport verdictIn(const jobs::ReleaseView& view);

// In the order above; groups without a line are left out.
std::vector<StandingGroup> standing(const jobs::ReleaseView& view);

} // namespace countersign::bridge
