#include "core/base/Text.h"
#include "core/evidence/Reading.h"

#include <algorithm>

namespace countersign::evidence {

base::Result<format::Read<format::ResultFile>>
readResultFile(git::Repository& repository, const model::ReleaseSnapshot& snapshot,
               const std::string& path, const Inventory* inventory) {
    constexpr std::uint64_t kMost = 1u << 30;
    const auto& entries = snapshot.manifest.entries;
    const auto at = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) {
        return entry.path == path && entry.cls == model::EvidenceClass::Results;
    });
    if (at == entries.end())
        return base::fail(base::ErrorCode::NotFound,
                          base::said("The release %1 has no result file %2",
                                     base::escaped(snapshot.release.text()), base::escaped(path)),
                          {}, "countersign show " + base::escaped(snapshot.release.text()));
    auto bytes = repository.read(at->blob, git::ObjectKind::Blob, kMost);
    if (!bytes) return base::fail(bytes.error());
    return format::readResults(*bytes, path, at->blob, snapshot.registry,
                               inventory ? mappingFor(inventory->mappings, path) : nullptr, kMost);
}

} // namespace countersign::evidence
