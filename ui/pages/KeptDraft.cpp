#include "ui/pages/KeptDraft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <optional>
#include <utility>

namespace countersign::pages {

namespace keptdraft {

constexpr int kSoonMs = 400; // with the lane's turn, on disk within a second

// Those of `fields` that stand otherwise than in `beside`.
KeptDraft::Fields unlike(const KeptDraft::Fields& fields, const KeptDraft::Fields& beside) {
    KeptDraft::Fields found;
    for (const auto& [name, value] : fields) {
        const auto other = beside.find(name);
        if (other == beside.end() ? !value.empty() : other->second != value) found[name] = value;
    }
    return found;
}

} // namespace keptdraft

KeptDraft::KeptDraft(bridge::Session* session, QWidget* form, Form parts)
    : QObject(form), m_session(session), m_form(std::move(parts)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(keptdraft::kSoonMs);
    connect(&m_timer, &QTimer::timeout, this, &KeptDraft::settle);
    form->installEventFilter(this);
    connect(session, &bridge::Session::identityChanged, this, &KeptDraft::follow);
    // What waits belongs to the repository before.
    connect(session, &bridge::Session::opened, this, [this] {
        m_timer.stop();
        m_kept.clear();
        ++m_turns;
    });
}

// The fields may be gone by now: only what was read before counts.
KeptDraft::~KeptDraft() {
    if (m_timer.isActive()) settle();
}

std::string KeptDraft::who() const {
    const bool mine = m_whose == Whose::Mine && m_session && m_session->identity();
    return mine ? m_session->identity()->principal : std::string();
}

std::string KeptDraft::key(const std::string& who) const {
    return jobs::draftKey(m_what, m_about, who);
}

void KeptDraft::turnTo(const std::string& what, const std::string& about, Whose whose) {
    if (m_timer.isActive()) settle();
    m_what = what;
    m_about = about;
    m_whose = whose;
    m_who = who();
    m_key = what.empty() ? std::string() : key(m_who);
    m_kept.clear();
    m_proposed = m_now = m_form.read();
    load();
}

void KeptDraft::load() {
    const int turn = ++m_turns;
    if (!m_session || m_key.empty()) return;
    m_session->draft(this, QString::fromStdString(m_key),
                     [this, turn](base::Result<std::optional<local::Draft>> found) {
                         if (turn == m_turns && found && *found) loaded(**found);
                     });
}

void KeptDraft::follow() {
    if (m_key.empty() || who() == m_who) return;
    if (!isWritten()) return turnTo(m_what, m_about, m_whose);
    if (!m_who.empty()) return; // what one person wrote is no draft of another
    drop();
    m_who = who();
    m_key = key(m_who);
    load();
    m_timer.start();
}

// Words written meanwhile are newer than the draft.
void KeptDraft::loaded(const local::Draft& draft) {
    const Fields before = m_now, typed = written();
    if (m_kept.empty()) m_kept = draft.fields;
    Fields back;
    for (const auto& [name, value] : keptdraft::unlike(draft.fields, m_now))
        if (m_now.count(name) && !typed.count(name)) back[name] = value;
    if (back.empty()) return;
    write(back);
    if (!typed.empty()) edited(); // both together are the draft now
    if (m_now != before) emit restored(draft.saved);
}

void KeptDraft::write(const Fields& fields) {
    m_writing = true;
    m_form.write(fields);
    m_writing = false;
    m_now = m_form.read();
    emit changed();
}

void KeptDraft::watch(QWidget* field) {
    if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::textChanged, this, &KeptDraft::edited);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        connect(text, &QPlainTextEdit::textChanged, this, &KeptDraft::edited);
    else if (auto* day = qobject_cast<QDateEdit*>(field))
        connect(day, &QDateEdit::dateChanged, this, &KeptDraft::edited);
    else if (auto* tick = qobject_cast<QCheckBox*>(field))
        connect(tick, &QCheckBox::toggled, this, &KeptDraft::edited);
    else if (auto* box = qobject_cast<QComboBox*>(field))
        connect(box, &QComboBox::currentIndexChanged, this, &KeptDraft::edited);
    else if (auto* list = qobject_cast<QListWidget*>(field))
        connect(list, &QListWidget::itemChanged, this, &KeptDraft::edited);
}

void KeptDraft::edited() {
    if (m_writing) return;
    m_now = m_form.read();
    // Not begun anew by each letter: whoever types without a pause is kept, too.
    if (!m_timer.isActive()) m_timer.start();
    emit changed();
}

void KeptDraft::proposed() {
    m_timer.stop();
    m_proposed = m_now = m_form.read();
}

KeptDraft::Fields KeptDraft::written() const { return keptdraft::unlike(m_now, m_proposed); }

void KeptDraft::settle() {
    m_timer.stop();
    if (!m_session || m_key.empty()) return;
    const Fields fields = written();
    if (fields == m_kept) return;
    m_kept = fields;
    const QString key = QString::fromStdString(m_key);
    // The session outlives the form: what is on its way is written even if the form goes.
    if (fields.empty()) return m_session->dropDraft(m_session, key);
    m_session->saveDraft(m_session, key, fields, [session = m_session](base::Result<void> saved) {
        if (!saved && session) session->report(tr("Keeping your draft"), saved.error());
    });
}

void KeptDraft::drop() {
    m_timer.stop();
    m_kept.clear();
    ++m_turns; // a draft on its way to here is the one that is dropped
    if (m_session && !m_key.empty()) m_session->dropDraft(m_session, QString::fromStdString(m_key));
}

void KeptDraft::throwAway() {
    drop();
    write(keptdraft::unlike(m_proposed, m_now));
}

void KeptDraft::bringBack(const Fields& fields) {
    write(fields);
    edited();
}

bool KeptDraft::eventFilter(QObject* form, QEvent* event) {
    if (event->type() == QEvent::Hide && m_timer.isActive()) settle();
    return QObject::eventFilter(form, event);
}

void keepWords(bridge::Session* session, QInputDialog* dialog, const std::string& what,
               const std::string& about) {
    const char* const words = "words";
    auto* kept =
        new KeptDraft(session, dialog,
                      {[dialog, words] {
                           return KeptDraft::Fields{{words, dialog->textValue().toStdString()}};
                       },
                       [dialog, words](const KeptDraft::Fields& fields) {
                           dialog->setTextValue(QString::fromStdString(fields.at(words)));
                       }});
    QObject::connect(dialog, &QInputDialog::textValueChanged, kept, &KeptDraft::edited);
    kept->turnTo(what, about);
}

void forgetWords(bridge::Session* session, const std::string& what, const std::string& about) {
    const auto& identity = session->identity();
    session->dropDraft(session, QString::fromStdString(jobs::draftKey(
                                    what, about, identity ? identity->principal : std::string())));
}

} // namespace countersign::pages
