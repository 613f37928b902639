// A part that opens and closes under its own title.
#pragma once

#include <QWidget>

class QToolButton;

namespace countersign::widgets {

class Fold : public QWidget {
    Q_OBJECT
public:
    Fold(const QString& name, const QString& title, QWidget* content, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setOpen(bool open);
    bool isOpen() const;

private:
    QToolButton* m_title;
    QWidget* m_content;
};

} // namespace countersign::widgets
