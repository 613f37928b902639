#include "ui/pages/ReleaseContext.h"

#include <algorithm>
#include <iterator>

namespace countersign::pages {

FilePlace filePlace(const QString& text) {
    FilePlace place{text.section('#', 0, 0), 0};
    for (int i = 0; i < 2; ++i) {
        const auto colon = place.path.lastIndexOf(':');
        bool number = false;
        const int value = place.path.mid(colon + 1).toInt(&number);
        if (colon < 1 || !number) break;
        place.line = value;
        place.path.truncate(colon);
    }
    return place;
}

const model::ManifestEntry* entryAt(const jobs::ReleaseView& view, const QString& path) {
    const std::string wanted = path.toStdString();
    for (const auto& entry : view.target.snapshot.manifest.entries) {
        if (entry.path == wanted) return &entry;
    }
    return nullptr;
}

model::Findings findingsOn(const ReleaseContext& context, const std::string& path) {
    model::Findings found;
    const auto here = [&](const model::Finding& finding) { return finding.place.path == path; };
    const auto& all = context.view->target.snapshot.findings;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), here);
    const auto& stated = context.texts.claimFindings;
    std::copy_if(stated.begin(), stated.end(), std::back_inserter(found), here);
    return found;
}

model::Claims claimsIn(const ReleaseContext& context, const std::string& path) {
    model::Claims found;
    const auto& all = context.texts.claims;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](const model::Claim& claim) { return claim.stated.place.path == path; });
    return found;
}

} // namespace countersign::pages
