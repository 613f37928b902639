// Answers a query from the tables. Private to this room.
#pragma once

#include "core/index/Index.h"
#include "core/index/Query.h"

#include <SQLiteCpp/Statement.h>

namespace countersign::index {

// One query, once. Throws SQLite::Exception.
class Searcher {
public:
    Searcher(SQLite::Database& database, const Query& query)
        : m_database(database), m_query(query) {}

    Answer run(int limit);

private:
    struct Candidate {
        double score = 0;
        std::int64_t number = 0;
        bool operator<(const Candidate& other) const { // better, or as good and newer
            return score != other.score ? score < other.score : number > other.number;
        }
    };
    using Candidates = std::vector<Candidate>;

    // The newest that answer; `table` is words or heads.
    Candidates newest(const std::string& table, const char* weights, int most);
    Candidates byDates(int most);
    Candidates collect(SQLite::Statement& find, int most);
    // What is called by the words is found although newer texts only mention them.
    void addHeads(Candidates& best, int limit);
    void show(const Candidates& best, std::vector<Hit>& hits);

    SQLite::Database& m_database;
    const Query& m_query;
};

} // namespace countersign::index
