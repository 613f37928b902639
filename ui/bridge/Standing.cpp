#include "ui/bridge/Standing.h"

#include "core/jobs/Precedents.h"
#include "ui/bridge/Signatures.h"
#include "ui/bridge/Words.h"

#include <QCoreApplication>

#include <variant>

namespace countersign::bridge {

namespace standing_words {

QString tr(const char* text) { return QCoreApplication::translate("Standing", text); }

QString hex(const model::RecordId& id) { return QString::fromStdString(id.hex()); }

QString roleIn(const jobs::ReleaseView& view, const std::string& role) {
    const model::Policy* policy = policyOf(view);
    return policy ? roleName(*policy, role) : text(role);
}

StandingGroup objections(const jobs::ReleaseView& view) {
    StandingGroup group{QStringLiteral("objections"), tr("Objections without an answer"), {}};
    for (const model::Objection& each : view.gate.openObjections) {
        const auto* vote = each.record ? std::get_if<model::Vote>(&each.record->body) : nullptr;
        if (!vote) continue;
        const bool concern = vote->level == model::DissentLevel::Concern;
        QString words = tr("%1 (%2): %3")
                            .arg(text(each.record->signer.name), bridge::name(vote->level),
                                 text(each.record->reason));
        words += QStringLiteral("\n") +
                 (vote->wouldRemove.empty()
                      ? tr("It is not said what would remove it.")
                      : tr("Would be removed by: %1").arg(text(vote->wouldRemove)));
        if (!each.joinedBy.empty())
            words +=
                QStringLiteral("\n") + tr("Joined by %1").arg(count(quint64(each.joinedBy.size())));
        group.lines.push_back(
            {{concern ? Tone::Caution : Tone::Bad, Shape::Bang, words}, words, hex(each.id)});
    }
    return group;
}

StandingGroup lapsed(const jobs::ReleaseView& view) {
    StandingGroup group{QStringLiteral("lapsed"), tr("Signatures that no longer count"), {}};
    for (const model::LapsedVote& each : view.gate.lapsedVotes) {
        const QString words =
            tr("%1, %2: %3").arg(text(each.person), roleIn(view, each.role), text(each.why));
        group.lines.push_back({{Tone::Neutral, Shape::Dash, words}, words, hex(each.vote)});
    }
    return group;
}

StandingGroup kept(const jobs::ReleaseView& view) {
    StandingGroup group{
        QStringLiteral("kept"), tr("Signatures on earlier evidence that still count"), {}};
    for (const model::SeatStatus& seat : view.gate.seats) {
        if (seat.carried.empty() || !seat.vote) continue;
        const QString words =
            tr("%1, %2: %3").arg(text(seat.person), roleIn(view, seat.role), text(seat.carried));
        group.lines.push_back({{Tone::Good, Shape::Check, words}, words, hex(*seat.vote)});
    }
    return group;
}

Mark markOf(model::ConditionState state) {
    switch (state) {
    case model::ConditionState::Holds:
        return {Tone::Good, Shape::Check, tr("holds")};
    case model::ConditionState::Open:
        return {Tone::Neutral, Shape::Ring, tr("open")};
    case model::ConditionState::Lapsed:
        return {Tone::Bad, Shape::Cross, tr("not met")};
    case model::ConditionState::CannotTell:
        break;
    }
    return {Tone::Caution, Shape::Question, tr("cannot tell")};
}

StandingGroup conditions(const jobs::ReleaseView& view) {
    StandingGroup group{QStringLiteral("conditions"), tr("Conditions of the approval"), {}};
    for (const model::ConditionStatus& each : view.gate.conditions) {
        const Mark mark = markOf(each.state);
        QString words =
            tr("%1: %2. Set by %3").arg(mark.word, text(each.condition.text), text(each.from));
        if (!each.condition.owner.empty())
            words += tr(", owner %1").arg(text(each.condition.owner));
        if (!each.reason.empty()) words += QStringLiteral("\n") + text(each.reason);
        group.lines.push_back({mark, words, {}});
    }
    return group;
}

StandingGroup precedents(const jobs::ReleaseView& view) {
    StandingGroup group{QStringLiteral("precedents"), tr("Decided before"), {}};
    if (!view.target.log || !view.target.log->ledger.present) return group;
    constexpr std::size_t kMost = 5;
    for (const jobs::Precedent& each : jobs::precedentsOf(view.target, view.gate, kMost)) {
        QString words = QStringLiteral("%1  %2 [%3]")
                            .arg(date(each.date).text, text(each.sentence), text(each.why));
        if (!each.reason.empty()) words += QStringLiteral("\n") + text(each.reason);
        group.lines.push_back({{Tone::Neutral, Shape::Ring, words}, words, hex(each.record)});
    }
    return group;
}

} // namespace standing_words

std::vector<StandingGroup> standing(const jobs::ReleaseView& view) {
    using namespace standing_words;
    std::vector<StandingGroup> groups;
    for (auto* make : {objections, lapsed, kept, conditions, precedents}) {
        StandingGroup group = make(view);
        if (!group.lines.empty()) groups.push_back(std::move(group));
    }
    return groups;
}

base::Sentence withRoleNames(const base::Sentence& sentence, const model::Policy& policy) {
    const base::Sentence::Made* made = sentence.made();
    if (!made) return sentence;
    if (made->pattern == "%1" && made->arguments.size() == 1 && !made->arguments[0].made()) {
        const model::Role* known = policy.role(made->arguments[0]);
        return known && !known->name.empty() ? base::Sentence(known->name) : sentence;
    }
    std::vector<base::Sentence> said;
    for (const base::Sentence& argument : made->arguments)
        said.push_back(withRoleNames(argument, policy));
    // The second place of one role: "legal#2".
    return base::Sentence::again(made->pattern == "%1#%2" ? "%1 (%2)" : made->pattern,
                                 std::move(said));
}

base::Sentence verdictWords(const jobs::ReleaseView& view) {
    const model::Policy* policy = policyOf(view);
    return policy ? withRoleNames(view.gate.sentence, *policy) : view.gate.sentence;
}

model::GateReport verdictIn(const jobs::ReleaseView& view) {
    model::GateReport report = view.gate;
    const model::Policy* policy = policyOf(view);
    if (!policy) return report;
    report.sentence = verdictWords(view);
    for (model::Check& check : report.checks) {
        check.title = withRoleNames(check.title, *policy);
        check.reason = withRoleNames(check.reason, *policy);
    }
    return report;
}

} // namespace countersign::bridge
