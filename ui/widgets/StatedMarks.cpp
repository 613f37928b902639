#include "ui/widgets/StatedMarks.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <iterator>
#include <set>

namespace countersign::widgets {
namespace stated_marks {

QString tr(const char* text) { return QCoreApplication::translate("StatedMarks", text); }

bool isPartOfNumber(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); }

// The number alone: not the end of "10.91" nor the beginning of "0.913".
bool standsAlone(const QString& text, int at, int size) {
    const QChar before = at > 0 ? text[at - 1] : QChar(' ');
    const QChar after = at + size < text.size() ? text[at + size] : QChar(' ');
    const QChar second = at + size + 1 < text.size() ? text[at + size + 1] : QChar(' ');
    if (isPartOfNumber(before) || before == QLatin1Char('.')) return false;
    return !isPartOfNumber(after) && !(after == QLatin1Char('.') && second.isDigit());
}

// How many letters and digits before two places are the same: markdown's own signs are gone from
// the shown text.
int sameBefore(const QString& shown, int at, const QString& written, int in) {
    int same = 0;
    while (true) {
        while (at > 0 && !shown[at - 1].isLetterOrNumber())
            --at;
        while (in > 0 && !written[in - 1].isLetterOrNumber())
            --in;
        if (at == 0 || in == 0 || shown[at - 1] != written[in - 1]) return same;
        --at;
        --in;
        ++same;
    }
}

QTextCharFormat formatOf(const model::Claim& claim, int index) {
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(QStringLiteral("%1:%2").arg(QLatin1String(kClaimScheme)).arg(index));
    format.setToolTip(claimSentence(claim).toHtmlEscaped());
    switch (claim.state) {
    case model::ClaimState::Matches:
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(bridge::Theme::ink(bridge::Tone::Good));
        break;
    case model::ClaimState::Differs:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(bridge::Theme::ink(bridge::Tone::Bad));
        format.setForeground(bridge::Theme::ink(bridge::Tone::Bad));
        format.setFontWeight(QFont::Bold);
        break;
    case model::ClaimState::Unclear:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(bridge::Theme::ink(bridge::Tone::Caution));
        break;
    case model::ClaimState::NoResult:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(bridge::Theme::softText());
        break;
    }
    return format;
}

// Where `claim` is shown within [from, to); -1 where it is not.
int placeOf(const QTextDocument& document, const model::Claim& claim, int from, int to,
            const std::set<int>& taken) {
    const QString number = bridge::text(claim.stated.text).replace(QChar(0xA0), QLatin1Char(' '));
    const QByteArray context = QByteArray::fromStdString(claim.stated.context);
    const QString written = QString::fromUtf8(context);
    const int in = int(QString::fromUtf8(context.left(int(claim.stated.offset))).size());
    int best = -1, bestSame = -1;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        const QString text = block.text().replace(QChar(0xA0), QLatin1Char(' '));
        for (int at = 0; (at = int(text.indexOf(number, at))) >= 0; at += int(number.size())) {
            if (!standsAlone(text, at, int(number.size()))) continue;
            if (taken.count(block.position() + at)) continue;
            // A cell says its number and no more.
            const int same = claim.stated.of.empty() ? sameBefore(text, at, written, in) : 0;
            if (same > bestSame) {
                best = block.position() + at;
                bestSame = same;
            }
        }
    }
    return best;
}

} // namespace stated_marks

QString claimSentence(const model::Claim& claim) {
    using stated_marks::tr;
    const QString number = bridge::text(claim.stated.text), why = bridge::text(claim.sentence);
    switch (claim.state) {
    case model::ClaimState::Matches:
        return tr("%1 matches: %2").arg(number, why);
    case model::ClaimState::Differs:
        return tr("%1 differs: %2").arg(number, why);
    case model::ClaimState::Unclear:
        return tr("%1 cannot be compared: %2").arg(number, why);
    case model::ClaimState::NoResult:
        break;
    }
    return tr("%1 has no result: %2")
        .arg(number, why.isEmpty() ? tr("no metric of this release is named beside it") : why);
}

QString claimsSummary(const model::Claims& claims) {
    using stated_marks::tr;
    if (claims.empty()) return {};
    int counts[4] = {};
    for (const model::Claim& claim : claims)
        ++counts[int(claim.state)];
    QStringList parts;
    if (counts[0]) parts << tr("match their results: %1").arg(counts[0]);
    if (counts[1]) parts << tr("differ from them: %1").arg(counts[1]);
    if (counts[2]) parts << tr("cannot be compared: %1").arg(counts[2]);
    if (counts[3]) parts << tr("without a result: %1").arg(counts[3]);
    return tr("Numbers in this text that %1. Tab goes from one to the next, Enter opens the file.")
        .arg(parts.join(QStringLiteral(" · ")));
}

int markClaims(QTextDocument& document, const model::Claims& claims,
               const std::map<int, int>& lines) {
    std::set<int> taken;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const model::Claim& claim = claims[i];
        auto next = lines.upper_bound(claim.stated.place.line);
        if (next == lines.begin()) continue;
        const int from = std::prev(next)->second;
        while (next != lines.end() && next->second <= from)
            ++next;
        const int to = next == lines.end() ? document.characterCount() : next->second;
        const int at = stated_marks::placeOf(document, claim, from, to, taken);
        if (at < 0) continue;
        taken.insert(at);
        QTextCursor cursor(&document);
        cursor.setPosition(at);
        cursor.setPosition(at + int(bridge::text(claim.stated.text).size()),
                           QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(stated_marks::formatOf(claim, int(i)));
    }
    return int(taken.size());
}

} // namespace countersign::widgets
