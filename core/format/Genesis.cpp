#include "core/format/Documents.h"
#include "core/format/RecordDescription.h"
#include "core/format/RecordForm.h"

namespace countersign::format {

std::string writeGenesis(const model::Genesis& genesis) {
    RecordWriter writer;
    describeGenesis(writer, genesis);
    return writer.take();
}

base::Result<model::Genesis> readGenesis(std::string_view bytes, const std::string& path) {
    if (bytes.size() > kRecordCap)
        return base::fail(base::ErrorCode::Invalid,
                          base::said("genesis.yaml is at most 64 KiB long"), {path, 0, 0, {}});
    model::Genesis genesis;
    RecordReader reader(bytes, path);
    describeGenesis(reader, genesis);
    if (!reader.failed() && !reader.atEnd()) reader.fail("nothing may follow the last field");
    if (reader.failed()) return base::fail(reader.error());
    if (genesis.schema < model::kSchema)
        return base::fail(
            base::ErrorCode::Invalid,
            base::said("'countersign: 0' was a draft of the format; this log cannot be read"),
            {path, 1, 1, {}}, base::said("found the log anew with this version"));
    if (genesis.schema > model::kSchema)
        return base::fail(base::ErrorCode::Unavailable,
                          base::said("this log was started by a newer version of the program"),
                          {path, 1, 1, {}}, base::said("install a newer version"));
    if (base::Sentence why = whyNotAGenesis(genesis); !why.empty())
        return base::fail(base::ErrorCode::Invalid, why, {path, 0, 0, {}});
    return genesis;
}

} // namespace countersign::format
