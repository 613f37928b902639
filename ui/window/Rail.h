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
    // `page` is what chosen() says, `picture` names its icon (RailIcon.h); its shortcut is shown in
    // the tooltip.
    void add(int page, const QString& name, const QString& picture, const QString& title,
             const QString& keys);
    // Pictures alone, where the window has no room for words; titles are in the tooltips.
    void setNarrow(bool narrow);
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
    bool m_narrow = false;
};

} // namespace countersign::window
