// The second person's road: an invitation made, accepted, and the request to be put on the people
// and keys of the log (core/format/INVITATION.md).
#pragma once

#include "core/jobs/Countersign.h"
#include "core/jobs/Exchange.h"
#include "core/model/Invitation.h"

namespace countersign::jobs {

struct InviteRequest {
    std::string person;             // printed name
    std::string from;               // who invites; may be empty
    std::vector<std::string> roles; // thought of for the person
    std::string where;              // as of findPeer: where the person finds the log
    std::filesystem::path file;     // a new one
};
struct Invited {
    model::Invitation invitation;
    std::string words;
    bool waiting = false; // records here that are not there yet
};
// Conflict when the file is there; Unavailable where the log is not in order; Invalid.
base::Result<Invited> invite(Workspace& workspace, const InviteRequest& request);

// What an invitation says, before anything is done about it. Invalid where it is not one.
base::Result<model::Invitation> readInvitation(const std::filesystem::path& file);

struct AcceptRequest {
    std::filesystem::path file;
    std::filesystem::path folder; // empty: the last part of the address, below the current folder
    WorkspaceOptions options;     // folder and genesis are set from the invitation
    std::vector<std::filesystem::path> keys; // beside those of this user
    sign::PromptHandler prompt;
};
struct Accepted {
    model::Invitation invitation;
    std::filesystem::path folder;
    bool cloned = false; // else a repository was there
    std::string words;   // of the invitation, to be compared by voice
    std::uint64_t records = 0;
    std::vector<Identity> onRoster; // keys of this computer that belong to the log's people
    std::vector<Identity> others;
};
// Clones (into an absent or empty folder), takes the log if it is the one of the invitation and
// still holds its head, and remembers its start. Conflict otherwise: then no log is taken.
base::Result<Accepted> accept(const AcceptRequest& request, const base::CancelToken& cancel = {});

// "Tom Weiss" → "tom.weiss"; empty where nothing is left.
std::string suggestedPrincipal(const std::string& name);

struct MembershipRequest {
    std::string principal, name;
    std::vector<std::string> roles;
    std::filesystem::path file; // a new one
};
// Signs the request with the key it is about. Conflict: the file is there, or the key is on the
// roster already.
base::Result<model::RosterRequest> askToJoin(Workspace& workspace, const MembershipRequest& request,
                                             const sign::KeyChoice& key,
                                             const sign::PromptHandler& prompt,
                                             const base::CancelToken& cancel = {});

// The people and keys in force with what a request asks for. Invalid (not canonical, bad signature,
// what the roster would not bear), Conflict (another log; the key is there already).
struct Membership {
    model::RosterRequest request;
    std::string fingerprint;
    bool newPerson = true;
    std::string rosterText; // the next version
    std::string sentence;   // what it changes
};
base::Result<Membership> membership(Workspace& workspace, const std::string& text,
                                    const std::string& path);

} // namespace countersign::jobs
