#include "core/index/DocumentWriter.h"

#include "core/index/Query.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace countersign::index {

DocumentWriter::DocumentWriter(SQLite::Database& database)
    : m_find(database, "SELECT rowid FROM documents WHERE key = ?"),
      // The external-content tables must be told the old words before they change.
      m_forgetWords(database, "INSERT INTO words(words, rowid, title, body, person, marks) SELECT "
                              "'delete', rowid, title, body, person, marks FROM documents WHERE "
                              "rowid = ?"),
      m_forgetHeads(database,
                    "INSERT INTO heads(heads, rowid, title, person, marks) SELECT "
                    "'delete', rowid, title, person, marks FROM documents WHERE rowid = ?"),
      m_delete(database, "DELETE FROM documents WHERE rowid = ?"),
      m_highest(database, "SELECT max(rowid) FROM documents WHERE rowid < ?"),
      m_insert(database, "INSERT INTO documents(rowid, key, kind, model, title, person, date, "
                         "marks, body) VALUES(?,?,?,?,?,?,?,?,?)"),
      m_words(database, "INSERT INTO words(rowid, title, body, person, marks) VALUES(?,?,?,?,?)"),
      m_heads(database, "INSERT INTO heads(rowid, title, person, marks) VALUES(?,?,?,?)") {}

// FTS5 writes what it has gathered whenever a number is not above the one before: everything is
// done in the order of numbers.
void DocumentWriter::remove(const std::vector<std::string>& keys) {
    std::vector<std::int64_t> numbers;
    for (const std::string& key : keys) {
        m_find.reset();
        m_find.bind(1, key);
        if (m_find.executeStep()) numbers.push_back(m_find.getColumn(0).getInt64());
    }
    m_find.reset();
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    for (SQLite::Statement* step : {&m_forgetWords, &m_forgetHeads, &m_delete}) {
        for (const std::int64_t number : numbers) {
            step->reset();
            step->bind(1, number);
            step->exec();
        }
    }
}

void DocumentWriter::put(const std::vector<Document>& documents) {
    std::unordered_map<std::string_view, const Document*> last;
    std::vector<std::string> keys;
    for (const Document& document : documents) {
        keys.push_back(document.key);
        last[document.key] = &document;
    }
    remove(keys);
    std::vector<std::pair<std::int64_t, const Document*>> ordered;
    for (const Document& document : documents) {
        if (last[document.key] == &document) ordered.emplace_back(dayOf(document.date), &document);
    }
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [day, document] : ordered)
        insert(*document, nextNumber(day));
}

std::int64_t DocumentWriter::nextNumber(std::int64_t day) {
    const std::int64_t first = day << kNumberBits;
    if (day == m_day) return ++m_number;
    m_day = day;
    m_highest.reset();
    m_highest.bind(1, (day + 1) << kNumberBits);
    const bool any = m_highest.executeStep() && !m_highest.getColumn(0).isNull();
    const std::int64_t highest = any ? m_highest.getColumn(0).getInt64() : 0;
    m_highest.reset();
    return m_number = any && highest >= first ? highest + 1 : first;
}

void DocumentWriter::insert(const Document& document, std::int64_t number) {
    if (m_marks.empty() || m_kind != document.kind || m_model != document.model) {
        m_kind = document.kind;
        m_model = document.model;
        m_marks = marksOf(m_kind, m_model);
    }
    const auto write = [&](SQLite::Statement& into,
                           std::initializer_list<const std::string*> texts) {
        into.reset();
        into.bind(1, number);
        int column = 1;
        for (const std::string* text : texts)
            into.bindNoCopy(++column, *text);
        into.exec();
    };
    write(m_insert, {&document.key, &document.kind, &document.model, &document.title,
                     &document.person, &document.date, &m_marks, &document.body});
    write(m_words, {&document.title, &document.body, &document.person, &m_marks});
    write(m_heads, {&document.title, &document.person, &m_marks});
}

void removeAllTexts(SQLite::Database& database) {
    database.exec("INSERT INTO words(words, rowid, title, body, person, marks) SELECT 'delete', "
                  "rowid, title, body, person, marks FROM documents WHERE kind <> 'record'");
    database.exec("INSERT INTO heads(heads, rowid, title, person, marks) SELECT 'delete', rowid, "
                  "title, person, marks FROM documents WHERE kind <> 'record'");
    database.exec("DELETE FROM documents WHERE kind <> 'record'");
}

} // namespace countersign::index
