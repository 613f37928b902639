#include "core/evidence/Reading.h"
#include "core/format/Library.h"

namespace countersign::evidence {

void readDocuments(const std::vector<EvidenceFile>& files, model::ReleaseSnapshot& snapshot) {
    const std::size_t skipped = snapshot.folder.empty() ? 0 : snapshot.folder.size() + 1;
    for (const EvidenceFile& file : files) {
        if (file.entry.cls != model::EvidenceClass::Documents) continue;
        const std::string& path = file.entry.path;
        const bool inside = isBelow(path, snapshot.folder);
        const model::DocumentKind* kind =
            format::kindOf(format::shippedLibrary(), inside ? path.substr(skipped) : path);
        // Bytes that are not at hand leave a document whose sections and age cannot be told.
        auto read =
            format::readDocument(file.problem.empty() ? file.bytes : std::string(), path, kind);
        if (!file.problem.empty()) {
            read.value.readable = false;
            read.value.missing.clear();
            read.findings.clear();
        }
        snapshot.documents.push_back(std::move(read.value));
        std::move(read.findings.begin(), read.findings.end(),
                  std::back_inserter(snapshot.findings));
    }
}

} // namespace countersign::evidence
