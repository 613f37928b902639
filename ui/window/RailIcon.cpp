#include "ui/window/RailIcon.h"

#include "ui/window/PageList.h"

#include <QPainter>
#include <QPainterPath>

namespace countersign::window {

namespace rail_icon {

// Drawn on sixteen by sixteen, in lines one and a half wide.
constexpr qreal kSide = 16, kLine = 1.5;

QPainterPath lines(std::initializer_list<std::initializer_list<QPointF>> strokes) {
    QPainterPath path;
    for (const auto& stroke : strokes) {
        bool first = true;
        for (const QPointF& point : stroke) {
            first ? path.moveTo(point) : path.lineTo(point);
            first = false;
        }
    }
    return path;
}

// A pen that signs.
QPainterPath pen() {
    return lines({{{2.5, 13.5}, {3.2, 10.2}, {10.8, 2.6}, {13.4, 5.2}, {5.8, 12.8}, {2.5, 13.5}},
                  {{8.9, 4.5}, {11.5, 7.1}}});
}

// A box with things in it.
QPainterPath box() {
    return lines(
        {{{8, 1.8}, {13.8, 4.8}, {13.8, 11.2}, {8, 14.2}, {2.2, 11.2}, {2.2, 4.8}, {8, 1.8}},
         {{2.2, 4.8}, {8, 7.8}, {13.8, 4.8}},
         {{8, 7.8}, {8, 14.2}}});
}

QPainterPath person(qreal x, qreal head, qreal width) {
    QPainterPath path;
    path.addEllipse(QPointF(x, 5), head, head);
    path.moveTo(x - width, 13.4);
    path.cubicTo(x - width, 8.6, x + width, 8.6, x + width, 13.4);
    return path;
}

QPainterPath people() {
    QPainterPath path = person(5.6, 2.3, 3.8);
    path.moveTo(10.4, 3);
    path.cubicTo(13.6, 3.2, 13.6, 7, 10.6, 7.2);
    path.moveTo(11.4, 9.7);
    path.cubicTo(13.4, 10.1, 14.3, 11.6, 14.3, 13.4);
    return path;
}

QPainterPath tasks() {
    return lines({{{1.8, 4}, {3, 5.2}, {5.4, 2.6}},
                  {{1.8, 9}, {3, 10.2}, {5.4, 7.6}},
                  {{8, 4}, {14.2, 4}},
                  {{8, 9}, {14.2, 9}},
                  {{2, 13.6}, {14.2, 13.6}}});
}

QPainterPath triangle() {
    return lines({{{8, 2}, {14.6, 13.6}, {1.4, 13.6}, {8, 2}},
                  {{8, 6.4}, {8, 9.8}},
                  {{8, 11.6}, {8, 11.9}}});
}

// A clock that is run against.
QPainterPath stopwatch() {
    QPainterPath path = lines(
        {{{6.2, 1.6}, {9.8, 1.6}}, {{8, 5.6}, {8, 9}, {10.2, 10.4}}, {{12.6, 3.6}, {13.8, 4.8}}});
    path.addEllipse(QPointF(8, 9), 5.4, 5.4);
    return path;
}

QPainterPath glass() {
    QPainterPath path =
        lines({{{10.6, 10.6}, {14.2, 14.2}}, {{4.6, 6}, {9, 6}}, {{4.6, 8.2}, {7.4, 8.2}}});
    path.addEllipse(QPointF(6.8, 6.8), 5, 5);
    return path;
}

// A key on people's list.
QPainterPath key() {
    QPainterPath path =
        lines({{{7.6, 8.4}, {13.8, 2.2}}, {{11, 5}, {13.2, 7.2}}, {{13, 3}, {14.4, 4.4}}});
    path.addEllipse(QPointF(5, 11), 3.4, 3.4);
    return path;
}

QPainterPath tag() {
    QPainterPath path = lines({{{2, 2}, {8, 2}, {14, 8}, {8, 14}, {2, 8}, {2, 2}}});
    path.addEllipse(QPointF(5.2, 5.2), 0.9, 0.9);
    return path;
}

QPainterPath of(const QString& page) {
    struct Drawing {
        const char* page;
        QPainterPath (*draw)();
    };
    static constexpr Drawing drawings[] = {
        {kMyTurn, pen},    {kModels, box},         {kMeeting, people},
        {kActions, tasks}, {kIncidents, triangle}, {kDrills, stopwatch},
        {kAudit, glass},   {kPeople, key},         {kRelease, tag}};
    for (const Drawing& drawing : drawings)
        if (page == QLatin1String(drawing.page)) return drawing.draw();
    QPainterPath ring;
    ring.addEllipse(QPointF(8, 8), 5, 5);
    return ring;
}

} // namespace rail_icon

void paintRailIcon(QPainter& painter, const QRectF& box, const QString& page, const QColor& ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / rail_icon::kSide, box.height() / rail_icon::kSide);
    painter.setPen(QPen(ink, rail_icon::kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(rail_icon::of(page));
    painter.restore();
}

} // namespace countersign::window
