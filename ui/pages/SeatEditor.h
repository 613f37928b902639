// The required signatures of one risk and one kind of change, as rows one can edit: who, how many,
// from outside; and groups of which one is enough.
#pragma once

#include "core/model/Policy.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace countersign::pages {

class SeatEditor final : public QWidget {
    Q_OBJECT

public:
    explicit SeatEditor(QWidget* parent = nullptr);
    // `seats`: all of them are asked for.
    void show(const model::Policy& policy, const std::vector<model::SeatRule>& seats);
    using QWidget::show;
    const std::vector<model::SeatRule>& seats() const { return m_root.parts; }

signals:
    void edited();

private:
    using Way = std::vector<std::size_t>; // from the root to a rule
    model::SeatRule& at(const Way& way);
    void build();
    void buildGroup(const Way& way, int depth);
    void buildSeat(const Way& way, int depth);
    QWidget* row(int depth);
    void addButtons(const Way& way, int depth);
    void add(const Way& group, model::SeatRule rule);
    void remove(Way way);
    void changed() { emit edited(); }

    model::SeatRule m_root; // Kind::All
    std::vector<model::Role> m_roles;
    QVBoxLayout* m_layout;
    QWidget* m_rows = nullptr;
    int m_number = 0; // of the row being built, for names
};

} // namespace countersign::pages
