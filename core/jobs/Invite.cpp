#include "core/jobs/Invite.h"

#include "core/base/EightWords.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/format/Documents.h"
#include "core/format/Invitation.h"
#include "core/jobs/ExchangeParts.h"
#include "core/sign/GpgSigner.h"
#include "core/sign/SshSig.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace invite_detail {

constexpr std::uint64_t kFileCap = 64u << 10;

Result<std::shared_ptr<const model::VerifyReport>> logInOrder(Workspace& workspace) {
    auto report = workspace.verified();
    if (!report) return report;
    if ((*report)->state == model::LogState::Missing)
        return fail(ErrorCode::Unavailable, base::said("There is no decision log here"));
    if (!(*report)->inOrder())
        return fail(ErrorCode::Unavailable,
                    base::said("The log here is not in order: %1", (*report)->reason));
    return report;
}

std::vector<std::string> ascending(std::vector<std::string> roles) {
    std::sort(roles.begin(), roles.end());
    roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
    return roles;
}

// "https://host/acme/models.git" → "models"
std::string folderNameOf(const git::Address& address) {
    std::string text = address.text;
    while (text.ends_with('/'))
        text.pop_back();
    std::string name = text.substr(text.find_last_of("/:") + 1);
    if (name.ends_with(".git")) name.resize(name.size() - 4);
    return name == "." || name == ".." ? "" : name;
}

Result<git::Address> addressOf(const model::Invitation& invitation) {
    const bool whole =
        invitation.address.starts_with('/') || invitation.address.find(':') != std::string::npos;
    if (!whole)
        return fail(ErrorCode::Invalid, base::said("The invitation's address is not a whole one"),
                    {invitation.address, 0, 0, {}});
    return git::parseAddress(invitation.address, "/");
}

// A clone where there is nothing, the repository where there is one.
Result<bool> provideFolder(const AcceptRequest& request, const git::Address& from,
                           const std::filesystem::path& folder, const base::CancelToken& cancel) {
    if (!git::isFreeFolder({git::Address::Kind::Folder, folder.string()})) {
        auto there = git::Repository::open(folder);
        if (!there)
            return fail(ErrorCode::Conflict,
                        base::said("This folder is not empty and no repository"),
                        {folder.string(), 0, 0, {}}, base::said("name another one"));
        return false;
    }
    git::TransportOptions options;
    options.home =
        (request.options.stateFolder.empty() ? base::stateHome() : request.options.stateFolder) /
        "exchange";
    options.run = askingProgram(request.prompt);
    options.cancel = cancel;
    auto transport = git::Transport::open(options);
    if (!transport) return fail(transport.error());
    auto cloned = (*transport)->clone(from, folder);
    if (!cloned) return fail(cloned.error());
    return true;
}

} // namespace invite_detail

Result<Invited> invite(Workspace& workspace, const InviteRequest& request) {
    auto report = invite_detail::logInOrder(workspace);
    if (!report) return fail(report.error());
    const model::LedgerState& ledger = (*report)->ledger;
    auto peer = findPeer(workspace, request.where);
    if (!peer) return fail(peer.error());
    for (const std::string& role : request.roles) {
        if (!ledger.policy.role(role))
            return fail(ErrorCode::Invalid, base::said("The policy knows no role %1", role));
    }
    Invited invited;
    model::Invitation& invitation = invited.invitation;
    invitation.to = request.person;
    invitation.from = request.from;
    invitation.roles = invite_detail::ascending(request.roles);
    invitation.logName = ledger.start.name;
    invitation.address = peer->address.text;
    invitation.branch = localLogRef(workspace);
    invitation.log = ledger.logId;
    invitation.genesis = ledger.genesis;
    // Only what is known to be there can be demanded of it.
    invitation.head = ledger.head;
    for (const base::CommitId& seen : peer->seen) {
        auto part = workspace.repository().isAncestor(seen, ledger.head);
        if (seen == ledger.head || !part || !*part) continue;
        invitation.head = seen;
        invited.waiting = true;
    }
    for (const base::CommitId& seen : peer->seen) {
        if (seen != ledger.head) continue;
        invitation.head = seen;
        invited.waiting = false;
    }
    if (peer->seen.empty()) {
        invitation.head = ledger.genesis;
        invited.waiting = true;
    }
    auto fingerprint = exchange::fingerprintOf(workspace.repository(), invitation.head);
    if (!fingerprint) return fail(fingerprint.error());
    invitation.fingerprint = *base::Sha256::fromHex(*fingerprint);
    invitation.madeAt = workspace.now();
    const std::string text = format::writeInvitation(invitation);
    auto again = format::readInvitation(text, request.file.string());
    if (!again) return fail(again.error());
    if (auto written = base::writeNewFile(request.file, text); !written)
        return fail(written.error());
    invited.words = base::eightWords(invitation.fingerprint);
    return invited;
}

Result<model::Invitation> readInvitation(const std::filesystem::path& file) {
    auto text = base::readFile(file, invite_detail::kFileCap);
    if (!text) return fail(text.error());
    return format::readInvitation(*text, file.string());
}

Result<Accepted> accept(const AcceptRequest& request, const base::CancelToken& cancel) {
    auto invitation = readInvitation(request.file);
    if (!invitation) return fail(invitation.error());
    auto address = invite_detail::addressOf(*invitation);
    if (!address) return fail(address.error());
    Accepted accepted;
    accepted.invitation = *invitation;
    accepted.words = base::eightWords(invitation->fingerprint);
    accepted.folder = request.folder.empty()
                          ? std::filesystem::path(invite_detail::folderNameOf(*address))
                          : request.folder;
    if (accepted.folder.empty() || accepted.folder.string().starts_with('-'))
        return fail(ErrorCode::Invalid,
                    base::said("Say into which folder: countersign accept FILE DIR"));
    accepted.folder = std::filesystem::absolute(accepted.folder);
    auto cloned = invite_detail::provideFolder(request, *address, accepted.folder, cancel);
    if (!cloned) return fail(cloned.error());
    accepted.cloned = *cloned;

    WorkspaceOptions options = request.options;
    options.folder = accepted.folder;
    options.genesis = invitation->log.hex();
    options.logRef = invitation->branch == ledger::kLogRef ? "" : invitation->branch;
    auto workspace = Workspace::open(options);
    if (!workspace) return fail(workspace.error());
    SyncRequest take;
    take.where = address->text;
    take.mustHold = {invitation->head};
    take.ask = [](const News&) { return GoOn::TakeOnly; };
    take.prompt = request.prompt;
    auto taken = sync(**workspace, take, cancel);
    if (!taken) {
        base::Error error = taken.error();
        if (accepted.cloned)
            error.what = base::said("The source is in %1, but its log was not taken: %2",
                                    accepted.folder.string(), error.what);
        return fail(std::move(error));
    }
    auto report = invite_detail::logInOrder(**workspace);
    if (!report) return fail(report.error());
    (*workspace)->trustGenesis((*report)->ledger.genesis, "invitation");
    accepted.records = (*report)->ledger.records;
    auto mine = identities(**workspace, request.keys);
    if (!mine) return fail(mine.error());
    for (Identity& identity : *mine)
        (identity.principal.empty() ? accepted.others : accepted.onRoster)
            .push_back(std::move(identity));
    return accepted;
}

std::string suggestedPrincipal(const std::string& name) {
    std::string out;
    for (const char c : base::lowerAscii(name)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            out += c;
        else if ((c == ' ' || c == '.') && !out.empty() && out.back() != '.')
            out += '.';
    }
    while (out.ends_with('.'))
        out.pop_back();
    return out.substr(0, 64);
}

Result<model::RosterRequest> askToJoin(Workspace& workspace, const MembershipRequest& request,
                                       const sign::KeyChoice& key,
                                       const sign::PromptHandler& prompt,
                                       const base::CancelToken& cancel) {
    auto report = invite_detail::logInOrder(workspace);
    if (!report) return fail(report.error());
    if (key.path.string().starts_with(sign::kOpenPgpPath))
        return fail(
            ErrorCode::Invalid, base::said("A request is signed with an SSH key"), {},
            base::said(
                "name one with --key; an OpenPGP key is added in a proposal of people and keys"));
    const model::LedgerState& ledger = (*report)->ledger;
    if (const model::Person* known = ledger.roster.byKey(key.key.fingerprint))
        return fail(ErrorCode::Conflict,
                    base::said("This key is on the people and keys already, as %1 (%2)",
                               known->name, known->principal));
    std::error_code ignored;
    if (std::filesystem::exists(request.file, ignored))
        return fail(ErrorCode::Conflict, base::said("there is a file of this name already"),
                    {request.file.string(), 0, 0, {}});
    model::RosterRequest asked;
    asked.log = ledger.logId;
    asked.principal = request.principal;
    asked.name = request.name;
    asked.roles = invite_detail::ascending(request.roles);
    asked.publicKey = key.key.line;
    asked.madeAt = workspace.now();
    const std::string payload = format::writeRosterRequest(asked);
    auto signer = sign::sshSigner(key, prompt, format::kRequestNamespace);
    auto armor = signer->sign(payload, cancel);
    if (!armor) return fail(armor.error());
    auto fits = membership(workspace, payload + *armor, request.file.string());
    if (!fits) return fail(fits.error());
    if (auto written = base::writeNewFile(request.file, payload + *armor); !written)
        return fail(written.error());
    return asked;
}

Result<Membership> membership(Workspace& workspace, const std::string& text,
                              const std::string& path) {
    auto report = invite_detail::logInOrder(workspace);
    if (!report) return fail(report.error());
    const model::LedgerState& ledger = (*report)->ledger;
    auto read = format::readRosterRequest(text, path);
    if (!read) return fail(read.error());
    const model::RosterRequest& request = read->request;
    const base::Place place{path, 0, 0, {}};
    if (request.log != ledger.logId)
        return fail(ErrorCode::Conflict, base::said("This request is for another log"), place);
    auto key = sign::parsePublicKeyLine(request.publicKey);
    if (!key) return fail(key.error());
    auto signature = sign::parseSshSignature(read->armor);
    if (!signature) return fail(signature.error());
    if (signature->key.blob != key->blob || key->line != request.publicKey)
        return fail(ErrorCode::Invalid,
                    base::said("This request is signed by another key than it names"), place);
    auto good = sign::verifySshSignature(*signature, read->payload, format::kRequestNamespace);
    if (!good) return fail(good.error());
    if (const model::Person* known = ledger.roster.byKey(key->fingerprint))
        return fail(ErrorCode::Conflict,
                    base::said("This key is on the people and keys already, as %1", known->name),
                    place);

    Membership result;
    result.request = request;
    result.fingerprint = key->fingerprint;
    model::Roster next = ledger.roster;
    next.version = ledger.rosterDigest.version + 1;
    next.previousSha256 = ledger.rosterDigest.sha256.hex();
    const model::PersonKey added{key->fingerprint, key->line, model::UserPresence::None};
    auto same = std::find_if(next.people.begin(), next.people.end(), [&](const auto& person) {
        return person.principal == request.principal;
    });
    result.newPerson = same == next.people.end();
    if (result.newPerson) {
        model::Person person;
        person.principal = request.principal;
        person.name = request.name;
        person.roles = request.roles;
        person.keys.push_back(added);
        next.people.push_back(std::move(person));
        result.sentence =
            base::said("adds %1 (%2), roles %3, with the key %4", request.name, request.principal,
                       request.roles.empty() ? base::said("none")
                                             : base::Sentence(base::joined(request.roles, ", ")),
                       key->fingerprint);
    } else {
        if (same->name != request.name)
            return fail(ErrorCode::Conflict,
                        base::said("%1 is %2 in this log, not %3", request.principal, same->name,
                                   request.name),
                        place, base::said("another person needs another principal"));
        same->keys.push_back(added);
        result.sentence =
            base::said("adds the key %1 to %2 (%3)", key->fingerprint, same->name, same->principal);
    }
    for (const std::string& role : request.roles) {
        if (!ledger.policy.role(role))
            return fail(ErrorCode::Invalid, base::said("The policy knows no role %1", role), place);
    }
    result.rosterText = format::writeRoster(next);
    auto checked = format::readRoster(result.rosterText, "roster");
    if (!checked) return fail(checked.error());
    for (const model::Finding& finding : checked->findings) {
        if (finding.level == model::Level::Error)
            return fail(ErrorCode::Invalid,
                        base::said("The people and keys would not bear it: %1", finding.text),
                        place);
    }
    return result;
}

} // namespace countersign::jobs
