// verify: the whole log, what a push adds, or the log held against a checkpoint.
#include "app/cli/Context.h"

#include "core/base/EightWords.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/jobs/Checkpoint.h"
#include "core/jobs/VerifyRange.h"
#include "core/report/Audit.h"
#include "core/report/Text.h"

namespace countersign::cli {

namespace verify_detail {

constexpr std::uint64_t kCheckpointCap = 64u << 10;

struct VerifyOptions {
    std::string range, trust;
    int threads = 0;
    bool noCache = false;
};

void tellEntry(Context& context, const model::LogEntry& entry) {
    const bool plain = model::isCounted(entry.verdict) && entry.warnings.empty();
    if (plain && !context.globals.verbose) return;
    context.say(std::string(model::name(entry.verdict)) + "  " + entry.commit.shortHex() +
                (entry.reason.empty() ? "" : "  " + base::escaped(entry.reason)) + "\n");
    for (const model::Remarked& warning : entry.warnings)
        context.say("    " + base::escaped(warning.code) + ": " + base::escaped(warning.text) +
                    "\n");
}

// The newest entry in the three ways in which people compare it.
std::string fingerprintLines(const model::LedgerState& ledger) {
    if (!ledger.present) return "Fingerprint " + ledger.head.hex() + "\n";
    return "Fingerprint " + ledger.head.hex() + "\nSHA-256 " + ledger.headRaw.hex() +
           "\nIn words " + base::eightWords(ledger.headRaw) + "\n";
}

int verify(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
           const VerifyOptions& options) {
    auto report = jobs::verifyLog(workspace, asOf, options.threads, context.surroundings.cancel,
                                  context.progress());
    if (!report) return context.tell(report.error());
    if (report->state == model::LogState::Missing) {
        auto info = workspace.info();
        return context.tell(
            {base::ErrorCode::Unavailable,
             report->reason,
             {},
             info && !info->fetchLine.empty() ? info->fetchLine : "countersign init"},
            kCannot);
    }
    std::optional<jobs::Comparison> comparison;
    if (!options.trust.empty()) {
        auto text = base::readFile(options.trust, kCheckpointCap);
        if (!text) return context.tell(text.error(), kCannot);
        auto compared = jobs::compareWith(workspace.repository(), *report, *text, options.trust,
                                          context.surroundings.cancel);
        if (!compared) return context.tell(compared.error(), kCannot);
        comparison = std::move(*compared);
    }
    const bool differs = comparison && !comparison->agrees();
    const int code = report->exitCode == kYes && differs ? kNo : report->exitCode;
    if (context.globals.json) {
        Json json("verify");
        if (comparison) json.text("compared", jobs::name(comparison->against));
        verifyJson(json, *report);
        return context.json(json, code);
    }
    tellReport(context, *report);
    if (comparison) {
        const auto outside = comparison->against == jobs::Against::Same ? report::Outside::Same
                             : comparison->agrees()                     ? report::Outside::Ahead
                                                    : report::Outside::NotCompared;
        context.say(base::escaped(comparison->sentence) + "\n" +
                    report::proofText(*report, outside));
    }
    if (report->exitCode == kCannot)
        return context.tell(
            {base::ErrorCode::Unavailable,
             std::string("The log could not be judged (") + model::name(report->state) + ")",
             {},
             report->reason},
            kCannot);
    return code;
}

int verifyRange(Context& context, jobs::Workspace& workspace, const std::string& range,
                int threads) {
    auto found = jobs::verifyRange(workspace, range, threads, context.surroundings.cancel,
                                   context.progress());
    if (!found) return context.tell(found.error());
    const model::VerifyReport& report = found->report;
    if (context.globals.json) {
        Json json("verify");
        json.text("range", range).integer("added", static_cast<std::int64_t>(found->added.size()));
        json.integer("added_wrong", static_cast<std::int64_t>(found->wrong));
        json.integer("older_wrong", static_cast<std::int64_t>(found->olderWrong));
        verifyJson(json, report);
        return context.json(json, found->exitCode);
    }
    for (const std::size_t index : found->added)
        tellEntry(context, report.ledger.entries[index]);
    std::string line = std::string(model::name(report.state)) + "  " +
                       std::to_string(found->added.size()) + " added, " +
                       std::to_string(found->wrong) + " wrong";
    if (found->olderWrong > 0)
        line += "; " + std::to_string(found->olderWrong) + " older ones are wrong, too";
    if (report.state != model::LogState::Complete) line += ": " + base::escaped(report.reason);
    context.say(line + "\nLog " + report.ledger.logId.hex() + ", " + model::name(report.trust) +
                "\n" + verify_detail::fingerprintLines(report.ledger));
    return found->exitCode;
}

} // namespace verify_detail

void verifyJson(Json& json, const model::VerifyReport& report) {
    json.text("state", model::name(report.state)).text("reason", report.reason);
    json.text("trust", model::name(report.trust)).boolean("in_order", report.inOrder());
    json.text("ref", report.ledger.ref).text("log", report.ledger.logId.hex());
    json.text("genesis", report.ledger.genesis.hex()).text("head", report.ledger.head.hex());
    json.text("head_sha256", report.ledger.present ? report.ledger.headRaw.hex() : "");
    json.integer("commits", static_cast<std::int64_t>(report.ledger.commits));
    json.integer("records", static_cast<std::int64_t>(report.ledger.records));
    json.integer("counted", static_cast<std::int64_t>(report.counted));
    json.integer("refused", static_cast<std::int64_t>(report.refused));
    json.integer("wrong", static_cast<std::int64_t>(report.wrong));
    json.integer("verified_before", static_cast<std::int64_t>(report.known)).array("warnings");
    for (const model::Remarked& warning : report.warnings)
        json.object().text("code", warning.code).text("text", warning.text).end();
    json.end().array("entries");
    for (const model::LogEntry& entry : report.ledger.entries) {
        json.object().text("commit", entry.commit.hex());
        json.text("record", entry.id.isZero() ? "" : entry.id.hex());
        json.text("verdict", model::name(entry.verdict)).text("reason", entry.reason);
        std::vector<std::string> codes;
        for (const model::Remarked& warning : entry.warnings)
            codes.push_back(warning.code);
        json.texts("warnings", codes).end();
    }
    json.end();
}

void tellReport(Context& context, const model::VerifyReport& report) {
    for (const model::LogEntry& entry : report.ledger.entries)
        verify_detail::tellEntry(context, entry);
    for (const model::Remarked& warning : report.warnings)
        context.say(base::escaped(warning.code) + ": " + base::escaped(warning.text) + "\n");
    context.say(std::string(model::name(report.state)) + "  " + std::to_string(report.counted) +
                " counted, " + std::to_string(report.refused) + " refused, " +
                std::to_string(report.wrong) + " wrong" +
                (report.reason.empty() ? "" : ": " + base::escaped(report.reason)) + "\n");
    if (report.known > 0)
        context.say(std::to_string(report.known) +
                    " of these commits were verified here before and not read again; --no-cache "
                    "reads them all.\n");
    context.say(report::shieldSentence(report) + "\n");
    context.say("Log " + report.ledger.logId.hex() + ", " + model::name(report.trust) + "\n" +
                verify_detail::fingerprintLines(report.ledger));
}

void addVerify(Context& context) {
    using namespace verify_detail;
    auto options = std::make_shared<VerifyOptions>();
    CLI::App* check = addCommand(*context.app, "verify", "judge the whole log, from its start");
    check->add_option("RANGE", options->range, "OLD..NEW: answer about what NEW adds");
    check->add_option("--trust", options->trust, "a checkpoint file to hold the log against");
    check->add_option("--jobs", options->threads, "threads for checking signatures")
        ->check(CLI::Range(1, 64));
    check->add_flag("--no-cache", options->noCache, "read every commit again, as an audit does");
    runs(context, check, options, [](Context& c, VerifyOptions& o) {
        return withWorkspace(c, [&](auto& w, auto& asOf) {
            if (o.noCache || !o.trust.empty()) w.bypassCache();
            return o.range.empty() ? verify(c, w, asOf, o) : verifyRange(c, w, o.range, o.threads);
        });
    });
}

} // namespace countersign::cli
