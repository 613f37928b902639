// One libFuzzer target an engine; FUZZ_TARGET names it (Replay.cpp takes all). Each must return
// without a crash, a leak or a finding of a sanitizer, whatever the bytes; what readers promise of
// their values is checked.
#include "core/base/Text.h"
#include "core/format/Csv.h"
#include "core/format/EvidenceReaders.h"
#include "core/format/Html.h"
#include "core/format/StatedNumbers.h"
#include "core/format/Telemetry.h"
#include "core/format/Value.h"
#include "core/format/Yaml.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace countersign;

namespace {

void promise(bool kept) {
    if (!kept) std::abort();
}

void results(std::string_view bytes, const char* path) {
    const auto read = format::readResults(bytes, path, {}, format::shippedRegistry());
    if (!read) return;
    for (const model::Metric& metric : read->value.metrics) {
        promise(!metric.value || std::isfinite(*metric.value));
        promise(!metric.samples || *metric.samples >= 0);
        promise(metric.source.place.path == path);
    }
}

void yaml(std::string_view bytes) {
    (void)format::readSlos(bytes, "a.yaml");
    (void)format::readRelease(bytes, "a.yaml");
    (void)format::readConfig(bytes, "countersign.yaml");
    (void)format::readScenarios(bytes, "a.yaml");
    (void)format::readMappings(bytes, "a.yaml");
    (void)format::readDvc(bytes, "dvc.yaml");
    (void)format::readAccuracyGate(bytes, "a.yaml");
    results(bytes, "results/a.yaml");
}

void json(std::string_view bytes) {
    results(bytes, "results/a.json");
    (void)format::readModelSignature(bytes, "model.sig");
}

void jsonl(std::string_view bytes) {
    results(bytes, "results/a.jsonl");
    const auto whole = format::readTelemetry(bytes, "telemetry/a.jsonl", "");
    if (!whole) return;
    // In pieces it is what it is at once.
    format::TelemetryReader pieces("telemetry/a.jsonl", "");
    const std::string_view text = bytes.substr(bytes.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0);
    for (std::size_t at = 0; at < text.size(); at += 7)
        pieces.feed(text.substr(at, 7));
    promise(pieces.finish().value.size() == whole->value.size());
}

void csv(std::string_view bytes) {
    results(bytes, "results/a.csv");
    (void)format::readTelemetry(bytes, "telemetry/a.csv", "");
    (void)format::readCodeOwners(bytes, "CODEOWNERS");
}

void xml(std::string_view bytes) { results(bytes, "results/test-a.xml"); }

void archive(std::string_view bytes) { results(bytes, "logs/a.eval"); }

void markdown(std::string_view bytes) {
    (void)format::readModelCard(bytes, "README.md");
    (void)format::readNote(bytes, "deliberation-note.md");
    (void)format::readModelIndex(bytes, "README.md");
    (void)format::readDecision(bytes, "adr/1.md");
    if (!base::isUtf8(bytes)) return;
    (void)format::renderMarkdown(bytes);
    for (const auto& one : format::statedNumbers(bytes, "README.md", 1))
        promise(one.place.line > 0 && std::isfinite(one.value));
}

} // namespace

#ifdef FUZZ_TARGET
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    FUZZ_TARGET(bytes);
    return 0;
}
#endif
