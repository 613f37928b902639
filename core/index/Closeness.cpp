#include "core/index/Closeness.h"

#include "core/index/Fts5.h"

#include <SQLiteCpp/Exception.h>

#include <vector>

namespace countersign::index {

namespace closeness {

void score(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* out, int columns,
           sqlite3_value** weights) {
    constexpr double kSaturation = 1.2, kLength = 0.75;
    int instances = 0, size = 0;
    sqlite3_int64 total = 0, rows = 0;
    int code = api->xInstCount(row, &instances);
    if (code == SQLITE_OK) code = api->xColumnSize(row, -1, &size);
    if (code == SQLITE_OK) code = api->xColumnTotalSize(row, -1, &total);
    if (code == SQLITE_OK) code = api->xRowCount(row, &rows);
    std::vector<double> found(static_cast<std::size_t>(api->xPhraseCount(row)), 0.0);
    for (int i = 0; i < instances && code == SQLITE_OK; ++i) {
        int phrase = 0, column = 0, offset = 0;
        code = api->xInst(row, i, &phrase, &column, &offset);
        // A damaged index may name anything.
        const auto which = static_cast<std::size_t>(phrase);
        if (code == SQLITE_OK && which < found.size() && column >= 0 && column < columns)
            found[which] += sqlite3_value_double(weights[column]);
    }
    if (code != SQLITE_OK) return sqlite3_result_error_code(out, code);
    const double average =
        rows > 0 && total > 0 ? static_cast<double>(total) / static_cast<double>(rows) : 1.0;
    const double norm = kSaturation * (1 - kLength + kLength * static_cast<double>(size) / average);
    double sum = 0;
    for (const double times : found)
        sum += times * (kSaturation + 1) / (times + norm);
    sqlite3_result_double(out, -sum);
}

} // namespace closeness

void addCloseness(SQLite::Database& database) {
    fts5_api& api = fts5Of(database);
    const int code = api.xCreateFunction(&api, "closeness", nullptr, closeness::score, nullptr);
    if (code != SQLITE_OK) throw SQLite::Exception("no order for the texts", code);
}

} // namespace countersign::index
