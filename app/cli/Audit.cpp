// checkpoint, audit pack, audit verify.
#include "app/cli/Signing.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/jobs/AuditPack.h"
#include "core/report/Audit.h"

namespace countersign::cli {

namespace audit_detail {

constexpr std::uint64_t kCheckpointCap = 64u << 10;

struct CheckpointOptions {
    std::string out, hat, reason, key;
    bool sign = false;
};

void checkpointJson(Json& json, const format::CheckpointFile& file, const std::string& words) {
    json.text("log", file.log.hex()).text("start", file.start.hex()).text("head", file.head.hex());
    json.text("fingerprint", file.fingerprint.hex()).text("chain", file.chain.hex());
    json.integer("records", static_cast<std::int64_t>(file.records));
    json.integer("commits", static_cast<std::int64_t>(file.commits)).text("words", words);
}

int checkpoint(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
               const CheckpointOptions& o) {
    auto view = jobs::checkpoint(workspace, asOf, context.surroundings.cancel);
    if (!view) return context.tell(view.error());
    if (!o.out.empty() && o.out != "-") {
        auto written = base::writeNewFile(o.out, view->text);
        if (!written) return context.tell(written.error(), kCannot);
    }
    if (o.out == "-") {
        context.out << view->text;
        return kYes;
    }
    if (context.globals.json) {
        Json json("checkpoint");
        checkpointJson(json, view->file, view->words);
        return context.json(json, kYes);
    }
    auto report = workspace.verified(asOf);
    if (!report) return context.tell(report.error());
    context.say(view->text + "\n" + report::proofText(**report, report::Outside::NotCompared) +
                "\n");
    if (!o.out.empty()) context.say("Written to " + base::escaped(o.out) + "\n");
    context.say(
        "Take it out of this computer, another way than the log travels. Later:  countersign "
        "verify --trust FILE\n");
    return kYes;
}

int signCheckpoint(Context& context, const CheckpointOptions& o) {
    return withSigning(context, [&](jobs::Workspace& workspace) {
        auto view = jobs::checkpoint(workspace, {}, context.surroundings.cancel);
        if (!view) return context.tell(view.error());
        if (!o.out.empty()) {
            auto written = base::writeNewFile(o.out, view->text);
            if (!written) return context.tell(written.error(), kCannot);
        }
        jobs::Statement statement;
        statement.kind = jobs::Statement::Kind::Other;
        statement.body =
            model::Checkpoint{view->file.head, view->file.records, base::sha256(view->text)};
        statement.hat = o.hat;
        statement.reason = o.reason;
        return signStatement(context, workspace, statement, o.key);
    });
}

struct PackOptions {
    std::string release, out;
    bool all = false;
};

int pack(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         const PackOptions& o) {
    if (o.release.empty() != o.all)
        return context.tell({base::ErrorCode::Invalid,
                             "Name one release, or --all",
                             {},
                             "countersign audit pack --all -o FILE.tar"},
                            kWords);
    auto made = jobs::makePack(workspace, asOf, {o.release, o.out}, context.surroundings.cancel,
                               context.progress());
    if (!made)
        return context.tell(made.error(), made.error().code == base::ErrorCode::Conflict
                                              ? kWords
                                              : Context::codeOf(made.error()));
    if (context.globals.json) {
        Json json("audit-pack");
        json.text("path", o.out).text("digest", made->digest.hex());
        json.text("log", made->head.log.hex()).text("head", made->head.head.hex());
        json.text("scope", made->head.release ? made->head.release->text() : "all");
        json.integer("commits", static_cast<std::int64_t>(made->head.commits));
        json.integer("files", static_cast<std::int64_t>(made->files));
        json.integer("bytes", static_cast<std::int64_t>(made->bytes));
        return context.json(json, kYes);
    }
    context.say(base::escaped(o.out) + ": " + std::to_string(made->files) + " files, " +
                std::to_string(made->bytes) + " bytes\nDigest " + made->digest.hex() +
                "\nTell the digest to whoever gets the pack, another way than the pack travels.\n");
    return kYes;
}

int verifyPack(Context& context, const std::string& path, const std::string& trust) {
    jobs::PackOptions options;
    options.genesis =
        context.globals.genesis.empty() ? context.surroundings.genesis : context.globals.genesis;
    options.cancel = context.surroundings.cancel;
    options.progress = context.progress();
    if (!trust.empty()) {
        auto text = base::readFile(trust, kCheckpointCap);
        if (!text) return context.tell(text.error(), kCannot);
        options.checkpoint = std::move(*text);
    }
    auto verdict = jobs::verifyPack(path, options);
    if (!verdict) return context.tell(verdict.error(), kCannot);
    const model::VerifyReport& report = *verdict->report;
    if (context.globals.json) {
        Json json("audit-verify");
        json.text("digest", verdict->digest.hex()).texts("wrong", verdict->wrong);
        json.text("scope", verdict->head.release ? verdict->head.release->text() : "all");
        json.text("compared", verdict->comparison ? jobs::name(verdict->comparison->against) : "");
        verifyJson(json, report);
        return context.json(json, verdict->exitCode);
    }
    for (const std::string& wrong : verdict->wrong)
        context.say("DAMAGED  " + base::escaped(wrong) + "\n");
    tellReport(context, report);
    context.say(
        std::string(verdict->head.release
                        ? "Evidence of " + base::escaped(verdict->head.release->text()) + " only"
                        : "The whole log with its evidence") +
        "\nDigest " + verdict->digest.hex() + "\n");
    if (verdict->comparison) context.say(base::escaped(verdict->comparison->sentence) + "\n");
    context.say(!verdict->wrong.empty()
                    ? "NOT the pack that was made: " + std::to_string(verdict->wrong.size()) +
                          " files are not what they should be\n"
                : report.inOrder() ? "Every byte is as it was packed\n"
                                   : "Packed so: the log itself is not in order\n");
    if (verdict->exitCode == kCannot)
        return context.tell(
            {base::ErrorCode::Unavailable,
             std::string("The log could not be judged (") + model::name(report.state) + ")",
             {},
             report.reason},
            kCannot);
    return verdict->exitCode;
}

} // namespace audit_detail

void addAudit(Context& context) {
    using namespace audit_detail;
    auto mark = std::make_shared<CheckpointOptions>();
    CLI::App* checking = addCommand(*context.app, "checkpoint",
                                    "the log's head, to be kept outside and held against it later");
    checking->add_option("-o", mark->out, "file to write (-: stdout)");
    checking->add_flag("--sign", mark->sign, "put it on record, too");
    checking->add_option("--as", mark->hat, "the role signed as");
    checking->add_option("--reason", mark->reason, "why");
    checking->add_option("--key", mark->key, "the key to sign with");
    runs(context, checking, mark, [](Context& c, CheckpointOptions& o) {
        if (o.sign) return signCheckpoint(c, o);
        return withWorkspace(c, [&](auto& w, auto& asOf) {
            w.bypassCache(); // what is kept outside must have been read
            return checkpoint(c, w, asOf, o);
        });
    });

    CLI::App* audit = addCommand(*context.app, "audit", "packs, gaps and samples for auditors");
    audit->require_subcommand(1);
    auto packing = std::make_shared<PackOptions>();
    CLI::App* make = addCommand(*audit, "pack", "everything needed to check the log elsewhere");
    make->add_option("RELEASE", packing->release, "MODEL[@VERSION]");
    make->add_flag("--all", packing->all, "the evidence of every release");
    make->add_option("-o", packing->out, "a folder, or a file that ends in .tar")->required();
    runs(context, make, packing, [](Context& c, PackOptions& o) {
        return withWorkspace(c, [&](auto& w, auto& asOf) {
            w.bypassCache();
            return pack(c, w, asOf, o);
        });
    });
    addAuditWork(context, *audit);
    auto checked = std::make_shared<std::pair<std::string, std::string>>();
    CLI::App* verify = addCommand(*audit, "verify", "check a pack; needs no repository");
    verify->add_option("FILE", checked->first, "the pack, folder or .tar")->required();
    verify->add_option("--trust", checked->second, "a checkpoint to hold it against");
    runs(context, verify, checked, [](Context& c, std::pair<std::string, std::string>& o) {
        return verifyPack(c, o.first, o.second);
    });
}

} // namespace countersign::cli
