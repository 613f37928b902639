// Canonical bytes of invitations and requests (INVITATION.md): write, read, write gives the same
// bytes; whatever is not canonical is Invalid, with line and column.
#pragma once

#include "core/base/Error.h"
#include "core/model/Invitation.h"

#include <string>
#include <string_view>

namespace countersign::format {

std::string writeInvitation(const model::Invitation& invitation);
base::Result<model::Invitation> readInvitation(std::string_view bytes, const std::string& path);

// What the key signs, in namespace kRequestNamespace.
std::string writeRosterRequest(const model::RosterRequest& request);
inline constexpr const char* kRequestNamespace = "countersign-request";

struct SignedRequest {
    model::RosterRequest request;
    std::string payload; // as it stands in the file: what was signed
    std::string armor;
};
base::Result<SignedRequest> readRosterRequest(std::string_view bytes, const std::string& path);

} // namespace countersign::format
