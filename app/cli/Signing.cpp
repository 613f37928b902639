// open, vote, withdraw, answer, join, decide.
#include "app/cli/Signing.h"

#include "app/cli/Questions.h"

#include "core/base/Text.h"
#include "core/jobs/Receipts.h"

#include <algorithm>

namespace countersign::cli {

namespace signing_detail {

struct SignOptions {
    std::string release, verdict, hat, reason, level, wouldRemove, reviewed, notReviewed, key;
    std::string record, disposition = "addressed", context, options, consequences, validUntil;
    std::string concurs, onBehalfOf, share;
    std::vector<std::string> conditions, evidence, opened, tenants, regions;
    std::vector<int> ticks; // questions answered with yes
};

void tellProspect(Context& context, const jobs::Prospect& prospect) {
    for (const std::string& line : prospect.words)
        context.say(base::escaped(line) + "\n");
    if (!prospect.pins.empty()) {
        context.say(std::to_string(prospect.pins.size()) +
                    " files become part of the log for ever" +
                    (context.globals.verbose ? ":\n" : " (-v lists them)\n"));
        if (context.globals.verbose) {
            for (const std::string& path : prospect.pins)
                context.say("  " + base::escaped(path) + "\n");
        }
    }
    for (const model::Finding& remark : prospect.remarks)
        context.say(std::string(model::name(remark.level)) + ": " + base::escaped(remark.text) +
                    (remark.help.empty() ? "" : ": " + base::escaped(remark.help)) + "\n");
    if (context.globals.verbose) context.say("\n" + base::escaped(prospect.prepared.bytes, true));
}

int tellReceipt(Context& context, const jobs::Prospect& prospect, const jobs::Receipt& receipt) {
    const bool counts = receipt.sentence.starts_with("Signed. ");
    if (context.globals.json) {
        Json json("sign");
        json.text("record", receipt.record).text("commit", receipt.commit);
        json.texts("also", receipt.also).text("sentence", receipt.sentence);
        json.boolean("counts", counts).texts("words", prospect.words).array("remarks");
        for (const model::Finding& remark : prospect.remarks)
            json.object().text("rule", remark.rule).text("text", remark.text).end();
        return context.json(json, counts ? kYes : kNo);
    }
    for (const std::string& also : receipt.also)
        context.say("Opened: record " + also.substr(0, 12) + "\n");
    context.say(base::escaped(receipt.sentence) + " Record " + receipt.record.substr(0, 12) +
                ", commit " + receipt.commit.substr(0, 12) + "\n");
    return counts ? kYes : kNo;
}

// Files that the person says were opened: of the evidence that is signed, or none at all.
base::Result<void> noteOpened(jobs::Workspace& workspace, const SignOptions& o) {
    if (o.opened.empty()) return {};
    auto target = jobs::resolveRelease(workspace, o.release, {});
    if (!target) return base::fail(target.error());
    for (const std::string& path : o.opened) {
        const auto& entries = target->snapshot.manifest.entries;
        const bool bound = std::any_of(entries.begin(), entries.end(),
                                       [&](const auto& entry) { return entry.path == path; });
        if (!bound)
            return base::fail(base::ErrorCode::NotFound,
                              base::escaped(path) + " is not part of this evidence", {},
                              "countersign show " + o.release + " --artifacts");
    }
    return jobs::noteOpened(workspace, *target, o.opened);
}

int statement(Context& context, jobs::Statement::Kind kind, const SignOptions& o) {
    jobs::Statement s;
    s.kind = kind;
    s.release = o.release;
    s.hat = o.hat;
    s.reason = o.reason;
    s.wouldRemove = o.wouldRemove;
    s.reviewed = o.reviewed;
    s.notReviewed = o.notReviewed;
    s.record = o.record;
    s.disposition = o.disposition;
    s.context = o.context;
    s.options = o.options;
    s.consequences = o.consequences;
    s.validUntil = o.validUntil;
    s.concurs = o.concurs;
    s.evidence = o.evidence;
    s.onBehalfOf = o.onBehalfOf;
    s.scope = {o.tenants, o.regions, o.share};
    for (auto* list : {&s.scope.tenants, &s.scope.regions})
        std::sort(list->begin(), list->end());
    for (const std::string& text : o.conditions)
        s.conditions.push_back(jobs::conditionOf(text));
    auto wrong = [&](const std::string& what, const std::string& hint) {
        return context.tell({base::ErrorCode::Invalid, what, {}, hint}, kWords);
    };
    if (kind == jobs::Statement::Kind::Vote) {
        auto vote = model::voteValue(o.verdict);
        if (!vote)
            return wrong("No such vote: " + o.verdict,
                         "approve, approve-with-conditions, dissent, abstain or recuse");
        s.vote = *vote;
    }
    if (kind == jobs::Statement::Kind::Decide) {
        auto outcome = model::outcome(o.verdict);
        if (!outcome)
            return wrong("No such decision: " + o.verdict,
                         "approved, approved-with-conditions, deferred, rejected or withdrawn");
        s.outcome = *outcome;
    }
    if (!o.level.empty()) {
        auto level = model::dissentLevel(o.level);
        if (!level || *level == model::DissentLevel::None)
            return wrong("No such level: " + o.level, "concern, object or block");
        s.level = *level;
    }
    return withSigning(context, [&](jobs::Workspace& workspace) {
        if (auto noted = noteOpened(workspace, o); !noted) return context.tell(noted.error());
        if (kind == jobs::Statement::Kind::Vote) {
            auto asked = askQuestions(context, workspace, s, o.ticks);
            if (!asked) return context.tell(asked.error());
        }
        return signStatement(context, workspace, s, o.key);
    });
}

using Options = std::shared_ptr<SignOptions>;

CLI::App* signing(Context& context, const Options& o, const char* name, const char* what,
                  jobs::Statement::Kind kind) {
    CLI::App* command = addCommand(*context.app, name, what);
    command->add_option("--as", o->hat, "the role signed as");
    command->add_option("--key", o->key, "private key, or the .pub of an agent's key");
    runs(context, command, o,
         [kind](Context& c, SignOptions& options) { return statement(c, kind, options); });
    return command;
}

void addVoteOptions(CLI::App* command, const Options& o) {
    command->add_option("RELEASE", o->release, "MODEL[@VERSION]")->required();
    command
        ->add_option("VOTE", o->verdict,
                     "approve, approve-with-conditions, dissent, abstain, recuse")
        ->required();
    command->add_option("--reason", o->reason, "why, in one sentence or more")->required();
    command->add_option("--level", o->level, "of a dissent: concern, object (default) or block");
    command->add_option("--would-remove", o->wouldRemove, "what would remove the objection");
    command->add_option("--condition", o->conditions,
                        "\"TEXT; owner=WHO; due=2026-11-21; check=metric >= 0.90\" (repeatable)");
    command->add_option("--concurs", o->concurs, "of a dissent: what it agrees with");
    command->add_option("--evidence", o->evidence, "of a dissent: what it points at (repeatable)");
    command->add_option("--on-behalf-of", o->onBehalfOf,
                        "whose place the signature takes (principal), who passed it on");
    command->add_option("--opened", o->opened,
                        "evidence that was opened, beside what `show` opened here (repeatable)");
    command->add_option("--tick", o->ticks,
                        "number of a question of this signature that is answered (repeatable)");
    command->add_option("--reviewed", o->reviewed, "what was looked at");
    command->add_option("--not-reviewed", o->notReviewed, "what was not looked at");
}

void addDecideOptions(CLI::App* command, const Options& o) {
    command->add_option("RELEASE", o->release, "MODEL[@VERSION]")->required();
    command
        ->add_option("OUTCOME", o->verdict,
                     "approved, approved-with-conditions, deferred, rejected, withdrawn")
        ->required();
    command->add_option("--reason", o->reason, "why")->required();
    command->add_option("--context", o->context, "what the decision was about");
    command->add_option("--options", o->options, "what else was considered");
    command->add_option("--consequences", o->consequences, "what follows from it");
    command->add_option("--condition", o->conditions,
                        "\"TEXT; owner=WHO; due=2026-11-21; check=metric >= 0.90\" (repeatable)");
    command->add_option("--tenant", o->tenants, "approved for this tenant only (repeatable)");
    command->add_option("--region", o->regions, "approved for this region only (repeatable)");
    command->add_option("--share", o->share, "approved for so many percent of traffic");
    command->add_option("--valid-until", o->validUntil, "date on which the approval lapses");
}

} // namespace signing_detail

constexpr const char* kOpenPgp = "openpgp:"; // and the name of one key: whatever gpg takes for it

base::Result<sign::KeyChoice> chooseKey(jobs::Workspace& workspace, const std::string& keyPath) {
    std::vector<std::filesystem::path> extra;
    if (!keyPath.empty()) extra.emplace_back(keyPath);
    auto found = jobs::identities(workspace, extra);
    if (!found) return base::fail(found.error());
    std::vector<jobs::Identity> usable;
    for (const jobs::Identity& identity : *found) {
        const std::string path = identity.key.path.string();
        if (!keyPath.empty()) {
            if (path == keyPath || path + ".pub" == keyPath || path == keyPath + ".pub" ||
                (keyPath.starts_with(kOpenPgp) && path.starts_with(kOpenPgp)))
                return identity.key;
        } else if (!identity.principal.empty() && identity.key.trouble.empty()) {
            usable.push_back(identity);
        }
    }
    if (!keyPath.empty())
        return base::fail(base::ErrorCode::NotFound, "There is no key at " + keyPath, {},
                          "name the private key or its .pub file, or openpgp:KEY");
    if (usable.size() == 1) return usable.front().key;
    std::vector<std::string> names;
    for (const jobs::Identity& identity : usable)
        names.push_back(identity.name + " (" + identity.key.path.string() + ")");
    return base::fail(base::ErrorCode::Invalid,
                      usable.empty() ? "None of your keys belongs to this log's people"
                                     : "Several of your keys belong to this log's people: " +
                                           base::joined(names, ", "),
                      {}, "--key PATH");
}

int withSigning(Context& context, const std::function<int(jobs::Workspace&)>& work) {
    if (!context.globals.asOf.empty() || !context.globals.at.empty())
        return context.tell({base::ErrorCode::Invalid,
                             "A signature is made now: --as-of and --at do not go with it",
                             {},
                             {}},
                            kWords);
    return withWorkspace(
        context, [&](jobs::Workspace& workspace, const jobs::AsOf&) { return work(workspace); });
}

int signStatement(Context& context, jobs::Workspace& workspace, const jobs::Statement& statement,
                  const std::string& keyPath) {
    auto key = chooseKey(workspace, keyPath);
    if (!key) return context.tell(key.error());
    auto prospect = jobs::prepare(workspace, statement, *key, context.surroundings.cancel);
    if (!prospect) return context.tell(prospect.error());
    if (!context.globals.json) signing_detail::tellProspect(context, *prospect);
    for (const model::Finding& remark : prospect->remarks) {
        if (remark.level == model::Level::Error)
            return context.tell({base::ErrorCode::Denied, remark.text, {}, remark.help}, kNo);
    }
    auto receipt = jobs::sign(workspace, statement, *prospect, *key, context.prompt(),
                              context.surroundings.cancel);
    if (!receipt) return context.tell(receipt.error(), kCannot);
    return signing_detail::tellReceipt(context, *prospect, *receipt);
}

void addSigning(Context& context) {
    using namespace signing_detail;
    using Kind = jobs::Statement::Kind;
    auto fresh = [] { return std::make_shared<SignOptions>(); };
    Options o = fresh();
    CLI::App* open =
        signing(context, o, "open", "announce the candidate and pin its evidence", Kind::Open);
    open->add_option("RELEASE", o->release, "MODEL[@VERSION]")->required();
    open->add_option("--reason", o->reason, "a remark");
    o = fresh();
    addVoteOptions(signing(context, o, "vote", "sign a vote on a release", Kind::Vote), o);
    o = fresh();
    CLI::App* withdraw = signing(context, o, "withdraw",
                                 "take back one's own signature; it stays visible", Kind::Withdraw);
    withdraw->add_option("RECORD", o->record, "the record's id or its beginning")->required();
    withdraw->add_option("--reason", o->reason, "why")->required();
    o = fresh();
    CLI::App* answer =
        signing(context, o, "answer", "the written answer to an objection", Kind::Answer);
    answer->add_option("RECORD", o->record, "the objection's id or its beginning")->required();
    answer->add_option("--text", o->reason, "the answer")->required();
    answer->add_option("--disposition", o->disposition, "addressed, not-accommodated or noted")
        ->check(CLI::IsMember({"addressed", "not-accommodated", "noted"}));
    o = fresh();
    CLI::App* join = signing(context, o, "join", "co-sign an objection", Kind::Join);
    join->add_option("RECORD", o->record, "the objection's id or its beginning")->required();
    join->add_option("--reason", o->reason, "a remark");
    o = fresh();
    addDecideOptions(signing(context, o, "decide", "record the outcome of a review", Kind::Decide),
                     o);
}

} // namespace countersign::cli
