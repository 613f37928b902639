// export: attestations, decision sheet, rows of one release.
#include "app/cli/Context.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/jobs/Export.h"

namespace countersign::cli {

namespace export_detail {

struct ExportOptions {
    std::string release, as, out, key;
};

jobs::Document documentOf(const std::string& as) {
    return as == "in-toto" ? jobs::Document::InToto
           : as == "vsa"   ? jobs::Document::Summary
           : as == "html"  ? jobs::Document::Html
                           : jobs::Document::Csv;
}

int exportAs(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
             const ExportOptions& o) {
    std::optional<sign::KeyChoice> key;
    if (!o.key.empty()) {
        auto chosen = sign::keyAt(o.key);
        if (!chosen) return context.tell(chosen.error());
        key = std::move(*chosen);
    }
    auto made = jobs::exportRelease(workspace, asOf, o.release, documentOf(o.as), key,
                                    context.prompt(), context.surroundings.cancel);
    if (!made) return context.tell(made.error());
    if (o.out == "-") {
        context.clearProgress();
        context.out << made->text;
        return kYes;
    }
    auto written = base::writeNewFile(o.out, made->text);
    if (!written) return context.tell(written.error(), kCannot);
    if (context.globals.json) {
        Json json("export");
        json.text("path", o.out).text("as", o.as).boolean("signed", made->isSigned);
        json.integer("parts", static_cast<std::int64_t>(made->parts));
        return context.json(json.text("sha256", base::sha256(made->text).hex()), kYes);
    }
    context.say(base::escaped(o.out) + ": " + std::to_string(made->parts) +
                (o.as == "csv" || o.as == "html" ? " signatures" : " statements") +
                (made->isSigned ? ", signed\n" : "\n"));
    return kYes;
}

} // namespace export_detail

void addExport(Context& context) {
    using namespace export_detail;
    auto o = std::make_shared<ExportOptions>();
    CLI::App* sub = addCommand(*context.app, "export", "documents about one release");
    sub->add_option("RELEASE", o->release, "MODEL[@VERSION]")->required();
    sub->add_option("--as", o->as, "in-toto, vsa, html or csv")
        ->required()
        ->check(CLI::IsMember({"in-toto", "vsa", "html", "csv"}));
    sub->add_option("-o", o->out, "file to write (-: stdout)")->required();
    sub->add_option("--key", o->key, "sign the statements with this key (DSSE)");
    runs(context, sub, o, [](Context& c, ExportOptions& options) {
        return withWorkspace(c, [&](auto& w, auto& asOf) { return exportAs(c, w, asOf, options); });
    });
}

} // namespace countersign::cli
