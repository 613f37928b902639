#include "core/format/Documents.h"

// Commit messages of the log; verification compares them byte for byte (LOG.md, "Commits").
namespace countersign::format {

namespace recordmessage {

struct VerdictWord {
    template <typename Body> std::string operator()(const Body&) const { return {}; }
    std::string operator()(const model::Vote& vote) const { return name(vote.vote); }
    std::string operator()(const model::Answer& answer) const { return answer.disposition; }
    std::string operator()(const model::Decide& decide) const { return name(decide.outcome); }
};

} // namespace recordmessage

std::string commitMessage(const model::Record& record, const std::string& path,
                          const model::RecordId& id) {
    std::string text = "countersign: " + record.kind;
    const std::string verdict = std::visit(recordmessage::VerdictWord{}, record.body);
    if (!verdict.empty()) text += " " + verdict;
    if (record.subject) text += " " + record.subject->release.text();
    text += " by " + record.signer.name + "\n\n";
    text += "Countersign-Log: " + record.log.hex() + "\n";
    text += "Countersign-Record: " + path + "\n";
    text += "Countersign-Record-SHA256: " + id.hex() + "\n";
    return text;
}

std::string genesisMessage(const model::Genesis& genesis, const base::Sha256& file) {
    return "countersign: genesis " + genesis.name + " by " + genesis.signer.name +
           "\n\nCountersign-Genesis-SHA256: " + file.hex() + "\n";
}

std::string joinMessage(const std::string& name, const base::Sha256& log) {
    return "countersign: union by " + name + "\n\nCountersign-Log: " + log.hex() + "\n";
}

} // namespace countersign::format
