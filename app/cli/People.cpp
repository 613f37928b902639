// roster and policy: show, check, allowed-signers, retire. The rest is in Govern.cpp.
#include "app/cli/Govern.h"
#include "app/cli/Signing.h"
#include "app/cli/Table.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/jobs/Judge.h"
#include "core/jobs/PolicyTest.h"

#include <filesystem>

#include <CLI/Validators.hpp>
#include <algorithm>

namespace countersign::cli {

namespace people_detail {

constexpr std::uint64_t kFileCap = 1u << 20;

base::Result<std::shared_ptr<const model::VerifyReport>> logInOrder(jobs::Workspace& workspace,
                                                                    const jobs::AsOf& asOf) {
    auto log = workspace.verified(asOf);
    if (!log) return log;
    if ((*log)->state == model::LogState::Missing || !(*log)->inOrder())
        return base::fail(base::ErrorCode::Unavailable,
                          std::string("The log cannot be read from (") +
                              model::name((*log)->state) + ")",
                          {}, (*log)->reason);
    return log;
}

std::string validity(const model::LedgerState& ledger, const model::PersonKey& key) {
    if (ledger.compromisedKeys.contains(key.fingerprint)) return " (compromised)";
    auto it = ledger.retiredKeys.find(key.fingerprint);
    return it == ledger.retiredKeys.end() ? "" : " (retired by " + it->second.shortHex() + ")";
}

// The version asked for; 0: the one in force. Of two of one number the one that came to be in
// force.
template <typename Version>
base::Result<std::shared_ptr<const Version>>
versionOf(const std::vector<std::shared_ptr<const Version>>& all, const model::LedgerState& ledger,
          const model::VersionDigest& now, int version) {
    std::shared_ptr<const Version> found;
    for (const auto& one : all) {
        const bool isVoid = std::any_of(ledger.enactments.begin(), ledger.enactments.end(),
                                        [&](const model::Enacted& enacted) {
                                            return enacted.version == one->digest && enacted.isVoid;
                                        });
        if (version == 0 ? one->digest == now : one->digest.version == version && !isVoid)
            found = one;
    }
    if (found) return found;
    return base::fail(base::ErrorCode::NotFound,
                      "Version " + std::to_string(version) + " was never in force", {},
                      "the newest is version " + std::to_string(now.version));
}

int showRoster(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf, int number) {
    auto log = logInOrder(workspace, asOf);
    if (!log) return context.tell(log.error(), kCannot);
    const model::LedgerState& ledger = (*log)->ledger;
    const auto version = versionOf(ledger.rosters, ledger, ledger.rosterDigest, number);
    if (!version) return context.tell(version.error());
    const model::Roster& roster = (*version)->roster;
    if (context.globals.json) {
        Json json("roster");
        json.integer("version", roster.version);
        json.text("sha256", (*version)->digest.sha256.hex()).text("text", (*version)->text);
        json.array("people");
        for (const model::Person& person : roster.people) {
            json.object().text("principal", person.principal).text("name", person.name);
            json.text("team", person.team).boolean("machine", person.machine);
            json.boolean("external", person.external).texts("roles", person.roles).array("keys");
            for (const model::PersonKey& key : person.keys) {
                json.object().text("fingerprint", key.fingerprint);
                json.boolean("retired", ledger.retiredKeys.contains(key.fingerprint));
                json.boolean("compromised", ledger.compromisedKeys.contains(key.fingerprint)).end();
            }
            json.end().end();
        }
        return context.json(json, kYes);
    }
    Table table({"PRINCIPAL", "NAME", "ROLES", "TEAM", "KEYS"});
    for (const model::Person& person : roster.people) {
        std::vector<std::string> keys;
        for (const model::PersonKey& key : person.keys)
            keys.push_back(key.fingerprint + validity(ledger, key));
        std::string name = person.name;
        if (person.external) name += " (external)";
        if (person.machine) name += " (machine)";
        table.row({person.principal, name, base::joined(person.roles, ", "), person.team,
                   base::joined(keys, ", ")});
    }
    context.say("People and keys, version " + std::to_string(roster.version) + "\n" + table.text());
    return kYes;
}

int showPolicy(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf, int number) {
    auto log = logInOrder(workspace, asOf);
    if (!log) return context.tell(log.error(), kCannot);
    const model::LedgerState& ledger = (*log)->ledger;
    const auto version = versionOf(ledger.policies, ledger, ledger.policyDigest, number);
    if (!version) return context.tell(version.error());
    const model::Policy& policy = (*version)->policy;
    if (context.globals.json) {
        Json json("policy");
        json.text("name", policy.name).integer("version", policy.version);
        json.text("sha256", (*version)->digest.sha256.hex()).array("tiers");
        for (const model::TierRule& tier : policy.tiers) {
            json.object().text("id", tier.id).text("name", tier.name);
            json.integer("from_score", tier.minScore).boolean("unacceptable", tier.unacceptable);
            json.end();
        }
        json.end().text("text", (*version)->text);
        return context.json(json, kYes);
    }
    context.say("# version " + std::to_string(policy.version) + ", SHA-256 " +
                (*version)->digest.sha256.hex() + "\n" + base::escaped((*version)->text, true));
    return kYes;
}

using Check = base::Result<jobs::LintResult> (*)(jobs::Workspace&, const std::string&,
                                                 const std::string&);

int checkFile(Context& context, jobs::Workspace& workspace, const std::string& path, Check check,
              const char* command) {
    auto text = base::readFile(path, kFileCap);
    if (!text) return context.tell(text.error(), kCannot);
    auto result = check(workspace, *text, path);
    if (!result) return context.tell(result.error(), kNo);
    return tellFindings(context, command, *result);
}

int exportSigners(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
                  const std::string& path) {
    auto text = jobs::allowedSigners(workspace, asOf);
    if (!text) return context.tell(text.error(), kCannot);
    if (path.empty() || path == "-") {
        context.out << *text;
        return kYes;
    }
    auto written = base::writeFileAtomically(path, *text, 0644);
    if (!written) return context.tell(written.error(), kCannot);
    return kYes;
}

struct TestOptions {
    std::vector<std::string> files;
    std::string policy;
};

std::string besideOf(const std::string& file, const std::string& path) {
    return (std::filesystem::path(file).parent_path() / path).string();
}

base::Result<jobs::PolicyTestRun> testFile(jobs::Workspace* workspace, const std::string& file,
                                           const std::string& policy) {
    auto text = base::readFile(file, kFileCap);
    if (!text) return base::fail(text.error());
    std::string path = policy;
    const std::string named = jobs::policyNamedBy(*text, file);
    if (path.empty() && !named.empty()) path = besideOf(file, named);
    std::string policyText;
    if (!path.empty()) {
        auto bytes = base::readFile(path, kFileCap);
        if (!bytes) return base::fail(bytes.error());
        policyText = std::move(*bytes);
    }
    return jobs::testPolicy(workspace, *text, file, policyText, path);
}

// 0: all as expected; 1: one came out otherwise, or a file has findings; 3: could not be read.
int testPolicies(Context& context, jobs::Workspace* workspace, const TestOptions& options) {
    int worst = kYes;
    std::size_t passed = 0, failed = 0;
    Json json("policy-test");
    json.array("files");
    for (const std::string& file : options.files) {
        auto run = testFile(workspace, file, options.policy);
        if (!run) return context.tell(run.error(), kCannot);
        if (model::hasError(run->findings)) {
            tellFindings(context, "policy-test", {run->findings, 1});
            if (context.globals.json) return kNo;
            worst = kNo;
            continue;
        }
        json.object().text("file", file).text("policy", run->policy).array("tests");
        for (const jobs::PolicyTestResult& result : run->results) {
            ++(result.passed() ? passed : failed);
            if (!result.passed()) worst = kNo;
            json.object().text("name", result.name).boolean("passed", result.passed());
            json.text("place", result.place.text()).texts("faults", result.faults).end();
            if (context.globals.json) continue;
            context.say((result.passed() ? "pass  " : "FAIL  ") + base::escaped(result.name) +
                        "\n");
            for (const std::string& fault : result.faults)
                context.say("      " + base::escaped(result.place.text()) + ": " +
                            base::escaped(fault) + "\n");
        }
        json.end().end();
    }
    if (context.globals.json) {
        json.end().integer("passed", static_cast<std::int64_t>(passed));
        json.integer("failed", static_cast<std::int64_t>(failed));
        return context.json(json, worst);
    }
    context.say(std::to_string(passed) + " passed, " + std::to_string(failed) + " failed\n");
    return worst;
}

struct RetireOptions {
    std::string fingerprint, reason, hat, key;
};

int retire(Context& context, const RetireOptions& o) {
    jobs::Statement statement;
    statement.kind = jobs::Statement::Kind::Retire;
    statement.retireKey = o.fingerprint;
    statement.reason = o.reason;
    statement.hat = o.hat;
    return withSigning(context, [&](jobs::Workspace& workspace) {
        return signStatement(context, workspace, statement, o.key);
    });
}

using Shown = int (*)(Context&, jobs::Workspace&, const jobs::AsOf&, int version);

void addShow(Context& context, CLI::App* parent, const char* what, Shown shown) {
    CLI::App* command = addCommand(*parent, "show", what);
    auto version = std::make_shared<int>(0);
    command->add_option("VERSION", *version, "a version that was in force (default: now)")
        ->check(CLI::PositiveNumber);
    runs(context, command, version, [shown](Context& c, int& number) {
        return withWorkspace(c, [&](auto& w, auto& asOf) { return shown(c, w, asOf, number); });
    });
}

void addCheck(Context& context, CLI::App* parent, Check check, const char* command) {
    auto path = std::make_shared<std::string>();
    CLI::App* sub = addCommand(*parent, "check", "findings on a file before it is proposed");
    sub->add_option("FILE", *path, "the file")->required();
    runs(context, sub, path, [check, command](Context& c, std::string& file) {
        return withWorkspace(c,
                             [&](auto& w, auto&) { return checkFile(c, w, file, check, command); });
    });
}

} // namespace people_detail

void addPeople(Context& context) {
    using namespace people_detail;
    CLI::App* roster = addCommand(*context.app, "roster", "people, their roles and keys");
    roster->require_subcommand(1);
    addShow(context, roster, "who is on it", showRoster);
    addCheck(context, roster, jobs::checkRosterText, "roster-check");
    auto path = std::make_shared<std::string>();
    CLI::App* signers = addCommand(*roster, "allowed-signers", "for git and ssh-keygen");
    signers->add_option("-o", *path, "file to write (default: stdout)");
    runs(context, signers, path, [](Context& c, std::string& file) {
        return withWorkspace(c,
                             [&](auto& w, auto& asOf) { return exportSigners(c, w, asOf, file); });
    });
    auto options = std::make_shared<RetireOptions>();
    CLI::App* end = addCommand(*roster, "retire", "end a key; what it signed before stands");
    end->add_option("KEY", options->fingerprint, "SHA256:… as roster show prints it")->required();
    end->add_option("--reason", options->reason, "why")->required();
    end->add_option("--as", options->hat, "the role signed as");
    end->add_option("--key", options->key, "the key to sign with");
    runs(context, end, options, [](Context& c, RetireOptions& o) { return retire(c, o); });
    addGoverning(context, roster, jobs::Governed::Roster);
    addCompromise(context, roster);
    CLI::App* policy = addCommand(*context.app, "policy", "tiers, required signatures, rules");
    policy->require_subcommand(1);
    addShow(context, policy, "the policy in force", showPolicy);
    addCheck(context, policy, jobs::checkPolicyText, "policy-check");
    auto tests = std::make_shared<TestOptions>();
    CLI::App* trial = addCommand(*policy, "test", "try a policy on supposed releases");
    trial->add_option("FILE", tests->files, "policy test files")->required();
    trial->add_option("--policy", tests->policy, "the policy tried (default: as the file says)");
    runs(context, trial, tests, [](Context& c, TestOptions& o) {
        return withWorkspace(c, [&](auto& w, auto&) { return testPolicies(c, &w, o); });
    });
    addGoverning(context, policy, jobs::Governed::Policy);
    addGovern(context);
}

} // namespace countersign::cli
