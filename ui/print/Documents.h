// The documents of one release, each for its reader, and the timeline of the log.
#pragma once

#include "core/jobs/Browse.h"
#include "core/jobs/Framework.h"
#include "ui/print/Paper.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace countersign::print {

enum class ReaderKind {
    Sheet,          // all of it, for the file
    Accountability, // who answers for what, in which role, having looked at what
    Users,          // what it is for, what it must never do, where it fails, whom to turn to
    Regulators,     // the rules in force, who decided on which evidence, what is proved
    OnCall          // targets, what to do on a breach, switches, where to go back to
};
// "sheet" "accountability" "users" "regulators" "on-call", as `--export` takes them.
std::optional<ReaderKind> readerKind(const QString& word);
QStringList readerKinds();
QString title(ReaderKind kind);

Paper releasePaper(ReaderKind kind, const jobs::ReleaseView& view);
// Check → clause → evidence → gap, per regulation: what is here supports, nothing complies.
// `foot` as of every page: what it is about and the fingerprint of the log.
Paper clausesPaper(const jobs::FrameworkView& view, const model::VerifyReport& log);
// Every entry of the log, oldest first, with its verdict.
Paper timelinePaper(const QString& repository, const std::vector<jobs::HistoryLine>& lines,
                    const model::VerifyReport& log);

} // namespace countersign::print
