#include "ui/bridge/Words.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace countersign::bridge {

namespace {

struct WordsText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString utcText(base::UtcTime at) {
    return WordsText::tr("%1 UTC").arg(
        QDateTime::fromSecsSinceEpoch(at.seconds, Qt::UTC).toString("yyyy-MM-dd HH:mm:ss"));
}

// The next step for an error whose maker gave none.
QString nextStep(base::ErrorCode code) {
    using C = base::ErrorCode;
    switch (code) {
    case C::NotFound:
        return WordsText::tr("Look whether the name is spelled as in the repository.");
    case C::Conflict:
        return WordsText::tr("Look at what changed, then try again.");
    case C::Corrupt:
        return WordsText::tr("Fetch the repository again from another copy.");
    case C::Internal:
        return WordsText::tr("Please report this with the text of the activity log.");
    case C::Invalid:
    case C::Denied:
    case C::Unavailable:
    case C::Cancelled:
        break;
    }
    return {};
}

std::string translated(const base::Sentence& sentence) {
    const auto* made = sentence.made();
    if (!made) return sentence;
    std::vector<std::string> arguments;
    for (const base::Sentence& argument : made->arguments)
        arguments.push_back(translated(argument));
    return base::filled(
        QCoreApplication::translate("countersign", made->pattern.c_str()).toStdString(), arguments);
}

// A verdict that only repeats what the mark beside it says, before the reason.
bool saysItself(std::string_view pattern) {
    return pattern == "This may be released. %1" ||
           pattern == "Not blocked, because this tier is in mode %1. %2";
}

} // namespace

QString text(const std::string& bytes) { return QString::fromStdString(base::escaped(bytes)); }
QString text(const char* words) { return text(std::string(words)); }
QString text(const base::Sentence& sentence) { return text(translated(sentence)); }
QString lines(const base::Sentence& sentence) { return lines(translated(sentence)); }
QString lines(const std::string& bytes) {
    return QString::fromStdString(base::escaped(bytes, true));
}
std::string utf8(const QString& text) { return text.toStdString(); }

QString brief(const QString& text, int most) {
    if (text.size() <= most) return text;
    const int end = most / 4;
    return text.left(most - end - 3) + QStringLiteral(" … ") + text.right(end);
}

QString shortRun(const QString& text) {
    // 32 hexadecimal digits: https://mlflow.org/docs/latest/ml/tracking/
    static const QRegularExpression id(
        QStringLiteral("(?<![0-9A-Za-z])([0-9a-f]{8})[0-9a-f]{24}(?![0-9A-Za-z])"));
    return QString(text).replace(id, QStringLiteral("\\1"));
}

QString isolated(const QString& text) {
    const bool turns = std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    return turns ? QChar(0x2068) + text + QChar(0x2069) : text;
}

Stamp date(base::UtcTime at) {
    const auto local = QDateTime::fromSecsSinceEpoch(at.seconds);
    return {QLocale().toString(local.date(), QLocale::ShortFormat), utcText(at)};
}

Stamp moment(base::UtcTime at) {
    const auto local = QDateTime::fromSecsSinceEpoch(at.seconds);
    return {QLocale().toString(local, QLocale::ShortFormat), utcText(at)};
}

Stamp date(const std::string& iso) {
    const auto at = base::UtcTime::parse(iso);
    if (!at) return {text(iso), {}};
    if (iso.size() > 10) return date(*at);
    // A date alone has no zone: it is the same day everywhere.
    const auto day = QDateTime::fromSecsSinceEpoch(at->seconds, Qt::UTC).date();
    return {QLocale().toString(day, QLocale::ShortFormat), QString::fromStdString(iso)};
}

QString ago(base::UtcTime at, base::UtcTime now) {
    const qint64 days = (now.seconds - at.seconds) / 86400;
    if (days < 0) return date(at).text;
    if (days == 0) return WordsText::tr("today");
    if (days == 1) return WordsText::tr("yesterday");
    if (days < 60) return WordsText::tr("%1 days ago").arg(days);
    return WordsText::tr("%1 months ago").arg(days / 30);
}

QString number(double value) {
    if (!std::isfinite(value)) return WordsText::tr("no number");
    return QLocale().toString(value, 'g', 6);
}

QString count(quint64 value) { return QLocale().toString(value); }

Message message(const base::Error& error) {
    Message made;
    const QString where = place(error.place);
    made.sentence = text(error.what);
    if (!made.sentence.isEmpty()) made.sentence[0] = made.sentence[0].toUpper();
    if (!where.isEmpty()) made.sentence += QStringLiteral(" (%1)").arg(where);
    made.next = error.hint.empty() ? nextStep(error.code) : text(error.hint);
    return made;
}

QString reason(const base::Sentence& verdict) {
    const auto* made = verdict.made();
    if (made && saysItself(made->pattern)) return text(made->arguments.back());
    if (made) return text(verdict);
    for (const std::string_view word : {"Blocked: ", "This may be released. "})
        if (verdict.starts_with(word)) return text(verdict.substr(word.size()));
    const auto end = verdict.find(". ");
    const bool noted = verdict.starts_with("Not blocked, because this tier is in mode ");
    return noted && end != std::string::npos ? text(verdict.substr(end + 2)) : text(verdict);
}

QString place(const base::Place& place) { return text(place.text()); }

QString name(model::EvidenceClass cls) {
    using E = model::EvidenceClass;
    switch (cls) {
    case E::Card:
        return WordsText::tr("model card");
    case E::Note:
        return WordsText::tr("deliberation note");
    case E::Slos:
        return WordsText::tr("safety targets");
    case E::Release:
        return WordsText::tr("release file");
    case E::Results:
        return WordsText::tr("results");
    case E::Scenarios:
        return WordsText::tr("scenarios");
    case E::Artifacts:
        return WordsText::tr("artifacts");
    case E::Data:
        return WordsText::tr("data");
    case E::Documents:
        return WordsText::tr("documents");
    case E::Steering:
        break;
    }
    return WordsText::tr("repository settings");
}

QString name(model::Purpose purpose) {
    using P = model::Purpose;
    switch (purpose) {
    case P::Merge:
        return WordsText::tr("before merging");
    case P::Decision:
        return WordsText::tr("for the decision");
    case P::Release:
        return WordsText::tr("for the release");
    case P::Rollback:
        break;
    }
    return WordsText::tr("for going back");
}

QString name(model::DissentLevel level) {
    using L = model::DissentLevel;
    switch (level) {
    case L::Concern:
        return WordsText::tr("concern");
    case L::Object:
        return WordsText::tr("objection");
    case L::Block:
        return WordsText::tr("must not be released");
    case L::None:
        break;
    }
    return {};
}

QString name(model::Strictness strictness) {
    using S = model::Strictness;
    switch (strictness) {
    case S::Off:
        return WordsText::tr("not checked");
    case S::Warn:
        return WordsText::tr("warns");
    case S::Block:
        break;
    }
    return WordsText::tr("blocks");
}

QString name(model::BreachAction action) {
    using A = model::BreachAction;
    switch (action) {
    case A::DegradeToSafeMode:
        return WordsText::tr("fall back to safe mode");
    case A::RouteToHumanReview:
        return WordsText::tr("hand over to people");
    case A::KillSwitch:
        break;
    }
    return WordsText::tr("switch off");
}

QString name(model::Direction direction) {
    using D = model::Direction;
    switch (direction) {
    case D::Up:
        return WordsText::tr("higher is better");
    case D::Down:
        return WordsText::tr("lower is better");
    case D::Target:
        return WordsText::tr("close to the target is better");
    case D::Unknown:
        break;
    }
    return WordsText::tr("better direction not known");
}

QString name(model::Trust trust) {
    using T = model::Trust;
    switch (trust) {
    case T::Pinned:
        return WordsText::tr("its start was given to you");
    case T::Remembered:
        return WordsText::tr("as this computer remembers it");
    case T::FirstUse:
        return WordsText::tr("seen here for the first time");
    case T::Unknown:
        break;
    }
    return WordsText::tr("its start is unknown");
}

QString clause(const std::string& clause) {
    if (clause == "robustness") return WordsText::tr("Robustness");
    if (clause == "monitoring") return WordsText::tr("Monitoring");
    if (clause == "alignment") return WordsText::tr("Alignment");
    if (clause == "systemic-safety") return WordsText::tr("Systemic safety");
    if (clause == "decision") return WordsText::tr("Decision");
    return clause.empty() ? WordsText::tr("Other") : text(clause);
}

QString disposition(const std::string& disposition) {
    if (disposition == "addressed") return WordsText::tr("addressed");
    if (disposition == "not-accommodated") return WordsText::tr("answered, not followed");
    if (disposition == "noted") return WordsText::tr("noted");
    return text(disposition);
}

QString kind(const std::string& recordKind) {
    if (recordKind == "open") return WordsText::tr("Review opened");
    if (recordKind == "vote") return WordsText::tr("Signature");
    if (recordKind == "withdraw") return WordsText::tr("Signature withdrawn");
    if (recordKind == "join") return WordsText::tr("Objection joined");
    if (recordKind == "answer") return WordsText::tr("Objection answered");
    if (recordKind == "decide") return WordsText::tr("Decision");
    if (recordKind == "retire") return WordsText::tr("Key retired");
    if (recordKind == "remark") return WordsText::tr("Remark");
    return text(recordKind);
}

QString title(model::Remedy remedy) {
    using R = model::Remedy;
    switch (remedy) {
    case R::Mend:
        return WordsText::tr("You can mend");
    case R::Others:
        return WordsText::tr("Waits for others");
    case R::CannotJudge:
        break;
    }
    return WordsText::tr("Could not be judged");
}

QString question(model::CardQuestion question) {
    using Q = model::CardQuestion;
    switch (question) {
    case Q::WhoShouldUse:
        return WordsText::tr("Who should use it?");
    case Q::TrainedOn:
        return WordsText::tr("What was it trained on?");
    case Q::Performance:
        return WordsText::tr("How does it perform?");
    case Q::FailureModes:
        return WordsText::tr("What are its known failure modes?");
    case Q::Contact:
        break;
    }
    return WordsText::tr("Whom to contact?");
}

} // namespace countersign::bridge
