// What the commands of the registers share. Private to this room.
#pragma once

#include "app/cli/Signing.h"
#include "core/base/Text.h"
#include "core/jobs/Registers.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace countersign::cli::register_detail {

struct FactOptions {
    jobs::RegisterFilter filter;
    std::string key, hat, reason;
    std::string release, model, record, item, answer, text, kind, person, at, result = "passed";
    std::string severity, title, started, detected, contained, communicated, recovered, closed;
    std::string commander, channel, postMortem, scenario, finding, what, owner, due, source;
    std::string tracker, evidence, id;
    std::vector<std::string> releases, causes, proofs;
    std::int64_t seconds = -1;
    bool silent = false, byTeam = false;
};
using Options = std::shared_ptr<FactOptions>;

int wrong(Context& context, const std::string& what, const std::string& hint);
// RFC 3339 or a date, as the log writes times; empty stays empty.
base::Result<std::string> timeOf(const std::string& option, const std::string& text);
base::Result<model::ReleaseId> releaseOf(jobs::Workspace& workspace, const std::string& text);
// A record that counts, by the beginning of its id.
base::Result<model::LogEntry> recordOf(jobs::Workspace& workspace, const std::string& id);
int signBody(Context& context, jobs::Workspace& workspace, const FactOptions& options,
             model::RecordBody body, const std::string& release = {});

template <typename Body>
base::Result<std::pair<model::LogEntry, Body>> bodyOf(jobs::Workspace& workspace,
                                                      const std::string& id, const char* what) {
    auto entry = recordOf(workspace, id);
    if (!entry) return base::fail(entry.error());
    const auto* body = std::get_if<Body>(&entry->record->body);
    if (!body)
        return base::fail(base::ErrorCode::Invalid,
                          "The record " + base::escaped(id) + " is no " + what, {},
                          std::string("countersign ") + what + " list");
    return std::pair<model::LogEntry, Body>(*entry, *body);
}

using Signed = int (*)(Context&, jobs::Workspace&, const FactOptions&);
using Listed = int (*)(Context&, jobs::Workspace&, const jobs::AsOf&, const FactOptions&);

CLI::App* signing(Context& context, CLI::App& parent, const char* name, const char* what,
                  const Options& options, Signed run);
CLI::App* listing(Context& context, CLI::App& parent, const char* what, const Options& options,
                  Listed run);
CLI::App* reading(Context& context, CLI::App& parent, const char* name, const char* what,
                  const Options& options, Listed run);
void addFilters(CLI::App* command, const Options& options);
CLI::App* group(Context& context, const char* name, const char* what);

void addIncidentCommands(Context& context);                    // Incidents.cpp
void addIncidentReading(Context& context, CLI::App& incident); // Learning.cpp
void addDrillMatrix(Context& context, CLI::App& drill);
void addLearning(Context& context); // service renewals
void addScenarioCommands(Context& context);

} // namespace countersign::cli::register_detail
