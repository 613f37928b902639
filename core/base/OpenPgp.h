// The outer form of OpenPGP data (RFC 4880 §4): packets, and the primary key of a public key. What
// a key can do and whether a signature is good is gpgv's to say (core/sign/OpenPgp.h).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace countersign::base {

inline constexpr std::string_view kOpenPgpWord = "openpgp"; // begins the line of such a key

struct OpenPgpPacket {
    int tag = 0;
    std::string_view body;
};

// nullopt unless the bytes are packets of definite length from end to end.
std::optional<std::vector<OpenPgpPacket>> openPgpPackets(std::string_view bytes);
// Body of the one primary key of an exported public key, version 4; nullopt for anything else, a
// secret key above all. The body stays the same when expiry, names or subkeys change.
std::optional<std::string_view> openPgpPrimary(std::string_view bytes);

} // namespace countersign::base
