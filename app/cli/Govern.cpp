// policy and roster propose, approve, reject, enact, proposals; roster compromise; acknowledge;
// model-alias.
#include "app/cli/Govern.h"

#include "app/cli/Signing.h"
#include "core/jobs/Govern.h"
#include "core/jobs/Invite.h"

#include "core/base/File.h"
#include "core/base/Text.h"

namespace countersign::cli {

namespace govern_detail {

constexpr std::uint64_t kFileCap = 4u << 20;

struct GovernOptions {
    std::string subject, reason, hat, key, since, from;
    jobs::Governed what = jobs::Governed::Policy;
};

using Make = base::Result<jobs::Statement> (*)(const model::LedgerState&, const GovernOptions&);

int signed_(Context& context, const GovernOptions& o, Make make) {
    return withSigning(context, [&](jobs::Workspace& workspace) {
        auto log = workspace.verified();
        if (!log) return context.tell(log.error(), kCannot);
        auto statement = make((*log)->ledger, o);
        if (!statement) return context.tell(statement.error());
        statement->hat = o.hat;
        return signStatement(context, workspace, *statement, o.key);
    });
}

int propose(Context& context, const GovernOptions& o) {
    if (o.subject.empty() == o.from.empty())
        return context.tell({base::ErrorCode::Invalid, "Which file?", {}, "FILE or --from REQUEST"},
                            kWords);
    auto text = base::readFile(o.from.empty() ? o.subject : o.from, kFileCap);
    if (!text) return context.tell(text.error(), kCannot);
    return withSigning(context, [&](jobs::Workspace& workspace) {
        if (!o.from.empty()) {
            auto asked = jobs::membership(workspace, *text, o.from);
            if (!asked) return context.tell(asked.error(), kNo);
            *text = std::move(asked->rosterText);
        }
        auto proposing = jobs::propose(workspace, o.what, *text, o.subject, o.reason);
        if (!proposing) return context.tell(proposing.error(), kNo);
        context.say("Version " + std::to_string(proposing->version) + " would change:\n");
        for (const std::string& change : proposing->changes)
            context.say("  " + base::escaped(change) + "\n");
        for (const model::Finding& finding : proposing->findings)
            context.say(std::string(model::name(finding.level)) + ": " +
                        base::escaped(finding.text) + "\n");
        jobs::Statement statement = proposing->statement;
        statement.hat = o.hat;
        return signStatement(context, workspace, statement, o.key);
    });
}

std::string stateOf(const jobs::ProposalView& view) {
    if (!view.enacted.empty()) return "was put into force";
    if (!view.open) return "was overtaken by another version";
    return view.missing.empty() ? "can be put into force" : "waits: " + view.missing;
}

void tellProposal(Context& context, const jobs::ProposalView& view) {
    context.say(view.record.substr(0, 12) + "  version " + std::to_string(view.version) + " by " +
                base::escaped(view.by) + ", " + when(view.at) + ", " +
                base::escaped(stateOf(view)) + "\n");
    context.say("  " + base::escaped(view.reason) + "\n");
    for (const std::string& change : view.changes)
        context.say("  - " + base::escaped(change) + "\n");
    if (!view.approvedBy.empty())
        context.say("  approved by " + base::escaped(base::joined(view.approvedBy, ", ")) + "\n");
    if (!view.rejectedBy.empty())
        context.say("  rejected by " + base::escaped(base::joined(view.rejectedBy, ", ")) + "\n");
}

int list(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         jobs::Governed what) {
    auto log = workspace.verified(asOf);
    if (!log) return context.tell(log.error(), kCannot);
    const auto views = jobs::proposals((*log)->ledger, what);
    if (context.globals.json) {
        Json json("proposals");
        json.array("proposals");
        for (const jobs::ProposalView& view : views) {
            json.object().text("record", view.record).integer("version", view.version);
            json.text("by", view.by).text("at", view.at.text()).text("reason", view.reason);
            json.texts("changes", view.changes).texts("approved_by", view.approvedBy);
            json.texts("rejected_by", view.rejectedBy).boolean("open", view.open);
            json.text("missing", view.missing).text("enacted", view.enacted).end();
        }
        json.end();
        return context.json(json, kYes);
    }
    for (const jobs::ProposalView& view : views)
        tellProposal(context, view);
    if (views.empty()) context.say("Nothing was proposed.\n");
    return kYes;
}

base::Result<jobs::Statement> approving(const model::LedgerState& l, const GovernOptions& o) {
    return jobs::answerProposal(l, o.what, o.subject, true, o.reason);
}
base::Result<jobs::Statement> rejecting(const model::LedgerState& l, const GovernOptions& o) {
    return jobs::answerProposal(l, o.what, o.subject, false, o.reason);
}
base::Result<jobs::Statement> enacting(const model::LedgerState& l, const GovernOptions& o) {
    return jobs::enactProposal(l, o.what, o.subject);
}
base::Result<jobs::Statement> compromising(const model::LedgerState& l, const GovernOptions& o) {
    return jobs::compromiseKey(l, o.subject, o.since, o.reason);
}
base::Result<jobs::Statement> acknowledging(const model::LedgerState& l, const GovernOptions& o) {
    return jobs::acknowledgeCommit(l, o.subject, o.reason);
}

std::shared_ptr<GovernOptions> signing(CLI::App* command, jobs::Governed what, const char* subject,
                                       const char* help, bool reason) {
    auto options = std::make_shared<GovernOptions>();
    options->what = what;
    command->add_option(subject, options->subject, help)
        ->required(std::string_view(subject) != "FILE");
    if (reason) command->add_option("--reason", options->reason, "why")->required();
    command->add_option("--as", options->hat, "the role signed as");
    command->add_option("--key", options->key, "the key to sign with");
    return options;
}

void addSigned(Context& context, CLI::App* parent, const char* word, const char* help,
               jobs::Governed what, const char* subject, const char* subjectHelp, bool reason,
               Make make) {
    CLI::App* command = addCommand(*parent, word, help);
    runs(context, command, signing(command, what, subject, subjectHelp, reason),
         [make](Context& c, GovernOptions& o) { return signed_(c, o, make); });
}

} // namespace govern_detail

void addGoverning(Context& context, CLI::App* parent, jobs::Governed what) {
    using namespace govern_detail;
    CLI::App* command =
        addCommand(*parent, "propose", "propose a new version; it says what would change");
    auto options = signing(command, what, "FILE", "the new version, whole", true);
    if (what == jobs::Governed::Roster)
        command->add_option("--from", options->from, "what somebody wrote with `roster request`");
    runs(context, command, options, [](Context& c, GovernOptions& o) { return propose(c, o); });
    addSigned(context, parent, "approve", "sign that a proposal may come into force", what,
              "RECORD", "the proposal", true, approving);
    addSigned(context, parent, "reject", "sign that it may not", what, "RECORD", "the proposal",
              true, rejecting);
    addSigned(context, parent, "enact", "put an approved proposal into force", what, "RECORD",
              "the proposal", false, enacting);
    runs(context, addCommand(*parent, "proposals", "what was proposed and what became of it"),
         std::make_shared<int>(0), [what](Context& c, int&) {
             return withWorkspace(c, [&](auto& w, auto& asOf) { return list(c, w, asOf, what); });
         });
}

void addCompromise(Context& context, CLI::App* roster) {
    using namespace govern_detail;
    CLI::App* command = addCommand(*roster, "compromise", "say that a key is in wrong hands");
    auto options =
        signing(command, jobs::Governed::Roster, "KEY", "SHA256:… as roster show prints it", true);
    command->add_option("--since", options->since,
                        "the last record that is surely genuine; without it all are doubted");
    runs(context, command, options,
         [](Context& c, GovernOptions& o) { return signed_(c, o, compromising); });
}

void addGovern(Context& context) {
    using namespace govern_detail;
    addSigned(context, context.app, "acknowledge",
              "a foreign commit in the log that changes no record is known and harmless",
              jobs::Governed::Policy, "COMMIT", "as verify prints it", true, acknowledging);
    struct Alias {
        std::string from, to, reason, hat, key;
        bool same = false, separate = false;
    };
    CLI::App* command =
        addCommand(*context.app, "model-alias", "say whether a model carries on another one");
    auto o = std::make_shared<Alias>();
    command->add_option("FROM", o->from, "the id that vanished")->required();
    command->add_option("TO", o->to, "the new id")->required();
    auto* same = command->add_flag("--same", o->same, "TO carries on FROM and its obligations");
    command->add_flag("--separate", o->separate, "they are two models")->excludes(same);
    command->add_option("--reason", o->reason, "why")->required();
    command->add_option("--as", o->hat, "the role signed as");
    command->add_option("--key", o->key, "the key to sign with");
    runs(context, command, o, [](Context& c, Alias& a) {
        if (!a.same && !a.separate)
            return c.tell({base::ErrorCode::Invalid, "Same or separate?", {}, "--same, --separate"},
                          kWords);
        auto statement = jobs::aliasModel(a.from, a.to, a.same, a.reason);
        if (!statement) return c.tell(statement.error());
        statement->hat = a.hat;
        return withSigning(
            c, [&](jobs::Workspace& w) { return signStatement(c, w, *statement, a.key); });
    });
}

} // namespace countersign::cli
