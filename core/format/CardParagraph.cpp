#include "core/base/Text.h"
#include "core/format/Fields.h"
#include "core/format/FrontMatter.h"
#include "core/format/Html.h"
#include "core/format/Markdown.h"
#include "core/format/MetricFields.h"

#include <algorithm>

namespace countersign::format {

namespace cardparagraph {

using model::Level;

// What follows "detector:" (or another of the labels) in a sentence, up to the next label or ';'.
std::string labelled(const std::string& text, std::initializer_list<std::string_view> labels) {
    static constexpr std::string_view kAll[] = {"detector",    "detected by", "owner",
                                                "kill switch", "kill-switch", "kill_switch",
                                                "metric",      "fails when",  "fails if"};
    const std::string lower = base::lowerAscii(text);
    for (const std::string_view label : labels) {
        const std::size_t at = lower.find(label);
        if (at == std::string::npos) continue;
        std::size_t from = at + label.size();
        while (from < text.size() && (text[from] == ':' || text[from] == ' ' || text[from] == '='))
            ++from;
        std::size_t end = std::min(text.find_first_of(";)\n", from), text.size());
        for (const std::string_view other : kAll) {
            const std::size_t next = lower.find(other, from);
            if (next != std::string::npos && next < end) end = next;
        }
        std::string_view found = base::trimmed(std::string_view(text).substr(from, end - from));
        while (!found.empty() &&
               (found.back() == ',' || found.back() == '.' || found.back() == '('))
            found = base::trimmed(found.substr(0, found.size() - 1));
        return std::string(found);
    }
    return {};
}

// The words before the first ':', bracket or dash.
std::string headOf(const std::string& text) {
    std::size_t end = text.size();
    for (const std::string_view mark : {":", " (", " — ", " – ", " - ", ";"}) {
        end = std::min(end, text.find(mark));
    }
    return std::string(base::trimmed(std::string_view(text).substr(0, end)));
}

std::string restOf(const std::string& text) {
    std::string_view rest = std::string_view(text).substr(headOf(text).size());
    rest = base::trimmed(rest);
    for (const std::string_view mark : {":", "—", "–", "-"}) {
        if (rest.starts_with(mark)) rest = base::trimmed(rest.substr(mark.size()));
    }
    return std::string(rest);
}

std::size_t columnOf(const TextTable& table, std::initializer_list<std::string_view> words) {
    for (std::size_t i = 0; i < table.head.size(); ++i) {
        const std::string head = base::lowerAscii(plainText(table.head[i]));
        for (const std::string_view word : words) {
            if (head.find(word) != std::string::npos) return i;
        }
    }
    return std::string::npos;
}

std::string cellOf(const TextTable::Row& row, std::size_t column) {
    return column < row.cells.size() ? plainText(row.cells[column]) : std::string();
}

std::vector<model::Proxy> proxiesIn(const model::Section& section, const std::string& path) {
    std::vector<model::Proxy> proxies;
    const int line = section.place.line + 1;
    if (const TextTable table = firstTable(section.markdown, line); !table.rows.empty()) {
        const std::size_t metric = columnOf(table, {"metric"});
        const std::size_t fails = columnOf(table, {"fail", "over-optim", "overoptim"});
        std::size_t name = columnOf(table, {"proxy", "name"});
        if (name == std::string::npos) name = 0;
        for (const TextTable::Row& row : table.rows) {
            proxies.push_back({cellOf(row, name),
                               cellOf(row, metric),
                               cellOf(row, fails),
                               {path, row.line, 1, {}}});
        }
        return proxies;
    }
    for (const ListItem& item : listItems(section.markdown, line)) {
        model::Proxy proxy;
        proxy.name = headOf(item.text);
        proxy.metric = labelled(item.text, {"metric"});
        proxy.failsWhen = labelled(item.text, {"fails when", "fails if"});
        const std::string rest = base::lowerAscii(restOf(item.text));
        if (proxy.failsWhen.empty() &&
            (rest.find("fail") != std::string::npos || rest.find("optimi") != std::string::npos)) {
            proxy.failsWhen = restOf(item.text);
        }
        proxy.place = {path, item.line, 1, {}};
        proxies.push_back(std::move(proxy));
    }
    return proxies;
}

std::vector<model::NeverEvent> neverEventsIn(const model::Section& section,
                                             const std::string& path) {
    std::vector<model::NeverEvent> events;
    const int line = section.place.line + 1;
    if (const TextTable table = firstTable(section.markdown, line); !table.rows.empty()) {
        const std::size_t statement = columnOf(table, {"statement", "never", "what"});
        const std::size_t detector = columnOf(table, {"detect"});
        const std::size_t owner = columnOf(table, {"owner"});
        const std::size_t stop = columnOf(table, {"kill", "switch", "stop"});
        std::size_t name = columnOf(table, {"name", "event"});
        if (name == std::string::npos) name = 0;
        for (const TextTable::Row& row : table.rows) {
            events.push_back({cellOf(row, name),
                              cellOf(row, statement),
                              cellOf(row, detector),
                              cellOf(row, owner),
                              cellOf(row, stop),
                              {path, row.line, 1, {}}});
        }
        return events;
    }
    for (const ListItem& item : listItems(section.markdown, line)) {
        model::NeverEvent event;
        event.name = headOf(item.text);
        event.statement = headOf(restOf(item.text));
        if (event.statement.empty()) event.statement = event.name;
        event.detector = labelled(item.text, {"detector", "detected by"});
        event.owner = labelled(item.text, {"owner"});
        event.killSwitch = labelled(item.text, {"kill switch", "kill-switch", "kill_switch"});
        event.place = {path, item.line, 1, {}};
        events.push_back(std::move(event));
    }
    return events;
}

std::vector<model::Proxy> proxiesIn(Fields& fields, model::Findings& findings) {
    std::vector<model::Proxy> proxies;
    const YamlNode* list = fields.list("proxies");
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        const YamlNode& node = list->items[i];
        model::Proxy proxy;
        proxy.place = node.place;
        if (node.isScalar()) {
            proxy.name = node.text;
        } else {
            Fields entry(node, "this proxy", findings);
            proxy.name = entry.text("name");
            entry.require("name", "name: \"AUROC\"", Level::Warning);
            proxy.metric = entry.text("metric");
            proxy.failsWhen = entry.text("fails_when");
            entry.finish(Level::Warning);
        }
        proxies.push_back(std::move(proxy));
    }
    return proxies;
}

std::vector<model::NeverEvent> neverEventsIn(Fields& fields, model::Findings& findings) {
    std::vector<model::NeverEvent> events;
    const YamlNode* list = fields.list("never_events");
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        const YamlNode& node = list->items[i];
        model::NeverEvent event;
        event.place = node.place;
        if (node.isScalar()) {
            event.name = event.statement = node.text;
        } else {
            Fields entry(node, "this never event", findings);
            event.name = entry.text("name");
            entry.require("name", "name: \"auto-deny-uncertain\"", Level::Warning);
            event.statement = entry.text("statement");
            event.detector = entry.text("detector");
            event.owner = entry.text("owner");
            event.killSwitch = entry.text("kill_switch");
            entry.finish(Level::Warning);
        }
        events.push_back(std::move(event));
    }
    return events;
}

// Sentence ends: '.', '!' or '?' before a blank and a capital, or at the end.
int sentencesIn(std::string_view text) {
    text = base::trimmed(text);
    if (text.empty()) return 0;
    int count = 1;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const bool stop = text[i] == '.' || text[i] == '!' || text[i] == '?';
        const bool abbreviation = i >= 2 && text[i - 2] == '.'; // "e.g. "
        const auto next = static_cast<unsigned char>(text[i + 2]);
        if (stop && !abbreviation && text[i + 1] == ' ' && (next >= 0x80 || std::isupper(next))) {
            ++count;
        }
    }
    return count;
}

bool sameWords(const std::string& a, const std::string& b) {
    const auto words = [](std::string_view text) {
        std::string out;
        for (const char c : base::lowerAscii(text)) {
            if (c == ' ' || c == '\n' || c == '\t') {
                if (!out.empty() && out.back() != ' ') out += ' ';
            } else if (std::string_view("*_`\"'.").find(c) == std::string_view::npos) {
                out += c;
            }
        }
        return std::string(base::trimmed(out));
    };
    return words(a) == words(b);
}

bool contradict(const std::string& a, const std::string& b) {
    return !a.empty() && !b.empty() && !sameWords(a, b);
}

void disagree(model::Findings& findings, const std::string& what, const base::Place& place) {
    findings.push_back(
        {Level::Error, "paragraph-disagrees",
         base::said("The front matter and the section say different things about %1", what), place,
         base::said("let both say the same, or keep one of them")});
}

// Both places may state the list; then each entry of one must be in the other and not contradict
// it.
template <typename T, typename Clash>
void compareLists(const std::vector<T>& front, const std::vector<T>& section,
                  const std::string& what, Clash clash, model::Findings& findings) {
    for (const T& there : section) {
        const auto here = std::find_if(front.begin(), front.end(), [&](const T& one) {
            return sameWords(one.name, there.name);
        });
        const std::string shown = what + " " + base::escaped(there.name);
        if (here == front.end() || clash(*here, there)) disagree(findings, shown, there.place);
    }
    for (const T& here : front) {
        const bool found = std::any_of(section.begin(), section.end(), [&](const T& one) {
            return sameWords(one.name, here.name);
        });
        if (!found) disagree(findings, what + " " + base::escaped(here.name), here.place);
    }
}

void judgeObjective(const model::ModelCard& card, model::Findings& findings) {
    if (!card.humanObjective) {
        findings.push_back(
            {Level::Warning, "no-objective", base::said("The card states no human objective"),
             base::Place{card.path, 1, 0, {}},
             base::said("write one sentence as human_objective: in the front matter or below a "
                        "heading \"Human objective\"")});
    } else if (sentencesIn(card.humanObjective->text) > 1) {
        findings.push_back({Level::Warning, "objective-not-one-sentence",
                            base::said("The human objective is more than one sentence"),
                            card.humanObjective->place, base::said("say it in one sentence")});
    }
}

void judgeLists(const model::ModelCard& card, model::Findings& findings) {
    const auto lacks = [&](const std::string& value, const char* rule, const base::Sentence& text,
                           const base::Place& place, const base::Sentence& help) {
        if (!value.empty() && !isPlaceholder(value)) return;
        findings.push_back({Level::Warning, rule, text, place, help});
    };
    for (const model::Proxy& one : card.proxies) {
        const base::Sentence who = base::said("The proxy %1", base::escaped(one.name));
        lacks(one.failsWhen, "proxy-without-failure-mode",
              base::said("%1 does not say how it fails when over-optimised", who), one.place,
              base::said("write fails_when: \"…\", or \"fails when …\" in the list"));
        lacks(one.metric, "proxy-without-metric", base::said("%1 names no metric", who), one.place,
              base::said("write metric: \"auroc\""));
    }
    for (const model::NeverEvent& one : card.neverEvents) {
        const base::Sentence who = base::said("The never event %1", base::escaped(one.name));
        lacks(one.detector, "never-event-without-detector", base::said("%1 has no detector", who),
              one.place, base::said("write detector: with the metric or check that sees it"));
        lacks(one.owner, "never-event-without-owner", base::said("%1 has no owner", who), one.place,
              base::said("write owner: with a person or team"));
        lacks(one.killSwitch, "never-event-without-kill-switch",
              base::said("%1 has no kill switch", who), one.place,
              base::said("write kill_switch: with what stops it"));
    }
}

} // namespace cardparagraph

void readParagraph(const FrontMatter& front, model::ModelCard& card, model::Findings& findings) {
    using namespace cardparagraph;
    if (front.root.isMapping()) {
        Fields fields(front.root, "the front matter", findings);
        if (const std::string text = fields.text("human_objective"); !text.empty()) {
            card.humanObjective = model::Located{text, fields.placeOf("human_objective")};
        }
        card.proxies = proxiesIn(fields, findings);
        card.neverEvents = neverEventsIn(fields, findings);
    }
    for (const model::Section& section : card.sections) {
        if (headingHas(section, {"human objective"})) {
            const std::string text = plainText(saidIn(ownText(section)));
            if (text.empty()) continue;
            base::Place place = section.place;
            if (card.humanObjective && contradict(card.humanObjective->text, text)) {
                disagree(findings, "the human objective", place);
            }
            if (!card.humanObjective) card.humanObjective = model::Located{text, place};
        } else if (headingHas(section, {"proxies", "proxy metrics"})) {
            auto found = proxiesIn(section, card.path);
            if (!card.proxies.empty() && !found.empty()) {
                compareLists(
                    card.proxies, found, "the proxy",
                    [](const auto& a, const auto& b) {
                        return contradict(a.metric, b.metric) ||
                               contradict(a.failsWhen, b.failsWhen);
                    },
                    findings);
            } else if (card.proxies.empty()) {
                card.proxies = std::move(found);
            }
        } else if (headingHas(section, {"never events", "never-events"})) {
            auto found = neverEventsIn(section, card.path);
            if (!card.neverEvents.empty() && !found.empty()) {
                compareLists(
                    card.neverEvents, found, "the never event",
                    [](const auto& a, const auto& b) {
                        return contradict(a.detector, b.detector) || contradict(a.owner, b.owner) ||
                               contradict(a.killSwitch, b.killSwitch);
                    },
                    findings);
            } else if (card.neverEvents.empty()) {
                card.neverEvents = std::move(found);
            }
        }
    }
    judgeObjective(card, findings);
    judgeLists(card, findings);
}

} // namespace countersign::format
