#include "ui/print/Site.h"

#include "core/base/Redact.h"
#include "core/jobs/Render.h"
#include "ui/bridge/Words.h"
#include "ui/print/SheetParts.h"
#include "ui/print/SheetText.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextDocumentFragment>

#include <algorithm>

namespace countersign::print {

using namespace sheet;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace site {

const QString kMark = QStringLiteral(".countersign-site"); // names the pages that were written

QString fileName(const model::ReleaseId& release) {
    QString name = bridge::text(release.model);
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9._-]+")), QStringLiteral("-"));
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    return (name.isEmpty() ? QStringLiteral("model") : name) + QStringLiteral(".html");
}

bool isLeftOut(const jobs::Publication& publication, const std::string& title) {
    const auto& sections = publication.redaction.sections;
    return std::any_of(sections.begin(), sections.end(), [&](const std::string& one) {
        return bridge::text(one).compare(bridge::text(title), Qt::CaseInsensitive) == 0;
    });
}

QString rendered(const std::string& markdown) {
    return QString::fromStdString(jobs::renderText(markdown).body);
}

QString sections(const jobs::Publication& publication, const model::ModelCard& card,
                 std::initializer_list<const char*> words) {
    QString made;
    for (const auto& part : card.sections) {
        if (isLeftOut(publication, part.title)) continue;
        for (const char* word : words)
            if (bridge::text(part.title).contains(QLatin1String(word), Qt::CaseInsensitive)) {
                made += heading(bridge::text(part.title)) + rendered(part.markdown);
                break;
            }
    }
    return made;
}

QString notePart(const jobs::Publication& publication, const QString& title,
                 const std::optional<model::NotePart>& part) {
    if (!part || isLeftOut(publication, part->title) || isLeftOut(publication, bridge::utf8(title)))
        return {};
    return heading(title) + rendered(part->markdown);
}

QString approvals(const jobs::ReleaseView& view) {
    QStringList roles;
    for (const auto& seat : view.gate.seats)
        if (seat.filled) roles << bridge::text(seat.roleName.empty() ? seat.role : seat.roleName);
    return roles.isEmpty() ? QString()
                           : sheet::tr("Signed as: %1").arg(roles.join(QStringLiteral(", ")));
}

// Approved is what was decided; whether it still holds is the release check of today.
QString status(const jobs::ReleaseView& view) {
    const auto* decision = view.history.liveDecision();
    const auto* body = decision ? std::get_if<model::Decide>(&decision->record->body) : nullptr;
    if (!body) return sheet::tr("Not decided");
    const QString day = utcWords(decision->record->signedAt).left(10);
    const QString decided = body->outcome == model::Outcome::ApprovedWithConditions
                                ? sheet::tr("Approved under conditions on %1").arg(day)
                                : sheet::tr("Approved on %1").arg(day);
    return view.gate.pass && !view.gate.wouldBlock
               ? decided
               : sheet::tr("%1; the release check does not pass today").arg(decided);
}

QString conditions(const jobs::ReleaseView& view) {
    const auto* decision = view.history.liveDecision();
    const auto* body = decision ? std::get_if<model::Decide>(&decision->record->body) : nullptr;
    QStringList lines;
    if (body)
        for (const auto& condition : body->conditions)
            lines << bridge::text(condition.text);
    return list(sheet::tr("Conditions"), lines);
}

QString releaseHtml(const jobs::Publication& publication, const jobs::ReleaseView& view,
                    const QString& title) {
    const auto& card = view.target.snapshot.card;
    const auto& note = view.target.snapshot.note;
    QString made = QStringLiteral("<h1>%1</h1>").arg(safe(title)) + paragraph(status(view));
    if (const QString signers = approvals(view); !signers.isEmpty()) made += paragraph(signers);
    if (card && card->humanObjective)
        made += heading(sheet::tr("What it is for")) +
                paragraph(bridge::text(card->humanObjective->text));
    if (card) {
        QStringList never;
        for (const auto& event : card->neverEvents)
            never << bridge::text(event.statement.empty() ? event.name : event.statement);
        made += list(sheet::tr("What must never happen"), never);
        made += sections(publication, *card, {"intended use", "uses", "who should"});
        made += sections(publication, *card, {"limitation", "failure", "risk", "out-of-scope"});
    }
    if (note) {
        made += notePart(publication, sheet::tr("Who might be affected"), note->affected);
        made += notePart(publication, sheet::tr("What feedback changed"), note->feedback);
    }
    made += conditions(view);
    made += heading(sheet::tr("Safety SLOs")) + slos(view, {}, kChartSize);
    if (card) made += sections(publication, *card, {"contact"});
    return made +
           paragraph(sheet::tr("This page is no record. The record is the log with the "
                               "fingerprint below, and what it proves is in it alone.")) +
           QStringLiteral("<p><a href=\"index.html\">%1</a></p>")
               .arg(safe(sheet::tr("All releases")));
}

Result<void> note(const QString& file, const QStringList& names) {
    QSaveFile list(file);
    if (list.open(QIODevice::WriteOnly) &&
        list.write(names.join(QLatin1Char('\n')).toUtf8()) >= 0 && list.commit())
        return {};
    return fail(ErrorCode::Unavailable, base::said("The pages cannot be written"),
                {bridge::utf8(file), 0, 0, {}});
}

} // namespace site

Redactor::Redactor(const jobs::Publication& publication) {
    for (const auto& list : {publication.redaction.replace, publication.people})
        for (const auto& [words, instead] : list)
            m_pairs.emplace_back(bridge::text(words).simplified(), bridge::text(instead));
}

QString Redactor::plain(const QString& text) const {
    QString out = QString::fromStdString(base::withoutHomes(text.toStdString()));
    for (const auto& [words, instead] : m_pairs) {
        if (words.isEmpty()) continue;
        // Whole words, and any blank between them: a line may end there.
        QString pattern = QRegularExpression::escape(words);
        pattern.replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
        const QRegularExpression found(QStringLiteral("(?<![\\w])%1(?![\\w])").arg(pattern),
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
        QString safeInstead = instead;
        safeInstead.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
        out.replace(found, safeInstead);
    }
    return out;
}

QString Redactor::html(const QString& html) const {
    QString out;
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype open = html.indexOf(QLatin1Char('<'), at);
        const qsizetype end = open < 0 ? html.size() : open;
        if (end > at) {
            const QString text = QTextDocumentFragment::fromHtml(
                                     QStringLiteral("<pre>%1</pre>").arg(html.mid(at, end - at)))
                                     .toPlainText();
            const QString plainText = plain(text);
            // What needs no change stays as it was, byte for byte.
            out += plainText == text ? html.mid(at, end - at) : plainText.toHtmlEscaped();
        }
        if (open < 0) break;
        qsizetype close = html.indexOf(QLatin1Char('>'), open);
        if (close < 0) close = html.size() - 1;
        out += html.mid(open, close - open + 1);
        at = close + 1;
    }
    return out;
}

QStringList Redactor::left(const QString& html) const {
    QString text = html;
    text.replace(QRegularExpression(QStringLiteral("</(p|div|h\\d|li|td|th|tr|pre)>|<br/?>")),
                 QStringLiteral("\n"));
    text = QTextDocumentFragment::fromHtml(
               QStringLiteral("<pre>%1</pre>")
                   .arg(text.remove(QRegularExpression(QStringLiteral("<[^>]*>")))))
               .toPlainText();
    QStringList found;
    if (base::firstHome(text.toStdString())) found << QStringLiteral("a home folder");
    for (const auto& [words, instead] : m_pairs) {
        QString pattern = QRegularExpression::escape(words);
        pattern.replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
        const QRegularExpression there(QStringLiteral("(?<![\\w])%1(?![\\w])").arg(pattern),
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
        if (!words.isEmpty() && text.contains(there) &&
            !instead.contains(words, Qt::CaseInsensitive))
            found << words;
    }
    return found;
}

Result<std::vector<std::pair<QString, Paper>>> sitePages(const jobs::Publication& publication) {
    const Redactor redactor(publication);
    const QString foot =
        sheet::tr("%1 · log fingerprint %2")
            .arg(bridge::text(publication.name), QString::fromStdString(publication.logHead));
    std::vector<std::pair<QString, Paper>> pages;
    QStringList rows;
    for (const auto& view : publication.releases) {
        const model::ReleaseId& release = view.target.release;
        QString name = redactor.plain(site::fileName(release));
        for (int i = 2; std::any_of(pages.begin(), pages.end(),
                                    [&](const auto& page) { return page.first == name; });
             ++i)
            name = QString::number(i) + QLatin1Char('-') + site::fileName(release);
        Paper paper;
        paper.title =
            redactor.plain(sheet::tr("%1, version %2")
                               .arg(bridge::text(release.model), bridge::text(release.version)));
        paper.foot = redactor.plain(foot);
        paper.html = redactor.html(site::releaseHtml(publication, view, paper.title));
        rows << row({QStringLiteral("<a href=\"%1\">%2</a>").arg(name, safe(paper.title)),
                     safe(view.target.snapshot.card && view.target.snapshot.card->humanObjective
                              ? bridge::text(view.target.snapshot.card->humanObjective->text)
                              : QString()),
                     safe(site::status(view))});
        pages.emplace_back(name, std::move(paper));
    }
    Paper index;
    index.title = redactor.plain(
        sheet::tr("%1: what is released, and why").arg(bridge::text(publication.name)));
    index.foot = redactor.plain(foot);
    index.html = redactor.html(
        QStringLiteral("<h1>%1</h1>").arg(safe(index.title)) +
        (rows.isEmpty()
             ? paragraph(sheet::tr("Nothing stands approved."))
             : table({sheet::tr("Release"), sheet::tr("What it is for"), sheet::tr("State")},
                     {30, 45, 25}, rows)));
    pages.insert(pages.begin(), {QStringLiteral("index.html"), std::move(index)});
    for (const auto& [name, paper] : pages) {
        const QStringList left =
            redactor.left(paper.html + QStringLiteral("<p>") + paper.title.toHtmlEscaped() +
                          QStringLiteral("</p><p>") + paper.foot.toHtmlEscaped() +
                          QStringLiteral("</p><p>") + name + QStringLiteral("</p>"));
        if (!left.isEmpty())
            return fail(
                ErrorCode::Invalid,
                base::said("Words that were to be left out can still be read: %1",
                           bridge::utf8(left.join(QStringLiteral(", ")))),
                {bridge::utf8(name), 0, 0, {}},
                base::said(
                    "they stand across markup, or in a name; leave out the section or the model"));
    }
    return pages;
}

Result<std::string> redactionText(const QString& path) {
    constexpr qint64 kCap = 1 << 20;
    QFile file(path);
    if (file.size() > kCap || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, base::said("the redaction file cannot be read"),
                    {bridge::utf8(path), 0, 0, {}});
    std::string text = file.readAll().toStdString();
    return text.empty() ? "{}" : text;
}

Result<int> writeSite(const jobs::Publication& publication, const QString& folder) {
    auto pages = sitePages(publication); // whole and clean, before anything is written
    if (!pages) return fail(pages.error());
    QDir dir(folder);
    const QString mark = dir.filePath(site::kMark);
    QStringList earlier;
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        QFile known(mark);
        if (!known.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Conflict,
                        base::said("This folder holds other things than public pages"),
                        {bridge::utf8(folder), 0, 0, {}}, base::said("name a new or empty folder"));
        earlier = QString::fromUtf8(known.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Unavailable, base::said("The folder cannot be made"),
                    {bridge::utf8(folder), 0, 0, {}});
    QStringList names;
    for (const auto& [name, paper] : *pages)
        names << name;
    // Before the first page: a run that is cut short leaves nothing it would not know again.
    if (auto noted = site::note(mark, names + earlier); !noted) return fail(noted.error());
    for (const auto& [name, paper] : *pages) {
        auto written = writeHtml(paper, dir.filePath(name));
        if (!written) return fail(written.error());
    }
    // A page about what is not released any more would go on saying so.
    for (const QString& name : earlier)
        if (!names.contains(name) && !name.contains(QLatin1Char('/')))
            QFile::remove(dir.filePath(name));
    if (auto noted = site::note(mark, names); !noted) return fail(noted.error());
    return int(pages->size());
}

} // namespace countersign::print
