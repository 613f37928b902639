// What an auditor takes along and holds against the log later: a checkpoint, a pack that verifies
// itself, a drawn sample; and the comparison with a checkpoint from outside.
#pragma once

#include "ui/bridge/Session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign::pages {

class OutsideTab final : public QWidget {
    Q_OBJECT

public:
    OutsideTab(bridge::Session* session, QWidget* parent = nullptr);
    void forget();
    void saveCheckpoint(const QString& file);
    void compareCheckpoint(const QString& file);
    void compareWords(const QString& said); // eight words that somebody reads out
    void savePack(const QString& file);
    void saveSample(const QString& file);
    QString said() const;

signals:
    void publicPagesWanted();

private:
    QPushButton* button(const char* name, const QString& text, const QString& what);
    void askSave(const QString& title, const QString& name,
                 void (OutsideTab::*save)(const QString&));
    void askCompare();
    void say(bool good, const QString& sentence);
    bool writeFile(const QString& file, const std::string& bytes);

    bridge::Session* m_session;
    QLineEdit* m_words;
    QLineEdit* m_seed;
    QLabel* m_said;
};

} // namespace countersign::pages
