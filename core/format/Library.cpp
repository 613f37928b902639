#include "core/format/Library.h"

#include "core/base/Resources.h"
#include "core/base/Text.h"
#include "core/format/Fields.h"
#include "core/format/PolicyFields.h"
#include "core/format/RecordForm.h"

namespace countersign::format {

namespace libraryfile {

using model::Level;

template <typename T, typename Fill>
base::Result<Read<T>> readMapping(std::string_view bytes, const std::string& path,
                                  const std::string& what, Fill fill) {
    const auto root = parseYaml(bytes, path);
    if (!root) return base::fail(root.error());
    Read<T> read;
    Fields fields(*root, what, read.findings);
    fill(fields, read.value);
    fields.finish();
    return read;
}

std::string idOf(Fields& fields) {
    const std::string id = fields.text("id");
    if (fields.require("id", base::said("id: a-word")) && !isPolicyWord(id))
        fields.remark(Level::Error, "bad-id", base::said("'%1' is no word", base::escaped(id)),
                      fields.placeOf("id"), base::said("use a-z, 0-9, '.', '_' and '-'"));
    return id;
}

std::string dateOf(Fields& fields, const char* key) {
    const std::string text = fields.text(key);
    if (!text.empty() && !isDate(text))
        fields.remark(Level::Error, "bad-date", base::said("'%1' must be a date", key),
                      fields.placeOf(key), base::said("write it like 2026-11-21"));
    return text;
}

std::optional<int> days(Fields& fields, const char* key) {
    const YamlNode* node = fields.node(key);
    if (!node) return std::nullopt;
    const auto value = node->isScalar() ? node->integer() : std::nullopt;
    if (value && *value >= 1 && *value <= 36'500) return static_cast<int>(*value);
    fields.remark(Level::Error, "bad-days", base::said("'%1' must be a whole number of days", key),
                  node->place);
    return std::nullopt;
}

void readItem(const YamlNode& node, model::ItemList& list, model::Findings& findings) {
    Fields fields(node, "an item of " + list.id, findings);
    model::ListItem item;
    item.place = node.place;
    item.id = idOf(fields);
    item.text = fields.text("text");
    fields.require("text", base::said("text: what must be so, or the question"));
    item.why = fields.text("why");
    item.evidence = fields.texts("evidence");
    item.checks = fields.texts("checks");
    item.wantsText = fields.text("wants") == "text";
    fields.finish();
    if (list.item(item.id))
        fields.remark(Level::Error, "duplicate-item",
                      base::said("the item %1 stands twice in %2", item.id, list.id), node.place);
    list.items.push_back(std::move(item));
}

} // namespace libraryfile

base::Result<Read<model::DocumentKind>> readKind(std::string_view bytes, const std::string& path) {
    using namespace libraryfile;
    return readMapping<model::DocumentKind>(
        bytes, path, "the kind of document", [](Fields& fields, model::DocumentKind& kind) {
            kind.id = idOf(fields);
            kind.title = fields.text("title");
            kind.why = fields.text("why");
            for (const char* key : {"title", "why", "files"})
                fields.require(key, std::string(key) + ": …");
            kind.files = fields.texts("files");
            if (const YamlNode* sections = fields.list("sections")) {
                for (const YamlNode& node : sections->items) {
                    model::Findings wrong;
                    Fields one(node, "a section of " + kind.id, wrong);
                    model::RequiredSection section{one.text("title"), one.texts("words")};
                    one.require("title", "title: \"Symptoms\"");
                    one.finish();
                    kind.sections.push_back(std::move(section));
                    for (model::Finding& each : wrong)
                        fields.remark(each.level, each.rule, each.text, each.place, each.help);
                }
            }
            kind.maxAgeDays = days(fields, "max_age_days");
            kind.looks = fields.texts("looks");
            kind.from = fields.text("from");
            kind.seeds = fields.texts("seeds");
        });
}

base::Result<Read<model::ItemList>> readItems(std::string_view bytes, const std::string& path) {
    using namespace libraryfile;
    model::Findings items;
    auto read = readMapping<model::ItemList>(
        bytes, path, "the list", [&](Fields& fields, model::ItemList& list) {
            list.id = idOf(fields);
            list.title = fields.text("title");
            fields.require("title", "title: …");
            const std::string kind = fields.text("kind");
            list.questions = kind == "questions";
            if (!kind.empty() && !list.questions && kind != "checklist")
                fields.remark(Level::Error, "bad-kind",
                              base::said("'kind' is '%1'", base::escaped(kind)),
                              fields.placeOf("kind"), base::said("write checklist or questions"));
            fields.require("items", base::said("items: and a list"));
            if (const YamlNode* entries = fields.list("items")) {
                for (const YamlNode& node : entries->items)
                    readItem(node, list, items);
            }
        });
    if (read) std::move(items.begin(), items.end(), std::back_inserter(read->findings));
    return read;
}

base::Result<Read<std::vector<model::PackagePart>>> readPackage(std::string_view bytes,
                                                                const std::string& path) {
    using namespace libraryfile;
    return readMapping<std::vector<model::PackagePart>>(
        bytes, path, "the package", [](Fields& fields, std::vector<model::PackagePart>& parts) {
            const YamlNode* list = fields.list("package");
            if (!list) return;
            model::Findings wrong;
            for (const YamlNode& node : list->items) {
                Fields one(node, "a part of the package", wrong);
                parts.push_back({idOf(one), one.text("title"), one.texts("kinds")});
                one.finish();
            }
            for (const model::Finding& each : wrong)
                fields.remark(each.level, each.rule, each.text, each.place, each.help);
        });
}

base::Result<Read<model::FrameworkPack>> readFramework(std::string_view bytes,
                                                       const std::string& path) {
    using namespace libraryfile;
    model::Findings wrong;
    auto read = readMapping<model::FrameworkPack>(
        bytes, path, "the regulation pack", [&](Fields& fields, model::FrameworkPack& pack) {
            pack.id = idOf(fields);
            pack.title = fields.text("title");
            pack.asOf = dateOf(fields, "as_of");
            pack.replaces = fields.text("replaces");
            pack.note = fields.text("note");
            pack.classes = fields.texts("classes");
            pack.prohibited = fields.texts("prohibited");
            for (const char* key : {"title", "as_of", "note", "clauses"})
                fields.require(key, std::string(key) + ": …");
            const YamlNode* clauses = fields.list("clauses");
            if (!clauses) return;
            for (const YamlNode& node : clauses->items) {
                Fields one(node, "a clause of " + pack.id, wrong);
                model::Clause clause;
                clause.id = one.text("id");
                clause.asks = one.text("asks");
                one.require("id", "id: \"Art. 14\"");
                one.require("asks", base::said("asks: what it asks for, in our words"));
                clause.since = dateOf(one, "since");
                clause.supports = one.texts("supports");
                one.finish();
                pack.clauses.push_back(std::move(clause));
            }
        });
    if (read) std::move(wrong.begin(), wrong.end(), std::back_inserter(read->findings));
    return read;
}

const model::Library& shippedLibrary() {
    static const model::Library library = [] {
        model::Library all;
        std::string text;
        for (const char* folder : {"resources/frameworks", "resources/kinds", "resources/lists"}) {
            for (const std::string_view name : base::resourcesBelow(folder)) {
                const std::string path(name);
                const std::string_view bytes = base::resource(path);
                text += path + "\n" + std::string(bytes);
                if (path == "resources/lists/package.yaml") {
                    if (auto parts = readPackage(bytes, path)) all.package = parts->value;
                } else if (path.starts_with("resources/kinds/")) {
                    if (auto kind = readKind(bytes, path)) all.kinds.push_back(kind->value);
                } else if (path.starts_with("resources/lists/")) {
                    if (auto list = readItems(bytes, path)) all.lists.push_back(list->value);
                } else if (auto pack = readFramework(bytes, path)) {
                    all.packs.push_back(pack->value);
                }
            }
        }
        all.digest = base::sha256(text);
        return all;
    }();
    return library;
}

} // namespace countersign::format
