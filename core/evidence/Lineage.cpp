#include "core/base/Text.h"
#include "core/evidence/Reading.h"

#include <algorithm>

// Where a release comes from, as its files say, and what at hand agrees with it.
namespace countersign::evidence {

namespace lineagefacts {

using model::Level;
using model::LineageFact;
using model::LineageState;

const EvidenceFile* fileAt(const std::vector<EvidenceFile>& files, const std::string& folder,
                           const std::string& path) {
    const std::string full = folder.empty() ? path : folder + "/" + path;
    for (const EvidenceFile& file : files) {
        if (file.entry.path == full || file.entry.path == path) return &file;
    }
    return nullptr;
}

// A pointer's digest is that of the file it stands for.
base::Sha256 digestOf(const EvidenceFile& file) {
    return file.entry.lfs.value_or(file.entry.sha256);
}

void add(model::ReleaseSnapshot& snapshot, LineageFact fact) {
    snapshot.lineage.push_back(std::move(fact));
}

LineageState compared(const std::optional<base::Sha256>& stated, const EvidenceFile* file) {
    if (!stated || !file || digestOf(*file).isZero()) return LineageState::Stated;
    return digestOf(*file) == *stated ? LineageState::Agrees : LineageState::Differs;
}

base::Sentence about(LineageState state, const EvidenceFile* file) {
    if (state == LineageState::Agrees)
        return file && file->entry.lfs
                   ? base::said("the digest is the one its git LFS pointer names")
                   : base::said("the digest is that of the file");
    if (state == LineageState::Differs) return base::said("the digest is not that of the file");
    return file ? base::said("no digest is stated")
                : base::said("the file is not here, so the digest cannot be compared");
}

void artifacts(const std::vector<EvidenceFile>& files, model::ReleaseSnapshot& snapshot) {
    for (const model::Artifact& artifact : snapshot.releaseFile->artifacts) {
        const EvidenceFile* file = fileAt(files, snapshot.folder, artifact.path);
        const LineageState state = compared(artifact.sha256, file);
        add(snapshot,
            {"artifact", artifact.path, artifact.sha256 ? "sha256:" + artifact.sha256->hex() : "",
             state, about(state, file), artifact.place});
    }
}

void stated(model::ReleaseSnapshot& snapshot) {
    const model::ReleaseFile& release = *snapshot.releaseFile;
    for (const model::Located& id : release.data) {
        const std::size_t digest = id.text.find(" sha256:");
        add(snapshot, {"data", id.text.substr(0, digest),
                       digest == std::string::npos ? "" : id.text.substr(digest + 1),
                       LineageState::Stated, base::said("as the release file says"), id.place});
    }
    std::string built, rebuilt;
    for (const auto& [key, text] : release.lineage) {
        if (key == "build_sha256") built = text;
        if (key == "rebuild_sha256") rebuilt = text;
        const bool known = key == "run" || key == "seed" || key == "code" || key == "data";
        if (key.find("build_sha256") != std::string::npos) continue;
        add(snapshot, {known ? key : "run", known ? text : key + ": " + text, "",
                       LineageState::Stated, base::said("as the release file says"),
                       base::Place{release.path, 0, 0, "/lineage/" + key}});
    }
    if (built.empty() && rebuilt.empty()) return;
    // Two builds, two digests: equal is what reproducible means; one alone says nothing.
    const bool both = !built.empty() && !rebuilt.empty();
    LineageFact fact{"build",
                     "reproducible build",
                     built.empty() ? "" : "sha256:" + built,
                     !both              ? LineageState::Missing
                     : built == rebuilt ? LineageState::Agrees
                                        : LineageState::Differs,
                     !both              ? base::said("one build alone shows nothing")
                     : built == rebuilt ? base::said("two builds gave the same bytes")
                                        : base::said("two builds gave different bytes"),
                     base::Place{release.path, 0, 0, "/lineage/rebuild_sha256"}};
    if (fact.state == LineageState::Differs)
        snapshot.findings.push_back(
            {Level::Warning, "build-not-reproducible",
             base::said("The build is said to be reproducible, and %1", fact.text), fact.place,
             base::said("find what differs, or take the statement out")});
    add(snapshot, std::move(fact));
}

void dvcOutputs(const EvidenceFile& file, model::ReleaseSnapshot& snapshot) {
    auto read = format::readDvcLock(file.bytes, file.entry.path);
    if (!read) return;
    constexpr std::size_t kMost = 200;
    for (const format::DvcOutput& output : read->value) {
        if (snapshot.lineage.size() > kMost) return;
        add(snapshot,
            {"data", output.path, "md5:" + output.md5, LineageState::Stated,
             output.stage.empty()
                 ? base::said("kept by DVC outside of git")
                 : base::said("made by the stage %1, kept by DVC outside of git", output.stage),
             output.place});
    }
}

void pointer(const EvidenceFile& file, model::ReleaseSnapshot& snapshot) {
    const bool said =
        std::any_of(snapshot.lineage.begin(), snapshot.lineage.end(), [&](const LineageFact& fact) {
            return fact.kind == "artifact" && file.entry.path.ends_with(fact.name);
        });
    if (said || file.entry.cls == model::EvidenceClass::Results) return;
    add(snapshot,
        {"artifact", file.entry.path, "sha256:" + file.entry.lfs->hex(), LineageState::Stated,
         base::said("named by its git LFS pointer"), base::Place{file.entry.path, 2, 1, {}}});
}

base::Sentence signedWords(LineageState state) {
    if (state == LineageState::Agrees)
        return base::said("the signature names the file that is here");
    if (state == LineageState::Differs) return base::said("the signature names other bytes");
    return base::said("the signed file is not here");
}

// The name in a signature may be relative to the signature's own folder.
void signedFile(const EvidenceFile& sig, const std::string& name, const base::Sha256& digest,
                const std::vector<EvidenceFile>& files, model::ReleaseSnapshot& snapshot) {
    const EvidenceFile* file = fileAt(files, folderOf(sig.entry.path), name);
    if (!file) file = fileAt(files, snapshot.folder, name);
    const LineageState state = compared(digest, file);
    add(snapshot, {"signature", name, "sha256:" + digest.hex(), state, signedWords(state),
                   base::Place{sig.entry.path, 1, 1, {}}});
    if (state != LineageState::Differs) return;
    snapshot.findings.push_back(
        {Level::Error, "signed-digest-differs",
         base::said("The signature %1 is about other bytes than %2 has here",
                    base::escaped(sig.entry.path), base::escaped(name)),
         base::Place{sig.entry.path, 1, 1, {}}, base::said("sign the model again")});
}

void signature(const EvidenceFile& file, const std::vector<EvidenceFile>& files,
               model::ReleaseSnapshot& snapshot) {
    if (isSshSignature(file)) return checkSshSignature(file, files, snapshot);
    auto read = format::readModelSignature(file.bytes, file.entry.path);
    if (!read) {
        add(snapshot, {"signature", file.entry.path, "", LineageState::Stated,
                       base::said("a signature of another kind, which is not read"),
                       base::Place{file.entry.path, 1, 1, {}}});
        return;
    }
    std::move(read->findings.begin(), read->findings.end(), std::back_inserter(snapshot.findings));
    checkEnvelope(file, read->value, snapshot);
    if (!read->value.byFile || read->value.files.empty()) {
        add(snapshot,
            {"signature", read->value.subject, "", LineageState::Stated,
             base::said("its digests are not those of single files, so nothing can be compared"),
             read->value.place});
        return;
    }
    constexpr std::size_t kMost = 500;
    for (std::size_t i = 0; i < std::min(kMost, read->value.files.size()); ++i)
        signedFile(file, read->value.files[i].first, read->value.files[i].second, files, snapshot);
}

} // namespace lineagefacts

bool tellsLineage(const std::string& path) {
    return nameOf(path) == "dvc.lock" || path.ends_with(".dvc") || format::mayBeSignature(path);
}

void readLineage(const std::vector<EvidenceFile>& files, model::ReleaseSnapshot& snapshot) {
    using namespace lineagefacts;
    if (snapshot.releaseFile) {
        stated(snapshot);
        artifacts(files, snapshot);
    }
    for (const EvidenceFile& file : files) {
        if (!file.problem.empty()) continue;
        if (file.entry.lfs)
            pointer(file, snapshot);
        else if (format::mayBeSignature(file.entry.path))
            signature(file, files, snapshot);
        else if (tellsLineage(file.entry.path))
            dvcOutputs(file, snapshot);
    }
}

} // namespace countersign::evidence
