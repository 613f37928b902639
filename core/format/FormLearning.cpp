#include "core/format/FormParts.h"

namespace countersign::format::recordform {

namespace {

base::Sentence releases(const std::vector<model::ReleaseId>& list) {
    return unless(std::none_of(list.begin(), list.end(),
                               [](const model::ReleaseId& each) {
                                   return each.model.empty() || each.version.empty();
                               }),
                  "releases must name model and version");
}

} // namespace

base::Sentence Body::operator()(const model::Deployed& body) const {
    return firstOf(filled(body.stage, "stage"), scope(body.scope), time(body.at, "at"));
}

base::Sentence Body::operator()(const model::Deposit& body) const {
    return firstOf(word(body.what, "what", {"telemetry", "results"}), filled(body.path, "path"));
}

base::Sentence Body::operator()(const model::Drill& body) const {
    return firstOf(filled(body.drill, "drill"), filled(body.model, "model"),
                   person(body.person, "person"), time(body.at, "at"),
                   word(body.result, "result", {"passed", "failed"}));
}

base::Sentence Body::operator()(const model::Incident& body) const {
    return firstOf(word(body.severity, "severity", {"SEV-1", "SEV-2", "SEV-3", "SEV-4"}),
                   filled(body.title, "title"), time(body.started, "started"),
                   timeOrNone(body.detected, "detected"), timeOrNone(body.contained, "contained"),
                   timeOrNone(body.communicated, "communicated"),
                   timeOrNone(body.recovered, "recovered"), timeOrNone(body.closed, "closed"),
                   personOrNone(body.commander, "commander"), releases(body.releases),
                   unless(ascending(body.causes), "causes must be ascending, each once"),
                   word(body.silent, "silent", {"yes", "no"}));
}

base::Sentence Body::operator()(const model::Promote& body) const {
    return filled(body.scenario, "scenario");
}

base::Sentence Body::operator()(const model::Link& body) const {
    return firstOf(reasoned(), unless(body.from != body.to, "from and to are the same"),
                   word(body.finding, "finding", {"right", "partly", "wrong", "unclear"}));
}

base::Sentence Body::operator()(const model::Action& body) const {
    return firstOf(word(body.type, "type", {"threshold", "test", "rollout", "owner"}),
                   filled(body.what, "what"), person(body.owner, "owner"), date(body.due, "due"),
                   word(body.severity, "severity", {"high", "medium", "low"}));
}

base::Sentence Body::operator()(const model::ActionClose& body) const {
    return filled(body.evidence, "evidence");
}

base::Sentence Body::operator()(const model::Meeting& body) const {
    for (const model::AgendaItem& item : body.agenda) {
        if (item.release.model.empty() || item.release.version.empty())
            return base::said("agenda must name model and version");
        if (!oneOf(item.part, {"consent", "discussion"}))
            return base::said("%1 holds '%2', which is not in the table", "part", item.part);
    }
    for (const model::Attendance& each : body.present) {
        if (!isPrincipal(each.principal))
            return base::said("present must name principals of the roster");
        if (!oneOf(each.how, {"room", "remote", "absent"}))
            return base::said("%1 holds '%2', which is not in the table", "how", each.how);
    }
    return firstOf(word(body.phase, "phase", {"planned", "started", "closed"}),
                   date(body.date, "date"),
                   unless((body.phase == "planned") == !body.meeting.has_value(),
                          "meeting belongs to started and closed, which must name the plan"));
}

base::Sentence Body::operator()(const model::Preread&) const { return {}; }

base::Sentence Body::operator()(const model::Minutes& body) const {
    return firstOf(meant(), filled(body.text, "text"),
                   unless(ascending(body.records), "records must be ascending, each id once"));
}

base::Sentence Body::operator()(const model::Ballot& body) const {
    return unless(!body.sha256.isZero(), "sha256 is empty");
}

base::Sentence Body::operator()(const model::Reveal& body) const {
    return firstOf(meant(), position(body.vote, body.level));
}

} // namespace countersign::format::recordform
