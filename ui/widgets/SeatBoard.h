// The required signatures as a board: one card each, filled or open, and who could sign.
#pragma once

#include "core/model/Gate.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace countersign::widgets {

class SeatBoard : public QWidget {
    Q_OBJECT
public:
    explicit SeatBoard(QWidget* parent = nullptr);

    // `me`: who would sign here; open cards this person could fill get a button.
    void setSeats(const std::vector<model::SeatStatus>& seats, const std::string& me);
    int cards() const { return int(m_cards.size()); }

signals:
    void signRequested(const QString& role);
    void recordRequested(const QString& record);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* card(const model::SeatStatus& seat, const std::string& me);
    void arrange();

    QGridLayout* m_grid;
    std::vector<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace countersign::widgets
