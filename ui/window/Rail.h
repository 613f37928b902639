// The left edge: the pages there are, one of them chosen.
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace countersign::window {

class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    // `page` is what chosen() says; its shortcut is shown in the tooltip.
    void add(int page, const QString& name, const QString& title, const QString& keys);
    void setTitle(int page, const QString& title);
    void setShown(int page, bool shown);
    void choose(int page); // without saying chosen()

signals:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAbstractButton* button(int page) const;

    QButtonGroup* m_group;
    QVBoxLayout* m_layout;
};

} // namespace countersign::window
