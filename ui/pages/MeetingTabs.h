// The parts of the meeting page. Each shows what MeetingDesk holds and follows its changed().
#pragma once

#include "ui/models/RowTable.h"
#include "ui/pages/KeptDraft.h"
#include "ui/pages/MeetingDesk.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign::models {
class WordFilter;
} // namespace countersign::models
namespace countersign::widgets {
class MarkdownView;
class TablePane;
} // namespace countersign::widgets

namespace countersign::pages {

class MeetingTab : public QWidget {
    Q_OBJECT

public:
    MeetingTab(MeetingDesk* desk, const char* name, QWidget* parent);
    virtual QWidget* firstFocus() { return this; }
    virtual QWidget* filterField() { return nullptr; }

signals:
    void releaseWanted(const QString& name);

protected:
    virtual void showMeeting() = 0; // called on each change
    QPushButton* button(const char* name, const QString& title);
    MeetingDesk* m_desk;
};

// A table over what `rows()` says, with buttons below it.
class MeetingTableTab : public MeetingTab {
    Q_OBJECT

public:
    QWidget* firstFocus() override;
    QWidget* filterField() override;
    widgets::TablePane* table() const { return m_pane; }

protected:
    MeetingTableTab(MeetingDesk* desk, const char* name, const QString& accessible,
                    const QStringList& headers, const std::vector<double>& widths, QWidget* parent);
    void showRows(std::vector<models::Row> rows, const QString& empty);
    int chosen() const; // place in what was shown; -1: none
    void place(QWidget* beside, const std::vector<QPushButton*>& buttons);

    models::RowTable* m_rows;
    models::WordFilter* m_filter;
    widgets::TablePane* m_pane;
    QLabel* m_said;
};

// The agenda, and what is on the table about the release chosen.
class AgendaTab final : public MeetingTableTab {
    Q_OBJECT

public:
    AgendaTab(MeetingDesk* desk, QWidget* parent);

signals:
    void presenterWanted();

private:
    void showMeeting() override;
    void showChosen();
    void begin();
    // One decision after the other for what stands by consent and has nothing open, each shown
    // before it is signed.
    void consent(std::size_t from);

    widgets::MarkdownView* m_text;
    QPushButton* m_begin;
    QPushButton* m_consent;
    QPushButton* m_open;
};

// Who is there: R in the room, M remote, A absent.
class AttendanceTab final : public MeetingTableTab {
    Q_OBJECT

public:
    AttendanceTab(MeetingDesk* desk, QWidget* parent);

signals:
    void papersWanted();

private:
    void showMeeting() override;
    void mark(const char* how);
    void addKey(const QString& key, const char* how);
    std::vector<QPushButton*> m_marks;
};

// Positions that are spoken, actions as they are said, sealed ballots. What is typed is kept as a
// draft until it is signed.
class SayingTab final : public MeetingTab {
    Q_OBJECT

public:
    SayingTab(MeetingDesk* desk, QWidget* parent);
    QWidget* firstFocus() override;

private:
    void showMeeting() override;
    void build();
    void writeDown();
    void act();
    void seal();
    void reveal();
    std::string release() const;
    void refused(const base::Error& error);

    QComboBox* m_release;
    QComboBox* m_person;
    QComboBox* m_vote;
    QLineEdit* m_words;
    QLineEdit* m_action;
    QLabel* m_trouble;
    widgets::MarkdownView* m_text;
    std::vector<QPushButton*> m_buttons;
    KeptDraft m_kept;
    std::string m_draftOf; // meeting whose draft the fields hold
};

// What is still to be signed, by person.
class PileTab final : public MeetingTableTab {
    Q_OBJECT

public:
    PileTab(MeetingDesk* desk, QWidget* parent);
    // Chosen when the rows come next: that release, at whoever signs now.
    void choose(const QString& release) { m_wanted = release; }

private:
    void showMeeting() override;
    void sign();
    QPushButton* m_sign;
    QString m_wanted; // MODEL@VERSION; empty: as it was
};

// Minutes, made from the records; signed, saved, and the end of the meeting.
class MinutesTab final : public MeetingTab {
    Q_OBJECT

public:
    MinutesTab(MeetingDesk* desk, QWidget* parent);
    QWidget* firstFocus() override;

signals:
    // Of the minutes, as PDF or one page, by the ending of the file's name.
    void documentWanted(const QString& file, const QString& title, const QString& html,
                        const QString& foot);

private:
    void showMeeting() override;
    void save();

    widgets::MarkdownView* m_text;
    QLabel* m_only;
    QPushButton* m_sign;
    QPushButton* m_save;
    QPushButton* m_close;
};

// The next meeting: a day, and the agenda proposed from what waits. Space changes where a release
// stands, Ctrl+Up and Ctrl+Down its place.
class PlanTab final : public MeetingTableTab {
    Q_OBJECT

public:
    PlanTab(MeetingDesk* desk, QWidget* parent);

private:
    void showMeeting() override;
    void showAgenda();
    void turn();
    void move(int by);
    void plan();

    struct Planned {
        jobs::MeetingProposal::Item item;
        std::string part; // "" left out
    };
    std::vector<Planned> m_agenda;
    QDateEdit* m_day;
    QPushButton* m_plan;
    QPushButton* m_turn;
};

} // namespace countersign::pages
