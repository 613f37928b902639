// The one box for everything (Ctrl+K): typed words, offers below, arrows and Enter. Escape puts the
// offers away and leaves the words.
#pragma once

#include <QLineEdit>
#include <QTimer>

class QAbstractItemModel;
class QListView;

namespace countersign::widgets {

class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    // `titleRole`, `detailRole` and `kindRole` of `offers` are what a row shows.
    SearchBox(QAbstractItemModel* offers, int kindRole, int detailRole, QWidget* parent = nullptr);
    void activate(); // focus, all words selected, offers shown
    bool offersShown() const;

signals:
    void asked(const QString& words); // some milliseconds after the last key
    void chosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void place();
    void hideOffers();

    QListView* m_offers;
    QTimer m_pause;
};

} // namespace countersign::widgets
