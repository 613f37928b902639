// The stages of a release's roll-out in a row: what is planned, and what the pipeline reported of
// each. Without facts every stage says "not reported".
#pragma once

#include "core/jobs/Boards.h"

#include <QWidget>

namespace countersign::widgets {
class FlowLayout;
}

namespace countersign::pages {

class RolloutStrip : public QWidget {
    Q_OBJECT
public:
    explicit RolloutStrip(QWidget* parent = nullptr);
    // Hidden where nothing is planned.
    void show(const std::vector<jobs::StageState>& stages);
    using QWidget::show;

signals:
    void placeRequested(const QString& path, int line); // of the plan

private:
    void addStage(const jobs::StageState& stage, int number);

    widgets::FlowLayout* m_row;
};

} // namespace countersign::pages
