// What the program did and what went wrong, newest last, for the whole run. Opens above the
// message bar; lines can be copied.
#pragma once

#include "ui/bridge/Mark.h"

#include <QWidget>

class QListWidget;

namespace countersign::widgets {

class ActivityLog final : public QWidget {
    Q_OBJECT

public:
    explicit ActivityLog(QWidget* parent = nullptr);
    void add(bridge::Tone tone, const QString& sentence);
    int size() const;
    QString line(int row) const;
    void copy() const; // the chosen lines, or all

private:
    QListWidget* m_list;
};

} // namespace countersign::widgets
