// What bears on a decision beside the checks, group by group (bridge/Standing.h).
#pragma once

#include "ui/bridge/Standing.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign::widgets {

class StandingList : public QWidget {
    Q_OBJECT
public:
    explicit StandingList(const QString& name, QWidget* parent = nullptr);
    // Lines that rest on a record among `here` get a button that asks for it.
    void setGroups(const std::vector<bridge::StandingGroup>& groups,
                   const std::vector<model::RecordId>& here = {});
    int lines() const { return m_lines; }

signals:
    void recordRequested(const QString& record);

private:
    QWidget* line(const QString& name, const bridge::StandingLine& line, bool shown);

    QVBoxLayout* m_column;
    int m_lines = 0;
};

} // namespace countersign::widgets
