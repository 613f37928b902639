// What somebody is writing in the dock, as plain values: kept as a draft, turned into a statement,
// and told what is still missing. Knows no widget.
#pragma once

#include "core/jobs/Countersign.h"

#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <string>

namespace countersign::pages {

struct CountersignDraft {
    jobs::Statement::Kind kind = jobs::Statement::Kind::Vote;
    QString record;      // what an answer, join or withdrawal is about, hex
    bool chosen = false; // approve, object… or an outcome was picked
    model::VoteValue vote = model::VoteValue::Approve;
    model::DissentLevel level = model::DissentLevel::Object;
    model::Outcome outcome = model::Outcome::Deferred;
    QString role, reason;
    QString conditions; // one a line
    QString wouldRemove, alsoReviewed, notReviewed;
    QString disposition = QStringLiteral("addressed");
    QString context, options, consequences, validUntil;
    std::set<QString> ticked;          // questions of the required signature answered with yes
    std::set<std::string> openedBlobs; // hex

    // Written words, ticks or a choice that would be lost.
    bool empty() const;
    // One plain sentence each; empty: can be prepared. `questions`: of the role's signature.
    QStringList missing() const;
    jobs::Statement statement(const std::string& release, const QStringList& questions) const;

    std::map<std::string, std::string> fields() const;
    static CountersignDraft from(const std::map<std::string, std::string>& fields);
    // Name of the local draft: one per release, kind and entry it is about.
    QString key(const QString& release, const QString& who) const;
};

} // namespace countersign::pages
