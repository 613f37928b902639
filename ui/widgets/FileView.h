// The bytes of one evidence file as text, with line numbers; never anything but plain text.
#pragma once

#include "core/jobs/Browse.h"

#include <QPlainTextEdit>

namespace countersign::widgets {

class FileView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit FileView(QWidget* parent = nullptr);

    void showFile(const jobs::FileText& file, int line);
    void showLine(int line);
    int numberWidth() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintNumbers();
    QWidget* m_numbers;
};

} // namespace countersign::widgets
