// The tests of a policy, tried on the text being written: supposed releases and what must come out.
#pragma once

#include "core/jobs/PolicyTest.h"
#include "ui/bridge/Session.h"

#include <QWidget>

class QPushButton;

namespace countersign::models {
class RowTable;
class WordFilter;
} // namespace countersign::models
namespace countersign::widgets {
class TablePane;
}

namespace countersign::pages {

class PolicyTests final : public QWidget {
    Q_OBJECT

public:
    PolicyTests(bridge::Session* session, QWidget* parent = nullptr);
    // Those of the file chosen, or those that came with a policy of that name.
    void run(const std::string& policyText, const std::string& policyName);
    void setFile(const QString& path); // remembered for the repository

private:
    void show(const base::Result<jobs::PolicyTestRun>& run);
    void askFile();

    bridge::Session* m_session;
    std::string m_policyText, m_policyName;
    models::RowTable* m_rows;
    models::WordFilter* m_filter;
    widgets::TablePane* m_pane;
};

} // namespace countersign::pages
