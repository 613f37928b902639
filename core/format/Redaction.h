// The redaction file of public pages: REDACTION.md.
#pragma once

#include "core/base/Error.h"
#include "core/model/Finding.h"
#include "core/model/Redaction.h"

#include <string>
#include <string_view>

namespace countersign::format {

struct RedactionRead {
    model::Redaction value;
    model::Findings findings; // an error means that nothing may be published by it
};
base::Result<RedactionRead> readRedaction(std::string_view bytes, const std::string& path);

} // namespace countersign::format
