#include "core/format/Redaction.h"

#include "core/format/PolicyFields.h"

namespace countersign::format {

namespace redaction {

constexpr std::size_t kShortest = 2; // one letter would tear every word
const std::vector<std::string> kPeople{"roles", "hidden", "named"};

void readReplace(PolicyFields& fields, model::Redaction& value) {
    const YamlNode* list = fields.list("replace");
    if (!list) return;
    for (const YamlNode& node : list->items) {
        PolicyFields one(node, "an entry of replace", "redaction", fields.findings());
        one.require("words",
                    base::said("{words: \"Project Heron\", with: \"an internal project\"}"));
        const std::string words = one.text("words");
        if (one.has("words") && words.size() < kShortest)
            one.error(base::said("words to be replaced are at least two letters long"),
                      one.placeOf("words"));
        value.replace.emplace_back(words, one.text("with", "[left out]"));
        one.finish();
    }
}

} // namespace redaction

base::Result<RedactionRead> readRedaction(std::string_view bytes, const std::string& path) {
    auto root = parseYaml(bytes, path);
    if (!root) return base::fail(root.error());
    RedactionRead read;
    PolicyFields fields(*root, "the redaction file", "redaction", read.findings);
    fields.require("kind", base::said("kind: redaction"));
    if (fields.text("kind") != "redaction")
        fields.error(base::said("this is no redaction file"), fields.placeOf("kind"),
                     base::said("write kind: redaction"));
    const std::string people = fields.oneOf("people", redaction::kPeople, "roles");
    read.value.people = people == "named"    ? model::PeopleShown::Named
                        : people == "hidden" ? model::PeopleShown::Hidden
                                             : model::PeopleShown::Roles;
    read.value.models = fields.sentences("models");
    read.value.sections = fields.sentences("sections");
    redaction::readReplace(fields, read.value);
    fields.finish();
    return read;
}

} // namespace countersign::format
