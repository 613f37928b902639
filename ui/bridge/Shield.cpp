#include "ui/bridge/Shield.h"

#include "core/base/EightWords.h"
#include "ui/bridge/Words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace countersign::bridge {

namespace {

struct ShieldText {
    Q_DECLARE_TR_FUNCTIONS(Shield)
};

QString fingerprintTyped(const QString& outside) {
    QString digits;
    for (const QChar c : outside.toLower())
        if (!c.isSpace() && c != QLatin1Char(':')) digits += c;
    return digits;
}

// Of 1,024 words two are spelled with the letters of digits alone ("cafe", "decade").
bool isInWords(const QString& outside) {
    const QString typed = outside.toLower();
    return std::any_of(typed.begin(), typed.end(),
                       [](QChar c) { return c > QLatin1Char('f') && c <= QLatin1Char('z'); });
}

// Eight words, as a checkpoint prints them; fewer are not compared yet.
Comparison compareWords(const model::VerifyReport& report, const std::string& said) {
    if (QString::fromStdString(said)
            .split(QRegularExpression(QStringLiteral("[\\s,-]+")), Qt::SkipEmptyParts)
            .size() < 8)
        return Comparison::None;
    if (base::sayTheSame(said, report.ledger.headRaw)) return Comparison::Same;
    for (const auto& entry : report.ledger.entries)
        if (base::sayTheSame(said, entry.raw)) return Comparison::Earlier;
    return Comparison::Different;
}

void describeOrder(const model::VerifyReport& report, Comparison comparison, Shield& shield) {
    const QString records = count(report.ledger.records);
    if (comparison == Comparison::Same) {
        shield.mark = {Tone::Good, Shape::Check, ShieldText::tr("Log compared")};
        shield.sentence = ShieldText::tr("%1 records, each signed and joined, and the newest is "
                                         "the one named outside this computer.")
                              .arg(records);
    } else if (comparison == Comparison::Different) {
        shield.mark = {Tone::Bad, Shape::Cross, ShieldText::tr("Log differs")};
        shield.sentence = ShieldText::tr("The fingerprint from outside names no record of this "
                                         "log: somebody holds a different one.");
    } else if (comparison == Comparison::Earlier) {
        shield.mark = {Tone::Caution, Shape::Bang, ShieldText::tr("Log partly compared")};
        shield.sentence = ShieldText::tr("The fingerprint from outside names an earlier record: "
                                         "up to there this log is the same. What came later only "
                                         "a newer copy of the fingerprint can say.");
    } else {
        shield.mark = {Tone::Caution, Shape::Bang, ShieldText::tr("Log not compared")};
        shield.sentence = ShieldText::tr("%1 records, each signed and joined. Whether these are "
                                         "all, only an outside copy of the fingerprint can say.")
                              .arg(records);
    }
    shield.proved << ShieldText::tr("Each counted record was signed by a key that stood on the "
                                    "list of people and keys at its place in the log.")
                  << ShieldText::tr("Nothing between two records was changed or taken out: each "
                                    "names the one before it.")
                  << ShieldText::tr("The evidence bound by each record is the evidence stored "
                                    "with it, byte for byte.");
    if (report.trust == model::Trust::Pinned)
        shield.proved << ShieldText::tr("The log begins with the start that was given to you.");
    if (report.trust == model::Trust::Remembered)
        shield.proved << ShieldText::tr("The log begins as this computer remembers it, and holds "
                                        "everything this computer has seen before.");
    if (comparison != Comparison::Same)
        shield.notProved << ShieldText::tr("That no newer record is being held back.");
    if (report.trust == model::Trust::FirstUse || report.trust == model::Trust::Unknown)
        shield.notProved << ShieldText::tr("That this is the log of your organisation: this "
                                           "computer saw its start here for the first time.");
    shield.notProved << ShieldText::tr("That the clock of the signing computer was right.")
                     << ShieldText::tr("That the person at the keyboard was the owner of the key.");
}

} // namespace

Comparison compare(const model::VerifyReport& report, const QString& outside) {
    if (isInWords(outside)) return compareWords(report, utf8(outside));
    const std::string typed = utf8(fingerprintTyped(outside));
    if (typed.size() < 12) return Comparison::None;
    const auto named = [&](const base::CommitId& id, const base::Sha256& raw) {
        return id.hex().starts_with(typed) || raw.hex().starts_with(typed);
    };
    if (named(report.ledger.head, report.ledger.headRaw)) return Comparison::Same;
    for (const auto& entry : report.ledger.entries)
        if (named(entry.commit, entry.raw)) return Comparison::Earlier;
    return Comparison::Different;
}

Shield shield(const model::VerifyReport& report, Comparison comparison) {
    Shield made;
    made.fingerprint = QString::fromStdString(report.ledger.head.hex());
    if (report.ledger.present) made.words = text(base::eightWords(report.ledger.headRaw));
    for (const auto& warning : report.warnings)
        made.reasons << text(warning.text);
    for (const auto& entry : report.ledger.entries)
        if (!model::isCounted(entry.verdict))
            made.reasons << ShieldText::tr("%1 (%2): %3")
                                .arg(mark(entry.verdict).word,
                                     QString::fromStdString(entry.commit.shortHex()),
                                     text(entry.reason));
    if (report.state == model::LogState::Missing) {
        made.mark = {Tone::Neutral, Shape::Dash, ShieldText::tr("No log")};
        made.sentence = ShieldText::tr("Nobody has started a log of decisions in this repository.");
        return made;
    }
    if (report.inOrder() && report.state == model::LogState::Complete) {
        describeOrder(report, comparison, made);
        return made;
    }
    made.mark = mark(report.state);
    made.mark.tone = Tone::Bad;
    if (made.mark.shape == Shape::Check || made.mark.shape == Shape::Dash)
        made.mark = {Tone::Bad, Shape::Cross, ShieldText::tr("Log wrong")};
    made.sentence = report.reason.empty()
                        ? ShieldText::tr("The log is not in order. Nothing is judged by it.")
                        : ShieldText::tr("The log is not in order: %1.").arg(text(report.reason));
    made.notProved << ShieldText::tr("Anything. Until the log is in order, no release is shown as "
                                     "approved and nothing can be signed.");
    return made;
}

} // namespace countersign::bridge
