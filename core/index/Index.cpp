#include "core/index/Index.h"

#include "core/base/File.h"
#include "core/index/Query.h"
#include "core/index/Schema.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <array>

namespace countersign::index {

using base::ErrorCode;
using base::fail;
using base::Result;

struct Index::Store {
    std::unique_ptr<SQLite::Database> database;
    std::filesystem::path file;
    std::string key;
    bool inMemory = false;
};

namespace store {

const int kOpenFlags = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
constexpr int kBusyMs = 2000;

constexpr const char* kRowColumns =
    "id, folder, title, owner, tier, version, gate, sentence, last_decision, last_decision_date, "
    "next_due, stage, source_commit, log_head";

std::unique_ptr<SQLite::Database> openFile(const std::filesystem::path& file,
                                           const std::string& key) {
    auto database = std::make_unique<SQLite::Database>(file.string(), kOpenFlags, kBusyMs);
    harden(*database);
    if (isOurs(*database, key)) return database;
    return nullptr;
}

void removeFile(const std::filesystem::path& file) {
    std::error_code ignored;
    for (const char* end : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(file.string() + end, ignored);
}

std::unique_ptr<SQLite::Database> makeAnew(const std::string& file, const std::string& key) {
    auto database = std::make_unique<SQLite::Database>(file, kOpenFlags, kBusyMs);
    harden(*database);
    createTables(*database, key);
    return database;
}

template <typename Work> auto guarded(Work work) -> Result<decltype(work())> {
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        return fail(ErrorCode::Unavailable,
                    std::string("the local index failed (") + error.what() + ")", {},
                    "countersign index rebuild");
    }
}

struct Done {};

Result<void> plain(const Result<Done>& result) {
    if (!result) return fail(result.error());
    return {};
}

void bindRow(SQLite::Statement& insert, const ModelRow& row) {
    const std::array<const std::string*, 14> columns = {
        &row.id,      &row.folder, &row.title,        &row.owner,        &row.tier,
        &row.version, &row.gate,   &row.sentence,     &row.lastDecision, &row.lastDecisionDate,
        &row.nextDue, &row.stage,  &row.sourceCommit, &row.logHead};
    insert.reset();
    for (std::size_t i = 0; i < columns.size(); ++i)
        insert.bind(static_cast<int>(i) + 1, *columns[i]);
    insert.exec();
}

std::string insertRow() {
    return std::string("INSERT OR REPLACE INTO models(") + kRowColumns +
           ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
}

// The external-content table must be told the old words before they change.
class DocumentWriter {
public:
    explicit DocumentWriter(SQLite::Database& database)
        : m_find(database, "SELECT rowid, title, body, person FROM documents WHERE key = ?"),
          m_forget(database, "INSERT INTO words(words, rowid, title, body, person) "
                             "VALUES('delete', ?, ?, ?, ?)"),
          m_delete(database, "DELETE FROM documents WHERE rowid = ?"),
          m_insert(database, "INSERT INTO documents(key, kind, model, title, body, person, date) "
                             "VALUES(?,?,?,?,?,?,?)"),
          m_words(database, "INSERT INTO words(rowid, title, body, person) VALUES(?,?,?,?)"),
          m_database(database) {}

    void remove(const std::string& key) {
        m_find.reset();
        m_find.bind(1, key);
        if (!m_find.executeStep()) return;
        const auto row = m_find.getColumn(0).getInt64();
        m_forget.reset();
        m_forget.bind(1, static_cast<std::int64_t>(row));
        for (int i = 1; i <= 3; ++i)
            m_forget.bind(i + 1, m_find.getColumn(i).getString());
        m_find.reset();
        m_forget.exec();
        m_delete.reset();
        m_delete.bind(1, static_cast<std::int64_t>(row));
        m_delete.exec();
    }

    void put(const Document& document) {
        remove(document.key);
        m_insert.reset();
        int column = 0;
        for (const std::string* text :
             {&document.key, &document.kind, &document.model, &document.title, &document.body,
              &document.person, &document.date})
            m_insert.bind(++column, *text);
        m_insert.exec();
        m_words.reset();
        m_words.bind(1, static_cast<std::int64_t>(m_database.getLastInsertRowid()));
        m_words.bind(2, document.title);
        m_words.bind(3, document.body);
        m_words.bind(4, document.person);
        m_words.exec();
    }

private:
    SQLite::Statement m_find, m_forget, m_delete, m_insert, m_words;
    SQLite::Database& m_database;
};

std::string fact(SQLite::Database& database, const char* name) {
    try {
        SQLite::Statement query(database, "SELECT value FROM facts WHERE name = ?");
        query.bind(1, name);
        return query.executeStep() ? query.getColumn(0).getString() : std::string();
    } catch (const SQLite::Exception&) {
        return {};
    }
}

void setFact(SQLite::Database& database, const char* name, const std::string& value) {
    SQLite::Statement put(database, "INSERT OR REPLACE INTO facts VALUES(?, ?)");
    put.bind(1, name);
    put.bind(2, value);
    put.exec();
}

// What has no date is neither before nor after one.
constexpr const char* kFilters =
    " (?2 = '' OR d.model = ?2 OR d.model LIKE '%/' || ?2) AND "
    "(?3 = '' OR d.person LIKE '%' || ?3 || '%') AND "
    "(?4 = '' OR d.kind = ?4) AND (?5 = '' OR (d.date <> '' AND d.date < ?5)) AND "
    "(?6 = '' OR d.date >= ?6) AND "
    "(?8 = '' OR d.model IN (SELECT id FROM models WHERE tier = ?8)) ";

// Ranked first, snippets only of what is shown: the sorter would make one for every match.
std::string searchSql(const Query& query) {
    const std::string columns = "d.kind, d.key, d.model, d.title, d.person, d.date, ";
    if (query.match.empty())
        return "SELECT " + columns + "substr(d.body, 1, 160) FROM documents d WHERE ?1 = '' AND" +
               kFilters + "ORDER BY d.date DESC, d.key LIMIT ?7";
    const bool filtered = !(query.model.empty() && query.person.empty() && query.kind.empty() &&
                            query.before.empty() && query.after.empty() && query.tier.empty());
    // Without filters the words alone are walked.
    const std::string best =
        filtered ? "SELECT words.rowid AS row, bm25(words, 8.0, 1.0, 4.0) AS score, d.date AS day, "
                   "d.key AS name FROM words JOIN documents d ON d.rowid = words.rowid "
                   "WHERE words MATCH ?1 AND" +
                       std::string(kFilters) + "ORDER BY score, day DESC, name LIMIT ?7"
                 : "SELECT words.rowid AS row, bm25(words, 8.0, 1.0, 4.0) AS score, '' AS day, "
                   "'' AS name FROM words WHERE words MATCH ?1 ORDER BY score, row LIMIT ?7";
    return "WITH best AS MATERIALIZED (" + best + ") SELECT " + columns +
           "snippet(words, 1, char(2), char(3), '…', 24) FROM best "
           "JOIN words ON words.rowid = best.row JOIN documents d ON d.rowid = best.row "
           "WHERE words MATCH ?1 ORDER BY best.score, d.date DESC, d.key";
}

} // namespace store

Index::Index() : m_store(std::make_unique<Store>()) {}
Index::~Index() = default;

Result<std::unique_ptr<Index>> Index::open(const std::filesystem::path& folder,
                                           const std::string& repositoryKey) {
    std::unique_ptr<Index> index(new Index);
    Store& store = *index->m_store;
    const auto file = folder / (base::sha256(repositoryKey).hex().substr(0, 32) + ".sqlite");
    store.file = file;
    store.key = repositoryKey;
    if (base::makeFolders(folder)) {
        for (int attempt = 0; attempt < 2 && !store.database; ++attempt) {
            try {
                if (attempt == 0)
                    store.database = store::openFile(file, repositoryKey);
                else
                    store.database = store::makeAnew(file.string(), repositoryKey);
            } catch (const SQLite::Exception&) {
                store.database.reset();
            }
            if (!store.database && attempt == 0) store::removeFile(file);
        }
    }
    if (store.database) return index;
    store.inMemory = true;
    return store::guarded([&] {
        store.database = store::makeAnew(":memory:", repositoryKey);
        return std::move(index);
    });
}

bool Index::inMemory() const { return m_store->inMemory; }

std::vector<ModelRow> Index::rows() {
    std::vector<ModelRow> out;
    try {
        SQLite::Statement query(*m_store->database, std::string("SELECT ") + store::kRowColumns +
                                                        " FROM models ORDER BY id");
        while (query.executeStep()) {
            ModelRow row;
            int column = 0;
            for (std::string* text :
                 {&row.id, &row.folder, &row.title, &row.owner, &row.tier, &row.version, &row.gate,
                  &row.sentence, &row.lastDecision, &row.lastDecisionDate, &row.nextDue, &row.stage,
                  &row.sourceCommit, &row.logHead})
                *text = query.getColumn(column++).getString();
            out.push_back(std::move(row));
        }
    } catch (const SQLite::Exception&) {
        return {}; // a cache that cannot be read remembers nothing
    }
    return out;
}

Result<void> Index::replaceRows(const std::vector<ModelRow>& rows) {
    return store::plain(store::guarded([&] {
        SQLite::Transaction transaction(*m_store->database);
        m_store->database->exec("DELETE FROM models");
        SQLite::Statement insert(*m_store->database, store::insertRow());
        for (const ModelRow& row : rows)
            store::bindRow(insert, row);
        transaction.commit();
        return store::Done{};
    }));
}

Result<void> Index::putRow(const ModelRow& row) {
    return store::plain(store::guarded([&] {
        SQLite::Statement insert(*m_store->database, store::insertRow());
        store::bindRow(insert, row);
        return store::Done{};
    }));
}

std::string Index::indexedSource() { return store::fact(*m_store->database, "source"); }
std::string Index::indexedLog() { return store::fact(*m_store->database, "log"); }

Result<void> Index::setIndexed(const std::string& source, const std::string& log) {
    return store::plain(store::guarded([&] {
        SQLite::Transaction transaction(*m_store->database);
        store::setFact(*m_store->database, "source", source);
        store::setFact(*m_store->database, "log", log);
        transaction.commit();
        return store::Done{};
    }));
}

Result<void> Index::replaceFolders(const std::vector<FolderRow>& folders) {
    return store::plain(store::guarded([&] {
        SQLite::Transaction transaction(*m_store->database);
        m_store->database->exec("DELETE FROM folders");
        SQLite::Statement insert(*m_store->database,
                                 "INSERT OR REPLACE INTO folders VALUES(?,?,?,?,?,?)");
        for (const FolderRow& row : folders) {
            insert.reset();
            int column = 0;
            for (const std::string* text :
                 {&row.folder, &row.id, &row.title, &row.owner, &row.card, &row.note})
                insert.bind(++column, *text);
            insert.exec();
        }
        transaction.commit();
        return store::Done{};
    }));
}

std::optional<FolderRow> Index::folderOf(const std::string& path) {
    try {
        SQLite::Statement find(*m_store->database, "SELECT folder, id, title, owner, card, note "
                                                   "FROM folders WHERE folder = ?");
        for (std::string folder = path;;) {
            const std::size_t slash = folder.rfind('/');
            folder = slash == std::string::npos ? std::string() : folder.substr(0, slash);
            find.reset();
            find.bind(1, folder);
            if (find.executeStep()) {
                FolderRow row;
                int column = 0;
                for (std::string* text :
                     {&row.folder, &row.id, &row.title, &row.owner, &row.card, &row.note})
                    *text = find.getColumn(column++).getString();
                return row;
            }
            if (folder.empty()) return std::nullopt;
        }
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

Result<void> Index::put(const std::vector<Document>& documents) {
    return store::plain(store::guarded([&] {
        SQLite::Transaction transaction(*m_store->database);
        store::DocumentWriter writer(*m_store->database);
        for (const Document& document : documents)
            writer.put(document);
        transaction.commit();
        return store::Done{};
    }));
}

Result<void> Index::remove(const std::vector<std::string>& keys) {
    return store::plain(store::guarded([&] {
        SQLite::Transaction transaction(*m_store->database);
        store::DocumentWriter writer(*m_store->database);
        for (const std::string& key : keys)
            writer.remove(key);
        transaction.commit();
        return store::Done{};
    }));
}

Result<void> Index::removeTexts() {
    return store::plain(store::guarded([&] {
        SQLite::Transaction transaction(*m_store->database);
        m_store->database->exec(
            "INSERT INTO words(words, rowid, title, body, person) SELECT 'delete', rowid, title, "
            "body, person FROM documents WHERE kind <> 'record'");
        m_store->database->exec("DELETE FROM documents WHERE kind <> 'record'");
        transaction.commit();
        return store::Done{};
    }));
}

Result<std::vector<Hit>> Index::search(const std::string& typed, int limit) {
    const Query query = parseQuery(typed);
    if (query.empty()) return std::vector<Hit>{};
    return store::guarded([&] {
        SQLite::Statement find(*m_store->database, store::searchSql(query));
        int column = 0;
        for (const std::string* text :
             {&query.match, &query.model, &query.person, &query.kind, &query.before, &query.after})
            if (++column <= find.getBindParameterCount()) find.bind(column, *text);
        find.bind(7, limit);
        if (find.getBindParameterCount() >= 8) find.bind(8, query.tier);
        std::vector<Hit> hits;
        while (find.executeStep()) {
            Hit hit;
            int at = 0;
            for (std::string* text : {&hit.kind, &hit.key, &hit.model, &hit.title, &hit.person,
                                      &hit.date, &hit.snippet})
                *text = find.getColumn(at++).getString();
            hits.push_back(std::move(hit));
        }
        return hits;
    });
}

// A new file rather than emptied tables: what was damaged unseen goes with the old one.
Result<void> Index::clear() {
    return store::plain(store::guarded([&] {
        m_store->database.reset();
        if (!m_store->inMemory) store::removeFile(m_store->file);
        try {
            m_store->database = store::makeAnew(
                m_store->inMemory ? ":memory:" : m_store->file.string(), m_store->key);
        } catch (const SQLite::Exception&) {
            m_store->database = store::makeAnew(":memory:", m_store->key);
            m_store->inMemory = true;
        }
        return store::Done{};
    }));
}

} // namespace countersign::index
