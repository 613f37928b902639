#include "core/format/PostMortem.h"

#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/FrontMatter.h"
#include "core/format/Library.h"
#include "core/format/Markdown.h"
#include "core/format/PostMortemWords.h"
#include "core/format/RecordForm.h"

#include <algorithm>

namespace countersign::format {

namespace postmortem {

using model::Level;

constexpr int kWhys = 5;

bool written(const model::Section& section) { return !saidIn(section.markdown).empty(); }

// The section a required part is, written ones first; null where there is none.
const model::Section* partOf(const std::vector<model::Section>& sections,
                             const model::RequiredSection& wanted) {
    const model::Section* found = nullptr;
    for (const model::Section& section : sections) {
        const std::string title = base::lowerAscii(section.title);
        const bool fits =
            std::any_of(wanted.words.begin(), wanted.words.end(), [&](const std::string& word) {
                return title.find(word) != std::string::npos;
            });
        if (!fits) continue;
        if (written(section)) return &section;
        if (!found) found = &section;
    }
    return found;
}

std::string plain(std::string_view text) {
    return saidIn(text).empty() ? std::string() : std::string(base::trimmed(text));
}

void readFront(const FrontMatter& front, model::PostMortem& post) {
    if (!front.root.isMapping()) return;
    const auto scalar = [&](const char* key) {
        const YamlNode* node = front.root.find(key);
        return node && node->isScalar() && !isPlaceholder(node->text) ? node->text : std::string();
    };
    post.incident = scalar("incident");
    post.severity = scalar("severity");
    const YamlNode* there = front.root.find("attendance");
    if (!there) return;
    for (const YamlNode& each : there->items) {
        if (each.isScalar() && !isPlaceholder(each.text))
            post.attendance.push_back({each.text, each.place});
    }
}

// Each item of a list below the heading, each row of a table, else each line.
std::vector<model::PostMortem::Line> linesOf(const model::Section& section) {
    std::vector<model::PostMortem::Line> found;
    const int first = section.place.line + 1;
    const auto at = [&](int line) { return base::Place{section.place.path, line, 1, {}}; };
    for (const ListItem& item : listItems(section.markdown, first)) {
        if (!plain(item.text).empty()) found.push_back({item.text, at(item.line)});
    }
    if (!found.empty()) return found;
    for (const auto& row : firstTable(section.markdown, first).rows) {
        const std::string text = base::joined(row.cells, " ");
        if (!plain(text).empty()) found.push_back({text, at(row.line)});
    }
    if (!found.empty()) return found;
    int line = first;
    for (const std::string_view each : base::lines(section.markdown)) {
        if (!plain(each).empty() && !each.starts_with('#') && !each.starts_with("<!--"))
            found.push_back({std::string(base::trimmed(each)), at(line)});
        ++line;
    }
    return found;
}

// Items of the root cause that are steps of the chain: all of a numbered list, or lines with "why".
void takeWhys(const model::Section& section, model::PostMortem& post) {
    const auto lines = linesOf(section);
    for (const auto& line : lines) {
        if (base::containsNoCase(line.text, "why") || base::containsNoCase(line.text, "because"))
            post.whys.push_back(line);
    }
    if (post.whys.size() < lines.size() &&
        !listItems(section.markdown, section.place.line + 1).empty())
        post.whys = lines;
}

std::string afterWord(const std::string& text, std::initializer_list<const char*> words) {
    const std::string lower = base::lowerAscii(text);
    for (const char* word : words) {
        const std::size_t at = lower.find(word);
        if (at == std::string::npos) continue;
        std::string_view rest =
            base::trimmed(std::string_view(text).substr(at + std::string_view(word).size()));
        while (!rest.empty() && (rest.front() == ':' || rest.front() == ' '))
            rest.remove_prefix(1);
        return std::string(base::trimmed(rest.substr(0, rest.find_first_of(",;.|"))));
    }
    return {};
}

std::string firstDate(std::string_view text) {
    for (std::size_t i = 0; i + 10 <= text.size(); ++i) {
        const std::string part(text.substr(i, 10));
        if (isDate(part)) return part;
    }
    return {};
}

void takeActions(const model::Section& section, model::PostMortem& post) {
    const TextTable table = firstTable(section.markdown, section.place.line + 1);
    const auto column = [&](std::initializer_list<const char*> words) {
        for (std::size_t i = 0; i < table.head.size(); ++i) {
            for (const char* word : words) {
                if (base::containsNoCase(table.head[i], word)) return static_cast<int>(i);
            }
        }
        return -1;
    };
    if (table.rows.empty()) {
        for (const auto& line : linesOf(section))
            post.actions.push_back({line.text, plain(afterWord(line.text, {"owner"})),
                                    firstDate(line.text), line.place});
        return;
    }
    const int owner = column({"owner", "who"}), due = column({"due", "until", "when"});
    for (const auto& row : table.rows) {
        const auto cell = [&](int at) {
            return at >= 0 && static_cast<std::size_t>(at) < row.cells.size()
                       ? plain(row.cells[static_cast<std::size_t>(at)])
                       : std::string();
        };
        if (plain(base::joined(row.cells, " ")).empty()) continue;
        post.actions.push_back({row.cells.empty() ? std::string() : row.cells.front(),
                                cell(owner),
                                cell(due),
                                {section.place.path, row.line, 1, {}}});
    }
}

void judgeWhys(const model::PostMortem& post, const model::Section& root,
               model::Findings& findings) {
    const int steps = static_cast<int>(post.whys.size());
    if (steps < kWhys)
        findings.push_back(
            {Level::Warning, "five-whys",
             steps == 0 ? base::said("The root cause is no chain of whys")
                        : base::said("The chain of whys stops after %1", steps),
             root.place,
             base::said("ask why five times, a numbered line each, until it is something that "
                        "can be mended")});
    if (post.whys.empty()) return;
    if (const auto excuse = endsInPerson(post.whys.back().text); !excuse.empty())
        findings.push_back(
            {Level::Warning, "whys-end-in-person",
             base::said("The last why is '%1', which nobody can mend", excuse),
             post.whys.back().place,
             base::said("ask once more: what let it happen, and what would have caught it?")});
}

void judgeAttendance(const model::PostMortem& post, const model::Roster* people,
                     model::Findings& findings) {
    const base::Place top{post.path, 1, 0, {}};
    if (post.attendance.size() < 2) {
        findings.push_back({Level::Warning, "attendance",
                            post.attendance.empty()
                                ? base::said("Nobody is recorded as having been there")
                                : base::said("Only one person was there"),
                            post.attendance.empty() ? top : post.attendance.front().place,
                            base::said("write `attendance: [\"Ana Ruiz\", …]` above the text")});
        return;
    }
    if (!people || people->people.empty()) return;
    std::vector<std::string> teams;
    bool known = false, leads = false;
    for (const auto& line : post.attendance) {
        for (const model::Person& person : people->people) {
            if (!base::containsNoCase(line.text, person.name) &&
                !base::containsNoCase(line.text, person.principal))
                continue;
            known = true;
            if (!person.team.empty() &&
                std::find(teams.begin(), teams.end(), person.team) == teams.end())
                teams.push_back(person.team);
            for (const char* role : {"chair", "manager", "senior", "root"})
                leads = leads || people->hasRole(person.principal, role);
        }
    }
    if (!known) return;
    if (!leads)
        findings.push_back(
            {Level::Warning, "attendance-leaders", base::said("Nobody who leads was there"),
             post.attendance.front().place,
             base::said("ask a manager or the chair to the post-mortem: they can decide what "
                        "is done")});
    if (teams.size() < 2)
        findings.push_back(
            {Level::Note, "attendance-teams",
             base::said("Only one team was there%1",
                        teams.empty() ? std::string() : ": " + teams.front()),
             post.attendance.front().place,
             base::said("ask the teams around it, those who answer users among them")});
}

} // namespace postmortem

bool isPostMortemPath(std::string_view belowFolder) {
    const std::string lower = base::lowerAscii(belowFolder);
    if (!lower.ends_with(".md") && !lower.ends_with(".markdown")) return false;
    if (lower.starts_with("incidents/") || lower.find("/incidents/") != std::string::npos)
        return lower.find("readme") == std::string::npos;
    const model::DocumentKind* kind = kindOf(shippedLibrary(), belowFolder);
    return kind && kind->id == "post-mortem";
}

base::Result<Read<model::PostMortem>>
readPostMortem(std::string_view bytes, const std::string& path, const model::Roster* people) {
    using namespace postmortem;
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<model::PostMortem> read;
    model::PostMortem& post = read.value;
    post.path = path;
    FrontMatter front = splitFrontMatter(*text, path, read.findings);
    readFront(front, post);
    post.sections = sectionsOf(front.body, path, front.bodyLine);
    std::vector<model::Section> inner(post.sections);
    if (!inner.empty() && inner.front().level == 1) {
        post.title = inner.front().title;
        if (inner.size() > 1) inner.erase(inner.begin());
    }
    const model::DocumentKind* kind = shippedLibrary().kind("post-mortem");
    for (const model::RequiredSection& wanted :
         kind ? kind->sections : std::vector<model::RequiredSection>{}) {
        const model::Section* part = partOf(inner, wanted);
        if (!part || !written(*part)) {
            read.findings.push_back(
                {Level::Warning, "post-mortem-part",
                 base::said("The post-mortem does not say: %1", base::lowerAscii(wanted.title)),
                 part ? part->place : base::Place{path, 1, 0, {}},
                 part ? base::said("write it below this heading")
                      : base::said("add a section \"## %1\"", wanted.title)});
            continue;
        }
        if (wanted.title == "Root cause") {
            takeWhys(*part, post);
            judgeWhys(post, *part, read.findings);
        }
        if (wanted.title == "Actions") {
            takeActions(*part, post);
            for (const auto& task : post.actions) {
                if (!task.owner.empty() && !task.due.empty()) continue;
                read.findings.push_back(
                    {Level::Warning, "action-open",
                     base::said("An action has no %1", task.owner.empty() && task.due.empty()
                                                           ? base::said("owner and no day")
                                                       : task.owner.empty()
                                                           ? base::said("owner")
                                                           : base::said("day until when")),
                     task.place, base::said("name one owner and a day; countersign action add")});
            }
        }
        judgeWording(*part, wanted.title, people, read.findings);
    }
    for (const model::Section& section : inner) {
        if (post.attendance.empty() && headingHas(section, {"attendance", "attendees", "present"}))
            post.attendance = linesOf(section);
    }
    judgeAttendance(post, people, read.findings);
    return read;
}

} // namespace countersign::format
