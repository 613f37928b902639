#include "ui/pages/OutsideTab.h"

#include "core/base/EightWords.h"
#include "core/jobs/AuditPack.h"
#include "core/jobs/AuditSample.h"
#include "core/jobs/Checkpoint.h"
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/Soft.h"

#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>

namespace countersign::pages {

using bridge::text;
using bridge::Theme;

namespace outside {

constexpr int kSampleSize = 25;
constexpr qint64 kFileCap = 1 << 20;

} // namespace outside

OutsideTab::OutsideTab(bridge::Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_words(new QLineEdit(this)),
      m_seed(new QLineEdit(this)), m_said(new QLabel(this)) {
    setObjectName(QStringLiteral("outsideTab"));
    m_seed->setObjectName(QStringLiteral("sampleSeed"));
    m_seed->setAccessibleName(tr("Seed of the sample"));
    m_seed->setPlaceholderText(tr("Seed: any words, e.g. the day and your name"));
    m_words->setObjectName(QStringLiteral("outsideWords"));
    m_words->setAccessibleName(tr("Eight words that somebody reads out"));
    m_words->setPlaceholderText(tr("Eight words, as they are read out"));
    m_words->setMinimumWidth(48 * m_words->fontMetrics().averageCharWidth());
    m_said->setObjectName(QStringLiteral("outsideSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    grid->setHorizontalSpacing(Theme::grid(2));
    grid->setVerticalSpacing(Theme::grid(1.5));
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](QPushButton* made, const QString& what, QWidget* more = nullptr) {
        grid->addWidget(made, row, 0);
        auto* label = widgets::softLabel("outsideWhat", what, this);
        label->setWordWrap(true);
        grid->addWidget(label, row, 1);
        if (more) grid->addWidget(more, row, 2);
        ++row;
    };
    auto* save = button("checkpointSave", tr("Save a checkpoint…"), {});
    auto* compare = button("checkpointCompare", tr("Compare with a checkpoint…"), {});
    auto* pack = button("packSave", tr("Save an audit pack…"), {});
    auto* sample = button("sampleSave", tr("Draw a sample…"), {});
    add(save,
        tr("A small file that says how the log stands now. Whoever has it can prove later that "
           "nothing was taken out."));
    add(compare, tr("Hold this log against a checkpoint from minutes, a colleague or last year."));
    auto* words = button("wordsCompare", tr("Compare eight words"), {});
    add(words,
        tr("Somebody reads eight words out, on the telephone or from minutes: they stand for the "
           "newest entry of the log."),
        m_words);
    add(pack, tr("Everything in one file, with a program that verifies it on any computer, without "
                 "this one."));
    add(sample,
        tr("At most %1 decisions of each risk, drawn by a seed: the same seed draws the same "
           "again.")
            .arg(outside::kSampleSize),
        m_seed);
    auto* site = button("publicPages", tr("Write public pages…"), {});
    add(site, tr("Pages for everybody about what stands approved, without what you leave out."));
    connect(site, &QPushButton::clicked, this, &OutsideTab::publicPagesWanted);
    grid->addWidget(m_said, row, 0, 1, 3);
    grid->setRowStretch(row + 1, 1);
    connect(save, &QPushButton::clicked, this, [this] {
        askSave(tr("Save a checkpoint"), QStringLiteral("checkpoint.yaml"),
                &OutsideTab::saveCheckpoint);
    });
    connect(compare, &QPushButton::clicked, this, &OutsideTab::askCompare);
    connect(words, &QPushButton::clicked, this, [this] { compareWords(m_words->text()); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { compareWords(m_words->text()); });
    connect(pack, &QPushButton::clicked, this, [this] {
        askSave(tr("Save an audit pack"), QStringLiteral("audit-pack.tar"), &OutsideTab::savePack);
    });
    connect(sample, &QPushButton::clicked, this, [this] {
        if (m_seed->text().trimmed().isEmpty()) return m_seed->setFocus();
        askSave(tr("Save the workpaper of a sample"), QStringLiteral("workpaper.txt"),
                &OutsideTab::saveSample);
    });
}

QPushButton* OutsideTab::button(const char* name, const QString& words, const QString& what) {
    auto* made = new QPushButton(words, this);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(words);
    made->setAccessibleDescription(what);
    return made;
}

void OutsideTab::forget() { m_said->clear(); }

QString OutsideTab::said() const { return m_said->text(); }

void OutsideTab::say(bool good, const QString& sentence) {
    QPalette colours = m_said->palette();
    colours.setColor(QPalette::WindowText,
                     Theme::ink(good ? bridge::Tone::Good : bridge::Tone::Bad));
    m_said->setPalette(colours);
    m_said->setText(sentence);
}

void OutsideTab::askSave(const QString& title, const QString& name,
                         void (OutsideTab::*save)(const QString&)) {
    auto* dialog = new QFileDialog(this, title);
    dialog->setObjectName(QStringLiteral("outsideDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(text(m_session->info().name) + QLatin1Char('-') + name);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void OutsideTab::askCompare() {
    auto* dialog = new QFileDialog(this, tr("A checkpoint from outside"));
    dialog->setObjectName(QStringLiteral("outsideDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OutsideTab::compareCheckpoint);
    dialog->open();
}

bool OutsideTab::writeFile(const QString& path, const std::string& bytes) {
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()) &&
                         file.commit();
    if (!written) say(false, tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return written;
}

void OutsideTab::saveCheckpoint(const QString& file) {
    m_session->run<jobs::CheckpointView>(
        this, tr("Making a checkpoint"), tasks::Kind::Read,
        [asOf = m_session->asOf()](auto& workspace, const auto& cancel, const auto&) {
            return jobs::checkpoint(workspace, asOf, cancel);
        },
        [this, file](base::Result<jobs::CheckpointView> made) {
            if (!made) {
                m_session->report(tr("Making a checkpoint"), made.error());
                return say(false, bridge::message(made.error()).sentence);
            }
            if (writeFile(file, made->text))
                say(true,
                    tr("The checkpoint is in %1. To be read out: %2").arg(file, text(made->words)));
        });
}

void OutsideTab::compareCheckpoint(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > outside::kFileCap)
        return say(false, tr("%1 cannot be read").arg(path));
    m_session->run<jobs::Comparison>(
        this, tr("Comparing with a checkpoint"), tasks::Kind::Read,
        [bytes = file.readAll().toStdString(), path = path.toStdString()](
            auto& workspace, const auto& cancel, const auto&) -> base::Result<jobs::Comparison> {
            auto report = workspace.verified({}, cancel);
            if (!report) return base::fail(report.error());
            return jobs::compareWith(workspace.repository(), **report, bytes, path, cancel);
        },
        [this](base::Result<jobs::Comparison> comparison) {
            if (comparison) return say(comparison->agrees(), text(comparison->sentence));
            m_session->report(tr("Comparing with a checkpoint"), comparison.error());
            say(false, bridge::message(comparison.error()).sentence);
        });
}

void OutsideTab::compareWords(const QString& said) {
    if (said.trimmed().isEmpty()) return m_words->setFocus();
    m_session->run<jobs::CheckpointView>(
        this, tr("Comparing eight words"), tasks::Kind::Read,
        [asOf = m_session->asOf()](auto& workspace, const auto& cancel, const auto&) {
            return jobs::checkpoint(workspace, asOf, cancel);
        },
        [this, said = bridge::utf8(said)](base::Result<jobs::CheckpointView> now) {
            if (!now) {
                m_session->report(tr("Comparing eight words"), now.error());
                return say(false, bridge::message(now.error()).sentence);
            }
            const bool same = base::sayTheSame(said, now->file.fingerprint);
            say(same, same ? tr("The same: whoever read these words out has this log.")
                           : tr("Not the same. This log says: %1. One of the two is older, or "
                                "another log.")
                                 .arg(text(now->words)));
        });
}

void OutsideTab::savePack(const QString& file) {
    jobs::PackRequest request;
    request.out = bridge::utf8(file);
    m_session->run<jobs::PackMade>(
        this, tr("Making an audit pack"), tasks::Kind::Read,
        [asOf = m_session->asOf(), request](auto& workspace, const auto& cancel,
                                            const auto& progress) {
            return jobs::makePack(workspace, asOf, request, cancel, progress);
        },
        [this, file](base::Result<jobs::PackMade> made) {
            if (!made) {
                m_session->report(tr("Making an audit pack"), made.error());
                return say(false, bridge::message(made.error()).sentence);
            }
            say(true, tr("%1 files are in %2. SHA-256 of the pack: %3")
                          .arg(bridge::count(made->files), file,
                               QString::fromStdString(made->digest.hex())));
        });
}

void OutsideTab::saveSample(const QString& file) {
    m_session->run<jobs::Sample>(
        this, tr("Drawing a sample"), tasks::Kind::Read,
        [asOf = m_session->asOf(), seed = bridge::utf8(m_seed->text().trimmed())](
            auto& workspace, const auto& cancel, const auto&) {
            return jobs::drawSample(workspace, asOf, seed, outside::kSampleSize, cancel);
        },
        [this, file](base::Result<jobs::Sample> sample) {
            if (!sample) {
                m_session->report(tr("Drawing a sample"), sample.error());
                return say(false, bridge::message(sample.error()).sentence);
            }
            if (writeFile(file, jobs::workpaperText(*sample, {})))
                say(true, tr("%1 of %2 decisions were drawn; the workpaper is in %3.")
                              .arg(bridge::count(sample->records.size()),
                                   bridge::count(sample->decisions), file));
        });
}

} // namespace countersign::pages
