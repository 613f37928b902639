// One release: head, tabs, and the dock in which one signs.
#pragma once

#include "ui/pages/Page.h"
#include "ui/pages/ReleaseContext.h"

#include <QPointer>
#include <QUrl>

class QSplitter;
class QTabWidget;

namespace countersign::widgets {
class Notice;
}

namespace countersign::pages {

class CardTab;
class ChangesTab;
class CountersignDock;
class DecisionTab;
class EvidenceTab;
class FactSheet;
class NoteTab;
class OverviewTab;
class ReleaseHeader;

class ReleasePage : public Page {
    Q_OBJECT
public:
    enum Part { Overview, Changes, Card, Note, Evidence, Decision };
    explicit ReleasePage(bridge::Session* session, QWidget* parent = nullptr);

    void open(const QString& name); // MODEL[@VERSION]
    bool isOpen() const { return !m_name.isEmpty(); }
    const std::shared_ptr<const jobs::ReleaseView>& view() const { return m_context.view; }
    CountersignDock* dock() const { return m_dock; }

    QString title() const override;
    QWidget* firstFocus() override;
    QStringList parts() const override;
    void showPart(int part) override;

signals:
    // The person chose where the decision sheet goes; the window writes it.
    void sheetWanted(const QString& path, std::shared_ptr<const jobs::ReleaseView> view);

private:
    void connectTabs();
    void connectDecision();
    void reload();
    void take(std::shared_ptr<const jobs::ReleaseView> view);
    void showNext(int showing, int step); // of m_coming, part by part
    void shown();
    void showPerson();
    void openPlace(const QString& path, int line);
    void openFile(const QString& path, int line);
    void readBoards();
    void readLarge(const QString& path);
    void settle(const std::vector<model::MetricDefinition>& settled);
    void openDocument(const QString& document);
    void noteShown();
    void noteLooked();
    void askLink(const QUrl& url);
    void askSheet();
    void askAnswer(const QString& item); // "LIST/ITEM"

    QString m_name;
    ReleaseContext m_context; // all of it is on the screen
    ReleaseContext m_coming;
    int m_showing = 0; // counts what came
    tasks::TaskId m_loading = 0;
    QString m_lookedAt; // release and person of the look that was noted

    ReleaseHeader* m_header;
    widgets::Notice* m_notice;
    QSplitter* m_across;
    QTabWidget* m_tabs;
    OverviewTab* m_overview;
    ChangesTab* m_changes;
    CardTab* m_card;
    NoteTab* m_note;
    EvidenceTab* m_evidence;
    DecisionTab* m_decision;
    CountersignDock* m_dock;
    QPointer<FactSheet> m_answer;
};

} // namespace countersign::pages
