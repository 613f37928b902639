// Signatures, objections, answers and decisions as a thread: printed name, role, time and meaning
// on each (21 CFR 11.50); what no longer holds is struck but stays legible.
#pragma once

#include "ui/bridge/Signatures.h"

#include <QWidget>

#include <map>
#include <vector>

class QBoxLayout;
class QFrame;

namespace countersign::widgets {

class Thread : public QWidget {
    Q_OBJECT
public:
    explicit Thread(QWidget* parent = nullptr);

    // `me`: may withdraw own live signatures; `mayAnswer`: may answer open objections.
    void setEntries(const std::vector<bridge::SignedEntry>& entries, const QString& me,
                    bool mayAnswer);
    // The frame of one entry, by record id or its unique start; null if it is not shown.
    QWidget* entryWidget(const QString& record) const;

signals:
    void answerRequested(const QString& record);
    void joinRequested(const QString& record);
    void withdrawRequested(const QString& record);

private:
    QWidget* item(const bridge::SignedEntry& entry, const QString& me, bool mayAnswer);
    void addButtons(QBoxLayout* column, const bridge::SignedEntry& entry, const QString& me,
                    bool mayAnswer);

    QBoxLayout* m_column;
    std::map<QString, QWidget*> m_items;
};

} // namespace countersign::widgets
