#include "core/evidence/Discover.h"

#include "core/base/Text.h"
#include "core/evidence/Reading.h"
#include "core/format/Content.h"
#include "core/format/Telemetry.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign::evidence {

namespace discovery {

using base::Place;
using model::Level;

// The files of one folder that may make it a model.
struct Markers {
    std::vector<std::string> cards; // by preference
    std::string readme, note, slos, release;
    bool any() const { return !cards.empty() || !slos.empty() || !release.empty(); }
};

class Discovery {
public:
    Discovery(git::Repository& repository, Inventory& inventory, const base::CancelToken& cancel)
        : m_repository(repository), m_inventory(inventory), m_cancel(cancel) {}

    base::Result<void> run() {
        auto commit = m_repository.commit(m_inventory.commit, git::Strictness::Source);
        if (!commit) return base::fail(commit.error());
        m_tree = commit->tree;
        if (auto read = readConfig(); !read) return read;
        if (auto walked = walk(); !walked) return walked;
        findSteering();
        findModels();
        if (m_cancel.isCancelled()) return stopped();
        shareFiles();
        nameModels();
        attribute(m_repository, m_files, dvcMetrics(m_repository, m_files, m_inventory.findings),
                  m_inventory);
        for (const FoundFile& file : m_files) {
            if (format::mayBeTelemetry(file.path)) m_inventory.telemetry.push_back(file);
        }
        if (auto versions = nameVersions(); !versions) return versions;
        std::sort(m_inventory.models.begin(), m_inventory.models.end(),
                  [](const FoundModel& a, const FoundModel& b) { return a.id < b.id; });
        judge();
        return {};
    }

private:
    static tl::unexpected<base::Error> stopped() {
        return base::fail(base::ErrorCode::Cancelled, base::said("looking for models was stopped"));
    }

    void remark(Level level, const char* rule, base::Sentence text, const std::string& path,
                base::Sentence help) {
        m_inventory.findings.push_back({level, rule, std::move(text),
                                        Place{path, path.empty() ? 0 : 1, 0, {}}, std::move(help)});
    }
    std::string bytesOf(const FoundFile& file, std::uint64_t cap = kHeadCap) {
        auto bytes = m_repository.read(file.blob, git::ObjectKind::Blob, cap);
        return bytes ? std::move(*bytes) : std::string();
    }
    // Of a file that may make its folder a model. A model never vanishes because its file grew:
    // what is too large for a glance is read as far as evidence goes, and what is larger still
    // counts as a card, since nobody can see that it is none.
    CardHead headOf(const std::string& path) {
        const FoundFile* file = fileAt(path);
        if (!file) return {};
        auto bytes = m_repository.read(file->blob, git::ObjectKind::Blob, kHeadCap);
        if (bytes) return readCardHead(*bytes, path);
        const auto header = m_repository.header(file->blob);
        if (!header) return {}; // not at hand
        CardHead head;
        if (header->size > kEvidenceCap)
            head.marked = true;
        else
            head = readCardHead(bytesOf(*file, kEvidenceCap), path);
        head.tooLarge = header->size > format::kCardCap;
        return head;
    }

    base::Result<void> readConfig() {
        constexpr const char* kPath = "countersign.yaml";
        auto entry = m_repository.entryAt(m_tree, kPath);
        if (!entry) return base::fail(entry.error());
        if (!*entry || !(*entry)->isFile()) return {};
        m_inventory.steering.push_back({kPath, (*entry)->mode, base::BlobId((*entry)->id)});
        auto bytes = m_repository.read((*entry)->id, git::ObjectKind::Blob, kHeadCap);
        auto read =
            bytes ? format::readConfig(*bytes, kPath)
                  : base::Result<format::Read<format::RepositoryConfig>>(base::fail(bytes.error()));
        if (!read) {
            m_inventory.findings.push_back({Level::Error, "unreadable", read.error().what,
                                            Place{kPath, 0, 0, {}}, read.error().hint});
            return {};
        }
        m_inventory.config = std::move(read->value);
        for (model::Finding& finding : read->findings) {
            m_inventory.findings.push_back(std::move(finding));
        }
        return {};
    }

    bool isIgnored(const std::string& path) const {
        return std::any_of(m_inventory.config.ignore.begin(), m_inventory.config.ignore.end(),
                           [&](const std::string& glob) {
                               return matchesGlob(glob, path) || isBelow(path, glob);
                           });
    }

    base::Result<void> walk() {
        const auto file = [&](const git::FileAt& at) {
            if (!m_inventory.config.ignore.empty() && isIgnored(at.path))
                return git::Walk::Continue;
            mark(at);
            m_files.push_back({at.path, at.mode, base::BlobId(at.id)});
            return git::Walk::Continue;
        };
        std::vector<std::string> closed;
        const auto enter = [&](const std::string& folder) {
            const git::Walk how = entersFolder(folder);
            if (how == git::Walk::SkipFolder && !isIgnored(folder)) closed.push_back(folder);
            return how;
        };
        auto walked = git::walkTree(m_repository, m_tree, file, enter, m_cancel);
        if (!walked) return base::fail(walked.error());
        for (const std::string& folder : closed) {
            auto entry = m_repository.entryAt(m_tree, folder);
            if (!entry) return base::fail(entry.error());
            if (*entry)
                m_files.push_back(
                    {folder, model::ManifestEntry::kFolder, base::BlobId((*entry)->id)});
        }
        // Below a folder's path everything lies together then; tree order is not quite that.
        std::sort(m_files.begin(), m_files.end(),
                  [](const FoundFile& a, const FoundFile& b) { return a.path < b.path; });
        return {};
    }

    void mark(const git::FileAt& at) {
        constexpr unsigned kLink = 0120000;
        if (at.mode == kLink || at.mode == model::ManifestEntry::kSubmodule) return;
        const std::string_view name = nameOf(at.path);
        if (name.size() > 32) return;
        if (isCardName(name)) {
            m_markers[folderOf(at.path)].cards.push_back(at.path);
        } else if (isReadme(name)) {
            m_markers[folderOf(at.path)].readme = at.path;
        } else if (name == "deliberation-note.md") {
            m_markers[folderOf(at.path)].note = at.path;
        } else if (name == "safety-slos.yaml" || name == "safety-slos.yml") {
            m_markers[folderOf(at.path)].slos = at.path;
        } else if (name == "release.yaml" || name == "release.yml") {
            m_markers[folderOf(at.path)].release = at.path;
        }
    }

    const FoundFile* fileAt(const std::string& path) const {
        const auto at = std::lower_bound(
            m_files.begin(), m_files.end(), path,
            [](const FoundFile& file, const std::string& wanted) { return file.path < wanted; });
        return at != m_files.end() && at->path == path ? &*at : nullptr;
    }

    void findSteering() {
        if (!m_inventory.config.metrics.empty())
            steeredBy(m_inventory.config.metrics, "metric registry", "metrics:");
        for (const std::string& path : m_inventory.config.mappings) {
            const FoundFile* file = steeredBy(path, "mapping file", "mappings:");
            if (!file) continue;
            auto read = format::readMappings(bytesOf(*file), path);
            if (!read) {
                remark(Level::Error, "unreadable", read.error().what, path, read.error().hint);
                continue;
            }
            std::move(read->value.begin(), read->value.end(),
                      std::back_inserter(m_inventory.mappings));
            std::move(read->findings.begin(), read->findings.end(),
                      std::back_inserter(m_inventory.findings));
        }
    }
    const FoundFile* steeredBy(const std::string& path, const std::string& what,
                               const std::string& key) {
        const FoundFile* file = fileAt(path);
        if (file) {
            m_inventory.steering.push_back(*file);
        } else {
            remark(Level::Error, "no-such-file",
                   base::said("The %1 %2 is not at this commit", what, base::escaped(path)),
                   "countersign.yaml", base::said("mend the path behind %1", key));
        }
        return file;
    }

    void findModels() {
        std::set<std::string> named;
        for (const auto& model : m_inventory.config.models) {
            named.insert(model.path);
            m_markers[model.path];
        }
        const bool others = std::any_of(m_markers.begin(), m_markers.end(), [&](const auto& one) {
            return !one.first.empty() && (one.second.any() || named.contains(one.first));
        });
        bool below = others;
        for (auto at = m_markers.rbegin(); at != m_markers.rend(); ++at) { // the root comes last
            const auto& [folder, markers] = *at;
            if (m_cancel.isCancelled()) return;
            FoundModel model;
            model.folder = folder;
            CardHead head;
            model.cardPath = markers.cards.empty() ? std::string() : markers.cards.front();
            if (model.cardPath.empty() && !markers.readme.empty()) {
                head = headOf(markers.readme);
                const bool rootReadme = folder.empty() && below && !markers.any();
                if ((head.marked && !rootReadme) || markers.any() || named.contains(folder)) {
                    model.cardPath = markers.readme;
                }
            } else {
                head = headOf(model.cardPath);
            }
            if (model.cardPath.empty() && !markers.any() && !named.contains(folder)) continue;
            if (named.contains(folder) && !holdsFiles(folder)) {
                remark(
                    Level::Error, "no-such-folder",
                    base::said("The model folder %1 is not at this commit", base::escaped(folder)),
                    "countersign.yaml", base::said("mend its path"));
                continue;
            }
            if (!folder.empty()) below = true;
            if (head.tooLarge && !model.cardPath.empty())
                remark(Level::Error, "too-large",
                       base::said("The card %1 is larger than the %2 MiB that are read of one",
                                  base::escaped(model.cardPath), format::kCardCap >> 20),
                       model.cardPath, base::said("move what is long into a file beside it"));
            model.notePath = markers.note;
            model.slosPath = markers.slos;
            model.releasePath = markers.release;
            model.title = head.title;
            model.owner = head.owner;
            model.version = head.version;
            readReleaseHead(model);
            m_inventory.models.push_back(std::move(model));
        }
    }
    bool holdsFiles(const std::string& folder) const {
        if (folder.empty()) return !m_files.empty();
        const std::string from = folder + "/";
        const auto at = std::lower_bound(
            m_files.begin(), m_files.end(), from,
            [](const FoundFile& file, const std::string& wanted) { return file.path < wanted; });
        return at != m_files.end() && at->path.starts_with(from);
    }

    void readReleaseHead(FoundModel& model) {
        const FoundFile* file = model.releasePath.empty() ? nullptr : fileAt(model.releasePath);
        if (!file) return;
        const auto read = format::readRelease(bytesOf(*file, kEvidenceCap), model.releasePath);
        if (!read) return; // said when the release is read
        if (!read->value.model.empty()) model.id = read->value.model;
        if (!read->value.version.empty()) model.version = read->value.version;
        if (!read->value.owner.empty()) model.owner = read->value.owner;
    }

    // Each file goes to the model with the deepest folder that holds it.
    void shareFiles() {
        std::map<std::string, FoundModel*, std::less<>> byFolder;
        for (FoundModel& model : m_inventory.models)
            byFolder[model.folder] = &model;
        for (const FoundFile& file : m_files) {
            for (std::string_view folder = std::string_view(file.path);;) {
                const std::size_t slash = folder.rfind('/');
                folder = slash == std::string_view::npos ? "" : folder.substr(0, slash);
                if (const auto at = byFolder.find(folder); at != byFolder.end()) {
                    at->second->files.push_back(file);
                    break;
                }
                if (!folder.empty()) continue;
                if (file.path.ends_with(".md")) m_inventory.loose.push_back(file);
                break;
            }
        }
    }

    void nameModels() {
        for (FoundModel& model : m_inventory.models) {
            for (const auto& stated : m_inventory.config.models) {
                if (stated.path != model.folder) continue;
                if (model.id.empty()) model.id = stated.id;
                if (model.owner.empty()) model.owner = stated.owner;
            }
            if (model.id.empty()) model.id = model.folder.empty() ? "root" : model.folder;
        }
        std::map<std::string, int> count;
        for (const FoundModel& model : m_inventory.models)
            ++count[model.id];
        for (FoundModel& model : m_inventory.models) {
            if (count[model.id] < 2) continue;
            remark(
                Level::Error, "duplicate-model",
                base::said(
                    "The model id %1 stands for several folders, so this one is called by its path",
                    base::escaped(model.id)),
                model.releasePath.empty() ? "countersign.yaml" : model.releasePath,
                base::said("give each model an id of its own"));
            model.id = model.folder.empty() ? "root" : model.folder;
        }
    }

    base::Result<void> nameVersions() {
        std::optional<std::vector<git::Ref>> tags;
        for (FoundModel& model : m_inventory.models) {
            if (!model.version.empty()) continue;
            if (m_cancel.isCancelled()) return stopped();
            if (!tags) {
                auto refs = m_repository.refs("refs/tags/");
                tags = refs ? std::move(*refs) : std::vector<git::Ref>{};
            }
            model.version = taggedVersion(m_repository, *tags, m_tree, model);
            if (!model.version.empty()) continue;
            auto files = loadEvidence(m_repository, m_inventory, model, m_cancel);
            if (!files) return base::fail(files.error());
            model.version = contentVersion(*files, model.id);
        }
        return {};
    }

    // What lies elsewhere in a repository whose root is the model.
    void countUnbound(const FoundModel& model) {
        std::size_t count = 0;
        const std::string* first = nullptr;
        for (const FoundFile& file : model.files) {
            if (file.mode == model::ManifestEntry::kFolder || isHidden(file.path) ||
                isObservation(file.path) || classOf(model, file))
                continue;
            if (count++ == 0) first = &file.path;
        }
        if (!first) return;
        remark(Level::Note, "not-bound",
               base::said("Not bound with the model at the root: files elsewhere in this "
                          "repository, %1 of them; the first is %2",
                          count, base::escaped(*first)),
               *first, base::said("give the model a folder of its own, where everything is bound"));
    }

    void judge() {
        for (const FoundModel& model : m_inventory.models) {
            if (model.folder.empty()) countUnbound(model);
            const std::string& where =
                !model.releasePath.empty() ? model.releasePath : model.cardPath;
            if (model.owner.empty()) {
                const std::string& place = where.empty() ? model.folder : where;
                const std::string named = codeOwnersOf(m_repository, m_tree, place);
                remark(Level::Error, "no-owner",
                       base::said("The model %1 has no owner", base::escaped(model.id)), place,
                       base::said("write owner: in release.yaml or in the card's front matter%1",
                                  named.empty()
                                      ? base::Sentence()
                                      : base::said("; CODEOWNERS names %1", base::escaped(named))));
            }
        }
    }

    git::Repository& m_repository;
    Inventory& m_inventory;
    const base::CancelToken& m_cancel;
    base::TreeId m_tree;
    std::vector<FoundFile> m_files;
    std::map<std::string, Markers> m_markers;
};

std::string_view lastPart(std::string_view id) {
    const std::size_t slash = id.rfind('/');
    return slash == std::string_view::npos ? id : id.substr(slash + 1);
}

} // namespace discovery

const FoundModel* Inventory::find(const std::string& name) const {
    std::string wanted = name;
    while (wanted.size() > 1 && wanted.ends_with('/'))
        wanted.pop_back();
    for (const FoundModel& model : models) {
        if (model.id == wanted) return &model;
    }
    for (const FoundModel& model : models) {
        if (!model.folder.empty() && model.folder == wanted) return &model;
    }
    const auto ids = matches(wanted);
    if (ids.size() != 1) return nullptr;
    for (const FoundModel& model : models) {
        if (model.id == ids.front()) return &model;
    }
    return nullptr;
}

std::vector<std::string> Inventory::matches(const std::string& name) const {
    std::vector<std::string> ids;
    for (const FoundModel& model : models) {
        if (model.id == name || model.folder == name || discovery::lastPart(model.id) == name ||
            discovery::lastPart(model.folder) == name)
            ids.push_back(model.id);
    }
    return ids;
}

git::Walk entersFolder(const std::string& folder) {
    const std::string_view name = nameOf(folder);
    const bool skipped =
        name.starts_with('.') || name == "node_modules" || name == "__pycache__" || name == "venv";
    return skipped ? git::Walk::SkipFolder : git::Walk::Continue;
}

base::Result<Inventory> discover(git::Repository& repository, const base::CommitId& commit,
                                 const base::CancelToken& cancel) {
    Inventory inventory;
    inventory.commit = commit;
    if (auto done = discovery::Discovery(repository, inventory, cancel).run(); !done) {
        return base::fail(done.error());
    }
    return inventory;
}

} // namespace countersign::evidence
