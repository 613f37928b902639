// What somebody writes in a form, kept as a draft on this computer (core/jobs/Drafts.h) while it is
// written: on its way to the disk within half a second of each letter, whatever ends the window;
// when the form is hidden, at once. It is there until drop(), and turnTo() offers it again.
//
// A field that the person left as the form proposed it is no part of the draft: what is proposed
// another time is not replaced by what was proposed then.
#pragma once

#include "ui/bridge/Session.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <string>

class QInputDialog;
class QWidget;

namespace countersign::pages {

class KeptDraft final : public QObject {
    Q_OBJECT

public:
    using Fields = std::map<std::string, std::string>;
    struct Form {
        std::function<Fields()> read;             // all fields as they stand
        std::function<void(const Fields&)> write; // into these alone
    };

    KeptDraft(bridge::Session* session, QWidget* form, Form parts);
    ~KeptDraft() override; // what waits is kept

    enum class Whose { Mine, Anybodys }; // of whoever signs here now; of all who use this form

    // What the form is about from now on: "incident", and a release or a record (both as in
    // jobs::draftKey); nothing is kept while `what` is empty. The form stands as it proposes
    // itself; what was kept of it before comes into the fields that are still untouched then.
    // Whoever says only later who they are finds their draft, and keeps what they wrote as nobody.
    void turnTo(const std::string& what, const std::string& about = {}, Whose whose = Whose::Mine);
    // Tells of each change of one of the fields; without it the form calls edited().
    void watch(QWidget* field);
    void edited();
    // The form was changed by the program: that is what it proposes now.
    void proposed();
    void settle();                                        // keeps at once what waits
    void drop();                                          // signed, sent or thrown away
    bool isWritten() const { return !written().empty(); } // anything but what is proposed
    void throwAway();                     // the form is as it proposed itself, the draft is gone
    void bringBack(const Fields& fields); // written() of before
    Fields written() const;               // the fields that stand otherwise than proposed

signals:
    void changed();
    void restored(const countersign::base::UtcTime& saved); // a draft came into the fields

protected:
    bool eventFilter(QObject* form, QEvent* event) override;

private:
    std::string key(const std::string& who) const;
    std::string who() const; // signs here now
    void load();
    void follow(); // somebody else signs here now
    void write(const Fields& fields);
    void loaded(const local::Draft& draft);

    QPointer<bridge::Session> m_session;
    Form m_form;
    std::string m_what, m_about, m_who, m_key;
    Whose m_whose = Whose::Mine;
    Fields m_proposed, m_now;
    Fields m_kept; // as last given to the disk
    int m_turns = 0;
    bool m_writing = false;
    QTimer m_timer;
};

// The same for a dialog that asks for one text; forgetWords() where the text was signed.
void keepWords(bridge::Session* session, QInputDialog* dialog, const std::string& what,
               const std::string& about = {});
void forgetWords(bridge::Session* session, const std::string& what, const std::string& about = {});

} // namespace countersign::pages
