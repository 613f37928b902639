// Exactly what will be signed: in words, what becomes permanent with it, what to beware of, and the
// text itself under Details.
#pragma once

#include "core/jobs/Countersign.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace countersign::widgets {
class Fold;
}

namespace countersign::pages {

class ProspectPane : public QWidget {
    Q_OBJECT
public:
    explicit ProspectPane(QWidget* parent = nullptr);

    void showMissing(const QStringList& missing);
    void showPreparing();
    void showProspect(const jobs::Prospect& prospect);
    void showRefusal(const base::Error& error);
    QString words() const;

private:
    void clearRest();

    QLabel* m_words;
    QLabel* m_remarks;
    widgets::Fold* m_pinFold;
    QLabel* m_pins;
    widgets::Fold* m_detailFold;
    QPlainTextEdit* m_text;
};

} // namespace countersign::pages
