// invite, accept, roster request: the second person's road.
#include "app/cli/Signing.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/jobs/Invite.h"

namespace countersign::cli {

namespace invite_detail {

struct InviteOptions {
    std::string person, file, where, from;
    std::vector<std::string> roles;
};

int invite(Context& context, jobs::Workspace& workspace, const InviteOptions& o) {
    auto made = jobs::invite(workspace, {o.person, o.from, o.roles, o.where, o.file});
    if (!made) return context.tell(made.error());
    const model::Invitation& invitation = made->invitation;
    if (context.globals.json) {
        Json json("invite");
        json.text("file", o.file).text("address", invitation.address);
        json.text("log", invitation.log.hex()).text("head", invitation.head.hex());
        json.text("fingerprint", invitation.fingerprint.hex()).text("words", made->words);
        json.boolean("waiting", made->waiting);
        return context.json(json, kYes);
    }
    context.say("Send " + base::escaped(o.file) + " to " + base::escaped(invitation.to) +
                "; it leads to " + base::escaped(invitation.address) + "\n" +
                "Read these eight words to them, by telephone or face to face:\n  " + made->words +
                "\n");
    if (made->waiting)
        context.say("Note: not everything here has been sent there yet: countersign sync\n");
    return kYes;
}

struct AcceptOptions {
    std::string file, folder, key, name, principal, request;
    std::vector<std::string> roles;
};

void tellAccepted(Context& context, const jobs::Accepted& accepted) {
    const model::Invitation& invitation = accepted.invitation;
    context.say(
        (accepted.cloned ? "Cloned into " : "The log is now in ") +
        base::escaped(accepted.folder.string()) + "\n" + "The log of " +
        base::escaped(invitation.logName) + ": " + std::to_string(accepted.records) +
        " records, in order; its start is remembered on this computer.\n" +
        "Have these eight words read to you by " +
        (invitation.from.empty() ? "whoever sent the invitation" : base::escaped(invitation.from)) +
        ", and compare:\n  " + accepted.words + "\n");
    for (const jobs::Identity& identity : accepted.onRoster)
        context.say("You can sign as " + base::escaped(identity.name) + " with " +
                    base::escaped(identity.key.path.empty() ? identity.key.key.fingerprint
                                                            : identity.key.path.string()) +
                    "\n");
}

// The key the request is about: the one named, or the only one of this computer.
base::Result<sign::KeyChoice> keyToAsk(const jobs::Accepted& accepted, const std::string& path) {
    if (!path.empty()) return sign::keyAt(path);
    std::vector<const jobs::Identity*> usable;
    for (const jobs::Identity& identity : accepted.others) {
        if (identity.key.trouble.empty()) usable.push_back(&identity);
    }
    if (usable.size() == 1) return usable.front()->key;
    return base::fail(base::ErrorCode::Invalid,
                      usable.empty() ? "There is no SSH key on this computer"
                                     : "There are several SSH keys on this computer",
                      {}, usable.empty() ? "make one: ssh-keygen -t ed25519" : "--key PATH");
}

int tellJson(Context& context, const jobs::Accepted& accepted, const std::string& request) {
    Json json("accept");
    json.text("folder", accepted.folder.string()).boolean("cloned", accepted.cloned);
    json.text("log", accepted.invitation.log.hex()).text("words", accepted.words);
    json.integer("records", static_cast<std::int64_t>(accepted.records)).array("identities");
    for (const jobs::Identity& identity : accepted.onRoster)
        json.object()
            .text("principal", identity.principal)
            .text("key", identity.key.key.fingerprint)
            .end();
    json.end().text("request", request);
    return context.json(json, kYes);
}

int accept(Context& context, const AcceptOptions& o) {
    jobs::AcceptRequest request;
    request.file = o.file;
    request.folder = o.folder;
    request.options = workspaceOptions(context);
    request.prompt = context.prompt();
    if (!o.key.empty()) request.keys.emplace_back(o.key);
    auto accepted = jobs::accept(request, context.surroundings.cancel);
    if (!accepted) {
        const bool refused = accepted.error().code == base::ErrorCode::Conflict;
        return context.tell(accepted.error(), refused ? kNo : Context::codeOf(accepted.error()));
    }
    if (!context.globals.json) tellAccepted(context, *accepted);
    if (!accepted->onRoster.empty())
        return context.globals.json ? tellJson(context, *accepted, "") : kYes;

    const model::Invitation& invitation = accepted->invitation;
    jobs::MembershipRequest membership;
    membership.name = o.name.empty() ? invitation.to : o.name;
    membership.principal =
        o.principal.empty() ? jobs::suggestedPrincipal(membership.name) : o.principal;
    membership.roles = o.roles.empty() ? invitation.roles : o.roles;
    membership.file = o.request.empty() ? membership.principal + ".request" : o.request;
    jobs::WorkspaceOptions options = request.options;
    options.folder = accepted->folder;
    auto workspace = jobs::Workspace::open(options);
    if (!workspace) return context.tell(workspace.error(), kCannot);
    auto key = keyToAsk(*accepted, o.key);
    auto asked = key ? jobs::askToJoin(**workspace, membership, *key, context.prompt(),
                                       context.surroundings.cancel)
                     : base::Result<model::RosterRequest>(base::fail(key.error()));
    if (context.globals.json)
        return tellJson(context, *accepted, asked ? membership.file.string() : "");
    if (!asked) {
        context.say("You are not on its people and keys yet. To ask for it:\n  countersign -C " +
                    base::escaped(accepted->folder.string()) + " roster request -o FILE\n");
        context.say("(" + base::escaped(asked.error().sentence()) + ")\n");
        return kYes;
    }
    context.say("You are not on its people and keys yet. Send " +
                base::escaped(membership.file.string()) + " back: it asks for " +
                base::escaped(asked->name) + " (" + asked->principal + "), roles " +
                (asked->roles.empty() ? "none" : base::joined(asked->roles, ", ")) + ".\n");
    return kYes;
}

struct AskOptions {
    std::string file, key, name, principal;
    std::vector<std::string> roles;
};

int ask(Context& context, jobs::Workspace& workspace, const AskOptions& o) {
    jobs::Accepted mine;
    auto keys = jobs::identities(workspace);
    if (!keys) return context.tell(keys.error());
    for (jobs::Identity& identity : *keys) {
        if (identity.principal.empty()) mine.others.push_back(std::move(identity));
    }
    auto key = keyToAsk(mine, o.key);
    if (!key) return context.tell(key.error());
    jobs::MembershipRequest request{o.principal.empty() ? jobs::suggestedPrincipal(o.name)
                                                        : o.principal,
                                    o.name, o.roles, o.file};
    auto asked =
        jobs::askToJoin(workspace, request, *key, context.prompt(), context.surroundings.cancel);
    if (!asked) {
        const bool no = asked.error().code == base::ErrorCode::Conflict;
        return context.tell(asked.error(), no ? kNo : Context::codeOf(asked.error()));
    }
    if (context.globals.json) {
        Json json("roster-request");
        json.text("file", o.file).text("principal", asked->principal);
        json.text("key", key->key.fingerprint);
        return context.json(json, kYes);
    }
    context.say("Signed. Send " + base::escaped(o.file) +
                " to whoever looks after people and keys; there: countersign roster propose "
                "--from FILE\n");
    return kYes;
}

} // namespace invite_detail

void addInvite(Context& context) {
    using namespace invite_detail;
    auto o = std::make_shared<InviteOptions>();
    CLI::App* out = addCommand(*context.app, "invite", "one file that leads somebody to this log");
    out->add_option("PERSON", o->person, "the name of whoever is invited")->required();
    out->add_option("-o", o->file, "a new file")->required();
    out->add_option("--to", o->where, "where they find the log (default: origin)");
    out->add_option("--from", o->from, "your name, for the telephone call");
    out->add_option("--role", o->roles, "a role thought of for them (repeatable)");
    runs(context, out, o, [](Context& c, InviteOptions& options) {
        return withSigning(c, [&](jobs::Workspace& w) { return invite(c, w, options); });
    });
    auto a = std::make_shared<AcceptOptions>();
    CLI::App* in =
        addCommand(*context.app, "accept", "open an invitation: clone, pin, find the key");
    in->add_option("FILE", a->file, "the invitation")->required();
    in->add_option("DIR", a->folder, "into this folder (default: as the address ends)");
    in->add_option("--key", a->key, "your SSH key, where there are several");
    in->add_option("--name", a->name, "your name as it is printed (default: as invited)");
    in->add_option("--principal", a->principal, "your short name in the log");
    in->add_option("--role", a->roles, "a role you ask for (repeatable; default: as invited)");
    in->add_option("--request", a->request, "file for the request (default: PRINCIPAL.request)");
    runs(context, in, a, [](Context& c, AcceptOptions& options) { return accept(c, options); });
    auto r = std::make_shared<AskOptions>();
    CLI::App* request = addCommand(*context.app->get_subcommand("roster"), "request",
                                   "ask to be put on it; signed with the key it is about");
    request->add_option("-o", r->file, "a new file")->required();
    request->add_option("--name", r->name, "your name as it is printed")->required();
    request->add_option("--principal", r->principal, "your short name (default: from the name)");
    request->add_option("--role", r->roles, "a role you ask for (repeatable)");
    request->add_option("--key", r->key, "your SSH key, where there are several");
    runs(context, request, r, [](Context& c, AskOptions& options) {
        return withSigning(c, [&](jobs::Workspace& w) { return ask(c, w, options); });
    });
}

} // namespace countersign::cli
