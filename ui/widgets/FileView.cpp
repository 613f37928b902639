#include "ui/widgets/FileView.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace countersign::widgets {

FileView::FileView(QWidget* parent) : QPlainTextEdit(parent), m_numbers(new QWidget(this)) {
    setObjectName(QStringLiteral("fileView"));
    setAccessibleName(tr("File"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(bridge::Theme::fixedFont());
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_numbers->setObjectName(QStringLiteral("fileNumbers"));
    m_numbers->setAccessibleName(tr("Line numbers"));
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::blockCountChanged, this,
            [this] { setViewportMargins(numberWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this] { m_numbers->update(); });
}

void FileView::showFile(const jobs::FileText& file, int line) {
    QString text = bridge::lines(file.text);
    if (!file.refusal.empty()) {
        text = tr("This file is not shown: %1").arg(bridge::text(file.refusal));
    } else if (file.truncated) {
        text += tr("\n… cut here: the file is longer");
    }
    setPlainText(text);
    setAccessibleName(tr("File %1").arg(bridge::text(file.path)));
    setViewportMargins(numberWidth(), 0, 0, 0);
    showLine(line);
}

void FileView::showLine(int line) {
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (line < 1 || !block.isValid()) {
        setExtraSelections({});
        return;
    }
    setTextCursor(QTextCursor(block));
    centerCursor();
    QTextEdit::ExtraSelection here;
    here.cursor = QTextCursor(block);
    here.format.setBackground(bridge::Theme::wash(bridge::Tone::Accent));
    here.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections({here});
}

int FileView::numberWidth() const {
    const int digits = int(QString::number(std::max(1, blockCount())).size());
    return fontMetrics().horizontalAdvance('9') * digits + bridge::kGrid * 2;
}

void FileView::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), numberWidth(), inside.height());
}

bool FileView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_numbers && event->type() == QEvent::Paint) {
        paintNumbers();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void FileView::paintNumbers() {
    QPainter painter(m_numbers);
    painter.fillRect(m_numbers->rect(), bridge::Theme::frame());
    painter.setPen(bridge::Theme::softText());
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= m_numbers->height()) {
        const double height = blockBoundingRect(block).height();
        painter.drawText(QRectF(0, top, m_numbers->width() - bridge::kGrid, height),
                         Qt::AlignRight | Qt::AlignTop, QString::number(block.blockNumber() + 1));
        top += height;
        block = block.next();
    }
}

} // namespace countersign::widgets
