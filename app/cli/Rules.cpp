// rules, framework: what is judged, and what a regulation finds of it.
#include "app/cli/Context.h"
#include "app/cli/Table.h"

#include "core/base/Text.h"
#include "core/jobs/Framework.h"
#include "core/model/Checks.h"

namespace countersign::cli {

namespace rules_detail {

struct RulesOptions {
    std::string id;
    bool kinds = false, lists = false, packs = false;
};

std::string defaultOf(const model::CheckRule& rule) {
    return rule.settable ? model::name(rule.preset) : "always";
}

void writeRule(Json& json, const model::CheckRule& rule) {
    json.object().text("id", rule.id).text("default", defaultOf(rule)).text("asks", rule.asks);
    json.text("why", rule.why).text("looks_at", rule.looks).text("help", rule.help);
    json.text("source", std::string("core/rules/") + rule.source).text("from", rule.seeds).end();
}

int one(Context& context, const std::string& id) {
    const model::CheckRule* rule = model::checkRule(id);
    if (!rule) {
        std::string nearest;
        int least = 100;
        for (const model::CheckRule& each : model::checkRules()) {
            const int far = base::distance(each.id, id);
            if (far < least) nearest = each.id;
            least = std::min(least, far);
        }
        return context.tell({base::ErrorCode::NotFound,
                             "There is no rule " + base::escaped(id),
                             {},
                             "nearest: " + nearest});
    }
    if (context.globals.json) {
        Json json("rules");
        json.array("rules");
        writeRule(json, *rule);
        return context.json(json, kYes);
    }
    context.say(std::string(rule->id) + ": " + rule->asks + "\n  because   " + rule->why +
                "\n  looks at  " + rule->looks + "\n  mend      " + rule->help + "\n  default   " +
                defaultOf(*rule) + "\n  judged in core/rules/" + rule->source + "\n");
    return kYes;
}

int kinds(Context& context, const model::Library& library) {
    if (context.globals.json) {
        Json json("kinds");
        json.array("kinds");
        for (const model::DocumentKind& kind : library.kinds) {
            json.object().text("id", kind.id).text("title", kind.title).text("why", kind.why);
            json.texts("files", kind.files).array("sections");
            for (const auto& section : kind.sections)
                json.item(section.title);
            json.end().integer("max_age_days", kind.maxAgeDays.value_or(0));
            json.texts("looks", kind.looks).text("from", kind.from).end();
        }
        return context.json(json, kYes);
    }
    Table table({"KIND", "WHERE", "WITHIN DAYS", "LOOKED AT BY", "FROM TIER", "SECTIONS"});
    for (const model::DocumentKind& kind : library.kinds) {
        std::vector<std::string> sections;
        for (const auto& section : kind.sections)
            sections.push_back(section.title);
        table.row({kind.id, base::joined(kind.files, ", "),
                   kind.maxAgeDays ? std::to_string(*kind.maxAgeDays) : "",
                   base::joined(kind.looks, ", "), kind.from, base::joined(sections, "; ")});
    }
    context.say(table.text());
    return kYes;
}

int lists(Context& context, const model::Library& library) {
    if (context.globals.json) {
        Json json("lists");
        json.array("lists");
        for (const model::ItemList& list : library.lists) {
            json.object().text("id", list.id).text("title", list.title);
            json.boolean("questions", list.questions).array("items");
            for (const model::ListItem& item : list.items) {
                json.object().text("id", item.id).text("text", item.text).text("why", item.why);
                json.texts("evidence", item.evidence).texts("checks", item.checks);
                json.boolean("wants_text", item.wantsText).end();
            }
            json.end().end();
        }
        return context.json(json, kYes);
    }
    for (const model::ItemList& list : library.lists) {
        context.say(list.title + " (" + list.id + (list.questions ? ", questions" : "") + ")\n");
        Table table({"  ITEM", "WHAT", "SHOWN BY"});
        for (const model::ListItem& item : list.items) {
            std::vector<std::string> shown = item.checks;
            shown.insert(shown.end(), item.evidence.begin(), item.evidence.end());
            table.row({"  " + list.id + "/" + item.id, item.text,
                       shown.empty() ? "signature" : base::joined(shown, ", ")});
        }
        context.say(table.text() + "\n");
    }
    return kYes;
}

int packs(Context& context, const model::Library& library) {
    if (context.globals.json) {
        Json json("packs");
        json.array("packs");
        for (const model::FrameworkPack& pack : library.packs) {
            json.object().text("id", pack.id).text("title", pack.title).text("as_of", pack.asOf);
            json.text("replaces", pack.replaces).text("note", pack.note);
            json.texts("classes", pack.classes);
            json.integer("clauses", static_cast<std::int64_t>(pack.clauses.size())).end();
        }
        return context.json(json, kYes);
    }
    Table table({"PACK", "AS OF", "CLAUSES", "TITLE"});
    for (const model::FrameworkPack& pack : library.packs)
        table.row({pack.id, pack.asOf, std::to_string(pack.clauses.size()), pack.title});
    context.say(table.text());
    return kYes;
}

int rules(Context& context, const RulesOptions& options) {
    const model::Library& library = jobs::library();
    if (options.kinds) return kinds(context, library);
    if (options.lists) return lists(context, library);
    if (options.packs) return packs(context, library);
    if (!options.id.empty()) return one(context, options.id);
    if (context.globals.json) {
        Json json("rules");
        json.array("rules");
        for (const model::CheckRule& rule : model::checkRules())
            writeRule(json, rule);
        return context.json(json, kYes);
    }
    Table table({"RULE", "DEFAULT", "ASKS"});
    for (const model::CheckRule& rule : model::checkRules())
        table.row({rule.id, defaultOf(rule), rule.asks});
    context.say(table.text() + "\ncountersign rules RULE says more about one\n");
    return kYes;
}

struct FrameworkOptions {
    std::string release;
    std::vector<std::string> packs;
};

int framework(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
              const FrameworkOptions& options) {
    auto view = jobs::framework(workspace, options.release, options.packs, asOf,
                                context.surroundings.cancel);
    if (!view) return context.tell(view.error());
    if (context.globals.json) {
        Json json("framework");
        json.text("release", view->release.text()).text("tier", view->tier).array("packs");
        for (const model::PackStatus& pack : view->packs) {
            json.object().text("id", pack.id).text("title", pack.title).text("as_of", pack.asOf);
            json.text("class", pack.stated).text("note", pack.note).array("clauses");
            for (const model::ClauseStatus& clause : pack.clauses) {
                json.object().text("id", clause.id).text("asks", clause.asks);
                json.text("state", model::name(clause.state)).text("since", clause.since);
                json.array("evidence");
                for (const auto& [text, place] : clause.evidence)
                    json.object().text("text", text).text("place", place).end();
                json.end().texts("gaps", clause.gaps).end();
            }
            json.end().end();
        }
        return context.json(json, kYes);
    }
    for (const model::PackStatus& pack : view->packs) {
        context.say(base::escaped(view->release.text()) + " and " + pack.title + " (texts as of " +
                    pack.asOf + ")" +
                    (pack.stated.empty() ? "" : ", stated class: " + base::escaped(pack.stated)) +
                    "\n");
        Table table({"CLAUSE", "STATE", "ASKS", "EVIDENCE OR GAP"});
        for (const model::ClauseStatus& clause : pack.clauses) {
            std::vector<std::string> shown;
            for (const auto& [text, place] : clause.evidence)
                shown.push_back(text + (place.empty() ? "" : " [" + place + "]"));
            for (const std::string& gap : clause.gaps)
                shown.push_back("missing: " + gap);
            table.row(
                {clause.id, model::name(clause.state), clause.asks, base::joined(shown, "; ")});
        }
        context.say(table.text() + base::escaped(pack.note) +
                    "\nThis says which evidence supports a clause. It does not say that the law is "
                    "kept.\n\n");
    }
    return kYes;
}

} // namespace rules_detail

void addRules(Context& context) {
    using namespace rules_detail;
    auto options = std::make_shared<RulesOptions>();
    CLI::App* list = addCommand(*context.app, "rules", "what is judged, why, and what mends it");
    list->add_option("RULE", options->id, "one of them");
    list->add_flag("--kinds", options->kinds, "kinds of documents");
    list->add_flag("--lists", options->lists, "checklists and question sets");
    list->add_flag("--packs", options->packs, "regulation packs");
    runs(context, list, options, [](Context& c, RulesOptions& o) { return rules(c, o); });
    auto asked = std::make_shared<FrameworkOptions>();
    CLI::App* packs = addCommand(*context.app, "framework",
                                 "which evidence of a release supports which clause, and the gaps");
    packs->add_option("RELEASE", asked->release, "MODEL[@VERSION]")->required();
    packs->add_option("--pack", asked->packs, "a regulation pack (default: those of the tier)");
    runs(context, packs, asked, [](Context& c, FrameworkOptions& o) {
        return withWorkspace(c, [&](auto& w, auto& asOf) { return framework(c, w, asOf, o); });
    });
}

} // namespace countersign::cli
