// A counted record other than an open, a vote or a decision, as it stands at the head of the log.
#pragma once

#include "core/model/Record.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace countersign::model {

struct Fact {
    RecordId id;
    std::shared_ptr<const Record> record; // never null
    std::uint64_t position = 0;           // in verification order
    std::optional<RecordId> endedBy;      // withdrawn, answered, lowered, closed or replaced
    bool live() const { return !endedBy; }
    template <typename Body> const Body* as() const { return std::get_if<Body>(&record->body); }
};
using Facts = std::vector<Fact>;

} // namespace countersign::model
