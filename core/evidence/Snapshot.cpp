#include "core/base/Text.h"
#include "core/evidence/Reading.h"
#include "core/format/Documents.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign::evidence {

namespace snapshots {

using base::Place;
using model::EvidenceClass;
using model::Level;

// Which of a release's files are evidence, by path.
std::map<std::string, std::pair<FoundFile, EvidenceClass>> filesOf(const Inventory& inventory,
                                                                   const FoundModel& found) {
    std::map<std::string, std::pair<FoundFile, EvidenceClass>> files;
    for (const FoundFile& file : inventory.steering) {
        files[file.path] = {file, EvidenceClass::Steering};
    }
    for (const FoundFile& file : found.files) {
        const auto cls = classOf(found, file);
        if (cls) files.try_emplace(file.path, file, *cls);
    }
    for (const FoundFile& file : found.results) {
        const auto [at, isNew] = files.try_emplace(file.path, file, EvidenceClass::Results);
        const EvidenceClass before = at->second.second;
        const bool untold = before == EvidenceClass::Artifacts && !hasArtifactName(file.path);
        if (before == EvidenceClass::Documents || before == EvidenceClass::Data || untold) {
            at->second.second = EvidenceClass::Results;
        }
    }
    return files;
}

bool isRead(EvidenceClass cls) {
    return cls == EvidenceClass::Card || cls == EvidenceClass::Note || cls == EvidenceClass::Slos ||
           cls == EvidenceClass::Release || cls == EvidenceClass::Results ||
           cls == EvidenceClass::Scenarios || cls == EvidenceClass::Steering;
}

EvidenceFile load(git::Repository& repository, const FoundFile& file, EvidenceClass cls,
                  const ReadLimits& limits) {
    constexpr unsigned kLink = 0120000;
    EvidenceFile evidence;
    evidence.entry.cls = cls;
    evidence.entry.path = file.path;
    evidence.entry.mode = file.mode;
    evidence.entry.blob = file.blob;
    if (evidence.entry.isWhole()) { // whatever its name
        evidence.entry.cls = EvidenceClass::Artifacts;
        evidence.entry.sha256 = base::sha256("");
        evidence.problem = isWhole(evidence.entry);
        return evidence;
    }
    const auto header = repository.header(file.blob);
    if (!header) {
        evidence.problem = header.error().what;
        return evidence;
    }
    evidence.entry.size = header->size;
    if (header->size > kEvidenceCap) {
        evidence.problem = isTooLarge();
        return evidence;
    }
    auto bytes = repository.read(file.blob, git::ObjectKind::Blob, kEvidenceCap);
    if (!bytes) {
        evidence.problem = bytes.error().what;
        return evidence;
    }
    evidence.entry.sha256 = base::sha256(*bytes);
    if (const auto pointer = format::lfsPointer(*bytes)) evidence.entry.lfs = pointer->sha256;
    if (file.mode == kLink) {
        evidence.problem = isLink();
    } else if (cls == EvidenceClass::Results && header->size > limits.resultBytes) {
        evidence.left = true;
    } else if (isRead(cls) || cls == EvidenceClass::Documents || tellsLineage(file.path) ||
               format::mayBeDecision(file.path)) {
        evidence.bytes = std::move(*bytes);
    }
    return evidence;
}

void take(model::Findings& into, model::Findings from) {
    std::move(from.begin(), from.end(), std::back_inserter(into));
}

template <typename T>
std::optional<T> opened(base::Result<format::Read<T>> read, model::ReleaseSnapshot& snapshot,
                        const std::string& path, Level level = Level::Error) {
    if (!read) {
        Place place = read.error().place;
        if (place.path.empty()) place.path = path;
        snapshot.findings.push_back(
            {level, "unreadable", read.error().what, place, read.error().hint});
        return std::nullopt;
    }
    take(snapshot.findings, std::move(read->findings));
    return std::move(read->value);
}

format::RepositoryConfig configOf(const std::vector<EvidenceFile>& files) {
    for (const EvidenceFile& file : files) {
        if (file.entry.cls != EvidenceClass::Steering || file.entry.path != "countersign.yaml") {
            continue;
        }
        // Its findings are said once for the repository, not again for every model.
        if (auto config = format::readConfig(file.bytes, file.entry.path)) return config->value;
    }
    return {};
}

std::string configuredOwner(const std::vector<EvidenceFile>& files, const std::string& folder) {
    for (const auto& model : configOf(files).models) {
        if (model.path == folder) return model.owner;
    }
    return {};
}

// The registry as steered by the files bound with the release, and its mappings.
std::vector<format::ResultMapping> readSteering(const std::vector<EvidenceFile>& files,
                                                model::ReleaseSnapshot& snapshot) {
    std::vector<format::ResultMapping> mappings;
    snapshot.registry = format::shippedRegistry();
    const format::RepositoryConfig config = configOf(files);
    const auto named = [&](const std::string& path) -> const EvidenceFile* {
        for (const EvidenceFile& file : files) {
            if (file.entry.cls == EvidenceClass::Steering && file.entry.path == path) return &file;
        }
        return nullptr;
    };
    if (const EvidenceFile* file = named(config.metrics)) {
        const std::string& path = config.metrics;
        if (auto overrides = opened(format::readRegistry(file->bytes, path), snapshot, path))
            snapshot.registry = format::overlaid(snapshot.registry, *overrides);
    }
    for (const std::string& path : config.mappings) {
        const EvidenceFile* file = named(path);
        if (!file) continue;
        // Its findings are said once for the repository, as those of countersign.yaml.
        if (auto read = format::readMappings(file->bytes, path))
            std::move(read->value.begin(), read->value.end(), std::back_inserter(mappings));
    }
    return mappings;
}

// A result that names another version says nothing about this one.
void keepOwnVersion(model::Metrics& metrics, model::ReleaseSnapshot& snapshot) {
    std::size_t foreign = 0;
    Place first;
    std::string version;
    std::erase_if(metrics, [&](const model::Metric& metric) {
        if (metric.modelVersion.empty() || metric.modelVersion == snapshot.release.version) {
            return false;
        }
        if (foreign++ == 0) {
            first = metric.source.place;
            version = metric.modelVersion;
        }
        return true;
    });
    if (foreign == 0) return;
    snapshot.findings.push_back(
        {Level::Warning, "result-of-other-version",
         base::said("%1 numbers of this file are of version %2, not of %3, and are left out",
                    foreign, base::escaped(version), base::escaped(snapshot.release.version)),
         first, base::said("measure this version, or move the file away")});
}

void keepScenarioResults(std::vector<model::ScenarioResult> results,
                         model::ReleaseSnapshot& snapshot) {
    for (model::ScenarioResult& result : results) {
        if (result.modelVersion.empty() || result.modelVersion == snapshot.release.version)
            snapshot.scenarioResults.push_back(std::move(result));
    }
}

void keepScenarios(std::vector<model::Scenario> scenarios, model::ReleaseSnapshot& snapshot) {
    for (model::Scenario& scenario : scenarios) {
        const auto known = std::find_if(snapshot.scenarios.begin(), snapshot.scenarios.end(),
                                        [&](const auto& one) { return one.id == scenario.id; });
        if (known == snapshot.scenarios.end()) {
            snapshot.scenarios.push_back(std::move(scenario));
            continue;
        }
        snapshot.findings.push_back(
            {Level::Error, "duplicate-scenario",
             base::said("The scenario id %1 stands at %2, too", base::escaped(scenario.id),
                        base::escaped(known->place.text())),
             scenario.place, base::said("give each scenario an id of its own")});
    }
}

// A file in a place of results that no reader knows: said, so that nobody takes it for judged.
void sayNothingRead(const std::string& path, model::ReleaseSnapshot& snapshot) {
    if (nameOf(path) == "meta.yaml") return; // a run of MLflow, in order
    snapshot.findings.push_back(
        {Level::Note, "nothing-read", base::said("No result of a known format is in this file"),
         Place{path, 1, 0, {}},
         base::said("describe it in a mapping file (countersign schema mapping), or ignore it in "
                    "countersign.yaml")});
}

void readOne(const EvidenceFile& file, const std::vector<format::ResultMapping>& mappings,
             model::ReleaseSnapshot& snapshot) {
    const std::string& path = file.entry.path;
    switch (file.entry.cls) {
    case EvidenceClass::Card:
        snapshot.card = opened(format::readModelCard(file.bytes, path), snapshot, path);
        break;
    case EvidenceClass::Note:
        snapshot.note = opened(format::readNote(file.bytes, path), snapshot, path);
        break;
    case EvidenceClass::Slos:
        snapshot.slos = opened(format::readSlos(file.bytes, path), snapshot, path);
        break;
    case EvidenceClass::Release:
        snapshot.releaseFile = opened(format::readRelease(file.bytes, path), snapshot, path);
        break;
    case EvidenceClass::Results: {
        const std::size_t said = snapshot.findings.size();
        if (auto results =
                opened(format::readResults(file.bytes, path, file.entry.blob, snapshot.registry,
                                           mappingFor(mappings, path), kEvidenceCap),
                       snapshot, path, Level::Warning)) {
            keepOwnVersion(results->metrics, snapshot);
            keepScenarioResults(std::move(results->scenarios), snapshot);
            std::move(results->metrics.begin(), results->metrics.end(),
                      std::back_inserter(snapshot.metrics));
            if (results->format.empty() && snapshot.findings.size() == said)
                sayNothingRead(path, snapshot);
        }
        break;
    }
    case EvidenceClass::Scenarios:
        if (auto scenarios = opened(format::readScenarios(file.bytes, path), snapshot, path))
            keepScenarios(std::move(*scenarios), snapshot);
        break;
    case EvidenceClass::Documents:
        if (format::mayBeDecision(path))
            opened(format::readDecision(file.bytes, path), snapshot, path, Level::Note);
        break;
    default:
        break;
    }
}

// A value outside its own interval: one of the three is wrong, and nobody can tell which.
void sayIntervals(model::ReleaseSnapshot& snapshot) {
    struct Found {
        std::size_t count = 0;
        const model::Metric* first = nullptr;
    };
    std::map<std::string, Found> files;
    for (const model::Metric& metric : snapshot.metrics) {
        if (!metric.value) continue;
        const bool below = metric.lower && *metric.value < *metric.lower;
        const bool above = metric.upper && *metric.value > *metric.upper;
        if (!below && !above) continue;
        Found& found = files[metric.source.place.path];
        if (found.count++ == 0) found.first = &metric;
    }
    for (const auto& [path, found] : files) {
        snapshot.findings.push_back(
            {Level::Warning, "value-outside-interval",
             base::said(
                 "Values of this file lie outside their own intervals, %1 of them; the first "
                 "is %2",
                 found.count, base::escaped(found.first->name)),
             found.first->source.place,
             base::said("measure again, or correct the bounds where they were written")});
    }
}

// That an MLflow run did not finish is said in a file beside its numbers.
void dropStoppedRuns(model::ReleaseSnapshot& snapshot) {
    std::set<std::string> stopped;
    for (const model::Finding& finding : snapshot.findings) {
        if (finding.rule == "run-not-finished")
            stopped.emplace(nameOf(folderOf(finding.place.path)));
    }
    for (model::Metric& metric : snapshot.metrics) {
        if (metric.format == "mlflow" && stopped.contains(metric.task)) metric.value.reset();
    }
}

void sayLeft(const EvidenceFile& file, model::ReleaseSnapshot& snapshot) {
    snapshot.findings.push_back(
        {Level::Warning, "result-too-large",
         base::said(
             "This result file has %1 MiB, more than is read unasked: its numbers are not judged",
             (file.entry.size + (1u << 20) - 1) >> 20),
         Place{file.entry.path, 0, 0, {}},
         base::said("keep the summary in a smaller file; countersign metrics RELEASE --read %1 "
                    "shows what it holds",
                    base::escaped(file.entry.path))});
}

// What a card says of itself counts only where nothing was measured.
void readStatedMetrics(const std::vector<EvidenceFile>& files, model::ReleaseSnapshot& snapshot) {
    if (!snapshot.metrics.empty()) return;
    for (const EvidenceFile& file : files) {
        if (file.entry.cls != EvidenceClass::Card) continue;
        auto stated = format::readModelIndex(file.bytes, file.entry.path);
        if (!stated) continue;
        take(snapshot.findings, std::move(stated->findings));
        for (model::Metric& metric : stated->value) {
            metric.source.blob = file.entry.blob;
            snapshot.metrics.push_back(std::move(metric));
        }
        format::resolve(snapshot.metrics, snapshot.registry);
    }
}

void checkArtifacts(const std::vector<EvidenceFile>& files, model::ReleaseSnapshot& snapshot) {
    if (!snapshot.releaseFile) return;
    for (const model::Artifact& artifact : snapshot.releaseFile->artifacts) {
        const std::string full =
            snapshot.folder.empty() ? artifact.path : snapshot.folder + "/" + artifact.path;
        for (const EvidenceFile& file : files) {
            if (file.entry.path != full && file.entry.path != artifact.path) continue;
            const base::Sha256 real = file.entry.lfs.value_or(file.entry.sha256);
            if (!artifact.sha256 || real.isZero() || real == *artifact.sha256) continue;
            snapshot.findings.push_back(
                {Level::Error, "artifact-digest",
                 base::said("The artifact %1 is not the one whose digest is stated",
                            base::escaped(artifact.path)),
                 artifact.place, base::said("its SHA-256 is %1", real.hex())});
        }
    }
}

} // namespace snapshots

base::Result<std::vector<EvidenceFile>>
loadEvidence(git::Repository& repository, const Inventory& inventory, const FoundModel& found,
             const base::CancelToken& cancel, const ReadLimits& limits) {
    std::vector<EvidenceFile> files;
    for (const auto& [path, one] : snapshots::filesOf(inventory, found)) {
        if (cancel.isCancelled()) {
            return base::fail(base::ErrorCode::Cancelled,
                              base::said("reading the evidence was stopped"));
        }
        files.push_back(snapshots::load(repository, one.first, one.second, limits));
    }
    readSignedFiles(repository, files);
    return files;
}

model::Manifest manifestOf(const std::vector<EvidenceFile>& files, const model::ReleaseId& id) {
    model::Manifest manifest;
    manifest.release = id;
    for (const EvidenceFile& file : files)
        manifest.entries.push_back(file.entry);
    return manifest;
}

std::string contentVersion(const std::vector<EvidenceFile>& files, const std::string& modelId) {
    const std::string text = format::writeManifest(manifestOf(files, {modelId, {}}));
    return "c-" + base::sha256(text).shortHex();
}

void readEvidence(const std::vector<EvidenceFile>& files, model::ReleaseSnapshot& snapshot) {
    using namespace snapshots;
    const auto mappings = readSteering(files, snapshot);
    for (const EvidenceFile& file : files) {
        if (!file.problem.empty()) {
            snapshot.findings.push_back(
                {isRead(file.entry.cls) ? Level::Error : Level::Warning, "unreadable",
                 base::said("This is bound by its git id alone: %1", file.problem),
                 Place{file.entry.path, 0, 0, {}},
                 file.entry.size > kEvidenceCap ? base::said("keep large files in git LFS")
                                                : base::Sentence()});
            continue;
        }
        if (file.left) {
            sayLeft(file, snapshot);
            continue;
        }
        readOne(file, mappings, snapshot);
    }
    dropStoppedRuns(snapshot);
    sayIntervals(snapshot);
    readStatedMetrics(files, snapshot);
    readDocuments(files, snapshot);
    checkArtifacts(files, snapshot);
    readLineage(files, snapshot);
    if (snapshot.releaseFile) snapshot.owner = snapshot.releaseFile->owner;
    if (snapshot.owner.empty() && snapshot.card) snapshot.owner = snapshot.card->owner;
    if (snapshot.owner.empty()) snapshot.owner = configuredOwner(files, snapshot.folder);
}

base::Result<model::ReleaseSnapshot> snapshot(git::Repository& repository,
                                              const Inventory& inventory, const FoundModel& found,
                                              const base::CancelToken& cancel,
                                              const ReadLimits& limits) {
    auto commit = repository.commit(inventory.commit, git::Strictness::Source);
    if (!commit) return base::fail(commit.error());
    model::ReleaseSnapshot snapshot;
    snapshot.release = {found.id, found.version};
    snapshot.folder = found.folder;
    snapshot.commit = inventory.commit;
    snapshot.tree = commit->tree;
    if (inventory.root->isNone()) {
        // A shallow clone has no root to tell: the binding does without it.
        if (auto root = repository.rootCommit(inventory.commit)) *inventory.root = *root;
    }
    snapshot.rootCommit = *inventory.root;
    auto files = loadEvidence(repository, inventory, found, cancel, limits);
    if (!files) return base::fail(files.error());
    snapshot.manifest = manifestOf(*files, snapshot.release);
    snapshot.manifestText = format::writeManifest(snapshot.manifest);
    snapshot.manifestDigest = base::sha256(snapshot.manifestText);
    readEvidence(*files, snapshot);
    return snapshot;
}

} // namespace countersign::evidence
