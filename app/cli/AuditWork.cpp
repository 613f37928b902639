// audit gaps, audit sample.
#include "app/cli/Signing.h"
#include "app/cli/Table.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/jobs/AuditGaps.h"
#include "core/jobs/AuditSample.h"

#include <algorithm>

namespace countersign::cli {

namespace audit_work_detail {

constexpr std::uint64_t kWorkpaperCap = 1u << 20;

int gaps(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf) {
    auto found = jobs::auditGaps(workspace, asOf, context.surroundings.cancel, context.progress());
    if (!found) return context.tell(found.error());
    const bool any = std::any_of(found->gaps.begin(), found->gaps.end(),
                                 [](const auto& gap) { return gap.level == model::Level::Error; });
    if (context.globals.json) {
        Json json("audit-gaps");
        json.integer("tags", static_cast<std::int64_t>(found->tags));
        json.integer("decisions", static_cast<std::int64_t>(found->decisions));
        json.integer("judged_again", static_cast<std::int64_t>(found->reevaluated)).array("gaps");
        for (const jobs::Gap& gap : found->gaps) {
            json.object().text("kind", gap.kind).text("level", model::name(gap.level));
            json.text("release", gap.release).text("record", gap.record);
            json.text("sentence", gap.sentence).text("help", gap.help).end();
        }
        return context.json(json.end(), any ? kNo : kYes);
    }
    for (const jobs::Gap& gap : found->gaps)
        context.say(std::string(model::name(gap.level)) + ": " +
                    (gap.release.empty() ? "" : base::escaped(gap.release) + ": ") +
                    base::escaped(gap.sentence) + " [" + gap.kind + "]" +
                    (gap.help.empty() ? "" : "\n    " + base::escaped(gap.help)) + "\n");
    context.say((any ? "" : "No gap was found. ") + std::to_string(found->decisions) +
                " decisions, " + std::to_string(found->reevaluated) + " judged again, " +
                std::to_string(found->tags) + " release tags\n");
    return any ? kNo : kYes;
}

struct SampleOptions {
    std::string seed, out, record, hat, key;
    int size = 5;
};

int sample(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
           const SampleOptions& o) {
    auto drawn = jobs::drawSample(workspace, asOf, o.seed, o.size, context.surroundings.cancel);
    if (!drawn) return context.tell(drawn.error());
    if (!o.out.empty()) {
        auto written = base::writeNewFile(o.out, jobs::workpaperText(*drawn, ""));
        if (!written) return context.tell(written.error(), kCannot);
    }
    if (context.globals.json) {
        Json json("audit-sample");
        json.text("log", drawn->log.hex()).text("head", drawn->head.hex());
        json.text("seed", drawn->seed).integer("size", drawn->size);
        json.text("population", drawn->population.hex());
        json.integer("decisions", static_cast<std::int64_t>(drawn->decisions)).array("sample");
        for (const jobs::SampledRecord& record : drawn->records)
            json.object()
                .text("tier", record.tier)
                .text("record", record.id.hex())
                .text("sentence", record.sentence)
                .end();
        return context.json(json.end(), kYes);
    }
    Table table({"TIER", "RECORD", "WHAT"});
    for (const jobs::SampledRecord& record : drawn->records)
        table.row({record.tier, record.id.shortHex(), record.sentence});
    context.say(table.text() + std::to_string(drawn->records.size()) + " of " +
                std::to_string(drawn->decisions) +
                " decisions. By hand: lowest of  printf "
                "'%s\\n%s' SEED RECORD | sha256sum  in each tier.\n");
    if (!o.out.empty())
        context.say("Write what you find below the line `findings` of " + base::escaped(o.out) +
                    ", then:  countersign audit sample --record " + base::escaped(o.out) + "\n");
    return kYes;
}

int recordWorkpaper(Context& context, const SampleOptions& o) {
    auto text = base::readFile(o.record, kWorkpaperCap);
    if (!text) return context.tell(text.error(), kCannot);
    return withSigning(context, [&](jobs::Workspace& workspace) {
        auto paper = jobs::readWorkpaper(workspace, *text, o.record, context.surroundings.cancel);
        if (!paper) return context.tell(paper.error());
        model::Workpaper body{paper->sample.seed, paper->sample.population, {}, paper->findings};
        for (const jobs::SampledRecord& record : paper->sample.records)
            body.sample.push_back(record.id);
        std::sort(body.sample.begin(), body.sample.end());
        jobs::Statement statement;
        statement.kind = jobs::Statement::Kind::Other;
        statement.body = std::move(body);
        statement.hat = o.hat;
        return signStatement(context, workspace, statement, o.key);
    });
}

} // namespace audit_work_detail

void addAuditWork(Context& context, CLI::App& audit) {
    using namespace audit_work_detail;
    runs(context, addCommand(audit, "gaps", "what an auditor would ask about"),
         std::make_shared<int>(0), [](Context& c, int&) {
             return withWorkspace(c, [&](auto& w, auto& asOf) {
                 w.bypassCache(); // an audit reads everything
                 return gaps(c, w, asOf);
             });
         });
    auto o = std::make_shared<SampleOptions>();
    CLI::App* drawing = addCommand(audit, "sample", "decisions drawn by a seed, for each tier");
    drawing->add_option("--seed", o->seed, "one line; the same seed draws the same");
    drawing->add_option("--size", o->size, "at most so many of each tier (5)");
    drawing->add_option("-o", o->out, "a workpaper to write");
    drawing->add_option("--record", o->record, "put the workpaper FILE on record");
    drawing->add_option("--as", o->hat, "the role signed as");
    drawing->add_option("--key", o->key, "the key to sign with");
    runs(context, drawing, o, [](Context& c, SampleOptions& options) {
        if (!options.record.empty()) return recordWorkpaper(c, options);
        return withWorkspace(c, [&](auto& w, auto& asOf) {
            w.bypassCache();
            return sample(c, w, asOf, options);
        });
    });
}

} // namespace countersign::cli
