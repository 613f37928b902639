#include "core/format/IncidentGuide.h"

#include "core/base/Resources.h"
#include "core/base/Text.h"
#include "core/format/Fields.h"
#include "core/format/RecordForm.h"
#include "core/model/Duration.h"

#include <algorithm>
#include <set>

namespace countersign::format {

namespace incidentguide {

using model::Level;

const std::set<std::string>& phases() {
    static const std::set<std::string> kPhases{"started",      "detected",  "contained",
                                               "communicated", "recovered", "closed"};
    return kPhases;
}

template <typename Take>
base::Result<model::Findings> readList(std::string_view bytes, const std::string& path,
                                       const char* key, const char* what, Take take) {
    const auto root = parseYaml(bytes, path);
    if (!root) return base::fail(root.error());
    model::Findings findings;
    Fields fields(*root, "the file", findings);
    const YamlNode* list = fields.list(key);
    fields.require(key, base::said("%1: and a list", key));
    for (const YamlNode& node : list ? list->items : std::vector<YamlNode>{}) {
        model::Findings wrong;
        Fields one(node, what, wrong);
        take(one);
        one.finish();
        std::move(wrong.begin(), wrong.end(), std::back_inserter(findings));
    }
    fields.finish();
    return findings;
}

std::int64_t secondsOf(Fields& fields, const char* key) {
    const std::string text = fields.text(key);
    if (text.empty()) return 0;
    const auto seconds = model::durationSeconds(text);
    if (seconds && *seconds > 0) return *seconds;
    fields.remark(Level::Error, "bad-duration",
                  base::said("'%1' is no length of time", base::escaped(text)), fields.placeOf(key),
                  base::said("write it like 30m, 72h or 15d"));
    return 0;
}

std::string phaseOf(Fields& fields, const char* key, bool orPostMortem = false) {
    const std::string text = fields.text(key);
    if (!text.empty() && !phases().contains(text) && !(orPostMortem && text == "post_mortem"))
        fields.remark(
            Level::Error, "bad-phase", base::said("'%1' is no phase", base::escaped(text)),
            fields.placeOf(key),
            base::said("write started, detected, contained, communicated, recovered or closed"));
    return text;
}

} // namespace incidentguide

base::Result<model::Findings> readSeverities(std::string_view bytes, const std::string& path,
                                             model::IncidentGuide& guide) {
    return incidentguide::readList(
        bytes, path, "severities", "a severity", [&guide](Fields& fields) {
            model::SeverityClass one;
            one.id = fields.text("id");
            one.title = fields.text("title");
            one.criteria = fields.texts("criteria");
            one.respond = fields.text("respond");
            for (const char* key : {"id", "title", "criteria", "respond"})
                fields.require(key, std::string(key) + ": …");
            guide.severities.push_back(std::move(one));
        });
}

base::Result<model::Findings> readIncidentKinds(std::string_view bytes, const std::string& path,
                                                model::IncidentGuide& guide) {
    const auto root = parseYaml(bytes, path);
    if (!root) return base::fail(root.error());
    model::Findings findings;
    Fields fields(*root, "the kinds of incidents", findings);
    const auto each = [&](const char* key, const auto& take) {
        const YamlNode* list = fields.list(key);
        fields.require(key, base::said("%1: and a list", key));
        for (const YamlNode& node : list ? list->items : std::vector<YamlNode>{}) {
            model::Findings wrong;
            Fields one(node, std::string("an entry of ") + key, wrong);
            take(one);
            one.finish();
            std::move(wrong.begin(), wrong.end(), std::back_inserter(findings));
        }
    };
    each("groups", [&](Fields& one) {
        const std::string id = one.text("id"), title = one.text("title");
        one.require("id", base::said("id: a-word"));
        one.require("title", "title: …");
        guide.groups.emplace_back(id, title);
    });
    each("kinds", [&](Fields& one) {
        model::IncidentKind kind{one.text("id"), one.text("group"), one.text("title"),
                                 one.text("says")};
        for (const char* key : {"id", "group", "title", "says"})
            one.require(key, std::string(key) + ": …");
        if (guide.kind(kind.id))
            one.remark(model::Level::Error, "duplicate-kind",
                       base::said("%1 stands twice", kind.id), one.placeOf("id"));
        if (guide.groupTitle(kind.group) == kind.group)
            one.remark(model::Level::Error, "bad-group", base::said("%1 is no group", kind.group),
                       one.placeOf("group"));
        guide.kinds.push_back(std::move(kind));
    });
    fields.finish();
    return findings;
}

base::Result<model::Findings> readClocks(std::string_view bytes, const std::string& path,
                                         model::IncidentGuide& guide) {
    using namespace incidentguide;
    const auto root = parseYaml(bytes, path);
    if (!root) return base::fail(root.error());
    model::Findings findings;
    Fields fields(*root, "the clocks", findings);
    guide.clocksAsOf = fields.text("as_of");
    if (!isDate(guide.clocksAsOf))
        fields.remark(model::Level::Error, "bad-date", base::said("'as_of' must be a date"),
                      fields.placeOf("as_of"), base::said("write it like 2026-11-21"));
    const YamlNode* list = fields.list("clocks");
    for (const YamlNode& node : list ? list->items : std::vector<YamlNode>{}) {
        model::Findings wrong;
        Fields one(node, "a clock", wrong);
        model::IncidentClock clock;
        clock.id = one.text("id");
        clock.title = one.text("title");
        clock.from = phaseOf(one, "from");
        clock.withinSeconds = secondsOf(one, "within");
        clock.earlySeconds = secondsOf(one, "early");
        clock.everySeconds = secondsOf(one, "every");
        clock.until = phaseOf(one, "until");
        clock.metBy = phaseOf(one, "met_by", true);
        clock.severities = one.texts("severities");
        clock.pack = one.text("pack");
        clock.clause = one.text("clause");
        clock.applies = one.text("applies");
        for (const char* key : {"id", "title", "from", "severities", "applies"})
            one.require(key, std::string(key) + ": …");
        if ((clock.withinSeconds > 0) == (clock.everySeconds > 0))
            one.remark(Level::Error, "bad-clock",
                       base::said("a clock has either 'within' or 'every'"), node.place);
        one.finish();
        std::move(wrong.begin(), wrong.end(), std::back_inserter(findings));
        guide.clocks.push_back(std::move(clock));
    }
    fields.finish();
    return findings;
}

const model::IncidentGuide& shippedIncidentGuide() {
    static const model::IncidentGuide guide = [] {
        model::IncidentGuide all;
        const std::string folder = "resources/incidents/";
        for (const auto& [file, read] :
             {std::pair{"severity.yaml", &readSeverities},
              std::pair{"kinds.yaml", &readIncidentKinds}, std::pair{"clocks.yaml", &readClocks}}) {
            const std::string path = folder + file;
            // Its own files: tests/format holds them to no findings.
            static_cast<void>(read(base::resource(path), path, all));
        }
        return all;
    }();
    return guide;
}

} // namespace countersign::format
