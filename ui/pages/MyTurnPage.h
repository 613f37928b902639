// The first page: what waits for the person, oldest due first. Without a person: what is in review.
#pragma once

#include "ui/pages/Page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace countersign::models {
class TurnTable;
}

namespace countersign::pages {

class MyTurnPage final : public Page {
    Q_OBJECT

public:
    MyTurnPage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    QWidget* firstFocus() override;
    const models::TurnTable& table() const { return *m_rows; }

signals:
    // What a meeting left to be signed, with what was said there.
    void pileWanted(const QString& meeting, const QString& release);
    void papersWanted(const QString& meeting); // to be acknowledged, or asked about

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void recall(); // what the index remembers, then load()
    void load();
    void loadActions();
    void showChanges(); // of policy, people and keys that wait for this person
    void show(jobs::MyTurn mine);
    void fill(std::vector<jobs::Turn> turns, bool remembered);
    void say(const QString& sentence);
    void openCurrent();

    models::TurnTable* m_rows;
    QLabel* m_count;
    QPushButton* m_actions;
    QPushButton* m_changes;
    QPushButton* m_who;
    QTableView* m_view;
    QLabel* m_empty;
    QLabel* m_teams; // how each team does what was promised
    std::unique_ptr<QObject> m_asking;
    bool m_stale = true;
    bool m_recalling = false; // what is remembered comes first
    bool m_painted = false;
};

} // namespace countersign::pages
