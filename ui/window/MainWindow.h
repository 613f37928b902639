// The window: one session, its frame, and the roads between pages. What a page is, stands in
// PageList.cpp; what surrounds it, in Frame; every command, in AddCommands.cpp.
#pragma once

#include "ui/bridge/Session.h"

#include <QMainWindow>

namespace countersign::jobs {
struct FrameworkView;
}

namespace countersign::pages {
class AuditPage;
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
class Frame;
class LayoutMemory;
class Pages;
class Prompts;
class Registers;
class Sending;
class ShieldDetails;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFolder(const QString& folder);
    void setUpFolder(const QString& folder);
    void openRelease(const QString& name);
    void openPile(const QString& meeting, const QString& release);
    void openPapers(const QString& meeting);
    void openRecord(const QString& id);
    void showPage(const QString& name);
    void setZoom(int percent);
    void setLanguage(const QString& language); // "en", "de"
    bridge::Session& session() { return *m_session; }
    Pages& pages() const;
    pages::ModelsPage* models() const;
    pages::AuditPage* audit() const;
    pages::ReleasePage* release() const;
    ShieldDetails* shieldDetails();
    Sending& sending() { return *m_sending; }
    const Commands& commands() const { return *m_commands; }
    widgets::MessageBar* messages() const;

signals:
    void repositoryOpened();
    void firstRowPainted();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    static constexpr int kAfterFirstRows = 500; // ms: for what nobody waits for

    void buildFrame();
    void rebuildFrame();
    void leaveFrame();
    void addCommands();
    void addPageCommands();
    void addAppearances();
    void addViewCommands();
    void connectSession();
    void connectPage(pages::Page* page);
    void pageShown(const QString& name, const QString& before);
    void askDemoFolder();
    void askFolder(bool toSetUp);
    void makeDemo(const QString& folder);
    void askOtherOwner(const QString& folder, const base::Error& error);
    void tryOpen(const QString& folder, bool allowOtherOwner);
    void entered(const jobs::WorkspaceInfo& info);
    void judgeLog();
    void showLogState();
    void showShield();
    void showError(const QString& doing, const base::Error& error);
    void focusFilter();
    void askUnsent();
    void writeClauses(const QString& file, const std::shared_ptr<const jobs::FrameworkView>& view);
    void writeSheet(const QString& file, const std::shared_ptr<const jobs::ReleaseView>& view);
    void writeDocument(const QString& file, const QString& title, const QString& html,
                       const QString& foot);
    void present();
    pages::StartPage* start() const;

    bridge::Session* m_session;
    Commands* m_commands;
    Finder* m_finder;
    Prompts* m_prompts;
    Sending* m_sending;
    Registers* m_registers;
    LayoutMemory* m_memory;
    widgets::ActivityLog* m_activity;
    Frame* m_frame = nullptr;
    ShieldDetails* m_shield = nullptr; // made when first wanted
    bool m_toSetUp = false;            // the folder that is opened next is to get a log
    bool m_askedUnsent = false;        // whether to close with signatures that were not sent
    QString m_logTrouble;              // why the log could not be judged at all
};

} // namespace countersign::window
