// Everything signed about one release, in log order, with printed name, role, time and meaning
// (21 CFR 11.50): what the decision thread shows and the decision sheet prints.
#pragma once

#include "core/jobs/Browse.h"
#include "ui/bridge/Mark.h"
#include "ui/bridge/Words.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace countersign::bridge {

struct SignedEntry {
    enum class Kind { Opened, Vote, Objection, Answer, Joined, Withdrawn, Decision, Other };
    Kind kind = Kind::Other;
    Mark mark;
    QString record; // id, hex
    QString about;  // id of the objection or vote it is about; empty otherwise
    QString principal;
    QString person;   // printed name
    QString role;     // signing as, in words
    QString headline; // "approves", "objects: stops the release"
    QString meaning;
    QString reason;
    QStringList details; // one line each: conditions, what would remove it, reviewed…
    Stamp when;
    base::UtcTime at;
    bool struck = false; // superseded or withdrawn: shown struck, never left out
    QString struckWhy;
    bool counted = true; // false: listed, but the log's rules refuse it
    QString refusal;
    bool openObjection = false; // still wants an answer
};

// Log order, except that what answers, joins or withdraws an entry stands right behind it.
std::vector<SignedEntry> signedEntries(const jobs::ReleaseView& view);

// "Ana Ruiz, safety lead"
QString personAndRole(const SignedEntry& entry);
// "Ana Ruiz, safety lead, approves"
QString whoSaysWhat(const SignedEntry& entry);
// The name of a role as the policy in force calls it; the id where it does not know it.
QString roleName(const model::Policy& policy, const std::string& role);
// The rules in force; null where there is no log.
const model::Policy* policyOf(const jobs::ReleaseView& view);

} // namespace countersign::bridge
