#include "core/format/SealedVote.h"

#include "core/format/RecordFields.h"

namespace countersign::format {

base::Sha256 sealOf(const model::Reveal& reveal) {
    RecordWriter writer;
    RecordFields<RecordWriter> lines(writer);
    lines.vote(reveal.vote);
    lines.level(reveal.level);
    lines.text("text", reveal.text);
    std::string sealed;
    for (const auto byte : reveal.salt.bytes)
        sealed += static_cast<char>(byte);
    return base::sha256(sealed + writer.take());
}

} // namespace countersign::format
