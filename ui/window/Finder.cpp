#include "ui/window/Finder.h"

#include "ui/bridge/Mark.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/SearchBox.h"
#include "ui/window/Commands.h"

#include <algorithm>

namespace countersign::window {

using bridge::Session;
using bridge::text;
using models::Found;

namespace {

constexpr std::size_t kMostReleases = 8;

QString plainSnippet(const std::string& snippet) {
    std::string plain;
    std::copy_if(snippet.begin(), snippet.end(), std::back_inserter(plain),
                 [](char c) { return c != '\x02' && c != '\x03'; });
    return text(plain).simplified();
}

Found foundOf(const index::Hit& hit) {
    const bool record = hit.kind == "record";
    const QString title = hit.title.empty() ? text(hit.key) : text(hit.title);
    return {record ? Found::Kind::Record : Found::Kind::File, text(hit.key), title,
            plainSnippet(hit.snippet), text(hit.model)};
}

bool allWordsIn(const QString& all, const QString& typed) {
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

Finder::Finder(Session* session, const Commands* commands, QObject* parent)
    : QObject(parent), m_session(session), m_commands(commands) {
    const auto forget = [this] { m_knownFresh = false; };
    connect(session, &Session::opened, this, forget);
    connect(session, &Session::logChanged, this, forget);
    connect(session, &Session::sourceChanged, this, forget);
    connect(session, &Session::asOfChanged, this, forget);
}

void Finder::serve(widgets::SearchBox* box) {
    connect(box, &widgets::SearchBox::asked, this, &Finder::ask);
    connect(box, &widgets::SearchBox::chosen, this, &Finder::choose);
}

void Finder::ask(const QString& words) {
    m_asking = std::make_unique<QObject>();
    m_first.clear();
    if (!words.trimmed().isEmpty()) {
        for (const auto& release : m_known) {
            const QString name = text(release.release.text());
            const QString shown = text(release.release.model + " " + release.release.version);
            if (m_first.size() < kMostReleases && allWordsIn(shown, words))
                m_first.push_back({Found::Kind::Release,
                                   name,
                                   shown,
                                   bridge::markOfStatus(release.status).word,
                                   {}});
        }
    }
    for (auto& command : m_commands->matching(words))
        m_first.push_back(std::move(command));
    offer({});
    if (!m_session->isOpen()) return;
    if (!m_knownFresh) {
        m_session->releases(m_asking.get(), {},
                            [this, words](base::Result<std::vector<jobs::ReleaseSummary>> known) {
                                // Without them commands and full text are still offered.
                                m_known =
                                    known ? std::move(*known) : std::vector<jobs::ReleaseSummary>();
                                m_knownFresh = true;
                                ask(words);
                            });
        return;
    }
    if (words.trimmed().size() < 2) return;
    m_session->search(m_asking.get(), words, [this](base::Result<index::Answer> answer) {
        if (!answer) return m_session->report(tr("Searching"), answer.error());
        std::vector<Found> more;
        for (const auto& hit : answer->hits)
            more.push_back(foundOf(hit));
        if (answer->onlyNewest)
            more.push_back({Found::Kind::Hint,
                            {},
                            tr("Many texts hold these words: the newest %1 were ranked")
                                .arg(bridge::count(quint64(index::Index::kRanked))),
                            tr("Another word, model: or before: finds older ones"),
                            {}});
        offer(more);
    });
}

void Finder::offer(const std::vector<Found>& more) {
    std::vector<Found> all = m_first;
    all.insert(all.end(), more.begin(), more.end());
    m_offers.show(std::move(all));
}

void Finder::choose(int row) {
    const Found found = m_offers.at(row);
    switch (found.kind) {
    case Found::Kind::Command:
        // After the field has answered its key: a command may build the frame with it anew.
        QMetaObject::invokeMethod(
            this, [this, key = found.key] { m_commands->run(key); }, Qt::QueuedConnection);
        return;
    case Found::Kind::Model:
    case Found::Kind::Release:
        emit releaseWanted(found.key);
        return;
    case Found::Kind::Record:
        emit recordWanted(found.key);
        return;
    case Found::Kind::File:
        emit releaseWanted(found.model);
        return;
    case Found::Kind::Hint:
        return;
    }
}

} // namespace countersign::window
