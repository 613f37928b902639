#include "ui/print/ReaderText.h"

#include "core/jobs/Render.h"
#include "ui/bridge/PolicyWords.h"
#include "ui/bridge/Signatures.h"
#include "ui/bridge/Words.h"
#include "ui/print/Paper.h"
#include "ui/print/SheetParts.h"
#include "ui/print/SheetText.h"

#include <map>

namespace countersign::print {

using namespace sheet;

namespace reader {

QString head(const QString& kind, const jobs::ReleaseView& view) {
    return sheet::verdict(sheet::tr("%1: %2").arg(kind, bridge::text(view.target.release.text())),
                          view);
}

// Markdown of the repository through the one safe road.
QString rendered(const std::string& markdown) {
    return QString::fromStdString(jobs::renderText(markdown).body);
}

QString section(const model::ModelCard& card, std::initializer_list<const char*> words) {
    QString made;
    for (const auto& part : card.sections)
        for (const char* word : words)
            if (bridge::text(part.title).contains(QLatin1String(word), Qt::CaseInsensitive)) {
                made += heading(bridge::text(part.title)) + rendered(part.markdown);
                break;
            }
    return made;
}

QStringList neverEvents(const model::ModelCard& card, bool withSwitch) {
    QStringList lines;
    for (const auto& event : card.neverEvents) {
        QString line = bridge::text(event.statement.empty() ? event.name : event.statement);
        if (withSwitch) {
            if (!event.detector.empty())
                line += sheet::tr("; seen by %1").arg(bridge::text(event.detector));
            if (!event.killSwitch.empty())
                line += sheet::tr("; switched off by %1").arg(bridge::text(event.killSwitch));
            if (!event.owner.empty())
                line += sheet::tr("; owner %1").arg(bridge::text(event.owner));
        }
        lines << line;
    }
    return lines;
}

const model::Decide* decision(const jobs::ReleaseView& view, const model::Record*& record) {
    const auto* live = view.history.liveDecision();
    record = live ? live->record.get() : nullptr;
    return record ? std::get_if<model::Decide>(&record->body) : nullptr;
}

QString decisionHtml(const jobs::ReleaseView& view) {
    const model::Record* record = nullptr;
    const model::Decide* body = decision(view, record);
    if (!body) return paragraph(sheet::tr("No decision was written yet."));
    QString made =
        paragraph(sheet::tr("%1 by %2 on %3: %4")
                      .arg(bridge::mark(body->outcome).word, bridge::text(record->signer.name),
                           utcWords(record->signedAt), bridge::lines(record->reason)));
    const auto add = [&](const QString& name, const std::string& text) {
        if (!text.empty()) made += list(name, {bridge::lines(text)});
    };
    add(sheet::tr("Context"), body->context);
    add(sheet::tr("Options considered"), body->options);
    add(sheet::tr("Consequences"), body->consequences);
    QStringList conditions;
    for (const auto& condition : body->conditions) {
        QString line = bridge::text(condition.text);
        if (!condition.owner.empty())
            line += sheet::tr("; owner %1").arg(bridge::text(condition.owner));
        if (!condition.due.empty()) line += sheet::tr("; due %1").arg(bridge::text(condition.due));
        conditions << line;
    }
    return made + list(sheet::tr("Conditions"), conditions);
}

QString people(const jobs::ReleaseView& view) {
    QStringList rows;
    for (const auto& entry : bridge::signedEntries(view)) {
        if (entry.kind == bridge::SignedEntry::Kind::Opened && entry.person.isEmpty()) continue;
        rows << row({safe(entry.person), safe(entry.role),
                     entry.struck ? QStringLiteral("<s>%1</s>").arg(safe(entry.headline))
                                  : safe(entry.headline),
                     safe(entry.reason), safe(entry.details.join('\n')), safe(utcWords(entry.at))});
    }
    if (rows.isEmpty()) return paragraph(sheet::tr("Nothing is signed yet."));
    return table({sheet::tr("Printed name"), sheet::tr("Signing as"), sheet::tr("What was said"),
                  sheet::tr("Reason"), sheet::tr("Details"), sheet::tr("Time")},
                 {14, 13, 14, 26, 21, 12}, rows);
}

QStringList contributors(const jobs::ReleaseView& view) {
    const model::Record* candidate = view.history.candidate();
    const auto* open = candidate ? std::get_if<model::Open>(&candidate->body) : nullptr;
    std::map<QString, QStringList> byName;
    if (open)
        for (const auto& one : open->contributors)
            byName[bridge::text(one.name)] << bridge::text(one.how);
    QStringList lines;
    for (auto& [name, how] : byName) {
        how.removeDuplicates();
        lines << sheet::tr("%1 (%2)").arg(name, how.join(QStringLiteral(", ")));
    }
    return lines;
}

QString actions(const jobs::ReleaseView& view) {
    QStringList rows;
    for (const auto& status : view.gate.slos) {
        const auto& slo = status.slo;
        rows << row({safe(slo.objective) + QStringLiteral("<br/>") + hex(slo.name),
                     safe(slo.target.text), safe(slo.window),
                     QStringLiteral("<b>%1</b>").arg(safe(bridge::name(slo.action))),
                     safe(slo.severity), safe(slo.owner), safe(slo.runbook)});
    }
    if (rows.isEmpty()) return paragraph(sheet::tr("This release names no safety SLOs."));
    return table({sheet::tr("Safety SLO"), sheet::tr("Target"), sheet::tr("Window"),
                  sheet::tr("On a breach"), sheet::tr("Severity"), sheet::tr("Owner"),
                  sheet::tr("Runbook")},
                 {27, 10, 8, 17, 9, 13, 16}, rows);
}

QString rollout(const jobs::ReleaseView& view) {
    const auto& file = view.target.snapshot.releaseFile;
    if (!file || file->rollout.empty()) return {};
    QStringList rows;
    for (const auto& stage : file->rollout)
        rows << row({safe(stage.name), safe(bridge::number(stage.share) + QStringLiteral(" %")),
                     safe(stage.soak), safe(stage.guardrail)});
    return heading(sheet::tr("Roll-out")) +
           table({sheet::tr("Stage"), sheet::tr("Share"), sheet::tr("Stays at least"),
                  sheet::tr("Guardrail")},
                 {22, 12, 16, 50}, rows);
}

} // namespace reader

QString accountabilityHtml(const jobs::ReleaseView& view) {
    return reader::head(sheet::tr("Who answers for it"), view) +
           paragraph(sheet::tr("Owner: %1")
                         .arg(view.target.snapshot.owner.empty()
                                  ? sheet::tr("nobody named")
                                  : bridge::text(view.target.snapshot.owner))) +
           heading(sheet::tr("Decision")) + reader::decisionHtml(view) +
           heading(sheet::tr("Required signatures")) + required(view) +
           heading(sheet::tr("Signatures, objections and answers")) + reader::people(view) +
           heading(sheet::tr("Who made it, as recorded")) +
           list(sheet::tr("They fill no place that asks for independence"),
                reader::contributors(view)) +
           heading(sheet::tr("What the log proves")) + trust(view);
}

QString usersHtml(const jobs::ReleaseView& view) {
    const auto& card = view.target.snapshot.card;
    const auto& note = view.target.snapshot.note;
    QString made = reader::head(sheet::tr("For users"), view);
    if (!card) return made + paragraph(sheet::tr("This release has no model card."));
    if (card->humanObjective)
        made += heading(sheet::tr("What it is for")) +
                paragraph(bridge::text(card->humanObjective->text));
    made += list(sheet::tr("What must never happen"), reader::neverEvents(*card, false));
    made += reader::section(*card, {"intended use", "uses", "who should"});
    made += reader::section(*card, {"limitation", "failure", "risk", "out-of-scope"});
    if (note && note->affected)
        made += heading(sheet::tr("Who might be affected")) +
                reader::rendered(note->affected->markdown);
    if (note && note->feedback)
        made += heading(sheet::tr("What feedback changed")) +
                reader::rendered(note->feedback->markdown);
    made += heading(sheet::tr("Decision")) + reader::decisionHtml(view);
    made += reader::section(*card, {"contact"});
    return made;
}

QString regulatorsHtml(const jobs::ReleaseView& view) {
    QString tier;
    for (const auto& point : view.gate.tier.points)
        tier += row({safe(point.dimension), safe(point.value), QString::number(point.points),
                     safe(point.note)});
    const model::Policy* policy = bridge::policyOf(view);
    QString made = reader::head(sheet::tr("For regulators"), view) + facts(view);
    made += heading(sheet::tr("Risk")) + paragraph(bridge::text(view.gate.tier.sentence)) +
            table({sheet::tr("Dimension"), sheet::tr("Value"), sheet::tr("Points"),
                   sheet::tr("Remark")},
                  {25, 25, 10, 40}, {tier});
    made += heading(sheet::tr("Decision")) + reader::decisionHtml(view);
    made += heading(sheet::tr("Signatures, objections and answers")) + signatures(view);
    made += heading(sheet::tr("Required signatures")) + required(view);
    made += heading(sheet::tr("Release checks")) + checks(view);
    made += heading(sheet::tr("Evidence")) + evidence(view);
    if (policy) made += heading(sheet::tr("Rules in force")) + bridge::matrixHtml(*policy);
    return made + heading(sheet::tr("What the log proves")) + trust(view);
}

QString onCallHtml(const jobs::ReleaseView& view, const QVector<charts::Trend>& trends) {
    const auto& card = view.target.snapshot.card;
    QString made = reader::head(sheet::tr("For people on call"), view);
    made +=
        paragraph(view.gate.baseline
                      ? sheet::tr("Go back to: %1").arg(bridge::text(view.gate.baseline->text()))
                      : sheet::tr("There is no approved release to go back to."));
    made += heading(sheet::tr("Targets and what to do on a breach")) + reader::actions(view);
    if (card) made += list(sheet::tr("What must never happen"), reader::neverEvents(*card, true));
    made += reader::rollout(view);
    made += heading(sheet::tr("Decision")) + reader::decisionHtml(view);
    return made + heading(sheet::tr("Safety SLOs")) + slos(view, trends, kChartSize);
}

} // namespace countersign::print
