#include "core/base/Text.h"
#include "core/format/MetricReaders.h"

#include <pugixml.hpp>

#include <algorithm>

// JUnit XML as many tools write it (METRICS.md). Cases are counted here: what the attributes of a
// suite say often differs. pugixml reads no document types, so that no entity is ever followed.
namespace countersign::format {

namespace junit {

constexpr int kMostDepth = 64;

struct Counts {
    std::int64_t passed = 0, failed = 0, errors = 0, skipped = 0;
    std::int64_t ran() const { return passed + failed + errors; }
    void add(const Counts& other) {
        passed += other.passed;
        failed += other.failed;
        errors += other.errors;
        skipped += other.skipped;
    }
};

class Reading {
public:
    Reading(std::string_view text, MetricSink& sink) : m_sink(sink) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] == '\n') m_ends.push_back(at);
        }
    }

    Counts suite(const pugi::xml_node& node, const std::string& above, int depth) {
        Counts own, all;
        const std::string name = nameOf(node, above);
        for (const pugi::xml_node& child : node.children()) {
            const std::string_view word = child.name();
            if (word == "testcase")
                own.add(scenarioOf(child, caseOf(child)));
            else if (word == "error" || word == "failure")
                ++(word == "error" ? own.errors : own.failed);
            else if (word == "testsuite" && depth < kMostDepth)
                all.add(suite(child, name, depth + 1));
        }
        if (own.ran() + own.skipped > 0) tell(node, name, own);
        compare(node, own, all);
        all.add(own);
        return all;
    }

    void tell(const pugi::xml_node& node, const std::string& name, const Counts& counts) {
        const Value at = placeOf(node);
        model::Metric metric;
        metric.name = "pass_rate";
        metric.task = name;
        metric.unit = "proportion";
        metric.direction = model::Direction::Up;
        metric.raw = std::to_string(counts.passed) + "/" + std::to_string(counts.ran());
        if (counts.ran() > 0) {
            metric.value = static_cast<double>(counts.passed) / static_cast<double>(counts.ran());
            metric.samples = counts.ran();
        }
        if (auto time = base::UtcTime::parse(node.attribute("timestamp").value()))
            metric.time = time;
        m_sink.add(std::move(metric), at, {});
        if (counts.skipped > 0)
            m_sink.remark(model::Level::Note, "skipped-tests",
                          base::said("%1 of %2 tests of \"%3\" were skipped and say nothing",
                                     counts.skipped, counts.ran() + counts.skipped,
                                     base::escaped(name)),
                          at);
    }

    Value placeOf(const pugi::xml_node& node) const {
        const std::size_t offset =
            static_cast<std::size_t>(std::max<ptrdiff_t>(node.offset_debug(), 0));
        const auto end = std::lower_bound(m_ends.begin(), m_ends.end(), offset);
        Value at;
        at.line = static_cast<int>(end - m_ends.begin()) + 1;
        at.column = static_cast<int>(offset - (end == m_ends.begin() ? 0 : *(end - 1) + 1)) + 1;
        return at;
    }

private:
    static std::string nameOf(const pugi::xml_node& node, const std::string& above) {
        const std::string own(base::trimmed(node.attribute("name").value()));
        if (above.empty() || own.empty()) return own.empty() ? above : own;
        return above + "/" + own;
    }
    static Counts caseOf(const pugi::xml_node& node) {
        Counts counts;
        if (node.child("error"))
            counts.errors = 1;
        else if (node.child("failure"))
            counts.failed = 1;
        else if (node.child("skipped"))
            counts.skipped = 1;
        else
            counts.passed = 1;
        return counts;
    }
    // A case is also a run of the scenario that has its name (SCENARIO.md).
    Counts scenarioOf(const pugi::xml_node& node, const Counts& counts) {
        const std::string name(base::trimmed(node.attribute("name").value()));
        if (!m_sink.scenarios || name.empty()) return counts;
        const std::string group(base::trimmed(node.attribute("classname").value()));
        model::ScenarioResult result;
        result.scenario = group.empty() ? name : group + "." + name;
        result.outcome = counts.passed    ? model::ScenarioOutcome::AsExpected
                         : counts.skipped ? model::ScenarioOutcome::NotRun
                                          : model::ScenarioOutcome::Failed;
        const pugi::xml_node why =
            node.child("failure") ? node.child("failure") : node.child("error");
        result.got = std::string(base::trimmed(why.attribute("message").value())).substr(0, 200);
        m_sink.addScenario(std::move(result), placeOf(node), {});
        return counts;
    }
    // Counted here against what the suite says of itself.
    void compare(const pugi::xml_node& node, const Counts& own, const Counts& below) {
        const auto stated = base::parseInteger(node.attribute("tests").value());
        const std::int64_t found = own.ran() + own.skipped + below.ran() + below.skipped;
        if (!stated || *stated == found || m_compared >= 20) return;
        ++m_compared;
        m_sink.remark(model::Level::Note, "count-differs",
                      base::said("The suite says %1 tests and holds %2", *stated, found),
                      placeOf(node), base::said("the tests that are there are counted"));
    }

    MetricSink& m_sink;
    std::vector<std::size_t> m_ends;
    int m_compared = 0;
};

} // namespace junit

bool isJUnit(std::string_view text) {
    const std::string_view head = text.substr(0, 4096);
    return head.find("<testsuite") != std::string_view::npos;
}

base::Result<void> readJUnit(std::string_view text, MetricSink& sink) {
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(
        text.data(), text.size(), pugi::parse_default & ~pugi::parse_doctype, pugi::encoding_utf8);
    junit::Reading reading(text, sink);
    if (!parsed) {
        const auto offset = static_cast<std::size_t>(std::max<ptrdiff_t>(parsed.offset, 0));
        const std::string_view before = text.substr(0, offset);
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        return base::fail(base::ErrorCode::Invalid, base::said("no XML: %1", parsed.description()),
                          {sink.path, static_cast<int>(line), 0, {}});
    }
    const pugi::xml_node root = document.document_element();
    const std::string_view word = root.name();
    if (word != "testsuites" && word != "testsuite") return {};
    const std::size_t before = sink.metrics.size();
    const junit::Counts all = reading.suite(root, {}, 0);
    if (sink.metrics.size() - before != 1 && all.ran() + all.skipped > 0)
        reading.tell(root, {}, all);
    return {};
}

} // namespace countersign::format
