// Documents about one release that leave the program: attestations, decision sheet, rows.
#pragma once

#include "core/jobs/Judge.h"
#include "core/sign/Signer.h"

#include <string>
#include <vector>

namespace countersign::jobs {

enum class Document { InToto, Summary, Html, Csv };

struct Exported {
    std::string text;        // whole file
    std::uint64_t parts = 0; // statements or rows
    bool isSigned = false;
};
// `asOf` as in gate(). With `key` attestations are signed by its owner (DSSE); other documents are
// not. NotFound, Unavailable as gate().
base::Result<Exported> exportRelease(Workspace& workspace, const AsOf& asOf,
                                     const std::string& release, Document document,
                                     const std::optional<sign::KeyChoice>& key,
                                     const sign::PromptHandler& prompt,
                                     const base::CancelToken& cancel = {});

} // namespace countersign::jobs
