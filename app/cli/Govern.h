// Commands that change policy and people through the log.
#pragma once

#include "app/cli/Context.h"
#include "core/jobs/Govern.h"

namespace countersign::cli {

void addGoverning(Context& context, CLI::App* parent, jobs::Governed what);
void addCompromise(Context& context, CLI::App* roster);
void addGovern(Context& context); // acknowledge model-alias

} // namespace countersign::cli
