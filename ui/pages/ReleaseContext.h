// What the tabs of a release show: one view of it, with its documents as safe HTML.
#pragma once

#include "core/jobs/Browse.h"
#include "core/jobs/Render.h"

#include <QString>

#include <memory>

namespace countersign::pages {

struct ReleaseContext {
    std::shared_ptr<const jobs::ReleaseView> view;
    jobs::ReleaseTexts texts;
    std::string me; // principal of who would sign here; empty: nobody chosen
    bool mayDecide = false;
    bool maySign = false;
};

struct FilePlace {
    QString path;
    int line = 0;
};
// Takes "models/x/ood.json:14:3" or "…#/pointer" apart.
FilePlace filePlace(const QString& text);
// The evidence entry at a path; null if the release binds none.
const model::ManifestEntry* entryAt(const jobs::ReleaseView& view, const QString& path);
// Findings about one file, and those on numbers it states that results contradict.
model::Findings findingsOn(const ReleaseContext& context, const std::string& path);
// The numbers a file states, as they were held against the results.
model::Claims claimsIn(const ReleaseContext& context, const std::string& path);

} // namespace countersign::pages
