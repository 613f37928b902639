#include "core/jobs/Framework.h"

#include "core/base/Text.h"
#include "core/format/Library.h"
#include "core/rules/Framework.h"

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

const model::Library& library() { return format::shippedLibrary(); }

Result<FrameworkView> framework(Workspace& workspace, const std::string& release,
                                const std::vector<std::string>& packs, const AsOf& asOf,
                                const base::CancelToken& cancel) {
    auto view = showRelease(workspace, release, asOf, model::Purpose::Release, cancel);
    if (!view) return fail(view.error());
    const model::LedgerState& ledger = view->target.log->ledger;
    if (!ledger.present)
        return fail(ErrorCode::Unavailable, base::said("There is no decision log here"), {},
                    "countersign init");
    FrameworkView result;
    result.release = view->target.release;
    result.tier = view->gate.tier.tier;
    std::vector<std::string> wanted = packs;
    const model::TierRule* tier = ledger.policy.tier(result.tier);
    if (wanted.empty() && tier) wanted = tier->packs;
    std::vector<std::string> known;
    for (const model::FrameworkPack& pack : library().packs)
        known.push_back(pack.id);
    if (wanted.empty()) wanted = known;
    for (const std::string& id : wanted) {
        const model::FrameworkPack* pack = library().pack(id);
        if (!pack)
            return fail(ErrorCode::NotFound,
                        base::said("There is no regulation pack %1", base::escaped(id)), {},
                        base::said("one of %1", base::joined(known, ", ")));
        result.packs.push_back(
            rules::frameworkStatus(*pack, view->target.snapshot, ledger, view->gate));
    }
    return result;
}

} // namespace countersign::jobs
