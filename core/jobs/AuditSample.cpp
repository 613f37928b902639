#include "core/jobs/AuditSample.h"

#include "core/base/Text.h"
#include "core/format/RecordText.h"
#include "core/jobs/Sentences.h"

#include <algorithm>
#include <map>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace audit_sample_detail {

constexpr int kLargest = 1000;

std::string quoted(const std::string& line) {
    format::RecordWriter writer;
    writer.line(line);
    return writer.take();
}

std::string value(std::string_view line, std::string_view key) {
    return line.starts_with(key) ? std::string(line.substr(key.size())) : std::string();
}

} // namespace audit_sample_detail

Result<Sample> drawSample(Workspace& workspace, const AsOf& asOf, const std::string& seed, int size,
                          const base::CancelToken& cancel) {
    using namespace audit_sample_detail;
    if (base::trimmed(seed).empty() || seed.find_first_of("\n\t") != seed.npos ||
        !format::whyNotSignable(seed).empty())
        return fail(ErrorCode::Invalid, base::said("A seed is one line of text"), {},
                    base::said("--seed audit-2026"));
    if (size < 1 || size > kLargest)
        return fail(ErrorCode::Invalid, base::said("The size of a sample is 1 to 1000"), {},
                    base::said("--size 5"));
    workspace.bypassCache();
    auto report = workspace.verified(asOf, cancel);
    if (!report) return fail(report.error());
    const model::LedgerState& ledger = (*report)->ledger;
    if ((*report)->state == model::LogState::Missing || !(*report)->inOrder())
        return fail(ErrorCode::Unavailable,
                    base::said("The log is not in order (%1)", model::name((*report)->state)), {},
                    (*report)->reason);
    Sample sample{ledger.logId, ledger.head, seed, size, {}, 0, {}};
    std::map<std::string, std::map<base::Sha256, const model::LogEntry*>> tiers;
    std::vector<model::RecordId> population;
    for (const model::LogEntry& entry : ledger.entries) {
        if (entry.verdict != model::Verdict::Valid || entry.record->kind != "decide") continue;
        population.push_back(entry.id);
        tiers[entry.record->subject->tier][base::sha256(seed + "\n" + entry.id.hex())] = &entry;
    }
    std::sort(population.begin(), population.end());
    std::string listed;
    for (const model::RecordId& id : population)
        listed += id.hex() + "\n";
    sample.population = base::sha256(listed);
    sample.decisions = population.size();
    for (const auto& [tier, drawn] : tiers) {
        const auto first = sample.records.size();
        int left = size;
        for (const auto& [digest, entry] : drawn) {
            if (left-- == 0) break;
            sample.records.push_back({tier, entry->id, sentenceOf(*entry, ledger)});
        }
        std::sort(sample.records.begin() + static_cast<std::ptrdiff_t>(first), sample.records.end(),
                  [](const auto& a, const auto& b) { return a.id < b.id; });
    }
    return sample;
}

std::string workpaperText(const Sample& sample, const std::string& findings) {
    using namespace audit_sample_detail;
    std::string text = "countersign-workpaper 1\nlog " + sample.log.hex() + "\nhead " +
                       sample.head.hex() + "\nseed " + quoted(sample.seed) + "\nsize " +
                       std::to_string(sample.size) + "\npopulation " + sample.population.hex() +
                       " " + std::to_string(sample.decisions) + "\n";
    for (const SampledRecord& record : sample.records)
        text +=
            "sample " + record.tier + " " + record.id.hex() + " " + quoted(record.sentence) + "\n";
    text += "findings\n" + findings;
    if (!findings.empty() && findings.back() != '\n') text += '\n';
    return text;
}

Result<Workpaper> readWorkpaper(Workspace& workspace, const std::string& text,
                                const std::string& path, const base::CancelToken& cancel) {
    using namespace audit_sample_detail;
    const auto refused = [&](const base::Sentence& what) {
        return fail(ErrorCode::Invalid, what, {path, 0, 0, {}},
                    base::said("countersign audit sample --seed N -o FILE writes a new one"));
    };
    constexpr std::string_view kFindings = "\nfindings\n";
    const std::size_t split = text.find(kFindings);
    if (!text.starts_with("countersign-workpaper 1\n") || split == text.npos)
        return refused(base::said("This is no workpaper"));
    std::string head, seed;
    int size = 0;
    for (const std::string_view line : base::lines(std::string_view(text).substr(0, split))) {
        if (const auto found = value(line, "head "); !found.empty()) head = found;
        if (const auto found = value(line, "size "); !found.empty())
            size = static_cast<int>(base::parseInteger(found).value_or(0));
        if (const auto found = value(line, "seed "); !found.empty()) {
            const std::string place = "seed";
            format::RecordReader reader(found, place);
            reader.line(seed);
        }
    }
    if (!base::CommitId::fromHex(head))
        return refused(base::said("The workpaper names no head of the log"));
    Workpaper paper;
    auto drawn = drawSample(workspace, {head, {}}, seed, size, cancel);
    if (!drawn) return fail(drawn.error());
    paper.sample = std::move(*drawn);
    paper.findings = base::trimmed(std::string_view(text).substr(split + kFindings.size()));
    const std::string again = workpaperText(paper.sample, "");
    if (again != text.substr(0, split + kFindings.size()))
        return refused(
            base::said("The sample drawn from this log is not the one in the workpaper"));
    return paper;
}

} // namespace countersign::jobs
