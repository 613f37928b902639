#include "core/jobs/Publish.h"

#include "core/format/Redaction.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace publish_detail {

constexpr const char* kSomebody = "[a person]";

// The newest release of each model whose live decision approves.
std::map<std::string, model::ReleaseId> approved(const model::LedgerState& ledger) {
    std::map<std::string, std::pair<std::uint64_t, model::ReleaseId>> newest;
    for (const auto& [release, history] : ledger.releases) {
        const model::DecisionEntry* decision = history.liveDecision();
        const auto* body = decision ? std::get_if<model::Decide>(&decision->record->body) : nullptr;
        if (!body || (body->outcome != model::Outcome::Approved &&
                      body->outcome != model::Outcome::ApprovedWithConditions))
            continue;
        auto& one = newest[release.model];
        if (one.second.model.empty() || one.first < decision->position)
            one = {decision->position, release};
    }
    std::map<std::string, model::ReleaseId> all;
    for (auto& [model, one] : newest)
        all.emplace(model, one.second);
    return all;
}

void addPeople(Publication& publication, const model::LedgerState& ledger) {
    if (publication.redaction.people == model::PeopleShown::Named) return;
    const bool roles = publication.redaction.people == model::PeopleShown::Roles;
    std::map<std::string, std::string> names;
    for (const model::Person& person : ledger.roster.people) {
        const std::string instead = roles && !person.roles.empty()
                                        ? roleName(ledger.policy, person.roles.front())
                                        : std::string(kSomebody);
        for (const std::string& name : {person.name, person.principal, person.email})
            if (!name.empty()) names.emplace(name, instead);
        for (const std::string& alias : person.aliases)
            if (!alias.empty()) names.emplace(alias, instead);
    }
    for (const ReleaseView& view : publication.releases)
        for (const auto& open : view.history.opens) {
            const auto* body = open.record ? std::get_if<model::Open>(&open.record->body) : nullptr;
            for (const model::Contributor& one :
                 body ? body->contributors : std::vector<model::Contributor>())
                for (const std::string& name : {one.name, one.email})
                    if (!name.empty()) names.emplace(name, kSomebody);
        }
    publication.people.assign(names.begin(), names.end());
    // "Ana Ruiz" before "Ana": else what is left of the longer one tells who it was.
    std::stable_sort(publication.people.begin(), publication.people.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
}

} // namespace publish_detail

Result<Publication> publication(Workspace& workspace, const AsOf& asOf,
                                const std::string& redaction, const std::string& path,
                                const base::CancelToken& cancel,
                                const base::ProgressSink& progress) {
    using namespace publish_detail;
    Publication result;
    if (!redaction.empty()) {
        auto read = format::readRedaction(redaction, path);
        if (!read) return fail(read.error());
        for (const model::Finding& finding : read->findings)
            if (finding.level == model::Level::Error)
                return fail(ErrorCode::Invalid, finding.text, finding.place, finding.help);
        result.redaction = std::move(read->value);
    }
    auto log = workspace.verified(asOf, cancel);
    if (!log) return fail(log.error());
    if (!(*log)->ledger.present)
        return fail(ErrorCode::Unavailable, base::said("There is no decision log here"), {},
                    "countersign init");
    if (!(*log)->inOrder())
        return fail(ErrorCode::Unavailable,
                    base::said("The decision log is not in order: %1", (*log)->reason), {},
                    "countersign verify");
    result.name = (*log)->ledger.start.name;
    result.logHead = (*log)->ledger.head.hex();
    const auto releases = approved((*log)->ledger);
    const auto& hidden = result.redaction.models;
    for (const auto& [model, release] : releases) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("Stopped while reading the releases"));
        if (progress)
            progress({base::said("Reading releases"), result.releases.size(), releases.size()});
        if (std::find(hidden.begin(), hidden.end(), model) != hidden.end()) continue;
        auto view = showRelease(workspace, release.text(), asOf, model::Purpose::Release, cancel);
        if (!view) return fail(view.error());
        result.releases.push_back(std::move(*view));
    }
    for (const std::string& model : hidden)
        if (!releases.contains(model) && !resolveRelease(workspace, model, asOf))
            return fail(ErrorCode::NotFound, base::said("There is no model %1 to leave out", model),
                        {path, 0, 0, {}}, base::said("a name that fits nothing hides nothing"));
    addPeople(result, (*log)->ledger);
    return result;
}

} // namespace countersign::jobs
