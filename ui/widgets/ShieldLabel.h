// The log's state in the top bar; a click opens what is proved and what is not.
#pragma once

#include "ui/bridge/Shield.h"

#include <QAbstractButton>

namespace countersign::widgets {

class ShieldLabel final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ShieldLabel(QWidget* parent = nullptr);
    void setShield(const bridge::Shield& shield);
    void setWaiting(const QString& word); // nothing judged yet
    const bridge::Shield& shield() const { return m_shield; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bridge::Shield m_shield;
};

} // namespace countersign::widgets
