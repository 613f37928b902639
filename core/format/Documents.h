// Canonical bytes of what the log holds: manifest, policy, roster, genesis, record. Write, read,
// write gives the same bytes; anything not canonical is refused. Texts: MANIFEST.md, POLICY.md,
// ROSTER.md, LOG.md in this folder.
#pragma once

#include "core/base/Error.h"
#include "core/model/Gate.h"
#include "core/model/Permit.h"
#include "core/model/Policy.h"
#include "core/model/Record.h"
#include "core/model/Release.h"
#include "core/model/Roster.h"

#include <string>
#include <string_view>

namespace countersign::format {

std::string writeManifest(const model::Manifest& manifest);
base::Result<model::Manifest> readManifest(std::string_view bytes, const std::string& path);

// Policy and roster are written by people; their bytes are kept as they are (digest over the file).
// The reader is strict (unknown key, unreachable seat… are findings of level error).
struct PolicyRead {
    model::Policy policy;
    model::Findings findings;
};
base::Result<PolicyRead> readPolicy(std::string_view bytes, const std::string& path);
struct RosterRead {
    model::Roster roster;
    model::Findings findings;
};
base::Result<RosterRead> readRoster(std::string_view bytes, const std::string& path);
std::string writeRoster(const model::Roster& roster);

std::string writeRecord(const model::Record& record);
base::Result<model::Record> readRecord(std::string_view bytes, const std::string& path);
std::string writeGenesis(const model::Genesis& genesis);
base::Result<model::Genesis> readGenesis(std::string_view bytes, const std::string& path);

// "countersign: vote approve claims-triage@1.2 by Ana Ruiz" and the trailers; checked byte for
// byte.
std::string commitMessage(const model::Record& record, const std::string& path,
                          const model::RecordId& id);
std::string genesisMessage(const model::Genesis& genesis, const base::Sha256& file);
std::string joinMessage(const std::string& name, const base::Sha256& log);

// Canonical text of a gate report: what its digest is taken over, and the JSON of the command line.
std::string gateJson(const model::GateReport& report);
// What a deployer may do: PERMIT.md.
std::string permitJson(const model::Permit& permit);

} // namespace countersign::format
