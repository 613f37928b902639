// Drives the real window through its pages without a person and keeps a picture of each
// (`--screenshots FOLDER`): models, the record of decisions, every tab of a release, the dock
// before and after a signature, the shield.
#pragma once

#include "core/jobs/Countersign.h"

#include <QObject>
#include <QSize>
#include <QString>
#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

class QWidget;

namespace countersign::window {

class MainWindow;

class Tour final : public QObject {
    Q_OBJECT

public:
    // The window has been shown and told what to open.
    Tour(MainWindow* window, const QString& folder, QObject* parent);
    void setSize(const QSize& size) { m_size = size; } // of the window; 1440 × 900 otherwise
    void start();

signals:
    void finished(int exitCode); // 0, or 3 when a required picture could not be made

private:
    struct Step {
        QString what;
        std::function<void()> act;
        std::function<bool()> ready;
        bool required = true;
        int patienceMs = 60000;
    };
    void planPages();
    void planParts(const char* page, const std::vector<const char*>& files);
    void planRelease();
    void planDock();
    void planShield();
    void add(Step step) { m_steps.push_back(std::move(step)); }
    void picture(const QString& name, std::function<QWidget*()> of);
    void begin();
    void tick();
    void end(int exitCode);

    QString releaseToShow() const;
    void askWhoCouldSign();
    void tryNextSigner();
    void fillDock(const jobs::Identity& identity);

    MainWindow* m_window;
    QString m_folder;
    QSize m_size{1440, 900};
    std::deque<Step> m_steps;
    QTimer m_timer;
    int m_waitedMs = 0, m_calmMs = 0;
    bool m_settled = false, m_failed = false, m_signed = false;
    std::vector<jobs::Identity> m_signers;
    std::size_t m_signer = 0;
    int m_signerMs = 0;
};

} // namespace countersign::window
