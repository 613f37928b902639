// meeting: plan, papers, attendance, ballots, minutes.
#include "app/cli/Meeting.h"

#include "app/cli/Signing.h"
#include "app/cli/Table.h"
#include "core/base/File.h"
#include "core/base/Text.h"

#include <algorithm>

namespace countersign::cli {

namespace meeting_detail {

using Options = std::shared_ptr<MeetingOptions>;

int wrong(Context& context, const std::string& what, const std::string& hint) {
    return context.tell({base::ErrorCode::Invalid, what, {}, hint}, kWords);
}

int signNow(Context& context, jobs::Workspace& workspace, jobs::Statement statement,
            const MeetingOptions& o) {
    if (!o.hat.empty()) statement.hat = o.hat;
    if (!o.reason.empty()) statement.reason = o.reason;
    return signStatement(context, workspace, statement, o.key);
}

// Who signs; a key of somebody else than the person named is refused before anything is asked.
base::Result<std::string> signerOf(jobs::Workspace& workspace, const MeetingOptions& o) {
    auto key = chooseKey(workspace, o.key);
    if (!key) return base::fail(key.error());
    auto all = jobs::identities(workspace, {key->path});
    if (!all) return base::fail(all.error());
    for (const jobs::Identity& each : *all) {
        if (each.key.key.fingerprint != key->key.fingerprint || each.principal.empty()) continue;
        if (o.person.empty() || o.person == each.principal) return each.principal;
        return base::fail(base::ErrorCode::Denied,
                          "That key is of " + each.name + ", not of " + base::escaped(o.person), {},
                          "--key with a key of theirs; nobody signs for another");
    }
    return base::fail(base::ErrorCode::Denied,
                      "That key belongs to nobody in this log's people and keys");
}

int written(Context& context, const std::string& path, const std::string& text,
            const std::string& what) {
    if (auto done = base::writeNewFile(path, text); !done)
        return context.tell(done.error(), kCannot);
    context.say(what + " written to " + base::escaped(path) + "\n");
    return kYes;
}

int tellProposal(Context& context, const jobs::MeetingProposal& proposal) {
    if (context.globals.json) {
        Json json("meeting-proposal");
        json.array("agenda");
        for (const auto& item : proposal.items)
            json.object()
                .text("release", item.release.text())
                .text("part", item.part)
                .text("why", item.why)
                .end();
        json.end().texts("because", proposal.because).texts("invited", proposal.invited);
        return context.json(json, kYes);
    }
    if (proposal.items.empty()) {
        context.say("Nothing is in review, so there is nothing to meet about.\n");
        return kYes;
    }
    Table table({"AGENDA", "RELEASE", "TIER", "WHY"});
    for (const auto& item : proposal.items)
        table.row({item.part, item.release.text(), item.tierName, item.why});
    context.say(table.text());
    for (const std::string& why : proposal.because)
        context.say("A meeting is due: " + base::escaped(why) + "\n");
    context.say("To invite: " + base::joined(proposal.invited, ", ") +
                "\nPlan it: countersign meeting plan --date DAY\n");
    return kYes;
}

base::Result<jobs::PlanRequest> requestOf(jobs::Workspace& workspace, const MeetingOptions& o) {
    auto proposal = jobs::proposeMeeting(workspace);
    if (!proposal) return base::fail(proposal.error());
    jobs::PlanRequest request;
    request.date = o.date;
    request.invited = o.invited.empty() ? proposal->invited : o.invited;
    const auto add = [&](const std::string& name, const char* part) -> base::Result<void> {
        auto target = jobs::resolveRelease(workspace, name, {});
        if (!target) return base::fail(target.error());
        request.agenda.push_back({target->release, part});
        return {};
    };
    for (const std::string& name : o.discuss)
        if (auto done = add(name, "discussion"); !done) return base::fail(done.error());
    for (const std::string& name : o.consent)
        if (auto done = add(name, "consent"); !done) return base::fail(done.error());
    if (o.discuss.empty() && o.consent.empty())
        for (const auto& item : proposal->items)
            request.agenda.push_back({item.release, item.part});
    return request;
}

int plan(Context& context, const MeetingOptions& o) {
    if (o.date.empty())
        return withWorkspace(context, [&](jobs::Workspace& workspace, const jobs::AsOf&) {
            auto proposal = jobs::proposeMeeting(workspace, context.surroundings.cancel);
            return proposal ? tellProposal(context, *proposal) : context.tell(proposal.error());
        });
    return withSigning(context, [&](jobs::Workspace& workspace) {
        auto request = requestOf(workspace, o);
        if (!request) return context.tell(request.error());
        auto made = jobs::planMeeting(workspace, *request, context.surroundings.cancel);
        if (!made) return context.tell(made.error());
        const int code = signNow(context, workspace, made->statement, o);
        if (code != kYes || o.output.empty()) return code;
        return written(context, o.output, made->papers, "Papers");
    });
}

int papers(Context& context, jobs::Workspace& workspace, const MeetingOptions& o) {
    auto made = jobs::papersOf(workspace, o.meeting, context.surroundings.cancel);
    if (!made) return context.tell(made.error());
    if (!made->asFrozen)
        return context.tell({base::ErrorCode::Conflict,
                             "These papers cannot be made again as they were planned",
                             {},
                             "ask whoever planned the meeting for the file"},
                            kNo);
    if (o.output.empty() || o.output == "-") {
        context.out << made->html;
        return kYes;
    }
    return written(context, o.output, made->html, "Papers (SHA-256 " + made->sha256 + ")");
}

int ack(Context& context, jobs::Workspace& workspace, const MeetingOptions& o) {
    auto statement = jobs::preread(workspace, o.meeting, o.text);
    if (!statement) return context.tell(statement.error());
    auto who = signerOf(workspace, o);
    if (!who) return context.tell(who.error());
    return signNow(context, workspace, *statement, o);
}

int attend(Context& context, jobs::Workspace& workspace, const MeetingOptions& o) {
    auto done = jobs::attend(workspace, o.meeting, o.person, o.how);
    if (!done) return context.tell(done.error());
    context.say(base::escaped(o.person) + ": " + o.how +
                ". Kept on this computer until the meeting is begun or closed.\n");
    return kYes;
}

int start(Context& context, jobs::Workspace& workspace, const MeetingOptions& o) {
    for (const std::string& who : o.present)
        if (auto done = jobs::attend(workspace, o.meeting, who, "room"); !done)
            return context.tell(done.error());
    auto statement = jobs::startMeeting(workspace, o.meeting, context.surroundings.cancel);
    if (!statement) return context.tell(statement.error());
    return signNow(context, workspace, *statement, o);
}

int ballot(Context& context, jobs::Workspace& workspace, const MeetingOptions& o) {
    auto who = signerOf(workspace, o);
    if (!who) return context.tell(who.error());
    const auto vote = model::voteValue(o.vote);
    if (!vote)
        return wrong(context, "No such vote: " + base::escaped(o.vote),
                     "approve, abstain or dissent");
    const auto level = o.level.empty() ? model::DissentLevel::None : model::dissentLevel(o.level);
    if (!level) return wrong(context, "No such level", "concern, object or block");
    auto statement = jobs::castBallot(workspace, {o.release, *who, o.hat, *vote, *level, o.text},
                                      context.surroundings.cancel);
    if (!statement) return context.tell(statement.error());
    const int code = signNow(context, workspace, *statement, o);
    if (code == kYes)
        context.say("What was sealed is kept on this computer only; reveal it here: countersign "
                    "meeting reveal " +
                    base::escaped(o.release) + "\n");
    return code;
}

int reveal(Context& context, jobs::Workspace& workspace, const MeetingOptions& o) {
    auto who = signerOf(workspace, o);
    if (!who) return context.tell(who.error());
    auto unsealed = jobs::revealBallot(workspace, o.release, *who);
    if (!unsealed) return context.tell(unsealed.error());
    if (unsealed->reveal) {
        const int code = signNow(context, workspace, *unsealed->reveal, o);
        if (code != kYes) return code;
    }
    if (auto done = jobs::forgetBallot(workspace, o.release, *who); !done)
        return context.tell(done.error());
    if (o.none) return kYes;
    return signNow(context, workspace, unsealed->vote, o);
}

int said(Context& context, jobs::Workspace& workspace, const MeetingOptions& o) {
    auto statement = jobs::actionSaid(workspace, o.meeting, o.text, o.release);
    if (!statement) return context.tell(statement.error());
    return signNow(context, workspace, *statement, o);
}

int minutes(Context& context, const MeetingOptions& o) {
    if (!o.sign)
        return withWorkspace(context, [&](jobs::Workspace& workspace, const jobs::AsOf& asOf) {
            if (!o.output.empty()) {
                auto page = jobs::minutesPage(workspace, asOf, o.meeting);
                if (!page) return context.tell(page.error());
                return written(context, o.output, *page, "Minutes");
            }
            auto view = jobs::showMeeting(workspace, asOf, o.meeting);
            if (!view) return context.tell(view.error());
            if (!view->minutes.empty()) {
                context.say(base::escaped(view->minutes, true));
                return int(kYes);
            }
            if (view->draft.empty())
                return context.tell({base::ErrorCode::Denied,
                                     "The meeting of " + view->date + " has not begun",
                                     {},
                                     "countersign meeting start"});
            context.say(base::escaped(view->draft, true) +
                        "\nNot signed yet: countersign meeting minutes --sign\n");
            return int(kYes);
        });
    return withSigning(context, [&](jobs::Workspace& workspace) {
        auto statement = jobs::minutesOf(workspace, o.meeting, context.surroundings.cancel);
        if (!statement) return context.tell(statement.error());
        const int code = signNow(context, workspace, *statement, o);
        if (code != kYes || o.output.empty()) return code;
        auto page = jobs::minutesPage(workspace, {}, o.meeting);
        if (!page) return context.tell(page.error());
        return written(context, o.output, *page, "Minutes");
    });
}

int close(Context& context, jobs::Workspace& workspace, const MeetingOptions& o) {
    auto statement = jobs::closeMeeting(workspace, o.meeting);
    if (!statement) return context.tell(statement.error());
    const int code = signNow(context, workspace, *statement, o);
    if (code != kYes || context.globals.json) return code;
    const auto& plan = *std::get<model::Meeting>(statement->body).meeting;
    auto view = jobs::showMeeting(workspace, {}, plan.hex());
    if (!view) return context.tell(view.error());
    for (const std::string& line : view->onlyHere)
        context.say("Only on this computer: " + base::escaped(line) + ".\n");
    if (!view->onlyHere.empty())
        context.say("Send it (countersign sync), or carry it (countersign sync FOLDER).\n");
    if (view->minutes.empty())
        context.say("The minutes are not signed: countersign meeting minutes --sign\n");
    return code;
}

struct Adder {
    Context& context;
    CLI::App& parent;

    CLI::App* plain(const char* name, const char* what, const Options& o) const {
        CLI::App* command = addCommand(parent, name, what);
        if (name != std::string("plan") && name != std::string("list"))
            command->add_option("--meeting", o->meeting,
                                "which (beginning of its record; default: the one under way)");
        return command;
    }
    CLI::App* signing(const char* name, const char* what, const Options& o) const {
        CLI::App* command = plain(name, what, o);
        command->add_option("--as", o->hat, "the role signed as");
        command->add_option("--key", o->key, "private key, or the .pub of an agent's key");
        command->add_option("--reason", o->reason, "a remark");
        return command;
    }
    template <typename Work> void signs(CLI::App* command, const Options& o, Work work) const {
        runs(context, command, o, [work](Context& c, MeetingOptions& options) {
            return withSigning(c, [&](jobs::Workspace& w) { return work(c, w, options); });
        });
    }
    template <typename Work> void reads(CLI::App* command, const Options& o, Work work) const {
        runs(context, command, o, [work](Context& c, MeetingOptions& options) {
            return withWorkspace(c, [&](auto& w, auto& asOf) { return work(c, w, asOf, options); });
        });
    }
};

void addBefore(const Adder& add) {
    auto o = std::make_shared<MeetingOptions>();
    CLI::App* made = add.signing("plan", "without --date: what would be on the agenda", o);
    made->add_option("--date", o->date, "day of the meeting; signs the plan");
    made->add_option("--discuss", o->discuss, "MODEL[@VERSION] to discuss (repeatable)");
    made->add_option("--consent", o->consent, "MODEL[@VERSION] by consent (repeatable)");
    made->add_option("--invite", o->invited, "who is asked to come (repeatable)");
    made->add_option("-o,--output", o->output, "write the papers to a new file (HTML)");
    runs(add.context, made, o,
         [](Context& c, MeetingOptions& options) { return plan(c, options); });

    o = std::make_shared<MeetingOptions>();
    made = add.plain("papers", "the papers, as they were frozen by the plan", o);
    made->add_option("-o,--output", o->output, "a new file; without it standard output");
    add.reads(made, o,
              [](Context& c, jobs::Workspace& w, const jobs::AsOf&, const MeetingOptions& options) {
                  return papers(c, w, options);
              });

    for (const char* name : {"ack", "question"}) {
        const bool asks = name == std::string("question");
        o = std::make_shared<MeetingOptions>();
        made = add.signing(name, asks ? "ask about the papers" : "say that one has the papers", o);
        made->add_option("--person", o->person, "refuse a key of anybody else");
        if (asks) made->add_option("--text", o->text, "the question")->required();
        add.signs(made, o, ack);
    }
}

void addBallots(const Adder& add) {
    auto o = std::make_shared<MeetingOptions>();
    CLI::App* made = add.signing("ballot", "seal a first vote; nobody sees it until revealed", o);
    made->add_option("RELEASE", o->release, "MODEL[@VERSION]")->required();
    made->add_option("VOTE", o->vote, "approve, abstain or dissent")->required();
    made->add_option("--text", o->text, "why, in one sentence or more")->required();
    made->add_option("--level", o->level, "of a dissent: concern, object (default) or block");
    made->add_option("--person", o->person, "refuse a key of anybody else");
    add.signs(made, o, ballot);

    o = std::make_shared<MeetingOptions>();
    made = add.signing("reveal", "show what was sealed, and sign it as a vote", o);
    made->add_option("RELEASE", o->release, "MODEL[@VERSION]")->required();
    made->add_flag("--only", o->none, "show it and sign no vote yet");
    made->add_option("--person", o->person, "refuse a key of anybody else");
    add.signs(made, o, reveal);
}

void addOnTheDay(const Adder& add) {
    auto o = std::make_shared<MeetingOptions>();
    CLI::App* made = add.plain("attend", "who is there; kept here until start or close", o);
    made->add_option("PERSON", o->person, "short name in the log")->required();
    made->add_option("HOW", o->how, "room, remote or absent")->required();
    add.reads(made, o,
              [](Context& c, jobs::Workspace& w, const jobs::AsOf&, const MeetingOptions& options) {
                  return attend(c, w, options);
              });

    o = std::make_shared<MeetingOptions>();
    made = add.signing("start", "begin it; needs a quorum for at least one release", o);
    made->add_option("--present", o->present, "who is in the room (repeatable)");
    add.signs(made, o, start);

    o = std::make_shared<MeetingOptions>();
    made = add.signing("consent", "what is decided without discussion, and deciding it", o);
    made->add_option("RELEASE", o->releases, "MODEL[@VERSION]; default: all that stand by consent");
    made->add_flag("--nobody-objects", o->nobodyObjects, "it was asked: sign one decision each");
    runs(add.context, made, o, consent);

    o = std::make_shared<MeetingOptions>();
    made = add.signing("action", "an action as it is said", o);
    made->add_option("TEXT", o->text, "\"add test: supplier codes, owner Li, 1 Dec\"")->required();
    made->add_option("--release", o->release, "MODEL[@VERSION] it is about");
    add.signs(made, o, said);

    o = std::make_shared<MeetingOptions>();
    made = add.signing("minutes", "minutes made from the records", o);
    made->add_flag("--sign", o->sign, "sign them as they stand now");
    made->add_option("-o,--output", o->output, "write them to a new file (HTML)");
    runs(add.context, made, o,
         [](Context& c, MeetingOptions& options) { return minutes(c, options); });

    o = std::make_shared<MeetingOptions>();
    add.signs(add.signing("close", "close it, and say what exists here only", o), o, close);

    o = std::make_shared<MeetingOptions>();
    add.reads(add.plain("list", "meetings on record", o), o, list);
    o = std::make_shared<MeetingOptions>();
    add.reads(add.plain("show", "agenda, who is there, what is still to sign", o), o, show);
}

} // namespace meeting_detail

void addMeetings(Context& context) {
    CLI::App* parent = addCommand(*context.app, "meeting", "the review meeting and its minutes");
    parent->require_subcommand(1);
    const meeting_detail::Adder add{context, *parent};
    meeting_detail::addBefore(add);
    meeting_detail::addBallots(add);
    meeting_detail::addOnTheDay(add);
}

} // namespace countersign::cli
