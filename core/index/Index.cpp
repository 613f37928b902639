#include "core/index/Index.h"

#include "core/base/File.h"
#include "core/index/Beginnings.h"
#include "core/index/Closeness.h"
#include "core/index/DocumentWriter.h"
#include "core/index/Query.h"
#include "core/index/Schema.h"
#include "core/index/Searcher.h"

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
    // Whoever closes last in order takes the write-ahead log away.
    std::error_code ignored;
    const std::filesystem::path log = file.string() + "-wal";
    const bool leftOpen = std::filesystem::exists(log, ignored);
    auto database = std::make_unique<SQLite::Database>(file.string(), kOpenFlags, kBusyMs);
    harden(*database);
    addBeginnings(*database);
    if (!isOurs(*database, key, leftOpen)) return nullptr;
    addCloseness(*database);
    return database;
}

void removeFile(const std::filesystem::path& file) {
    std::error_code ignored;
    for (const char* end : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(file.string() + end, ignored);
}

std::unique_ptr<SQLite::Database> makeAnew(const std::string& file, const std::string& key) {
    auto database = std::make_unique<SQLite::Database>(file, kOpenFlags, kBusyMs);
    harden(*database);
    addBeginnings(*database);
    createTables(*database, key);
    addCloseness(*database);
    return database;
}

template <typename Work> auto guarded(Work work) -> Result<decltype(work())> {
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        return fail(ErrorCode::Unavailable, base::said("the local index failed (%1)", error.what()),
                    {}, "countersign index rebuild");
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

// In the order of the table.
template <typename Row> auto columns(Row& row) {
    return std::array{&row.kind,       &row.model,    &row.version,     &row.tier, &row.tierName,
                      &row.role,       &row.roleName, &row.since,       &row.due,  &row.text,
                      &row.objections, &row.meeting,  &row.meetingDate, &row.said, &row.late,
                      &row.releases,   &row.waitsFor};
}

std::string insertRow() {
    return std::string("INSERT OR REPLACE INTO models(") + kRowColumns +
           ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
}

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

bool isDamage(const SQLite::Exception& error) {
    constexpr int kCorrupt = 11, kNotADatabase = 26; // the primary codes of SQLite
    return error.getErrorCode() == kCorrupt || error.getErrorCode() == kNotADatabase;
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

std::vector<TurnRow> Index::turns() {
    std::vector<TurnRow> out;
    try {
        SQLite::Statement query(*m_store->database, "SELECT * FROM turns ORDER BY place");
        while (query.executeStep()) {
            TurnRow row;
            int column = 1; // after the place
            for (std::string* text : store::columns(row))
                *text = query.getColumn(column++).getString();
            out.push_back(std::move(row));
        }
    } catch (const SQLite::Exception&) {
        return {}; // as rows()
    }
    return out;
}

Result<void> Index::replaceTurns(const std::vector<TurnRow>& turns) {
    return store::plain(store::guarded([&] {
        SQLite::Transaction transaction(*m_store->database);
        m_store->database->exec("DELETE FROM turns");
        SQLite::Statement insert(*m_store->database,
                                 "INSERT INTO turns VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        int place = 0;
        for (const TurnRow& row : turns) {
            insert.reset();
            insert.bind(1, place++);
            int column = 2;
            for (const std::string* text : store::columns(row))
                insert.bind(column++, *text);
            insert.exec();
        }
        transaction.commit();
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
        DocumentWriter(*m_store->database).put(documents);
        transaction.commit();
        return store::Done{};
    }));
}

Result<void> Index::remove(const std::vector<std::string>& keys) {
    return store::plain(store::guarded([&] {
        SQLite::Transaction transaction(*m_store->database);
        DocumentWriter(*m_store->database).remove(keys);
        transaction.commit();
        return store::Done{};
    }));
}

Result<void> Index::removeTexts() {
    return store::plain(store::guarded([&] {
        SQLite::Transaction transaction(*m_store->database);
        removeAllTexts(*m_store->database);
        transaction.commit();
        return store::Done{};
    }));
}

Result<Answer> Index::search(const std::string& typed, int limit) {
    const Query query = parseQuery(typed);
    if (query.empty) return Answer{};
    try {
        return Searcher(*m_store->database, query).run(limit);
    } catch (const SQLite::Exception& error) {
        if (!store::isDamage(error))
            return fail(ErrorCode::Unavailable,
                        base::said("the local index failed (%1)", error.what()), {},
                        "countersign index rebuild");
    }
    if (auto anew = clear(); !anew) return fail(anew.error());
    return fail(ErrorCode::Corrupt, base::said("the local index was damaged and is made anew"), {},
                base::said("search again"));
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
