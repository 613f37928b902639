// New files: artifacts from templates, and the demonstration repository.
#pragma once

#include "core/jobs/Workspace.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace countersign::jobs {

// What a template's {{words}} stand for besides what is known of the model; "section:Title" is what
// stands below that heading.
using ArtifactFacts = std::map<std::string, std::string>;
// kind: note | slos | release | card-section | scenario (wants the fact `id`) | a kind of document
// of the library. Writes into the work tree, never over an existing or tracked file (Conflict).
// `modelName`: a known model, or a folder that is there already. Returns the paths written.
base::Result<std::vector<std::string>> makeArtifact(Workspace& workspace, const std::string& kind,
                                                    const std::string& modelName,
                                                    const ArtifactFacts& facts = {});

// A post-mortem about an incident on record, filled with what its record says, in the incidents
// folder of the first model concerned. NotFound, Invalid: no such incident.
base::Result<std::vector<std::string>> makePostMortem(Workspace& workspace,
                                                      const std::string& incident);

// A scenario file about it, to be filled in and committed: which incident, where it comes from.
// `modelName` empty: the first model concerned.
base::Result<std::vector<std::string>> makeScenario(Workspace& workspace,
                                                    const std::string& incident,
                                                    const std::string& id,
                                                    const std::string& modelName = {});

struct DemoRequest {
    std::filesystem::path folder;                   // must not exist or be empty
    base::UtcTime now;                              // dates count back from here
    std::filesystem::path stateFolder, cacheFolder; // as in WorkspaceOptions
};
struct DemoResult {
    std::filesystem::path folder, keys;
    std::uint64_t sourceCommits = 0, logCommits = 0;
};
// The claims-triage story of the first seed over a year; made through the same jobs as a click.
base::Result<DemoResult> makeDemo(const DemoRequest& request, const base::CancelToken& cancel = {},
                                  const base::ProgressSink& progress = {});

} // namespace countersign::jobs
