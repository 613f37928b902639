// The first page: the doors that are open. Shown until a repository is.
#pragma once

#include "ui/pages/Page.h"

#include <functional>

class QLabel;
class QVBoxLayout;

namespace countersign::pages {

class StartPage final : public Page {
    Q_OBJECT

public:
    StartPage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    QWidget* firstFocus() override;
    void refresh();                                         // the recent folders, again
    void say(const QString& sentence, const QString& next); // why a folder did not open

signals:
    void folderWanted();
    void openWanted(const QString& folder);
    void demoWanted();
    void setUpWanted();

private:
    QWidget* door(const char* name, const QString& title, const QString& sentence,
                  const std::function<void()>& asked);

    QLabel* m_trouble;
    QVBoxLayout* m_recent;
    QLabel* m_recentTitle;
    QWidget* m_first = nullptr;
};

} // namespace countersign::pages
