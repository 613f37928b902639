// What a DSSE envelope's signature is over
// (https://github.com/secure-systems-lab/dsse/blob/master/protocol.md, "Signature Definition").
#pragma once

#include <string>
#include <string_view>

namespace countersign::base {

// The pre-authentication encoding, "DSSEv1 LEN(type) type LEN(payload) payload"; lengths in bytes.
std::string preAuthentication(std::string_view type, std::string_view payload);

} // namespace countersign::base
