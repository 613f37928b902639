#include "core/jobs/Resolve.h"

#include "core/base/Text.h"
#include "core/rules/Alias.h"
#include "core/rules/Evaluate.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace resolve_detail {

std::string lastPart(const std::string& id) {
    const std::size_t slash = id.rfind('/');
    return slash == std::string::npos ? id : id.substr(slash + 1);
}

std::string near(const std::set<std::string>& known, const std::string& wanted) {
    std::vector<std::pair<int, std::string>> ranked;
    for (const std::string& id : known) {
        ranked.emplace_back(
            std::min(base::distance(id, wanted), base::distance(lastPart(id), wanted)), id);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> best;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, ranked.size()); ++i)
        best.push_back(ranked[i].second);
    return base::joined(best, ", ");
}

Result<model::ReleaseSnapshot> pinned(Workspace& workspace, const Standing& standing,
                                      const model::Subject& subject,
                                      const base::CancelToken& cancel) {
    return evidence::pinnedSnapshot(workspace.repository(), standing.logTree, subject, cancel,
                                    limitsAt(standing));
}

bool isApproval(const model::DecisionEntry& decision) {
    const auto* body =
        decision.record ? std::get_if<model::Decide>(&decision.record->body) : nullptr;
    return body && (body->outcome == model::Outcome::Approved ||
                    body->outcome == model::Outcome::ApprovedWithConditions);
}

bool takesBack(const model::DecisionEntry& decision) {
    const auto* body =
        decision.record ? std::get_if<model::Decide>(&decision.record->body) : nullptr;
    return body && (body->outcome == model::Outcome::Withdrawn ||
                    body->outcome == model::Outcome::Rejected);
}

// Where the source lies at the announced content, its own reading, `here`, serves; the pins say the
// rest.
Result<model::ReleaseSnapshot> announcedSnapshot(Workspace& workspace, const Standing& standing,
                                                 Result<model::ReleaseSnapshot> here,
                                                 const model::Subject& subject, bool& fromLog,
                                                 const base::CancelToken& cancel) {
    if (here && here->release == subject.release && here->manifestDigest == subject.manifest) {
        here->commit = subject.commit;
        here->tree = subject.tree;
        here->rootCommit = subject.repoRoot;
        return here;
    }
    fromLog = true;
    return pinned(workspace, standing, subject, cancel);
}

// decisions.md §1.1: a new id made of a vanished model's files. An id approved before is not new.
Result<void> findFormerIds(Workspace& workspace, const Standing& standing, ReleaseTarget& target,
                           const base::CancelToken& cancel) {
    const model::LedgerState& ledger = standing.log->ledger;
    if (!standing.inventory || target.baseline) return {};
    std::set<std::string> here;
    for (const evidence::FoundModel& model : standing.inventory->models)
        here.insert(model.id);
    std::map<std::string, const model::LogEntry*> newest; // of vanished models: what was announced
    for (const auto& [release, history] : ledger.releases) {
        if (!history.candidate() || here.contains(release.model) ||
            release.model == target.release.model ||
            rules::saidSame(ledger, release.model, target.release.model))
            continue;
        const model::LogEntry*& known = newest[release.model];
        if (!known || known->position < history.opens.back().position)
            known = &history.opens.back();
    }
    for (const auto& [id, open] : newest) {
        const auto former = pinned(workspace, standing, *open->record->subject, cancel);
        if (!former) return fail(former.error());
        if (rules::carriesOn(target.snapshot.manifest, former->manifest))
            target.formerIds.push_back(id);
    }
    return {};
}

// What was announced before, so that signatures about it can be carried over. What cannot be read
// is left out: such signatures then count no more.
void addEarlier(Workspace& workspace, const Standing& standing, ReleaseTarget& target,
                const model::ReleaseHistory& history, const base::CancelToken& cancel) {
    std::set<base::Sha256> seen{target.snapshot.manifestDigest};
    for (const model::LogEntry& open : history.opens) {
        if (!model::isCounted(open.verdict) || !open.record || !open.record->subject) continue;
        if (!seen.insert(open.record->subject->manifest).second) continue;
        if (auto snapshot = pinned(workspace, standing, *open.record->subject, cancel))
            target.earlier.push_back(std::move(*snapshot));
    }
}

Result<void> addContext(Workspace& workspace, const Standing& standing, ReleaseTarget& target,
                        const model::ReleaseHistory* history, std::uint64_t openPosition,
                        const base::CancelToken& cancel) {
    const model::LedgerState& ledger = standing.log->ledger;
    const model::Record* base = nullptr;
    if (const auto* before = baselineDecision(ledger, target.release.model, openPosition))
        base = before->record.get();
    else if (const auto* mark = markedBaseline(ledger, target.release.model, openPosition))
        base = mark->record.get();
    if (base && base->subject->manifest != target.snapshot.manifestDigest) {
        auto snapshot = pinned(workspace, standing, *base->subject, cancel);
        if (!snapshot) return fail(snapshot.error());
        target.baseline = std::move(*snapshot);
    }
    const model::DecisionEntry* live = history ? history->liveDecision() : nullptr;
    if (live && live->record && live->record->subject &&
        live->record->subject->manifest != target.snapshot.manifestDigest) {
        auto snapshot = pinned(workspace, standing, *live->record->subject, cancel);
        if (!snapshot) return fail(snapshot.error());
        target.decided = std::move(*snapshot);
    }
    if (history) addEarlier(workspace, standing, target, *history, cancel);
    return {};
}

} // namespace resolve_detail

ReleaseName parseReleaseName(const std::string& text) {
    const std::size_t at = text.rfind('@');
    if (at == std::string::npos) return {text, {}};
    return {text.substr(0, at), text.substr(at + 1)};
}

Result<Standing> standOnTime(Workspace& workspace, const AsOf& asOf,
                             const base::CancelToken& cancel) {
    auto where = workspace.position(asOf);
    if (!where) return fail(where.error());
    Standing standing;
    standing.where = *where;
    auto log = workspace.verified(asOf, cancel);
    if (!log) return fail(log.error());
    standing.log = *log;
    if (standing.log->ledger.present) {
        auto head = workspace.repository().commit(standing.log->ledger.head, git::Strictness::Log);
        if (head) standing.logTree = head->tree;
    }
    return standing;
}

Result<void> lookThroughSource(Workspace& workspace, Standing& standing,
                               const base::CancelToken& cancel) {
    if (standing.inventory || !standing.where.source) return {};
    auto inventory = workspace.inventory(*standing.where.source, cancel);
    if (!inventory) return fail(inventory.error());
    standing.inventory = *inventory;
    return {};
}

Result<Standing> standAt(Workspace& workspace, const AsOf& asOf, const std::string& commit,
                         const base::CancelToken& cancel) {
    auto standing = standOnTime(workspace, asOf, cancel);
    if (!standing) return standing;
    if (!commit.empty()) {
        auto named = workspace.repository().resolve(commit);
        if (!named) return fail(named.error());
        standing->where.source = *named;
    }
    if (auto looked = lookThroughSource(workspace, *standing, cancel); !looked)
        return fail(looked.error());
    return standing;
}

namespace resolve_detail {

tl::unexpected<base::Error> notInOrder(const Standing& standing) {
    return fail(ErrorCode::Unavailable,
                base::said("The decision log is not in order: %1", standing.log->reason), {},
                "countersign verify");
}

} // namespace resolve_detail

Result<Standing> standOnLog(Workspace& workspace, const AsOf& asOf,
                            const base::CancelToken& cancel) {
    auto standing = standAt(workspace, asOf, {}, cancel);
    if (!standing || standing->log->ledger.present) return standing;
    if (standing->log->state != model::LogState::Missing)
        return resolve_detail::notInOrder(*standing);
    return fail(ErrorCode::Unavailable, base::said("There is no decision log here"), {},
                "countersign init");
}

Result<Standing> standInOrder(Workspace& workspace, const AsOf& asOf,
                              const base::CancelToken& cancel) {
    auto standing = standOnLog(workspace, asOf, cancel);
    if (standing && !standing->log->inOrder()) return resolve_detail::notInOrder(*standing);
    return standing;
}

Result<std::string> modelIdOf(const Standing& standing, const std::string& name) {
    std::set<std::string> known;
    if (standing.inventory) {
        if (const evidence::FoundModel* found = standing.inventory->find(name)) return found->id;
        auto several = standing.inventory->matches(name);
        if (several.size() > 1)
            return fail(ErrorCode::Conflict,
                        base::said("Several models are called %1", base::escaped(name)), {},
                        base::said("name one of %1", base::joined(several, ", ")));
        for (const evidence::FoundModel& model : standing.inventory->models)
            known.insert(model.id);
    }
    std::set<std::string> byLastPart;
    for (const auto& [release, history] : standing.log->ledger.releases) {
        if (release.model == name) return release.model;
        if (resolve_detail::lastPart(release.model) == name) byLastPart.insert(release.model);
        known.insert(release.model);
    }
    if (byLastPart.size() == 1) return *byLastPart.begin();
    const std::string close = resolve_detail::near(known, name);
    return fail(ErrorCode::NotFound, base::said("There is no model called %1", base::escaped(name)),
                {},
                close.empty() ? base::said("no model was found at this commit")
                              : base::said("nearest: %1", close));
}

const model::DecisionEntry* baselineDecision(const model::LedgerState& ledger,
                                             const std::string& modelId, std::uint64_t before) {
    const model::DecisionEntry* best = nullptr;
    const std::set<std::string> ids = rules::sameModel(ledger, modelId);
    for (const auto& [release, history] : ledger.releases) {
        if (!ids.contains(release.model)) continue;
        const model::DecisionEntry* standing = nullptr; // newest approval not taken back
        for (const model::DecisionEntry& decision : history.decisions) {
            if (decision.position >= before || !decision.supported) continue;
            if (resolve_detail::isApproval(decision) && decision.record->subject)
                standing = &decision;
            else if (resolve_detail::takesBack(decision))
                standing = nullptr;
        }
        if (standing && (!best || best->position < standing->position)) best = standing;
    }
    return best;
}

Result<ReleaseTarget> unannounced(Workspace& workspace, const Standing& standing,
                                  model::ReleaseSnapshot snapshot,
                                  const base::CancelToken& cancel) {
    ReleaseTarget target;
    target.log = standing.log;
    target.release = snapshot.release;
    target.snapshot = std::move(snapshot);
    const auto& releases = standing.log->ledger.releases;
    const auto known = releases.find(target.release);
    auto done = resolve_detail::addContext(workspace, standing, target,
                                           known == releases.end() ? nullptr : &known->second,
                                           std::numeric_limits<std::uint64_t>::max(), cancel);
    if (!done) return fail(done.error());
    return target;
}

const model::Fact* markedBaseline(const model::LedgerState& ledger, const std::string& modelId,
                                  std::uint64_t before) {
    const model::Fact* newest = nullptr;
    const std::set<std::string> ids = rules::sameModel(ledger, modelId);
    for (const auto& [release, history] : ledger.releases) {
        if (!ids.contains(release.model)) continue;
        for (const model::Fact& fact : history.facts) {
            if (fact.live() && fact.as<model::Baseline>() && fact.position < before &&
                (!newest || newest->position < fact.position))
                newest = &fact;
        }
    }
    return newest;
}

std::string tierOf(const ReleaseTarget& target) {
    rules::GateInput input;
    input.candidate = &target.snapshot;
    input.baseline = target.baseline ? &*target.baseline : nullptr;
    input.ledger = &target.log->ledger;
    return rules::judgedTier(input, target.log->ledger.policy).tier;
}

std::vector<const model::ReleaseHistory*> releasesOf(const model::LedgerState& ledger,
                                                     const std::string& modelId) {
    std::vector<const model::ReleaseHistory*> found;
    for (const auto& [release, history] : ledger.releases) {
        if (release.model == modelId) found.push_back(&history);
    }
    auto first = [](const model::ReleaseHistory* history) {
        return history->opens.empty() ? std::numeric_limits<std::uint64_t>::max()
                                      : history->opens.front().position;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const auto* a, const auto* b) { return first(a) < first(b); });
    return found;
}

evidence::ReadLimits limitsAt(const Standing& standing) {
    evidence::ReadLimits limits;
    if (standing.log->ledger.present)
        limits.resultBytes =
            static_cast<std::uint64_t>(std::max(1, standing.log->ledger.policy.maxResultMib)) << 20;
    return limits;
}

Result<model::ReleaseSnapshot> sourceSnapshot(Workspace& workspace, const Standing& standing,
                                              const std::string& modelId,
                                              const base::CancelToken& cancel) {
    const evidence::FoundModel* found = nullptr;
    if (standing.inventory) {
        for (const evidence::FoundModel& model : standing.inventory->models) {
            if (model.id == modelId) found = &model;
        }
    }
    if (!found)
        return fail(
            ErrorCode::NotFound,
            base::said("The model %1 is not at this commit of the source", base::escaped(modelId)));
    return evidence::snapshot(workspace.repository(), *standing.inventory, *found, cancel,
                              limitsAt(standing));
}

Result<ReleaseTarget> targetOf(Workspace& workspace, const Standing& standing,
                               const ReleaseName& name, Side side,
                               const base::CancelToken& cancel) {
    const model::LedgerState& ledger = standing.log->ledger;
    ReleaseTarget target;
    target.log = standing.log;
    auto here = sourceSnapshot(workspace, standing, name.model, cancel);
    if (!here && (side == Side::Commit || here.error().code != ErrorCode::NotFound))
        return fail(here.error());
    std::string version = name.version;
    if (version.empty()) {
        auto known = releasesOf(ledger, name.model);
        version = here ? here->release.version : known.empty() ? "" : known.back()->release.version;
    }
    target.release = {name.model, version};
    auto it = ledger.releases.find(target.release);
    const model::ReleaseHistory* history = it == ledger.releases.end() ? nullptr : &it->second;
    const model::Record* open = history ? history->candidate() : nullptr;
    const bool isHere = here && here->release == target.release;
    std::uint64_t openPosition = std::numeric_limits<std::uint64_t>::max();
    const bool asRecord = standing.where.kind == Position::Kind::Record;
    const bool takeSource = side == Side::Commit || (side == Side::Source && isHere && !asRecord);
    const bool differs =
        isHere && open && open->subject && open->subject->manifest != here->manifestDigest;
    target.sourceDiffers = differs;
    if (open && open->subject && !(takeSource && (differs || side == Side::Commit))) {
        auto snapshot = resolve_detail::announcedSnapshot(workspace, standing, std::move(here),
                                                          *open->subject, target.fromLog, cancel);
        if (!snapshot) return fail(snapshot.error());
        target.snapshot = std::move(*snapshot);
    } else if (isHere) {
        target.snapshot = std::move(*here);
    } else {
        return fail(ErrorCode::NotFound,
                    base::said("There is no release %1", base::escaped(target.release.text())), {},
                    here ? base::said("the source is at %1; older releases are read from the log",
                                      base::escaped(here->release.text()))
                         : base::said("it is neither in the source at this commit nor in the log"));
    }
    if (open && open->subject && open->subject->manifest == target.snapshot.manifestDigest) {
        target.announced = true;
        openPosition = history->opens.back().position;
    }
    auto context =
        resolve_detail::addContext(workspace, standing, target, history, openPosition, cancel);
    if (!context) return fail(context.error());
    auto former = resolve_detail::findFormerIds(workspace, standing, target, cancel);
    if (!former) return fail(former.error());
    return target;
}

Result<ReleaseTarget> resolveRelease(Workspace& workspace, const std::string& name,
                                     const AsOf& asOf, const std::string& commit,
                                     const base::CancelToken& cancel) {
    auto standing = standAt(workspace, asOf, commit, cancel);
    if (!standing) return fail(standing.error());
    ReleaseName wanted = parseReleaseName(name);
    auto id = modelIdOf(*standing, wanted.model);
    if (!id) return fail(id.error());
    wanted.model = *id;
    return targetOf(workspace, *standing, wanted, commit.empty() ? Side::Announced : Side::Commit,
                    cancel);
}

} // namespace countersign::jobs
