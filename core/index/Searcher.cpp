#include "core/index/Searcher.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <unordered_map>

namespace countersign::index {

namespace searcher {

constexpr const char* kOfTier = " AND (SELECT d.model FROM documents d WHERE d.rowid = t.rowid) IN "
                                "(SELECT id FROM models WHERE tier = ?4)";
constexpr const char* kOrder = " ORDER BY t.rowid DESC LIMIT ?5";

// One walk over the answers from the oldest to the newest of them: asking for each by its number
// would begin the search anew each time.
template <typename List> std::string among(const List& candidates) {
    std::int64_t low = INT64_MAX, high = 0;
    std::string list;
    for (const auto& one : candidates) {
        low = std::min(low, one.number);
        high = std::max(high, one.number);
        list += (list.empty() ? "" : ",") + std::to_string(one.number);
    }
    return " AND t.rowid >= " + std::to_string(low) + " AND t.rowid <= " + std::to_string(high) +
           " AND +t.rowid IN (" + list + ")";
}

} // namespace searcher

Answer Searcher::run(int limit) {
    Answer found;
    Candidates best;
    if (m_query.match.empty())
        best = byDates(limit);
    else
        best = newest("words", "8.0, 1.0, 4.0, 0.0", m_query.words ? Index::kRanked + 1 : limit);
    if (m_query.words) {
        found.onlyNewest = best.size() > Index::kRanked;
        if (found.onlyNewest) {
            best.pop_back();
            addHeads(best, limit);
        }
        std::sort(best.begin(), best.end());
    }
    if (best.size() > static_cast<std::size_t>(limit)) best.resize(static_cast<std::size_t>(limit));
    show(best, found.hits);
    return found;
}

Searcher::Candidates Searcher::newest(const std::string& table, const char* weights, int most) {
    const std::string score =
        m_query.words ? "closeness(" + table + ", " + weights + ")" : std::string("0");
    SQLite::Statement find(m_database, "SELECT t.rowid, " + score + " FROM " + table + " t WHERE " +
                                           table + " MATCH ?1 AND t.rowid >= ?2 AND t.rowid < ?3" +
                                           (m_query.tier.empty() ? "" : searcher::kOfTier) +
                                           searcher::kOrder);
    find.bind(1, m_query.match);
    return collect(find, most);
}

Searcher::Candidates Searcher::byDates(int most) {
    SQLite::Statement find(m_database,
                           std::string("SELECT t.rowid, 0 FROM documents t WHERE ?1 = '' AND "
                                       "t.rowid >= ?2 AND t.rowid < ?3") +
                               (m_query.tier.empty() ? "" : searcher::kOfTier) + searcher::kOrder);
    find.bind(1, std::string());
    return collect(find, most);
}

Searcher::Candidates Searcher::collect(SQLite::Statement& find, int most) {
    find.bind(2, m_query.from);
    find.bind(3, m_query.until);
    if (!m_query.tier.empty()) find.bind(4, m_query.tier);
    find.bind(5, most);
    Candidates found;
    while (find.executeStep())
        found.push_back({find.getColumn(1).getDouble(), find.getColumn(0).getInt64()});
    return found;
}

void Searcher::addHeads(Candidates& best, int limit) {
    Candidates heads = newest("heads", "8.0, 4.0, 0.0", Index::kRanked);
    const std::int64_t oldest = best.back().number;
    std::erase_if(heads, [&](const Candidate& one) { return one.number >= oldest; }); // among them
    const std::size_t most = std::min(heads.size(), static_cast<std::size_t>(limit));
    std::partial_sort(heads.begin(), heads.begin() + static_cast<std::ptrdiff_t>(most),
                      heads.end());
    heads.resize(most);
    if (heads.empty()) return;
    SQLite::Statement score(m_database, "SELECT t.rowid, closeness(words, 8.0, 1.0, 4.0, 0.0) FROM "
                                        "words t WHERE words MATCH ?1" +
                                            searcher::among(heads));
    score.bind(1, m_query.match);
    while (score.executeStep())
        best.push_back({score.getColumn(1).getDouble(), score.getColumn(0).getInt64()});
}

void Searcher::show(const Candidates& best, std::vector<Hit>& hits) {
    if (best.empty()) return;
    std::unordered_map<std::int64_t, std::string> snippets;
    if (m_query.words) {
        SQLite::Statement find(m_database,
                               "SELECT t.rowid, snippet(words, 1, char(2), char(3), '…', 24) "
                               "FROM words t WHERE words MATCH ?1" +
                                   searcher::among(best));
        find.bind(1, m_query.match);
        while (find.executeStep())
            snippets[find.getColumn(0).getInt64()] = find.getColumn(1).getString();
    }
    SQLite::Statement find(m_database, "SELECT kind, key, model, title, person, date, "
                                       "substr(body, 1, ?2) FROM documents WHERE rowid = ?1");
    for (const Candidate& one : best) {
        find.reset();
        find.bind(1, one.number);
        find.bind(2, m_query.words ? 0 : 160);
        if (!find.executeStep()) continue;
        Hit hit;
        int at = 0;
        for (std::string* text :
             {&hit.kind, &hit.key, &hit.model, &hit.title, &hit.person, &hit.date, &hit.snippet})
            *text = find.getColumn(at++).getString();
        if (m_query.words) hit.snippet = snippets[one.number];
        hits.push_back(std::move(hit));
    }
}

} // namespace countersign::index
