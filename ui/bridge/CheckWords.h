// The questions of the release check in the person's language.
#pragma once

#include "core/model/Checks.h"
#include "core/model/Gate.h"

#include <QString>

namespace countersign::bridge {

QString asked(const model::CheckRule& rule);
// What is asked, where that is the check's whole name; else the name it has from the release.
QString title(const model::Check& check);

} // namespace countersign::bridge
