#include "ui/window/Pages.h"

#include "ui/window/Rail.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace countersign::window {

namespace {

QString buttonName(const QString& page) {
    return QStringLiteral("rail") + page.left(1).toUpper() + page.mid(1);
}

// What surrounds a page: as large as the room for it, or as it needs at least, and then scrolled.
// Whatever a page wants, the window can be made as small as the screen.
class PageFrame final : public QScrollArea {
public:
    explicit PageFrame(pages::Page* page) : m_page(page) {
        setObjectName(QStringLiteral("pageFrame"));
        setFocusPolicy(Qt::NoFocus);
        setFrameShape(QFrame::NoFrame);
        setWidget(page);
        page->installEventFilter(this);
    }
    QSize sizeHint() const override { return m_page->sizeHint(); }
    QSize minimumSizeHint() const override { return {}; }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QScrollArea::resizeEvent(event);
        fit();
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == m_page && event->type() == QEvent::LayoutRequest) fit();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void fit() {
        const QSize least = m_page->minimumSizeHint();
        QSize room = maximumViewportSize();
        // One bar must not be the reason for the other.
        if (least.height() > room.height())
            room.rwidth() -= verticalScrollBar()->sizeHint().width();
        if (least.width() > room.width())
            room.rheight() -= horizontalScrollBar()->sizeHint().height();
        m_page->resize(room.expandedTo(least));
    }

    pages::Page* m_page;
};

} // namespace

Pages::Pages(Rail* rail, QStackedWidget* stack, QObject* parent)
    : QObject(parent), m_rail(rail), m_stack(stack) {
    connect(rail, &Rail::chosen, this, [this](int row) { show(m_entries[std::size_t(row)].name); });
}

void Pages::add(Entry entry) {
    const int row = int(m_entries.size());
    if (!entry.title.isEmpty()) {
        m_rail->add(row, buttonName(entry.name), entry.name, entry.title, entry.keys);
        m_rail->setShown(row, !entry.onlyOnceShown);
    }
    m_entries.push_back(std::move(entry));
}

int Pages::indexOf(const QString& name) const {
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].name == name) return int(i);
    return -1;
}

pages::Page* Pages::made(const QString& name) const {
    for (const Made& one : m_made)
        if (one.name == name) return one.page;
    return nullptr;
}

pages::Page* Pages::page(const QString& name) {
    if (auto* there = made(name)) return there;
    const int row = indexOf(name);
    if (row < 0) return nullptr;
    const Entry& entry = m_entries[std::size_t(row)];
    pages::Page* page = entry.make();
    auto* frame = new PageFrame(page);
    m_made.push_back({name, page, frame});
    m_stack->addWidget(frame);
    if (entry.onlyOnceShown) {
        connect(page, &pages::Page::titleChanged, this,
                [this, name, page] { retitle(name, page); });
    }
    emit pageMade(page);
    return page;
}

void Pages::retitle(const QString& name, const pages::Page* page) {
    m_rail->setTitle(indexOf(name), page->title());
}

void Pages::show(const QString& name) {
    pages::Page* wanted = page(name);
    if (!wanted) return;
    const QString before = m_current;
    if (!before.isEmpty() && before != name) m_way.push_back(before);
    m_current = name;
    for (const Made& one : m_made)
        if (one.page == wanted) m_stack->setCurrentWidget(one.frame);
    const int row = indexOf(name);
    if (m_entries[std::size_t(row)].onlyOnceShown) m_rail->setShown(row, true);
    m_rail->choose(m_entries[std::size_t(row)].title.isEmpty() ? -1 : row);
    emit shown(name, before);
    if (wanted->firstFocus()) wanted->firstFocus()->setFocus();
}

void Pages::back() {
    if (m_way.isEmpty()) return;
    const QString name = m_way.takeLast();
    show(name);
    m_way.removeLast(); // what show() put there
}

void Pages::forgetWay() { m_way.clear(); }

} // namespace countersign::window
