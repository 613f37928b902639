// The library that the program ships (LIBRARY.md), and documents held against its kinds.
#pragma once

#include "core/format/Readers.h"
#include "core/model/Library.h"

#include <string>
#include <string_view>

namespace countersign::format {

// One file of resources/kinds, lists or frameworks. Strict: every slip is a finding of level error.
base::Result<Read<model::DocumentKind>> readKind(std::string_view bytes, const std::string& path);
base::Result<Read<model::ItemList>> readItems(std::string_view bytes, const std::string& path);
base::Result<Read<model::FrameworkPack>> readFramework(std::string_view bytes,
                                                       const std::string& path);
base::Result<Read<std::vector<model::PackagePart>>> readPackage(std::string_view bytes,
                                                                const std::string& path);

// All of it, read once.
const model::Library& shippedLibrary();

// The kind of a document by where it lies below the model's folder; null if it is none of them.
const model::DocumentKind* kindOf(const model::Library& library, std::string_view belowFolder);
// A document of a release; `kind` null: only its date is looked for. Never fails: what cannot be
// read is `readable` false.
Read<model::EvidenceDocument> readDocument(std::string_view bytes, const std::string& path,
                                           const model::DocumentKind* kind);

} // namespace countersign::format
