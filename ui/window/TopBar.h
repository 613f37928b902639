// The upper edge: which repository, as of when, search, the state of the log, who signs.
#pragma once

#include "ui/bridge/Session.h"

#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QToolButton;

namespace countersign::widgets {
class SearchBox;
class ShieldLabel;
} // namespace countersign::widgets

namespace countersign::models {
class FindList;
}

namespace countersign::window {

class NotSent;
class Sending;

class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(bridge::Session* session, models::FindList* offers, Sending* sending, QWidget* parent);

    widgets::SearchBox* search() const { return m_search; }
    widgets::ShieldLabel* shield() const { return m_shield; }
    QToolButton* identity() const { return m_identity; }
    void askTime();              // the keyboard goes to "as of"
    void setNarrow(bool narrow); // names shorter, so that everything has its place

signals:
    void repositoryWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showRepository();
    void showIdentity();
    void showTime();

    bridge::Session* m_session;
    QToolButton* m_repository;
    QLineEdit* m_time;
    QToolButton* m_times;
    widgets::SearchBox* m_search;
    widgets::ShieldLabel* m_shield;
    NotSent* m_notSent;
    QToolButton* m_identity;
    bool m_narrow = false;
};

} // namespace countersign::window
