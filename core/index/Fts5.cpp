#include "core/index/Fts5.h"

#include <SQLiteCpp/Exception.h>

namespace countersign::index {

fts5_api& fts5Of(SQLite::Database& database) {
    fts5_api* api = nullptr;
    sqlite3_stmt* ask = nullptr;
    if (sqlite3_prepare_v2(database.getHandle(), "SELECT fts5(?1)", -1, &ask, nullptr) ==
        SQLITE_OK) {
        sqlite3_bind_pointer(ask, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(ask);
    }
    sqlite3_finalize(ask);
    if (!api) throw SQLite::Exception("FTS5 is not part of this SQLite", SQLITE_ERROR);
    return *api;
}

} // namespace countersign::index
