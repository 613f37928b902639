#include "ui/print/SheetText.h"

#include "ui/bridge/Mark.h"
#include "ui/bridge/Shield.h"
#include "ui/bridge/Signatures.h"
#include "ui/bridge/Standing.h"
#include "ui/bridge/Words.h"
#include "ui/print/SheetParts.h"

#include <QCoreApplication>

#include <vector>

namespace countersign::print {
namespace sheet {

QString tr(const char* text, const char* comment, int count) {
    return QCoreApplication::translate("DecisionSheet", text, comment, count);
}
QString safe(const QString& text) {
    return text.toHtmlEscaped().replace('\n', QStringLiteral("<br/>"));
}
QString safe(const std::string& text) { return safe(bridge::lines(text)); }
QString hex(const std::string& text) {
    return QStringLiteral("<span class='hash'>%1</span>").arg(safe(text));
}

QString glyph(bridge::Shape shape) {
    switch (shape) {
    case bridge::Shape::Check:
        return QStringLiteral("✓ ");
    case bridge::Shape::Cross:
        return QStringLiteral("✗ ");
    case bridge::Shape::Bang:
        return QStringLiteral("! ");
    case bridge::Shape::Question:
        return QStringLiteral("? ");
    case bridge::Shape::Pen:
        return QStringLiteral("○ ");
    default:
        return QStringLiteral("– ");
    }
}
QString words(const bridge::Mark& mark) { return safe(glyph(mark.shape) + mark.word); }

QString heading(const QString& text) { return QStringLiteral("<h2>%1</h2>").arg(safe(text)); }

QString paragraph(const QString& text) { return QStringLiteral("<p>%1</p>").arg(safe(text)); }

QString list(const QString& title, const QStringList& lines) {
    if (lines.isEmpty()) return {};
    QString made = QStringLiteral("<p><b>%1</b></p><ul>").arg(safe(title));
    for (const QString& line : lines)
        made += QStringLiteral("<li>%1</li>").arg(safe(line));
    return made + QStringLiteral("</ul>");
}

// Cells are HTML already.
QString row(const QStringList& cells) {
    QString made = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        made += QStringLiteral("<td>%1</td>").arg(cell);
    return made + QStringLiteral("</tr>");
}
QString table(const QStringList& titles, const std::vector<int>& percents,
              const QStringList& rows) {
    QString head = QStringLiteral("<tr>");
    for (int i = 0; i < titles.size(); ++i) {
        head += QStringLiteral("<th width='%1%'>%2</th>")
                    .arg(percents[std::size_t(i)])
                    .arg(safe(titles[i]));
    }
    head += QStringLiteral("</tr>");
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3' border='0'>"
                          "<thead>%1</thead>%2</table>")
        .arg(head, rows.join(QString()));
}

QString facts(const jobs::ReleaseView& view) {
    const auto& gate = view.gate;
    QStringList rows;
    const auto add = [&](const QString& name, const QString& html) {
        if (!html.isEmpty()) {
            rows << QStringLiteral("<tr><td width='22%'><b>%1</b></td><td>%2</td></tr>")
                        .arg(safe(name), html);
        }
    };
    add(tr("Release"), safe(view.target.release.text()));
    add(tr("Risk"), safe(gate.tier.sentence.empty() ? gate.tier.name : gate.tier.sentence));
    add(tr("Owner"), safe(view.target.snapshot.owner));
    add(tr("Judged"), safe(tr("%1, %2").arg(bridge::name(gate.purpose), utcWords(gate.at))));
    if (gate.baseline) add(tr("Compared with"), safe(gate.baseline->text()));
    add(tr("Commit"), hex(gate.commit.hex()));
    add(tr("What was bound (SHA-256)"), hex(gate.manifest.hex()));
    if (!gate.logHead.isNone()) {
        add(tr("Log"), hex(gate.logId.hex()));
        add(tr("Log fingerprint"), hex(gate.logHead.hex()));
        add(tr("Rules in force"),
            safe(tr("version %1, ").arg(gate.policy.version)) + hex(gate.policy.sha256.hex()));
        add(tr("People and keys"),
            safe(tr("version %1, ").arg(gate.roster.version)) + hex(gate.roster.sha256.hex()));
    }
    add(tr("Digest of this verdict"), hex(gate.digest));
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>%1</table>")
        .arg(rows.join(QString()));
}

QString signatures(const jobs::ReleaseView& view) {
    QStringList rows;
    for (const auto& entry : bridge::signedEntries(view)) {
        const QString arrow = entry.about.isEmpty() ? QString() : QStringLiteral("↳ ");
        QString said = safe(arrow + entry.headline);
        if (!entry.reason.isEmpty()) said += QStringLiteral("<br/>") + safe(entry.reason);
        if (entry.struck) {
            said = QStringLiteral("<s>%1</s><br/>%2").arg(said, safe(entry.struckWhy));
        }
        if (!entry.details.isEmpty()) {
            said += QStringLiteral("<br/><i>%1</i>").arg(safe(entry.details.join('\n')));
        }
        if (!entry.counted) {
            said +=
                QStringLiteral("<br/>") + safe(tr("Listed, not counted: %1").arg(entry.refusal));
        }
        if (entry.openObjection) {
            said += QStringLiteral("<br/><b>%1</b>").arg(safe(tr("Waits for a written answer")));
        }
        rows << row({safe(entry.person), safe(entry.role), safe(utcWords(entry.at)),
                     safe(entry.meaning),
                     said + QStringLiteral("<br/>") + hex(entry.record.left(16).toStdString())});
    }
    if (rows.isEmpty()) return QStringLiteral("<p>%1</p>").arg(safe(tr("Nothing is signed yet.")));
    return table({tr("Printed name"), tr("Role"), tr("Time"), tr("Meaning"), tr("What was said")},
                 {14, 13, 14, 19, 40}, rows);
}

QString required(const jobs::ReleaseView& view) {
    QStringList rows;
    for (const auto& seat : view.gate.seats) {
        QStringList could;
        for (const auto& name : seat.couldFillNames)
            could << bridge::text(name);
        const QString who = seat.filled
                                ? bridge::text(seat.person.empty() ? seat.principal : seat.person)
                                : tr("could sign: %1").arg(could.join(QStringLiteral(", ")));
        rows << row({safe(seat.roleName.empty() ? seat.role : seat.roleName),
                     words(bridge::mark(seat)), safe(who)});
    }
    if (rows.isEmpty()) {
        return QStringLiteral("<p>%1</p>").arg(safe(tr("No signature is required.")));
    }
    return table({tr("Required signature"), tr("State"), tr("Who")}, {30, 20, 50}, rows);
}

QString slos(const jobs::ReleaseView& view, const QVector<charts::Trend>& trends,
             const QSize& chart) {
    QStringList rows;
    for (const auto& status : view.gate.slos) {
        const auto& slo = status.slo;
        QString value = status.value ? bridge::number(*status.value) : tr("no value");
        QString interval, n, source;
        if (status.metric) {
            const auto& metric = *status.metric;
            if (metric.lower && metric.upper) {
                interval = tr("%1 to %2")
                               .arg(bridge::number(*metric.lower), bridge::number(*metric.upper));
            }
            if (metric.samples) n = bridge::count(quint64(*metric.samples));
            source = bridge::place(metric.source.place);
        }
        rows << row({safe(slo.objective) + QStringLiteral("<br/>") + safe(slo.name),
                     safe(bridge::text(slo.target.text).replace(' ', QChar::Nbsp)), safe(value),
                     safe(interval), safe(n),
                     safe(status.baseline ? bridge::number(*status.baseline) : QString()),
                     words(bridge::mark(status.state)), safe(source)});
    }
    if (rows.isEmpty()) {
        return QStringLiteral("<p>%1</p>").arg(safe(tr("This release names no safety SLOs.")));
    }
    QString made = table({tr("Safety SLO"), tr("Target"), tr("Value"), tr("Interval"), tr("n"),
                          tr("Before"), tr("State"), tr("Source")},
                         {24, 9, 9, 15, 7, 9, 10, 17}, rows);
    for (int i = 0; i < trends.size(); ++i) {
        if (trends[i].points.size() < 2) continue;
        made += QStringLiteral("<p><b>%1</b><br/><img src='chart:%2' width='%3' height='%4'/></p>")
                    .arg(safe(trends[i].name))
                    .arg(i)
                    .arg(chart.width())
                    .arg(chart.height());
    }
    return made;
}

QString checks(const jobs::ReleaseView& view) {
    QStringList rows;
    for (const auto& check : bridge::verdictIn(view).checks) {
        rows << row({words(bridge::mark(check)), safe(check.title), safe(check.reason),
                     safe(bridge::place(check.place))});
    }
    return table({tr("State"), tr("Release check"), tr("What is known"), tr("Where")},
                 {13, 30, 32, 25}, rows);
}

QString evidence(const jobs::ReleaseView& view) {
    QStringList rows;
    for (const auto& entry : view.target.snapshot.manifest.entries) {
        QString digest = hex(entry.sha256.hex());
        if (entry.lfs) digest += QStringLiteral("<br/>LFS ") + hex(entry.lfs->hex());
        rows << row({safe(bridge::name(entry.cls)), safe(bridge::text(entry.path)),
                     safe(bridge::count(entry.size)), digest});
    }
    return table({tr("Kind"), tr("File"), tr("Bytes"), tr("SHA-256")}, {14, 33, 8, 45}, rows);
}

QString trust(const jobs::ReleaseView& view) {
    if (!view.target.log) return {};
    const bridge::Shield shield = bridge::shield(*view.target.log);
    return paragraph(shield.sentence) + list(tr("Proved"), shield.proved) +
           list(tr("Not proved"), shield.notProved) + list(tr("To be looked at"), shield.reasons);
}

QString verdict(const QString& title, const jobs::ReleaseView& view) {
    const bridge::Mark mark = bridge::mark(view.gate);
    QString sentence = bridge::text(bridge::verdictWords(view));
    if (!sentence.startsWith(mark.word, Qt::CaseInsensitive)) {
        sentence = tr("%1: %2").arg(mark.word, sentence);
    }
    return QStringLiteral("<h1>%1</h1><p class='verdict'>%2</p>")
        .arg(safe(title), safe(glyph(mark.shape) + sentence));
}

} // namespace sheet

using namespace sheet;

QString utcWords(base::UtcTime at) {
    QString text = QString::fromStdString(at.text());
    text.replace('T', ' ').replace(QLatin1String("Z"), QLatin1String(" UTC"));
    return text;
}

QString sheetTitle(const jobs::ReleaseView& view) {
    return tr("Decision sheet: %1 %2")
        .arg(bridge::text(view.target.release.model), bridge::text(view.target.release.version));
}

QString sheetFoot(const jobs::ReleaseView& view) {
    const QString release = bridge::text(view.target.release.text());
    if (view.gate.logHead.isNone()) return tr("%1 · no log").arg(release);
    return tr("%1 · log fingerprint %2")
        .arg(release, QString::fromStdString(view.gate.logHead.hex()));
}

QString sheetHtml(const jobs::ReleaseView& view, const QVector<charts::Trend>& trends,
                  const QSize& chart) {
    return verdict(sheetTitle(view), view) + facts(view) +
           heading(tr("Signatures, objections and answers")) + signatures(view) +
           heading(tr("Required signatures")) + required(view) + heading(tr("Safety SLOs")) +
           slos(view, trends, chart) + heading(tr("Release checks")) + checks(view) +
           heading(tr("Evidence")) + evidence(view) + heading(tr("What the log proves")) +
           trust(view);
}

} // namespace countersign::print
