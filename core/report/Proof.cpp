#include "core/report/Audit.h"

#include "core/base/Text.h"
#include "core/report/Text.h"

namespace countersign::report {

Proof whatIsProved(const model::VerifyReport& report, Outside outside, model::Trust trust) {
    Proof proof;
    if (!report.inOrder()) {
        proof.notProved.push_back("Anything: " + shieldSentence(report));
        return proof;
    }
    proof.proved = {
        "Each record that counts was signed by a key that stood on the list of people and keys, "
        "and "
        "was not retired, at its place in the log.",
        "Nothing that was signed was changed afterwards or taken out between two records: each "
        "names "
        "the SHA-256 of the one before it.",
        "The evidence that each record bound is the evidence in the log, byte for byte, as far as "
        "the "
        "policy lets it into the log.",
        "Policy, people and keys changed only by records that the earlier policy allowed."};
    if (trust == model::Trust::Pinned)
        proof.proved.push_back("The log begins with the start that was given from outside.");
    if (trust == model::Trust::Remembered)
        proof.proved.push_back("The log begins as this computer remembers it, and holds everything "
                               "this computer has seen before.");
    if (outside == Outside::Same)
        proof.proved.push_back(
            "It is the whole log up to now, as far as whoever made the checkpoint "
            "is believed.");
    if (outside == Outside::Ahead)
        proof.proved.push_back("It is the whole log up to the checkpoint's head, as far as whoever "
                               "made the checkpoint is believed.");
    if (outside != Outside::Same)
        proof.notProved.push_back("That no newer record is being held back: only a copy of the "
                                  "newest fingerprint that came "
                                  "another way can say.");
    if (trust != model::Trust::Pinned && trust != model::Trust::Remembered)
        proof.notProved.push_back(
            "That this is your organisation's log: nothing here says where it "
            "should begin. Compare the start with one given from outside.");
    proof.notProved.insert(
        proof.notProved.end(),
        {"That a clock was right: times are claims. Only the order of records is proved.",
         "That whoever used a key was its owner, or was free to refuse.",
         "That anybody read what was opened, or that what a record says is true.",
         "That the model that runs is the model that was approved: compare its digests where it "
         "runs."});
    return proof;
}

std::string proofText(const model::VerifyReport& report, Outside outside) {
    const Proof proof = whatIsProved(report, outside, report.trust);
    std::string text;
    const auto list = [&](const char* title, const std::vector<std::string>& lines) {
        if (lines.empty()) return;
        text += std::string(title) + "\n";
        for (const std::string& line : lines)
            text += "  - " + base::escaped(line) + "\n";
    };
    list("What is proved", proof.proved);
    list("What is not proved", proof.notProved);
    return text;
}

} // namespace countersign::report
