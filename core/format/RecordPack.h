// A record in the compact form of core/base/Pack.h, for caches on this computer. By the same
// description as its canonical bytes (RecordDescription.h), so that no field can be forgotten; the
// record must have been read from its canonical bytes before, nothing is checked here again.
#pragma once

#include "core/base/Pack.h"
#include "core/model/Record.h"

namespace countersign::format {

void packRecord(base::Packer& packer, const model::Record& record);
// `unpacker` has failed when the bytes are no packed record.
model::Record unpackRecord(base::Unpacker& unpacker);

} // namespace countersign::format
