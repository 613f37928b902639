#include "ui/pages/ReleaseHeader.h"

#include "core/base/LookAlike.h"
#include "ui/bridge/Mark.h"
#include "ui/bridge/Standing.h"
#include "ui/bridge/Words.h"
#include "ui/pages/RolloutStrip.h"
#include "ui/widgets/Fold.h"
#include "ui/widgets/StateLine.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace countersign::pages {
namespace header {

constexpr int kMostLetters = 320; // of the verdict; the checks below say all of it

QLabel* label(const char* name) {
    auto* made = new QLabel;
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setMinimumWidth(1); // a name of ten thousand letters must not widen the window
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

QString announced(const jobs::ReleaseView& view) {
    const model::Record* open = view.history.candidate();
    if (!open) return ReleaseHeader::tr("no review opened yet: shown as it stands in git");
    return ReleaseHeader::tr("review opened %1").arg(bridge::date(open->signedAt).text);
}

QString baseline(const jobs::ReleaseView& view) {
    if (!view.gate.baseline) return ReleaseHeader::tr("no approved release before it");
    return ReleaseHeader::tr("compared with %1, last approved")
        .arg(bridge::text(view.gate.baseline->version));
}

QString mode(model::Mode mode) {
    switch (mode) {
    case model::Mode::Observe:
        return ReleaseHeader::tr("observing only: stops nothing yet");
    case model::Mode::Warn:
        return ReleaseHeader::tr("warning only: stops nothing yet");
    case model::Mode::Block:
        break;
    }
    return {};
}

} // namespace header

ReleaseHeader::ReleaseHeader(QWidget* parent)
    : QWidget(parent), m_title(header::label("releaseTitle")), m_purpose(new QComboBox),
      m_sheet(new QPushButton(tr("Decision sheet…"))),
      m_verdict(new widgets::StateLine(QStringLiteral("releaseVerdict"))),
      m_facts(header::label("releaseFacts")), m_rollout(new RolloutStrip),
      m_why(header::label("releaseTierWhy")),
      m_tier(new widgets::Fold(QStringLiteral("releaseTier"), tr("Risk"), m_why)) {
    setObjectName(QStringLiteral("releaseHeader"));
    setAccessibleName(tr("Release"));
    m_title->setFont(bridge::Theme::font(bridge::TextSize::Display, true));
    m_verdict->setTextFont(bridge::Theme::font(bridge::TextSize::Title));
    m_facts->setFont(bridge::Theme::font(bridge::TextSize::Small));
    QPalette soft = m_facts->palette();
    soft.setColor(QPalette::WindowText, bridge::Theme::softText());
    m_facts->setPalette(soft);
    m_purpose->setObjectName(QStringLiteral("releasePurpose"));
    m_purpose->setAccessibleName(tr("Which question is asked"));
    m_purpose->setToolTip(tr("Before a merge: what the author can mend. For the decision: also "
                             "signatures and answers. For the release: also a live approval."));
    for (const auto purpose :
         {model::Purpose::Release, model::Purpose::Decision, model::Purpose::Merge}) {
        m_purpose->addItem(tr("Judged %1").arg(bridge::name(purpose)), int(purpose));
    }
    m_sheet->setObjectName(QStringLiteral("releaseSheet"));
    m_sheet->setAccessibleName(tr("Save the decision sheet as PDF"));
    m_sheet->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_sheet->setToolTip(tr("Save verdict, signatures and evidence as PDF (Ctrl+P)"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_purpose, 0, Qt::AlignTop);
    top->addWidget(m_sheet, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(bridge::kGrid * 2, bridge::kGrid, bridge::kGrid * 2, bridge::kGrid);
    column->setSpacing(bridge::kGrid / 2);
    column->addLayout(top);
    column->addWidget(m_verdict);
    column->addWidget(m_facts);
    column->addWidget(m_rollout);
    column->addWidget(m_tier);
    connect(m_purpose, &QComboBox::activated, this, &ReleaseHeader::purposeChosen);
    m_rollout->hide();
    connect(m_rollout, &RolloutStrip::placeRequested, this, &ReleaseHeader::placeRequested);
    connect(m_sheet, &QPushButton::clicked, this, &ReleaseHeader::sheetRequested);
    m_sheet->setEnabled(false);
}

void ReleaseHeader::showOpening(const QString& name) {
    m_title->setText(bridge::brief(name));
    m_verdict->setMark({bridge::Tone::Neutral, bridge::Shape::Ring, tr("Reading and checking…")});
    m_facts->clear();
    m_rollout->hide();
    m_tier->hide();
    m_sheet->setEnabled(false);
}

// What stood here before is of another moment: nothing is claimed of this one.
void ReleaseHeader::showFailed(const QString& why) {
    const bridge::Mark mark{bridge::Tone::Caution, bridge::Shape::Question, tr("Cannot tell")};
    m_verdict->setMark(mark, tr("%1: %2").arg(mark.word, bridge::brief(why, header::kMostLetters)));
}

void ReleaseHeader::showView(const jobs::ReleaseView& view) {
    const auto& gate = view.gate;
    const std::string& model = view.target.release.model;
    // The version stands behind the name, whichever way that is written.
    const QString shown = bridge::brief(bridge::text(model)), isolated = bridge::isolated(shown);
    m_title->setText((isolated == shown ? QString() : QString(QChar(0x200e))) + isolated +
                     QLatin1Char(' ') +
                     bridge::brief(bridge::text(view.target.release.version), 40));
    const bridge::Mark mark = bridge::mark(gate);
    const base::Sentence verdict = bridge::verdictWords(view);
    const QString sentence = bridge::brief(bridge::reason(verdict), header::kMostLetters);
    m_verdict->setMark(mark, sentence.startsWith(mark.word, Qt::CaseInsensitive)
                                 ? sentence
                                 : tr("%1: %2").arg(mark.word, sentence));
    m_verdict->setToolTip(bridge::brief(bridge::text(verdict), 2000).toHtmlEscaped());
    QStringList facts;
    if (base::mixesScripts(model) || base::holdsUnseen(model))
        facts << tr("beware: this name mixes alphabets and may look like another");
    if (const QString mode = header::mode(gate.mode); !mode.isEmpty()) facts << mode;
    facts << header::announced(view) << header::baseline(view);
    if (!view.target.snapshot.owner.empty()) {
        facts << tr("owner %1").arg(bridge::brief(bridge::text(view.target.snapshot.owner), 60));
    }
    facts << tr("commit %1").arg(QString::fromStdString(gate.commit.shortHex()));
    if (!gate.logHead.isNone()) {
        facts << tr("log fingerprint %1, %2")
                     .arg(QString::fromStdString(gate.logHead.shortHex()),
                          bridge::name(gate.trust));
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_rollout->show(jobs::rolloutOf(view.target));
    showTier(view);
    m_sheet->setEnabled(true);
}

void ReleaseHeader::showTier(const jobs::ReleaseView& view) {
    const model::TierResult& tier = view.gate.tier;
    m_tier->setVisible(!tier.tier.empty());
    const QString name = bridge::text(tier.name.empty() ? tier.tier : tier.name);
    m_tier->setTitle(tier.complete ? tr("%1: why").arg(name)
                                   : tr("%1, with something not stated: why").arg(name));
    QStringList lines{bridge::text(tier.sentence)};
    for (const auto& point : tier.points) {
        QString line = tr("%1: %2, points: %3")
                           .arg(bridge::text(point.dimension), bridge::text(point.value))
                           .arg(point.points);
        if (!point.note.empty()) line += QStringLiteral(" – ") + bridge::text(point.note);
        lines << line;
    }
    lines << tr("Method %1").arg(bridge::text(tier.method));
    m_why->setText(lines.join('\n'));
}

model::Purpose ReleaseHeader::purpose() const {
    return model::Purpose(m_purpose->currentData().toInt());
}

} // namespace countersign::pages
