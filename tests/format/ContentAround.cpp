// What lies around results: mapping files, DVC, decisions, owners, gates, signatures, archives.
#include "ContentFixtures.h"

#include "core/base/Text.h"
#include "core/format/EvidenceReaders.h"

#include <archive.h>
#include <archive_entry.h>

using namespace countersign;
using test::findingOf;
using test::fixture;
using test::listed;
using test::metricOf;
using test::resultsOf;

namespace {

std::vector<format::ResultMapping> goodMapping() {
    auto read = format::readMappings(fixture("good/mapping.yaml"), "mapping.yaml");
    REQUIRE(read);
    INFO(listed(read->findings));
    REQUIRE(read->findings.empty());
    return std::move(read->value);
}

format::Read<format::ResultFile> mappedBy(const format::ResultMapping& mapping,
                                          const std::string& bytes, const std::string& path) {
    auto read = format::readResults(bytes, path, {}, format::shippedRegistry(), &mapping);
    REQUIRE(read);
    return std::move(*read);
}

// A zip as Inspect writes it, by the same library that reads it.
std::string zipped(const std::string& compression,
                   const std::vector<std::pair<std::string, std::string>>& entries) {
    std::string bytes(1u << 20, '\0');
    std::size_t used = 0;
    archive* out = archive_write_new();
    archive_write_set_format_zip(out);
    if (!compression.empty())
        REQUIRE(archive_write_set_format_option(out, "zip", "compression", compression.c_str()) ==
                ARCHIVE_OK);
    REQUIRE(archive_write_open_memory(out, bytes.data(), bytes.size(), &used) == ARCHIVE_OK);
    for (const auto& [name, text] : entries) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(text.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        REQUIRE(archive_write_header(out, entry) == ARCHIVE_OK);
        REQUIRE(archive_write_data(out, text.data(), text.size()) ==
                static_cast<la_ssize_t>(text.size()));
        archive_entry_free(entry);
    }
    archive_write_close(out);
    archive_write_free(out);
    bytes.resize(used);
    return bytes;
}

const char* kHeader = R"({"version": 2, "status": "success", "eval": {"task": "popularity",
"model": "acme/triage", "created": "2026-05-12T20:28:13Z", "dataset": {"name": "pop"}},
"results": {"total_samples": 12, "completed_samples": 12, "scores": [{"name": "match",
"metrics": {"accuracy": {"name": "accuracy", "value": 0.75}}}]}})";

} // namespace

TEST_CASE("A mapping reads values where it points, with n, slice, unit and time as it says") {
    const auto mappings = goodMapping();
    REQUIRE(mappings.size() == 2);
    CHECK(mappings[1].kind == format::ResultMapping::Kind::Ignore);
    const auto read = mappedBy(mappings[0], fixture("good/mapped.json"), "bench/a.json");
    CHECK(read.value.format == "mapped");
    const auto* north = metricOf(read.value.metrics, "acc", "region=north, host=gpu-7");
    REQUIRE(north);
    CHECK(north->value == 0.91);
    CHECK(north->samples == 120);
    CHECK(north->unit == "proportion");
    CHECK(north->direction == model::Direction::Up);
    CHECK(north->time->text() == "2026-10-01T08:00:00Z");
    CHECK(north->source.place.line == 4);
    CHECK(north->source.place.pointer == "/runs/north/scores/acc");
    const auto* odd = metricOf(read.value.metrics, "a/b");
    REQUIRE(odd);
    CHECK_FALSE(odd->value);
    CHECK(odd->samples == 7); // "a/b" is one name, not two steps of a pointer
    CHECK(findingOf(read.findings, "no-value"));
}

TEST_CASE("A mapped count is divided by its whole, and is no number without one") {
    const auto read = mappedBy(goodMapping()[0], fixture("good/mapped.json"), "bench/a.json");
    const auto* north = metricOf(read.value.metrics, "hit_rate", "region=north");
    REQUIRE(north);
    CHECK(north->value == 0.75);
    CHECK(north->samples == 40);
    CHECK(north->raw == "30/40");
    const auto* south = metricOf(read.value.metrics, "hit_rate", "region=south");
    REQUIRE(south);
    CHECK_FALSE(south->value);
}

TEST_CASE("A mapping reads tables and lines, and says where it finds nothing") {
    format::ResultMapping mapping;
    mapping.rules.push_back({});
    mapping.rules[0].at = "/*/Recall";
    mapping.rules[0].slice = {{"group", "{Group}"}};
    const auto table =
        mappedBy(mapping, "Group,Recall\nnorth,0.9\nsouth,0.8\n", "bench/groups.csv");
    REQUIRE(table.value.metrics.size() == 2);
    CHECK(table.value.metrics[1].sliceText() == "group=south");
    CHECK(table.value.metrics[1].source.place.line == 3);
    const auto lines =
        mappedBy(mapping, "{\"Group\": \"a\", \"Recall\": 0.5}\nnot json\n", "bench/groups.jsonl");
    REQUIRE(lines.value.metrics.size() == 1);
    CHECK(findingOf(lines.findings, "unreadable", 2));
    const auto nothing = mappedBy(mapping, "[{\"recall\": 1}]", "bench/x.json");
    CHECK(nothing.value.metrics.empty());
    CHECK(findingOf(nothing.findings, "mapping-empty"));
}

TEST_CASE("What is wrong with a mapping file is said at its line") {
    const auto read = format::readMappings(fixture("broken/mapping.yaml"), "mapping.yaml");
    REQUIRE(read);
    INFO(listed(read->findings));
    CHECK(findingOf(read->findings, "bad-pointer", 4));
    CHECK(findingOf(read->findings, "bad-direction", 6));
    CHECK(findingOf(read->findings, "missing-at", 7));
    CHECK(findingOf(read->findings, "missing-files", 8));
    CHECK(findingOf(read->findings, "no-rules", 9));
}

TEST_CASE("DVC's metric files are found below their folder, and those outside git are known") {
    const auto read = format::readDvc(fixture("good/dvc.yaml"), "x/dvc.yaml");
    REQUIRE(read);
    REQUIRE(read->value.metrics.size() == 3);
    CHECK(read->value.metrics[0].path == "ml/out/metrics.json");
    CHECK_FALSE(read->value.metrics[0].cached);
    CHECK(read->value.metrics[1].path == "ml/out/cached.json");
    CHECK(read->value.metrics[1].cached);
    CHECK(read->value.metrics[2].path == "live/metrics.json");
    CHECK_FALSE(read->value.metrics[2].cached);
    CHECK(findingOf(read->findings, "dvc-path", 16));
    const auto lock = format::readDvcLock(fixture("good/dvc.lock"), "dvc.lock");
    REQUIRE(lock);
    REQUIRE(lock->value.size() == 1);
    CHECK(lock->value[0].stage == "train");
    CHECK(lock->value[0].md5 == "1f69c66028c3b3fcd6ce4f7a2a8b0fd8.dir");
}

TEST_CASE("Decisions in prose say their status in front matter, in a section or in a list") {
    const auto madr = format::readDecision(fixture("good/adr-madr.md"), "adr/0011.md");
    REQUIRE(madr);
    CHECK(madr->value.title == "Use a detector per network");
    CHECK(madr->value.status == "superseded");
    CHECK(madr->value.supersededBy == "[ADR-0012](0012-other.md)");
    CHECK(madr->value.deciders.size() == 2);
    const auto nygard = format::readDecision(fixture("good/adr-nygard.md"), "adr/0002.md");
    REQUIRE(nygard);
    CHECK(nygard->value.status == "accepted");
    CHECK(nygard->value.date == "2026-01-04");
    CHECK(nygard->findings.empty());
    const auto none = format::readDecision("# A title\n\nWords.\n", "adr/0003.md");
    REQUIRE(none);
    CHECK(findingOf(none->findings, "decision-without-status"));
    CHECK(format::mayBeDecision("docs/adr/0001-x.md"));
    CHECK_FALSE(format::mayBeDecision("docs/adr/adr-template.md"));
    CHECK_FALSE(format::mayBeDecision("docs/guide/0001-x.md"));
}

TEST_CASE("In CODEOWNERS the last rule that matches wins, and one without owners frees a path") {
    const auto read = format::readCodeOwners(fixture("good/CODEOWNERS"), "CODEOWNERS");
    REQUIRE(read);
    const auto owners = [&](const char* path) {
        const auto* rule = read->value.ruleFor(path);
        std::string all;
        for (const std::string& one : rule ? rule->owners : std::vector<std::string>{"none"})
            all += one + " ";
        return all;
    };
    CHECK(owners("setup.py") == "@org/everyone ");
    CHECK(owners("models/fraud/weights.bin") == "@org/ml ");
    CHECK(owners("models/fraud/README.md") == "docs@example.org ");
    CHECK(owners("models/triage/README.md") == "@ana @li ");
    CHECK(owners("models/free/x.bin").empty());
    CHECK(owners("docs/a.txt") == "@writers ");
    CHECK(owners("docs/sub/a.txt") == "@org/everyone ");
    CHECK(owners("modelsx/a.bin") == "@org/everyone ");
}

TEST_CASE("Accuracy gates are targets: their numbers are never taken for results") {
    for (const char* name :
         {"good/accuracy-gate-vllm.yaml", "good/accuracy-gate-compressor.yaml"}) {
        INFO(name);
        const auto read = resultsOf(fixture(name), "tests/lmeval/configs/a.yaml");
        CHECK(read.value.metrics.empty());
        const auto* said = findingOf(read.findings, "other-format");
        REQUIRE(said);
        CHECK(said->text.find("accuracy gate") != std::string::npos);
        CHECK(said->help.find("exact_match,strict-match \">= 0.7") != std::string::npos);
    }
    const auto vllm = format::readAccuracyGate(fixture("good/accuracy-gate-vllm.yaml"), "g.yaml");
    REQUIRE(vllm);
    REQUIRE(vllm->value.slos.size() == 1);
    CHECK(vllm->value.slos[0].name == "gsm8k/exact_match,strict-match");
    CHECK(vllm->value.slos[0].target.value == 0.76); // 0.80 less 5 %
    CHECK(vllm->value.slos[0].targetPlace.line == 6);
}

TEST_CASE("Formats that are not read are named, and nothing of them is a metric") {
    const std::pair<const char*, const char*> kOthers[] = {
        {R"({"bomFormat": "CycloneDX", "version": 1, "accuracy": 0.9})", "CycloneDX"},
        {R"({"@context": "x", "@graph": [], "accuracy": 0.9})", "SPDX"},
        {R"({"$schema": "x/sarif-2.1.0.json", "version": "2.1.0", "runs": []})", "SARIF"},
        {R"({"$schema": "x", "properties": {"accuracy": {"minimum": 0}}})", "schema"},
        {R"({"spec_version": "1.0", "objectives": [], "accuracy": 0.9})", "Keptn"},
        {R"({"a/b": {"mu": 0.1, "sigma": 0.2, "sw_p": 0.3}})", "calibration"},
        {R"([{"name": {"name": "num_tokens"}, "sum": 3, "count": 1}])", "HELM"}};
    for (const auto& [bytes, said] : kOthers) {
        INFO(bytes);
        const auto read = resultsOf(bytes, "results/metrics.json");
        CHECK(read.value.metrics.empty());
        const auto* finding = findingOf(read.findings, "other-format");
        REQUIRE(finding);
        CHECK(finding->text.find(said) != std::string::npos);
    }
}

TEST_CASE("A metric cut by an attribute in its key becomes slices with their counts") {
    const auto read = resultsOf(fixture("good/fairness-cuts.json"), "reports/fairness.json");
    const auto* small = metricOf(read.value.metrics, "f1", "lang=fr");
    REQUIRE(small);
    CHECK(small->value == 0.79);
    CHECK(small->samples == 9);
    const auto* quartile = metricOf(read.value.metrics, "false_negative_rate", "quartile=q4");
    REQUIRE(quartile);
    CHECK(quartile->value == 0.31);
    CHECK_FALSE(metricOf(read.value.metrics, "sample_counts.de"));
}

TEST_CASE("An Inspect archive is read by its header alone, deflated, stored or with zstd") {
    for (const char* compression : {"deflate", "store"}) {
        INFO(compression);
        const auto read = resultsOf(
            zipped(compression, {{"samples/1_epoch_1.json", "{}"}, {"header.json", kHeader}}),
            "logs/run.eval");
        CHECK(read.value.format == "inspect");
        REQUIRE(read.value.metrics.size() == 1);
        CHECK(read.value.metrics[0].value == 0.75);
        CHECK(read.value.metrics[0].source.place.pointer ==
              "/header.json/results/scores/0/metrics/accuracy/value");
    }
    // Written by hand: Debian's libarchive reads method 93 and cannot write it.
    const auto zstd = resultsOf(fixture("good/zstd.eval"), "logs/run.eval");
    INFO(listed(zstd.findings));
    REQUIRE(zstd.value.metrics.size() == 1);
    CHECK(zstd.value.metrics[0].standardError == 0.125);
    CHECK(format::mayBeResults("logs/run.eval"));
}

TEST_CASE("A damaged, headless or foreign archive is said, and nothing is read from it") {
    const std::string whole = zipped("deflate", {{"header.json", kHeader}});
    const auto cut = resultsOf(whole.substr(0, whole.size() / 2), "a.eval");
    CHECK(cut.value.metrics.empty());
    CHECK(findingOf(cut.findings, "unreadable"));
    const auto headless = resultsOf(zipped("deflate", {{"_journal/1.json", "{}"}}), "a.eval");
    REQUIRE(findingOf(headless.findings, "unreadable"));
    CHECK(findingOf(headless.findings, "unreadable")->text.find("never finished") !=
          std::string::npos);
    const auto foreign = resultsOf(zipped("deflate", {{"header.json", "{\"a\": 1}"}}), "a.eval");
    CHECK(findingOf(foreign.findings, "unreadable"));
    CHECK(findingOf(resultsOf("not a zip", "a.eval").findings, "unreadable"));
}

TEST_CASE("A model signature says which files it is about, with their digests") {
    const std::string digest(64, 'a');
    const std::string statement = R"({"_type": "https://in-toto.io/Statement/v1",
"subject": [{"name": "triage", "digest": {"sha256": ")" +
                                  digest + R"("}}],
"predicateType": "https://model_signing/signature/v1.0",
"predicate": {"serialization": {"method": "files"}, "resources": [
 {"name": "model.safetensors", "digest": ")" +
                                  digest + R"(", "algorithm": "sha256"}]}})";
    const std::string bundle = R"({"mediaType": "x", "dsseEnvelope": {"payload": ")" +
                               base::base64(statement) + R"(", "signatures": []}})";
    const auto read = format::readModelSignature(bundle, "model.sig");
    REQUIRE(read);
    CHECK(read->value.predicateType == "https://model_signing/signature/v1.0");
    CHECK(read->value.subject == "triage");
    REQUIRE(read->value.files.size() == 1);
    CHECK(read->value.files[0].first == "model.safetensors");
    CHECK(read->value.files[0].second.hex() == digest);
    CHECK(read->value.byFile);
    CHECK_FALSE(format::readModelSignature("{}", "model.sig"));
    CHECK_FALSE(format::readModelSignature(R"({"dsseEnvelope": {"payload": "!"}})", "model.sig"));
}
