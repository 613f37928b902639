#include "core/format/Checkpoint.h"

#include "core/base/EightWords.h"
#include "core/base/Text.h"

namespace countersign::format {

namespace checkpointfile {

constexpr std::size_t kCap = 4096;

std::uint64_t numberOf(std::string_view text) {
    const auto value = base::parseInteger(text);
    return value && *value > 0 ? static_cast<std::uint64_t>(*value) : 0;
}

} // namespace checkpointfile

std::string writeCheckpoint(const CheckpointFile& file) {
    return "countersign-checkpoint 1\nlog " + file.log.hex() + "\nstart " + file.start.hex() +
           "\nhead " + file.head.hex() + "\nfingerprint " + file.fingerprint.hex() + "\nchain " +
           file.chain.hex() + "\nrecords " + std::to_string(file.records) + "\ncommits " +
           std::to_string(file.commits) + "\nwords " + base::eightWords(file.fingerprint) + "\n";
}

base::Result<CheckpointFile> readCheckpoint(std::string_view bytes, const std::string& path) {
    using namespace checkpointfile;
    const auto wrong = [&](const base::Sentence& what, int line) {
        return base::fail(base::ErrorCode::Invalid, what, {path, line, 1, {}},
                          base::said("make a new one with `countersign checkpoint -o FILE`"));
    };
    if (bytes.size() > kCap || !bytes.starts_with("countersign-checkpoint "))
        return wrong(base::said("this is not a checkpoint of a log"), 1);
    CheckpointFile file;
    int number = 0;
    for (const std::string_view line : base::lines(bytes)) {
        ++number;
        const std::size_t blank = line.find(' ');
        const std::string_view key = line.substr(0, blank);
        const std::string_view value = blank == line.npos ? "" : line.substr(blank + 1);
        if (key == "log") file.log = base::Sha256::fromHex(value).value_or(base::Sha256{});
        if (key == "start") file.start = base::CommitId::fromHex(value).value_or(base::CommitId{});
        if (key == "head") file.head = base::CommitId::fromHex(value).value_or(base::CommitId{});
        if (key == "fingerprint")
            file.fingerprint = base::Sha256::fromHex(value).value_or(base::Sha256{});
        if (key == "chain") file.chain = base::Sha256::fromHex(value).value_or(base::Sha256{});
        if (key == "records") file.records = numberOf(value);
        if (key == "commits") file.commits = numberOf(value);
    }
    // What was read is written again: any other byte, order or word is seen there.
    if (file.start.isNone() || file.head.isNone() || writeCheckpoint(file) != bytes)
        return wrong(base::said("this checkpoint is damaged or was changed by hand"), 0);
    return file;
}

base::Sha256 chainLink(const base::Sha256& raw, const std::vector<base::Sha256>& parents) {
    std::string text = "countersign-chain 1\n" + raw.hex() + "\n";
    for (const base::Sha256& parent : parents)
        text += parent.hex() + "\n";
    return base::sha256(text);
}

} // namespace countersign::format
