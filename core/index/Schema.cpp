#include "core/index/Schema.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace countersign::index {

namespace schema {

constexpr int kApplicationId = 0x43534947; // "CSIG"

constexpr const char* kTables = R"sql(
CREATE TABLE facts(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE models(
    id TEXT PRIMARY KEY, folder TEXT, title TEXT, owner TEXT, tier TEXT, version TEXT, gate TEXT,
    sentence TEXT, last_decision TEXT, last_decision_date TEXT, next_due TEXT, stage TEXT,
    source_commit TEXT, log_head TEXT) WITHOUT ROWID;
CREATE TABLE turns(
    place INTEGER PRIMARY KEY, kind TEXT, model TEXT, version TEXT, tier TEXT, tier_name TEXT,
    role TEXT, role_name TEXT, since TEXT, due TEXT, text TEXT, objections TEXT, meeting TEXT,
    meeting_date TEXT, said TEXT, late TEXT, releases TEXT, waits_for TEXT);
CREATE TABLE folders(
    folder TEXT PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, owner TEXT NOT NULL,
    card TEXT NOT NULL, note TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents(
    rowid INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, model TEXT NOT NULL,
    title TEXT NOT NULL, person TEXT NOT NULL, date TEXT NOT NULL, marks TEXT NOT NULL,
    body TEXT NOT NULL);
CREATE VIRTUAL TABLE words USING fts5(
    title, body, person, marks, content='documents', content_rowid='rowid',
    tokenize="beginnings remove_diacritics 2");
CREATE VIRTUAL TABLE heads USING fts5(
    title, person, marks, content='documents', content_rowid='rowid',
    tokenize="beginnings remove_diacritics 2");
INSERT INTO words(words, rank) VALUES('hashsize', 16777216);
INSERT INTO words(words, rank) VALUES('automerge', 8);
)sql";

int number(SQLite::Database& database, const char* pragma) {
    return database.execAndGet(std::string("PRAGMA ") + pragma).getInt();
}

} // namespace schema

void harden(SQLite::Database& database) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA mmap_size = 0");
    database.exec("PRAGMA cache_size = -16384");
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = NORMAL");
}

bool isOurs(SQLite::Database& database, const std::string& repositoryKey, bool leftOpen) {
    if (schema::number(database, "application_id") != schema::kApplicationId) return false;
    if (schema::number(database, "user_version") != kSchemaVersion) return false;
    if (leftOpen && database.execAndGet("PRAGMA quick_check(1)").getString() != "ok") return false;
    SQLite::Statement key(database, "SELECT value FROM facts WHERE name = 'repository'");
    return key.executeStep() && key.getColumn(0).getString() == repositoryKey;
}

void createTables(SQLite::Database& database, const std::string& repositoryKey) {
    SQLite::Transaction transaction(database);
    database.exec(schema::kTables);
    SQLite::Statement key(database, "INSERT INTO facts VALUES('repository', ?)");
    key.bind(1, repositoryKey);
    key.exec();
    database.exec("PRAGMA application_id = " + std::to_string(schema::kApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
    transaction.commit();
}

} // namespace countersign::index
