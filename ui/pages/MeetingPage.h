// The review meeting: what is on the agenda, who is there, what was said, what is still to be
// signed, the minutes; and the next one.
#pragma once

#include "ui/pages/Page.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QTabWidget;

namespace countersign::pages {

class MeetingDesk;
class MeetingTab;
class PresenterView;

class MeetingPage final : public Page {
    Q_OBJECT

public:
    enum Part { Agenda, Attendance, Saying, Pile, Minutes, Planning };
    MeetingPage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    QWidget* firstFocus() override;
    QWidget* filterField() override;
    QStringList parts() const override;
    void showPart(int part) override;
    MeetingDesk* desk() const { return m_desk; }
    // What that meeting left to be signed, at whoever signs now and that release.
    void showPile(const QString& meeting, const QString& release);
    // Who is there, with what can be said and asked about that meeting's papers.
    void showPapers(const QString& meeting);
    // The presenter view, made when first wanted.
    PresenterView* presenter();

signals:
    // A document of the meeting, written by the window as PDF or HTML by the file's ending.
    void documentWanted(const QString& file, const QString& title, const QString& html,
                        const QString& foot);
    void papersWanted(const QString& meeting); // as they were frozen; hex of its plan

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showMeeting();
    void showChosen(int part, const QString& meeting);
    void showChoice();
    MeetingTab* tab(int part) const;

    MeetingDesk* m_desk;
    QLabel* m_said;
    QComboBox* m_choice; // which meeting; hidden while there is one only
    QTabWidget* m_tabs;
    QPointer<PresenterView> m_presenter;
    bool m_stale = true;
    bool m_known = false; // what there is was seen once: the first part shown fits it
};

} // namespace countersign::pages
