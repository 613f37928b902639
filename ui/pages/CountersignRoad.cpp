// The dock's road: draft kept → words prepared → signed → receipt, and what happens off the road.
#include "ui/bridge/Words.h"
#include "ui/pages/CountersignDock.h"
#include "ui/pages/CountersignForm.h"
#include "ui/pages/ProspectPane.h"
#include "ui/widgets/Notice.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace countersign::pages {
namespace road {

constexpr int kFreshMs = 120'000; // the time that will be signed stays honest
constexpr int kAgainMs = 4'000;

QString keptSentence(const base::Error& error) {
    const bridge::Message message = bridge::message(error);
    QString text = message.sentence;
    if (!message.next.isEmpty()) text += '\n' + message.next;
    return text + '\n' + CountersignDock::tr("Nothing was signed. What you wrote is kept.");
}

} // namespace road

CountersignDraft CountersignDock::current() const {
    CountersignDraft draft = m_form->draft();
    draft.kind = m_kind;
    draft.record = m_record;
    draft.openedBlobs = m_opened;
    return draft;
}

QString CountersignDock::draftKey() const {
    if (!m_view) return {};
    return current().key(bridge::text(m_view->target.release.text()), m_draftOf);
}

QString CountersignDock::blockedBecause() const {
    if (!m_view) return tr("Nothing is open.");
    const auto& info = m_session->info();
    if (m_session->readOnly()) return tr("The program is switched to reading only.");
    if (!info.hasLog) return tr("This repository has no log yet: there is nothing to sign into.");
    if (info.facts.readOnly) return tr("This copy is open for looking only.");
    if (!m_session->asOf().revision.empty() || m_session->asOf().at) {
        return tr("You are looking at the past. Go back to now to sign.");
    }
    if (!m_session->identity()) return tr("Choose who you are to sign. Reading needs nobody.");
    if (m_session->identity()->principal.empty()) {
        return tr("This key belongs to nobody on the list of people and keys.");
    }
    if (!m_session->identity()->key.trouble.empty()) {
        return bridge::text(m_session->identity()->key.trouble);
    }
    return {};
}

bool CountersignDock::canSignNow() const {
    return m_prospect && !m_signing && m_session->canSign() && blockedBecause().isEmpty();
}

void CountersignDock::showButtons() {
    const QString because = blockedBecause();
    m_form->setEnabled(m_view && !(m_signing && m_signedKey == draftKey()));
    m_who->setEnabled(!m_signing);
    m_sign->setEnabled(canSignNow());
    m_state->setText(m_signing ? tr("Signing… your key may ask you something.") : because);
    m_state->setVisible(!m_state->text().isEmpty());
}

void CountersignDock::edited() {
    m_prospect.reset();
    m_refreshTimer.stop();
    ++m_asked;
    if (m_view && !m_draftTimer.isActive()) m_draftTimer.start();
    const QStringList missing = current().missing();
    const QString because = blockedBecause();
    m_prospectPane->setVisible(because.isEmpty());
    if (!because.isEmpty()) {
        m_prepareTimer.stop();
    } else if (!missing.isEmpty()) {
        m_prepareTimer.stop();
        m_prospectPane->showMissing(missing);
    } else {
        m_prospectPane->showPreparing();
        m_prepareTimer.start();
    }
    showButtons();
}

void CountersignDock::saveDraft() {
    m_draftTimer.stop();
    if (!m_view || !m_session->isOpen()) return;
    const CountersignDraft draft = current();
    const QString key = draftKey();
    if (draft.empty()) {
        if (m_saved) m_session->dropDraft(m_session, key);
        m_saved = false;
        return;
    }
    m_saved = true;
    // The session outlives this dock: a draft on its way is written even if the page closes.
    m_session->saveDraft(m_session, key, draft.fields(),
                         [session = m_session](base::Result<void> saved) {
                             if (saved) return;
                             session->report(tr("Keeping your draft"), saved.error());
                         });
}

void CountersignDock::loadDraft() {
    if (!m_view || !m_session->isOpen() || !m_session->info().hasLog) return;
    m_draftOf = m_session->identity() ? bridge::text(m_session->identity()->principal) : QString();
    m_saved = false;
    CountersignDraft wanted;
    wanted.kind = m_kind;
    wanted.record = m_record;
    const QString key = wanted.key(bridge::text(m_view->target.release.text()), m_draftOf);
    const int load = ++m_loads;
    m_session->draft(this, key, [this, key, load](base::Result<std::optional<local::Draft>> found) {
        if (!found || !*found || load != m_loads) return;
        // Words typed meanwhile are newer than the draft.
        if (draftKey() == key && current().empty()) restore(**found);
    });
}

void CountersignDock::restore(const local::Draft& draft) {
    const CountersignDraft kept = CountersignDraft::from(draft.fields);
    if (kept.empty()) return;
    m_saved = true;
    m_form->setDraft(kept);
    showQuestions();
    for (const auto& entry : m_view->target.snapshot.manifest.entries) {
        if (kept.openedBlobs.count(entry.blob.hex())) {
            m_opened.insert(entry.blob.hex());
            m_openedPaths.insert(bridge::text(entry.path));
        }
    }
    showOpened();
    m_notice->ask(
        bridge::Tone::Accent,
        tr("Your draft of %1 is back. It is not signed.").arg(bridge::moment(draft.saved).text));
    edited();
}

void CountersignDock::prepare() {
    if (!m_view || m_signing) return;
    if (m_preparing) {
        m_again = true;
        return;
    }
    if (!current().missing().isEmpty() || !blockedBecause().isEmpty()) return;
    m_preparing = true;
    m_statement = current().statement(m_view->target.release.text(), m_form->questions());
    const int asked = ++m_asked;
    m_session->prepare(this, m_statement, [this, asked](base::Result<jobs::Prospect> result) {
        prepared(asked, std::move(result));
    });
}

void CountersignDock::prepared(int asked, base::Result<jobs::Prospect> result) {
    m_preparing = false;
    if (m_again) {
        m_again = false;
        m_prepareTimer.start();
    }
    if (asked != m_asked) return; // the fields say something else by now
    if (!result) {
        m_prospectPane->showRefusal(result.error());
        // What is not the person's to mend here, a full disk say, may be over in a moment.
        const auto code = result.error().code;
        if (code != base::ErrorCode::Denied && code != base::ErrorCode::Invalid)
            m_refreshTimer.start(road::kAgainMs);
    } else {
        m_prospect = std::move(*result);
        m_prospectPane->showProspect(*m_prospect);
        m_refreshTimer.start(road::kFreshMs);
    }
    showButtons();
}

void CountersignDock::signNow() {
    if (!canSignNow()) return;
    saveDraft();
    m_signing = true;
    m_signedKey = draftKey();
    m_signedRelease = bridge::text(m_view->target.release.text());
    m_refreshTimer.stop();
    m_notice->dismiss();
    showButtons();
    m_session->sign(this, m_statement, *m_prospect,
                    [this](base::Result<jobs::Receipt> result) { signedOrNot(std::move(result)); });
}

void CountersignDock::signedOrNot(base::Result<jobs::Receipt> result) {
    m_signing = false;
    const bool here = m_signedKey == draftKey(); // else another one is being written by now
    const QString about = here ? QString() : m_signedRelease + QStringLiteral(": ");
    if (result) {
        m_session->dropDraft(m_session, m_signedKey);
        if (here) {
            ++m_loads; // a draft on its way is the one that was signed
            m_saved = false;
            m_kind = Kind::Vote;
            m_record.clear();
            m_form->setDraft({});
            m_prospect.reset();
            showKind();
        }
        m_notice->ask(bridge::Tone::Good,
                      about + tr("%1\nRecord %2, log fingerprint now %3.")
                                  .arg(bridge::text(result->sentence),
                                       bridge::text(result->record.substr(0, 12)),
                                       bridge::text(result->commit.substr(0, 12))),
                      {{QStringLiteral("receiptSend"), tr("Send now"),
                        [this] { emit commandWanted(QStringLiteral("sendNow")); }},
                       {QStringLiteral("receiptStick"), tr("Save to a stick…"),
                        [this] { emit commandWanted(QStringLiteral("saveToStick")); }}});
        edited();
        emit recordSigned();
        return;
    }
    const base::Error& error = result.error();
    if (error.code == base::ErrorCode::Cancelled) {
        m_notice->ask(bridge::Tone::Caution,
                      about + tr("Not signed: you stopped it. What you wrote is kept."));
    } else {
        m_notice->ask(bridge::Tone::Bad, about + road::keptSentence(error));
        m_session->report(tr("Signing"), error);
    }
    if (!here) {
        edited(); // what is written now waited to be prepared
    } else if (error.code == base::ErrorCode::Conflict) {
        m_prospect.reset();
        m_prospectPane->showPreparing();
        emit reloadWanted(); // setView() then says what changed and prepares again
    }
    showButtons();
}

} // namespace countersign::pages
