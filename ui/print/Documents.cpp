#include "ui/print/Documents.h"

#include "ui/bridge/Shield.h"
#include "ui/bridge/Words.h"
#include "ui/print/ReaderText.h"
#include "ui/print/SheetParts.h"
#include "ui/print/SheetText.h"

#include <array>

namespace countersign::print {

using namespace sheet;

namespace documents {

struct Named {
    ReaderKind kind;
    const char* word;
};
constexpr std::array<Named, 5> kKinds{{{ReaderKind::Sheet, "sheet"},
                                       {ReaderKind::Accountability, "accountability"},
                                       {ReaderKind::Users, "users"},
                                       {ReaderKind::Regulators, "regulators"},
                                       {ReaderKind::OnCall, "on-call"}}};

QString bodyOf(ReaderKind kind, const jobs::ReleaseView& view,
               const QVector<charts::Trend>& trends) {
    switch (kind) {
    case ReaderKind::Sheet:
        return sheetHtml(view, trends, kChartSize);
    case ReaderKind::Accountability:
        return accountabilityHtml(view);
    case ReaderKind::Users:
        return usersHtml(view);
    case ReaderKind::Regulators:
        return regulatorsHtml(view);
    case ReaderKind::OnCall:
        return onCallHtml(view, trends);
    }
    return {};
}

QString stateWords(model::ClauseState state) {
    switch (state) {
    case model::ClauseState::Supported:
        return sheet::tr("supported");
    case model::ClauseState::Partly:
        return sheet::tr("partly supported");
    case model::ClauseState::Gap:
        return sheet::tr("gap");
    case model::ClauseState::NotYet:
        return sheet::tr("not yet in force");
    case model::ClauseState::NotJudged:
        break;
    }
    return sheet::tr("not judged");
}

QString clauseRow(const model::ClauseStatus& clause) {
    QStringList evidence, gaps;
    for (const auto& [what, where] : clause.evidence)
        evidence << safe(what) + (where.empty()
                                      ? QString()
                                      : QStringLiteral("<br/><i>%1</i>").arg(safe(where)));
    for (const auto& gap : clause.gaps)
        gaps << safe(gap);
    return row({safe(clause.id), safe(clause.asks), safe(stateWords(clause.state)),
                evidence.join(QStringLiteral("<br/>")), gaps.join(QStringLiteral("<br/>"))});
}

} // namespace documents

std::optional<ReaderKind> readerKind(const QString& word) {
    for (const auto& named : documents::kKinds)
        if (word == QLatin1String(named.word)) return named.kind;
    return std::nullopt;
}

QStringList readerKinds() {
    QStringList words;
    for (const auto& named : documents::kKinds)
        words << QLatin1String(named.word);
    return words;
}

QString title(ReaderKind kind) {
    switch (kind) {
    case ReaderKind::Sheet:
        return sheet::tr("Decision sheet");
    case ReaderKind::Accountability:
        return sheet::tr("Who answers for it");
    case ReaderKind::Users:
        return sheet::tr("For users");
    case ReaderKind::Regulators:
        return sheet::tr("For regulators");
    case ReaderKind::OnCall:
        return sheet::tr("For people on call");
    }
    return {};
}

Paper releasePaper(ReaderKind kind, const jobs::ReleaseView& view) {
    Paper paper;
    paper.title =
        kind == ReaderKind::Sheet
            ? sheetTitle(view)
            : sheet::tr("%1: %2").arg(title(kind), bridge::text(view.target.release.text()));
    paper.foot = sheetFoot(view);
    const QVector<charts::Trend> trends = charts::trendsOf(view);
    for (const charts::Trend& trend : trends)
        paper.plots.push_back(charts::plotOf(trend));
    paper.html = documents::bodyOf(kind, view, trends);
    return paper;
}

Paper clausesPaper(const jobs::FrameworkView& view, const model::VerifyReport& log) {
    Paper paper;
    const QString release = bridge::text(view.release.text());
    paper.title = sheet::tr("%1: clauses of the regulations").arg(release);
    paper.foot = sheet::tr("%1 · log fingerprint %2")
                     .arg(release, QString::fromStdString(log.ledger.head.hex()));
    paper.html =
        QStringLiteral("<h1>%1</h1>").arg(safe(paper.title)) +
        paragraph(sheet::tr("What is listed here supports a clause. Whether it is enough, a person "
                            "says: this program says of nothing that it complies."));
    for (const auto& pack : view.packs) {
        paper.html += heading(bridge::text(pack.title));
        paper.html += paragraph(
            sheet::tr("As of %1. %2").arg(bridge::text(pack.asOf), bridge::text(pack.note)));
        if (!pack.stated.empty())
            paper.html += paragraph(
                sheet::tr("Class that the release states: %1").arg(bridge::text(pack.stated)));
        QStringList rows;
        for (const auto& clause : pack.clauses)
            rows << documents::clauseRow(clause);
        paper.html += table({sheet::tr("Clause"), sheet::tr("Asks"), sheet::tr("Here"),
                             sheet::tr("Supported by"), sheet::tr("Gap")},
                            {10, 26, 10, 30, 24}, rows);
    }
    return paper;
}

Paper timelinePaper(const QString& repository, const std::vector<jobs::HistoryLine>& lines,
                    const model::VerifyReport& log) {
    const bridge::Shield shield = bridge::shield(log);
    QStringList rows;
    for (const auto& line : lines) {
        const auto* record = line.entry.record.get();
        QString said = safe(line.sentence);
        if (record && !record->reason.empty())
            said += QStringLiteral("<br/><i>%1</i>").arg(safe(record->reason));
        if (!line.entry.reason.empty())
            said += QStringLiteral("<br/><b>%1</b>").arg(safe(line.entry.reason));
        rows << row({QString::number(line.entry.position + 1),
                     safe(utcWords(record ? record->signedAt : line.entry.committed)), said,
                     record ? safe(record->meaning) : QString(),
                     words(bridge::mark(line.entry.verdict)),
                     hex(line.entry.id.isZero() ? line.entry.commit.shortHex()
                                                : line.entry.id.hex().substr(0, 16))});
    }
    Paper paper;
    paper.title = sheet::tr("Record of decisions: %1").arg(repository);
    paper.foot = sheet::tr("%1 · log fingerprint %2").arg(repository, shield.fingerprint);
    paper.html =
        QStringLiteral("<h1>%1</h1>").arg(safe(paper.title)) + paragraph(shield.sentence) +
        table({sheet::tr("No."), sheet::tr("Time, as claimed"), sheet::tr("What was signed"),
               sheet::tr("Meaning"), sheet::tr("In the log"), sheet::tr("Record")},
              {5, 14, 41, 18, 12, 10}, rows) +
        list(sheet::tr("Proved"), shield.proved) + list(sheet::tr("Not proved"), shield.notProved) +
        list(sheet::tr("To be looked at"), shield.reasons);
    return paper;
}

} // namespace countersign::print
