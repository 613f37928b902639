// The log shield: what is known of the log as a whole, and what nobody can know from here.
// Green only where the log's fingerprint was compared with one from outside and is the same
// (decisions.md, section 5).
#pragma once

#include "core/model/Ledger.h"
#include "ui/bridge/Mark.h"

#include <QString>
#include <QStringList>

namespace countersign::bridge {

struct Shield {
    Mark mark;
    QString sentence;
    QString fingerprint; // of the newest entry, whole: its id in git
    QString words;       // the same entry in eight words (core/base/EightWords.h)
    QStringList proved, notProved;
    QStringList reasons; // entries that are wrong or refused, warnings
};

// `outside`: what somebody read out or printed: the newest entry's id in git or the SHA-256 of a
// checkpoint, whole or the first 12 digits or more, or eight words.
enum class Comparison { None, Same, Earlier, Different };
Comparison compare(const model::VerifyReport& report, const QString& outside);
Shield shield(const model::VerifyReport& report, Comparison comparison = Comparison::None);

} // namespace countersign::bridge
