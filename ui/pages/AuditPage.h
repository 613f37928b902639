// The auditor's page: the record of decisions, every objection, two times compared, gaps, what is
// taken along, and what is proved of the log and what is not.
#pragma once

#include "ui/pages/Page.h"

class QTabWidget;

namespace countersign::jobs {
struct FrameworkView;
}

namespace countersign::pages {

class CompareTab;
class FrameworkTab;
class GapsTab;
class HistoryPage;
class ObjectionsPane;
class OutsideTab;
class ProofTab;

class AuditPage final : public Page {
    Q_OBJECT

public:
    enum Part { Timeline, Objections, Compare, Gaps, Clauses, Outside, Proof };
    AuditPage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    QWidget* firstFocus() override;
    QWidget* filterField() override;
    QStringList parts() const override;
    void showPart(int part) override;
    void openRecord(const QString& id);
    HistoryPage* timeline() const { return m_timeline; }
    ObjectionsPane* objections() const { return m_objections; }
    CompareTab* compare() const { return m_compare; }
    GapsTab* gaps() const { return m_gaps; }
    FrameworkTab* clauses() const { return m_clauses; }
    OutsideTab* outside() const { return m_outside; }

signals:
    void clausesWanted(const QString& file,
                       const std::shared_ptr<const countersign::jobs::FrameworkView>& view);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showLog();

    QTabWidget* m_tabs;
    HistoryPage* m_timeline;
    ObjectionsPane* m_objections;
    CompareTab* m_compare;
    GapsTab* m_gaps;
    FrameworkTab* m_clauses;
    OutsideTab* m_outside;
    ProofTab* m_proof;
};

} // namespace countersign::pages
