#include "ui/bridge/LearningWords.h"

#include <QCoreApplication>

namespace countersign::bridge {

namespace learningwords {

struct LearningText {
    Q_DECLARE_TR_FUNCTIONS(countersign::bridge::LearningText)
};

} // namespace learningwords

using learningwords::LearningText;

QString actionKind(const std::string& type) {
    if (type == "threshold") return LearningText::tr("threshold to set");
    if (type == "test") return LearningText::tr("test to add");
    if (type == "rollout") return LearningText::tr("roll-out to stage");
    if (type == "owner") return LearningText::tr("owner to name");
    return text(type);
}

QString actionWeight(const std::string& level) {
    if (level == "high") return LearningText::tr("high");
    if (level == "medium") return LearningText::tr("medium");
    if (level == "low") return LearningText::tr("low");
    return text(level);
}

Mark mark(const jobs::ActionRow& row) {
    if (!row.closedOn.empty()) return {Tone::Good, Shape::Check, LearningText::tr("done")};
    if (row.overdue && row.severity == "high")
        return {Tone::Bad, Shape::Cross, LearningText::tr("overdue, blocks")};
    if (row.overdue) return {Tone::Caution, Shape::Bang, LearningText::tr("overdue")};
    return {Tone::Accent, Shape::Ring, LearningText::tr("open")};
}

Mark severityMark(const std::string& severity) {
    if (severity == "SEV-1") return {Tone::Bad, Shape::Cross, text(severity)};
    if (severity == "SEV-2") return {Tone::Bad, Shape::Bang, text(severity)};
    if (severity == "SEV-3") return {Tone::Caution, Shape::Bang, text(severity)};
    return {Tone::Neutral, Shape::Ring, text(severity)};
}

Mark incidentState(const jobs::IncidentRow& row) {
    if (row.blocks) return {Tone::Bad, Shape::Cross, LearningText::tr("no scenario passed yet")};
    if (row.closed.empty()) return {Tone::Caution, Shape::Ring, LearningText::tr("open")};
    return {Tone::Good, Shape::Check, LearningText::tr("closed")};
}

QString incidentKind(const std::string& word) {
    const model::IncidentKind* kind = jobs::incidentGuide().kind(word);
    return text(kind ? kind->title : word);
}

QString phaseName(const std::string& phase) {
    if (phase == "started") return LearningText::tr("began");
    if (phase == "detected") return LearningText::tr("noticed");
    if (phase == "contained") return LearningText::tr("contained");
    if (phase == "communicated") return LearningText::tr("those concerned told");
    if (phase == "recovered") return LearningText::tr("service as before");
    if (phase == "closed") return LearningText::tr("closed");
    return text(phase);
}

QString lasted(std::optional<std::int64_t> seconds) {
    if (!seconds) return {};
    const qint64 minutes = *seconds / 60, hours = minutes / 60;
    if (hours >= 48) return LearningText::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
    if (hours > 0) return LearningText::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return LearningText::tr("%1 min").arg(minutes);
}

Mark mark(model::ClockState state) {
    switch (state) {
    case model::ClockState::NotStarted:
        return {Tone::Neutral, Shape::Dash, LearningText::tr("not started")};
    case model::ClockState::Running:
        return {Tone::Accent, Shape::Ring, LearningText::tr("running")};
    case model::ClockState::Met:
        return {Tone::Good, Shape::Check, LearningText::tr("kept")};
    case model::ClockState::Late:
        return {Tone::Caution, Shape::Bang, LearningText::tr("late")};
    case model::ClockState::Missed:
        return {Tone::Bad, Shape::Cross, LearningText::tr("over, nothing on record")};
    case model::ClockState::Ended:
        break;
    }
    return {Tone::Neutral, Shape::Question,
            LearningText::tr("over; whether it was kept is not on record")};
}

QString finding(const std::string& word) {
    if (word == "right") return LearningText::tr("was right");
    if (word == "partly") return LearningText::tr("was partly right");
    if (word == "wrong") return LearningText::tr("was wrong");
    return LearningText::tr("cannot be said");
}

Mark findingMark(const std::string& word) {
    if (word == "right") return {Tone::Accent, Shape::Check, finding(word)};
    if (word == "partly") return {Tone::Accent, Shape::Ring, finding(word)};
    if (word == "wrong") return {Tone::Neutral, Shape::Cross, finding(word)};
    return {Tone::Neutral, Shape::Question, finding(word)};
}

Mark mark(model::DrillState state) {
    switch (state) {
    case model::DrillState::Current:
        return {Tone::Good, Shape::Check, LearningText::tr("current")};
    case model::DrillState::Stale:
        return {Tone::Caution, Shape::Bang, LearningText::tr("too long ago")};
    case model::DrillState::Failed:
        return {Tone::Bad, Shape::Cross, LearningText::tr("failed")};
    case model::DrillState::TooSlow:
        return {Tone::Bad, Shape::Bang, LearningText::tr("too slow")};
    case model::DrillState::Never:
        break;
    }
    return {Tone::Bad, Shape::Dash, LearningText::tr("never")};
}

QString drillKind(const std::string& kind) {
    if (kind == "kill-switch") return LearningText::tr("kill switch");
    if (kind == "rollback") return LearningText::tr("going back");
    if (kind == "game-day") return LearningText::tr("game day");
    if (kind == "fallback") return LearningText::tr("fallback mode");
    return text(kind);
}

Mark mark(jobs::DeploymentRow::State state) {
    using State = jobs::DeploymentRow::State;
    switch (state) {
    case State::AsApproved:
        return {Tone::Good, Shape::Check, LearningText::tr("as approved")};
    case State::Lapsed:
        return {Tone::Bad, Shape::Bang, LearningText::tr("runs on a lapsed approval")};
    case State::Unapproved:
        return {Tone::Bad, Shape::Cross, LearningText::tr("runs without an approval")};
    case State::OutOfScope:
        return {Tone::Bad, Shape::Cross, LearningText::tr("runs where it may not")};
    case State::TakenOut:
        return {Tone::Bad, Shape::Cross, LearningText::tr("runs although taken out")};
    case State::CannotTell:
        return {Tone::Caution, Shape::Question, LearningText::tr("cannot tell")};
    case State::NotReported:
        break;
    }
    return {Tone::Neutral, Shape::Dash, LearningText::tr("not reported")};
}

QString name(jobs::DueDate::Kind kind) {
    using Kind = jobs::DueDate::Kind;
    switch (kind) {
    case Kind::Action:
        return LearningText::tr("Action");
    case Kind::Reevaluation:
        return LearningText::tr("To be judged again");
    case Kind::Renewal:
        return LearningText::tr("Approval ends");
    case Kind::Condition:
        return LearningText::tr("Condition");
    case Kind::Drill:
        return LearningText::tr("Drill");
    case Kind::Training:
        return LearningText::tr("Training ends");
    case Kind::LookAgain:
        return LearningText::tr("To be looked at again");
    case Kind::Exception:
        return LearningText::tr("Exception ends");
    case Kind::Meeting:
        break;
    }
    return LearningText::tr("Meeting");
}

QString actionsSentence(const model::ActionBoard& board) {
    const model::ActionTally& all = board.all;
    if (all.all == 0) return {};
    QString said = LearningText::tr("Actions: %1 of %2 done").arg(all.done).arg(all.all);
    if (const auto percent = all.completionPercent())
        said += LearningText::tr(" (%1 % of what was due)").arg(*percent);
    if (all.overdue > 0)
        said += QStringLiteral(" · ") + (all.highOverdue > 0
                                             ? LearningText::tr("%1 overdue, %2 of them high")
                                                   .arg(all.overdue)
                                                   .arg(all.highOverdue)
                                             : LearningText::tr("%1 overdue").arg(all.overdue));
    return said;
}

QString actionsByTeam(const model::ActionBoard& board) {
    QStringList teams;
    for (const model::ActionTally& each : board.teams) {
        QString said = LearningText::tr("%1: %2 of %3 done", "team, how many")
                           .arg(each.team.empty() ? LearningText::tr("no team") : text(each.team))
                           .arg(each.done)
                           .arg(each.all);
        if (each.overdue > 0) said += LearningText::tr(", %1 overdue").arg(each.overdue);
        if (each.oldestDays)
            said += LearningText::tr(", the oldest open for %n day(s)", nullptr, *each.oldestDays);
        teams << said;
    }
    return teams.isEmpty()
               ? QString()
               : LearningText::tr("Actions by team: %1").arg(teams.join(QStringLiteral(" · ")));
}

} // namespace countersign::bridge
