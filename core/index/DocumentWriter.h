// Keeps the tables of texts and their words in step. Private to this room.
#pragma once

#include "core/index/Index.h"

#include <SQLiteCpp/Statement.h>

namespace countersign::index {

// Within the caller's transaction. Throws SQLite::Exception.
class DocumentWriter {
public:
    explicit DocumentWriter(SQLite::Database& database);

    void remove(const std::vector<std::string>& keys);
    // Takes the place of what has the same key; of two with one key in the list the last stays.
    void put(const std::vector<Document>& documents);

private:
    std::int64_t nextNumber(std::int64_t day);
    void insert(const Document& document, std::int64_t number);

    SQLite::Statement m_find, m_forgetWords, m_forgetHeads, m_delete, m_highest, m_insert, m_words,
        m_heads;
    std::int64_t m_day = -1, m_number = 0; // the last given
    std::string m_kind, m_model, m_marks;  // of the last: neighbours are most often of one model
};

// All but records.
void removeAllTexts(SQLite::Database& database);

} // namespace countersign::index
