// What the window shows around a page: top bar, rail, the banner of the past, the activity log and
// the message bar. Made anew when sizes of type change; knows no road into a repository.
#pragma once

#include "ui/bridge/Session.h"

#include <QWidget>

class QSplitter;

namespace countersign::models {
class FindList;
}
namespace countersign::widgets {
class ActivityLog;
class MessageBar;
} // namespace countersign::widgets

namespace countersign::window {

class Pages;
class PastBanner;
class Rail;
class Sending;
class TopBar;

class Frame final : public QWidget {
    Q_OBJECT

public:
    // `activity` is the window's own: it outlives this frame (release()).
    Frame(bridge::Session* session, models::FindList* offers, Sending* sending,
          widgets::ActivityLog* activity, QWidget* parent);
    ~Frame() override;

    TopBar* top() const { return m_top; }
    Rail* rail() const { return m_rail; }
    Pages* pages() const { return m_pages; }
    widgets::MessageBar* messages() const { return m_messages; }
    // Gives the activity log back, so that it is not destroyed with this frame.
    void releaseActivity();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TopBar* m_top;
    PastBanner* m_past;
    Rail* m_rail;
    QSplitter* m_split;
    Pages* m_pages;
    widgets::ActivityLog* m_activity;
    widgets::MessageBar* m_messages;
};

} // namespace countersign::window
