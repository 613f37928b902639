// export: attestations, decision sheet, rows of one release.
#include "app/cli/Context.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/jobs/DueDates.h"
#include "core/jobs/Export.h"

namespace countersign::cli {

namespace export_detail {

struct ExportOptions {
    std::string release, as, out, key;
    bool all = false;
};

int write(Context& context, const ExportOptions& o, const std::string& text, std::uint64_t parts,
          const char* what, bool isSigned) {
    if (o.out == "-") {
        context.clearProgress();
        context.out << text;
        return kYes;
    }
    auto written = base::writeNewFile(o.out, text);
    if (!written) return context.tell(written.error(), kCannot);
    if (context.globals.json) {
        Json json("export");
        json.text("path", o.out).text("as", o.as).boolean("signed", isSigned);
        json.integer("parts", static_cast<std::int64_t>(parts));
        return context.json(json.text("sha256", base::sha256(text).hex()), kYes);
    }
    context.say(base::escaped(o.out) + ": " + std::to_string(parts) + what +
                (isSigned ? ", signed\n" : "\n"));
    return kYes;
}

// Everything of the release's model that has a day; of all models with --all.
int exportCalendar(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
                   const ExportOptions& o) {
    const std::string model = o.release.substr(0, o.release.rfind('@'));
    auto file = jobs::calendarFile(workspace, asOf, o.all ? std::string() : model);
    if (!file) return context.tell(file.error());
    return write(context, o, file->text, file->entries, " days", false);
}

jobs::Document documentOf(const std::string& as) {
    return as == "in-toto" ? jobs::Document::InToto
           : as == "vsa"   ? jobs::Document::Summary
           : as == "html"  ? jobs::Document::Html
                           : jobs::Document::Csv;
}

int exportAs(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
             const ExportOptions& o) {
    if (o.all != o.release.empty() || (o.all && o.as != "ics"))
        return context.tell(
            {base::ErrorCode::Invalid,
             o.as == "ics" ? "Either one release or --all" : "This document is about one release",
             {},
             "countersign export RELEASE --as " + o.as + " -o FILE"});
    if (o.as == "ics") return exportCalendar(context, workspace, asOf, o);
    std::optional<sign::KeyChoice> key;
    if (!o.key.empty()) {
        auto chosen = sign::keyAt(o.key);
        if (!chosen) return context.tell(chosen.error());
        key = std::move(*chosen);
    }
    auto made = jobs::exportRelease(workspace, asOf, o.release, documentOf(o.as), key,
                                    context.prompt(), context.surroundings.cancel);
    if (!made) return context.tell(made.error());
    return write(context, o, made->text, made->parts,
                 o.as == "csv" || o.as == "html" ? " signatures" : " statements", made->isSigned);
}

} // namespace export_detail

void addExport(Context& context) {
    using namespace export_detail;
    auto o = std::make_shared<ExportOptions>();
    CLI::App* sub = addCommand(*context.app, "export", "documents about one release");
    sub->add_option("RELEASE", o->release, "MODEL[@VERSION]");
    sub->add_flag("--all", o->all, "of ics: the days of all models");
    sub->add_option("--as", o->as, "in-toto, vsa, html, csv or ics (calendar)")
        ->required()
        ->check(CLI::IsMember({"in-toto", "vsa", "html", "csv", "ics"}));
    sub->add_option("-o", o->out, "file to write (-: stdout)")->required();
    sub->add_option("--key", o->key, "sign the statements with this key (DSSE)");
    runs(context, sub, o, [](Context& c, ExportOptions& options) {
        return withWorkspace(c, [&](auto& w, auto& asOf) { return exportAs(c, w, asOf, options); });
    });
}

} // namespace countersign::cli
