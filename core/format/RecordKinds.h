// The kinds of records, as the table of LOG.md lists them. A word once in the table never changes.
#pragma once

#include "core/model/Record.h"

#include <span>
#include <string_view>

namespace countersign::format {

struct RecordKind {
    enum class About { Nothing, Release, Either };
    std::string_view word;
    bool acted = false; // this version gives it an effect; else UNKNOWN_KIND
    About about = About::Either;
};

// All of them, in the order of the table.
std::span<const RecordKind> recordKinds();
// Null for a word that is not in the table.
const RecordKind* recordKind(std::string_view word);
// A body of the right alternative, its fields empty.
model::RecordBody emptyBody(const RecordKind& kind);
// The table's word for a body; OtherKind answers its own.
std::string_view kindWord(const model::RecordBody& body);

} // namespace countersign::format
