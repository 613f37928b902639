// Policy test files → values: POLICY-TEST.md. Strict: every slip is a located finding.
#pragma once

#include "core/format/Readers.h"
#include "core/model/PolicyTest.h"

namespace countersign::format {

base::Result<Read<model::PolicyTestFile>> readPolicyTests(std::string_view bytes,
                                                          const std::string& path);

} // namespace countersign::format
