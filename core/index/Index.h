// The local index: rows and full text for browsing. A cache that may be deleted at any time and
// changes no answer; what is judged is always read from git again. Lives in one thread.
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Error.h"
#include "core/base/Ids.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace countersign::index {

struct ModelRow {
    std::string id, folder, title, owner, tier, version, gate, sentence, lastDecision,
        lastDecisionDate, nextDue, stage;
    std::string sourceCommit, logHead; // what the row was computed from
};
struct FolderRow { // a model's folder, for documents that change below it
    std::string folder, id, title, owner, card, note;
};
struct TurnRow { // what waited for somebody, as core/jobs/MyTurn.h; numbers in decimal
    std::string kind, model, version, tier, tierName, role, roleName, since, due, text, objections,
        meeting, meetingDate, said, late, releases, waitsFor;
};
struct Document {     // one searchable thing
    std::string kind; // "card" "note" "record" "document" "scenario" "incident"
    std::string key;  // unique: path or record id
    std::string model, title, body, person, date;
};
struct Hit {
    std::string kind, key, model, title;
    std::string snippet; // plain text, matches between \x02 and \x03
    std::string person, date;
};
struct Answer {
    std::vector<Hit> hits; // best first
    // More texts hold the words than are ranked: `hits` are the best of the newest kRanked, and of
    // the newest kRanked that hold the words in title or person. Older ones were not looked at.
    bool onlyNewest = false;
};

class Index {
public:
    // Opens or makes the index of a repository in `folder` (normally base::cacheHome()). A damaged,
    // foreign or newer file is thrown away and made anew. Falls back to memory when the folder
    // cannot be written.
    static base::Result<std::unique_ptr<Index>> open(const std::filesystem::path& folder,
                                                     const std::string& repositoryKey);
    ~Index();

    std::vector<ModelRow> rows();
    base::Result<void> replaceRows(const std::vector<ModelRow>& rows);
    base::Result<void> putRow(const ModelRow& row);

    // What waited when somebody last looked, first things first; whose it was is not kept.
    std::vector<TurnRow> turns();
    base::Result<void> replaceTurns(const std::vector<TurnRow>& turns);

    // What the documents were read from; empty when never.
    std::string indexedSource();
    std::string indexedLog();
    base::Result<void> setIndexed(const std::string& source, const std::string& log);
    // The folders of all models, as of indexedSource().
    base::Result<void> replaceFolders(const std::vector<FolderRow>& folders);
    // The deepest known folder that holds a path; nullopt: none.
    std::optional<FolderRow> folderOf(const std::string& path);
    base::Result<void> put(const std::vector<Document>& documents);
    base::Result<void> remove(const std::vector<std::string>& keys);
    // All documents but records: what the source holds is read anew.
    base::Result<void> removeTexts();
    // Every word must occur, the last may be unfinished; "quoted words" stand together; the filters
    // `model:` `tier:` `person:` `kind:` `before:DATE` `after:DATE` narrow; a tier is the one the
    // model's row remembers, a person's name may be unfinished. Best first; what holds no word but
    // passes filters, newest first. Any text is a query. Cost follows kRanked, not the number of
    // texts. Corrupt: the file was damaged and is now a new, empty index.
    static constexpr int kRanked = 1'000;
    base::Result<Answer> search(const std::string& query, int limit = 50);
    base::Result<void> clear();
    bool inMemory() const;

private:
    Index();
    struct Store;
    std::unique_ptr<Store> m_store;
};

} // namespace countersign::index
