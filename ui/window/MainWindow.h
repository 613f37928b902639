// The frame: rail, top bar, pages, activity and message bar, and the roads between them.
#pragma once

#include "ui/bridge/Session.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace countersign::pages {
class HistoryPage;
class ModelsPage;
class Page;
class ReleasePage;
class StartPage;
} // namespace countersign::pages

namespace countersign::widgets {
class ActivityLog;
class MessageBar;
} // namespace countersign::widgets

namespace countersign::window {

class Commands;
class Finder;
class Prompts;
class Rail;
class ShieldDetails;
class TopBar;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFolder(const QString& folder);
    void openRelease(const QString& name);
    void openRecord(const QString& id);
    bridge::Session& session() { return *m_session; }
    pages::ModelsPage* models() const { return m_models; }
    pages::HistoryPage* history();
    pages::ReleasePage* release();
    ShieldDetails* shieldDetails();
    const Commands& commands() const { return *m_commands; }
    widgets::MessageBar* messages() const { return m_messages; }

signals:
    void repositoryOpened();
    void firstRowPainted();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    enum PageId { Models, History, Release };

    void build();
    void addCommands();
    void addAppearances();
    void connectSession();
    void connectPage(pages::Page* page);
    void showPage(pages::Page* page);
    void showPageOf(int page);
    void goBack();
    void askFolder();
    void askDemoFolder();
    void makeDemo(const QString& folder);
    void askOtherOwner(const QString& folder, const base::Error& error);
    void tryOpen(const QString& folder, bool allowOtherOwner);
    void judgeLog();
    void showShield();
    void showError(const QString& doing, const base::Error& error);
    void focusFilter();
    void writeSheet(const QString& file, const std::shared_ptr<const jobs::ReleaseView>& view);

    bridge::Session* m_session;
    Commands* m_commands;
    Finder* m_finder;
    Prompts* m_prompts;
    TopBar* m_top;
    Rail* m_rail;
    QStackedWidget* m_pages;
    QSplitter* m_split;
    widgets::ActivityLog* m_activity;
    widgets::MessageBar* m_messages;
    pages::StartPage* m_start;
    pages::ModelsPage* m_models;
    pages::HistoryPage* m_history = nullptr; // made when first wanted
    pages::ReleasePage* m_release = nullptr; // likewise
    ShieldDetails* m_shield = nullptr;       // likewise
    std::vector<pages::Page*> m_past;        // for "back"
    bool m_goingBack = false;
};

} // namespace countersign::window
