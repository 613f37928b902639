// What a record of an acted kind must hold beyond its canonical form (LOG.md, "Fields").
#pragma once

#include "core/model/Record.h"

#include <string>
#include <string_view>

namespace countersign::format {

// Empty if the values fit the table of kinds, else one sentence saying what does not.
base::Sentence whyNotARecord(const model::Record& record);
base::Sentence whyNotAGenesis(const model::Genesis& genesis);
base::Sentence whyNotASigner(const model::Signatory& signer);

// "ana.ruiz": [a-z0-9._-]{1,64}, first a letter or digit.
bool isPrincipal(std::string_view text);
// "SHA256:" and 43 characters of unpadded base64, as ssh-keygen prints it.
bool isFingerprint(std::string_view text);
bool isDate(const std::string& text); // 2026-11-21

} // namespace countersign::format
