// The margin beside a document: one mark per finding, at its line.
#pragma once

#include "core/model/Finding.h"

#include <QWidget>

#include <vector>

namespace countersign::widgets {

class MarkdownView;

class FindingMargin : public QWidget {
    Q_OBJECT
public:
    explicit FindingMargin(MarkdownView* view, QWidget* parent = nullptr);

    void setFindings(const model::Findings& findings);
    QSize sizeHint() const override;

signals:
    void chosen(int index); // of the findings given

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF boxOf(std::size_t index) const;
    int at(const QPointF& where) const;

    MarkdownView* m_view;
    model::Findings m_findings;
};

} // namespace countersign::widgets
