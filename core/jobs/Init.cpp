// The start of a log: policy, people and keys, signed by the founder's key.
#include "core/base/Resources.h"
#include "core/base/Text.h"
#include "core/format/Documents.h"
#include "core/jobs/Compose.h"
#include "core/rules/Evaluate.h"
#include "core/sign/GpgSigner.h"

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace init_detail {

constexpr const char* kPolicyPath = "templates/policy/default.yaml";

base::Error firstError(const model::Findings& findings, const base::Sentence& what) {
    for (const model::Finding& finding : findings) {
        if (finding.level == model::Level::Error)
            return {ErrorCode::Invalid, base::said("%1: %2", what, finding.text), finding.place,
                    finding.help};
    }
    return {ErrorCode::Internal, what, {}, {}};
}

// The tiers of a policy text put into a mode since a day: only lines "mode: …" are changed.
Result<std::string> startedIn(const std::string& text, const std::string& mode,
                              const std::string& since) {
    if (mode != "observe" && mode != "warn" && mode != "block")
        return fail(ErrorCode::Invalid, base::said("There is no mode %1", mode), {},
                    base::said("observe, warn or block"));
    std::string out;
    bool any = false;
    for (const std::string_view line : base::lines(text)) {
        const std::size_t from = line.find_first_not_of(' ');
        const bool is = from != std::string_view::npos && line.substr(from).starts_with("mode: ");
        if (is && line.find("since:") == std::string_view::npos) {
            const std::string indent(line.substr(0, from));
            const std::size_t comment = line.find(" #");
            out += indent + "mode: " + mode +
                   (comment == std::string_view::npos ? "" : std::string(line.substr(comment))) +
                   "\n" + indent + "since: \"" + since + "\"\n";
            any = true;
        } else {
            out += std::string(line) + "\n";
        }
    }
    if (any) return out;
    return fail(ErrorCode::Invalid, base::said("No tier of this policy names its mode"), {},
                base::said("write mode: observe in each tier"));
}

std::string founderAlone(const InitRequest& request, const sign::KeyChoice& key) {
    model::Person person;
    person.principal = request.principal;
    person.name = request.personName.empty() ? request.principal : request.personName;
    person.roles = request.roles;
    person.keys.push_back({key.key.fingerprint, key.key.line, model::UserPresence::None});
    model::Roster roster;
    roster.people.push_back(person);
    return format::writeRoster(roster);
}

} // namespace init_detail

Result<Receipt> init(Workspace& workspace, const InitRequest& request,
                     const sign::PromptHandler& prompt, const base::CancelToken& cancel) {
    if (workspace.repository().facts().readOnly)
        return fail(ErrorCode::Unavailable, base::said("This copy is read-only"), {},
                    base::said("start the log in a copy of your own"));
    auto key = sign::keyAt(request.key);
    if (!key) return fail(key.error());
    std::string policyText = request.policyText.empty()
                                 ? std::string(base::resource(init_detail::kPolicyPath))
                                 : request.policyText;
    if (!request.mode.empty()) {
        auto started = init_detail::startedIn(policyText, request.mode, workspace.now().date());
        if (!started) return fail(started.error());
        policyText = std::move(*started);
    }
    auto policy = format::readPolicy(
        policyText, request.policyText.empty() ? init_detail::kPolicyPath : "policy");
    if (!policy) return fail(policy.error());
    if (model::hasError(policy->findings))
        return fail(
            init_detail::firstError(policy->findings, base::said("The policy cannot be used")));
    const std::string rosterText =
        request.rosterText.empty() ? init_detail::founderAlone(request, *key) : request.rosterText;
    auto roster = format::readRoster(rosterText, "roster");
    if (!roster) return fail(roster.error());
    if (model::hasError(roster->findings))
        return fail(init_detail::firstError(roster->findings,
                                            base::said("The people and keys cannot be used")));
    const model::Person* founder = roster->roster.byKey(key->key.fingerprint);
    if (!founder || (!request.principal.empty() && founder->principal != request.principal))
        return fail(ErrorCode::Invalid,
                    base::said("The people and keys do not hold the founder's key"));

    ledger::Founding founding;
    founding.policyText = policyText;
    founding.rosterText = rosterText;
    model::Genesis& genesis = founding.genesis;
    genesis.name = request.name;
    genesis.signer = {founder->principal, founder->name,
                      founder->roles.empty() ? std::string() : founder->roles.front(),
                      key->key.fingerprint};
    genesis.signedAt = workspace.now();
    auto head = workspace.repository().head();
    if (!head) return fail(head.error());
    if (*head) {
        auto root = workspace.repository().rootCommit(**head);
        if (root) genesis.repoRoot = *root;
    }
    genesis.policy = {policy->policy.version, base::sha256(policyText)};
    genesis.roster = {roster->roster.version, base::sha256(rosterText)};
    genesis.meaning = policy->policy.meaning("", "genesis");
    if (!request.succeeds.empty()) {
        auto old = workspace.repository().resolve(request.succeeds);
        if (!old) return fail(old.error());
        genesis.succeeds = old->hex();
    }
    auto signer = sign::signerOf(*key, prompt);
    auto commit = ledger::found(workspace.repository(), founding, *signer, cancel);
    if (!commit) return fail(commit.error());
    workspace.logChanged();
    // Whoever founded a log knows its start: it is remembered even where a first use would not be.
    workspace.trustGenesis(*commit, "founded here");
    auto report = workspace.verified();
    if (!report) return fail(report.error());
    if (!(*report)->inOrder())
        return fail(ErrorCode::Internal,
                    base::said("The new log does not verify: %1", (*report)->reason));
    Receipt receipt;
    receipt.commit = commit->hex();
    receipt.sentence = base::said("Signed. Not sent yet.");
    return receipt;
}

} // namespace countersign::jobs
