// Differences between a release and the last approved one, as sentences.
#pragma once

#include "core/jobs/FileDiff.h"
#include "ui/bridge/Mark.h"

#include <QString>

#include <vector>

namespace countersign::bridge {

struct Difference {
    Mark mark;     // "loosened" "tightened" "better" "worse" "new" "gone" "changed"
    QString what;  // "Target" "Number" "model card"
    QString which; // name of the SLO, of the number, path
    QString before, after;
    QString path; // file that can be shown, repository's own spelling; may be empty
    int rank = 0; // smaller stands higher
};
// Empty where there is no approved release to hold it against.
std::vector<Difference> differences(const jobs::ReleaseView& view);
// Safe HTML of one file's difference.
QString diffHtml(const jobs::FileDiff& diff);

} // namespace countersign::bridge
