// Core's values in the words of the screen (decisions.md, section 5: the right column), through
// tr(); dates in the person's locale with UTC beside them.
#pragma once

#include "core/base/Error.h"
#include "core/base/Sentence.h"
#include "core/base/Time.h"
#include "core/model/Gate.h"
#include "core/model/Ledger.h"

#include <QString>
#include <QStringList>

#include <string>

namespace countersign::bridge {

// One line, safe to show: control and direction characters made visible.
QString text(const std::string& utf8);
QString text(const char* utf8);
// What core says, in the person's language; what was filled in stays as it was written. The log,
// reports and the command line go on saying it in English.
QString text(const base::Sentence& sentence);
// The same with line ends and tabs kept, for paragraphs and files.
QString lines(const std::string& utf8);
QString lines(const base::Sentence& sentence);
std::string utf8(const QString& text);
// At most so many characters, both ends kept: for labels, never for what is signed or looked up.
QString brief(const QString& text, int most = 160);
// Ids of MLflow runs and models as git ids are shown, eight characters: "0f3a91c2/accuracy". For
// labels whose whole text stands in the tooltip; files and what leaves keep the whole id.
QString shortRun(const QString& text);
// What runs from right to left, kept from turning round what stands beside it.
QString isolated(const QString& text);

struct Stamp {
    QString text;    // in the person's locale and zone
    QString tooltip; // UTC
};
Stamp date(base::UtcTime at);
Stamp moment(base::UtcTime at);
Stamp date(const std::string& iso); // "2026-11-21" or RFC 3339; as it is when it is neither
QString ago(base::UtcTime at, base::UtcTime now); // "3 days ago"

QString number(double value); // person's locale, shortest that is exact to 6 digits
QString count(quint64 value);

// "Blocked: …" the whole message and, separately, what to do next.
struct Message {
    QString sentence; // what happened and where
    QString next;     // the next step; may be empty
};
Message message(const base::Error& error);
QString place(const base::Place& place);

QString name(model::EvidenceClass cls);  // "model card" "deliberation note" "results"
QString name(model::Purpose purpose);    // "before a merge" "for the decision" "for the release"
QString name(model::DissentLevel level); // "concern" "objection" "stops the release"
QString name(model::Strictness strictness);
QString name(model::BreachAction action); // "fall back to safe mode"…
QString name(model::Direction direction); // "higher is better"
QString name(model::Trust trust);
// A verdict's sentence without the verdict's own word, where that stands beside it.
QString reason(const base::Sentence& verdict);
QString clause(const std::string& clause); // heading of a group of checks
QString disposition(const std::string& disposition);
QString kind(const std::string& recordKind); // "signature" "objection answered"…
QString title(model::Remedy remedy); // "You can mend" "Waits for others" "Could not be judged"
QString question(model::CardQuestion question);

} // namespace countersign::bridge
