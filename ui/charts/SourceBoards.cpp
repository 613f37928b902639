#include "ui/charts/SourceBoards.h"

#include "ui/bridge/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace countersign::charts {
namespace sourceboards {

QString tr(const char* text) { return QCoreApplication::translate("SourceBoards", text); }

QString kindWords(const std::string& kind) {
    static const std::pair<const char*, const char*> kKinds[] = {
        {"data", QT_TRANSLATE_NOOP("SourceBoards", "data")},
        {"run", QT_TRANSLATE_NOOP("SourceBoards", "run")},
        {"seed", QT_TRANSLATE_NOOP("SourceBoards", "seed")},
        {"code", QT_TRANSLATE_NOOP("SourceBoards", "code")},
        {"artifact", QT_TRANSLATE_NOOP("SourceBoards", "artifact")},
        {"signature", QT_TRANSLATE_NOOP("SourceBoards", "signature")},
        {"build", QT_TRANSLATE_NOOP("SourceBoards", "build")},
    };
    for (const auto& [known, words] : kKinds) {
        if (kind == known) return tr(words);
    }
    return bridge::text(kind);
}

QString stateWords(model::LineageState state) {
    switch (state) {
    case model::LineageState::Stated:
        return QStringLiteral("– ") + tr("stated, not held against anything");
    case model::LineageState::Agrees:
        return QStringLiteral("✓ ") + tr("agrees");
    case model::LineageState::Differs:
        return QStringLiteral("✗ ") + tr("differs");
    case model::LineageState::Missing:
        return QStringLiteral("◐ ") + tr("not stated");
    }
    return {};
}

// "sha256:0123456789ab…": the whole one stands in the tooltip.
QString shortDigest(const std::string& digest) {
    constexpr std::size_t kDigits = 12;
    const std::size_t colon = digest.find(':');
    const std::size_t shown = (colon == std::string::npos ? 0 : colon + 1) + kDigits;
    if (digest.empty()) return QStringLiteral("–");
    return bridge::text(digest.substr(0, shown)) +
           (digest.size() > shown ? QStringLiteral("…") : QString());
}

std::string digestOf(const model::ManifestEntry& entry) {
    if (entry.isWhole()) return "git:" + entry.blob.hex();
    if (entry.lfs) return "lfs:" + entry.lfs->hex();
    return entry.sha256.isZero() ? "git:" + entry.blob.hex() : "sha256:" + entry.sha256.hex();
}

QString sizeWords(const model::ManifestEntry& entry) {
    return entry.isWhole() ? QStringLiteral("–")
                           : QLocale().formattedDataSize(static_cast<qint64>(entry.size));
}

Board tableOf(const char* id, const QString& title, const QString& detail) {
    Board board;
    board.id = QLatin1String(id);
    board.title = title;
    board.detail = detail;
    board.presets = {Preset::Debug};
    board.table = true;
    return board;
}

// What the row says, with the whole digest, for the tooltip and a screen reader.
CellRow rowOf(const jobs::Boards& from, const QStringList& cells, const std::string& digest,
              const QString& place) {
    CellRow row;
    row.cells = cells;
    row.sentence = cells.join(QStringLiteral(" · "));
    if (!digest.empty()) row.sentence += '\n' + bridge::text(digest);
    row.version = bridge::text(from.release.version);
    row.place = place;
    return row;
}

} // namespace sourceboards

Board lineageBoard(const jobs::Boards& from) {
    using namespace sourceboards;
    Board board = tableOf("lineage", tr("Where it comes from"),
                          tr("Data, runs, seeds, code, artifacts, and what vouches for them. A "
                             "signature that holds says which key made it, never whose key that "
                             "is."));
    board.head << tr("Kind") << tr("Name") << tr("State") << tr("What is known") << tr("Digest")
               << tr("Source");
    int differ = 0, missing = 0;
    for (const model::LineageFact& fact : from.lineage) {
        const QString source = bridge::text(fact.place.text());
        CellRow row = rowOf(from,
                            {kindWords(fact.kind), bridge::text(fact.name), stateWords(fact.state),
                             bridge::text(fact.text), shortDigest(fact.digest), source},
                            fact.digest, source);
        row.bad = fact.state == model::LineageState::Differs;
        row.marked = fact.state == model::LineageState::Missing;
        differ += row.bad;
        missing += row.marked;
        board.rows.push_back(row);
    }
    board.state = differ    ? tr("%1 differ from what is stated").arg(differ)
                  : missing ? tr("%1 not stated").arg(missing)
                            : tr("nothing differs");
    board.bad = differ > 0;
    return board;
}

Board boundBoard(const jobs::Boards& from) {
    using namespace sourceboards;
    Board board = tableOf("bound", tr("What was bound"),
                          tr("What a signature about this release binds: one byte more or less in "
                             "any of these is another release."));
    board.head << tr("Class") << tr("File") << tr("Size") << tr("Digest") << tr("Kept outside git");
    quint64 bytes = 0;
    for (const model::ManifestEntry& entry : from.manifest.entries) {
        const std::string digest = digestOf(entry);
        const QString path = bridge::text(entry.path);
        board.rows.push_back(
            rowOf(from,
                  {bridge::name(entry.cls), path, sizeWords(entry), shortDigest(digest),
                   entry.lfs ? tr("yes, in git LFS") : tr("no")},
                  digest, path));
        bytes += entry.size;
    }
    board.state = tr("%1 entries, %2")
                      .arg(QLocale().toString(board.rows.size()),
                           QLocale().formattedDataSize(static_cast<qint64>(bytes)));
    return board;
}

} // namespace countersign::charts
