#include "core/jobs/DemoStory.h"

#include "core/base/Resources.h"
#include "core/base/Text.h"
#include "core/format/Yaml.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace story_detail {

constexpr const char* kFolder = "resources/demo/";
constexpr const char* kDayMark = "{{day:";

base::UtcTime dayOf(base::UtcTime now, std::int64_t days) {
    const std::int64_t midnight = now.seconds - now.seconds % 86400;
    return {midnight + days * 86400};
}

std::string textOf(const format::YamlNode& node, const char* key) {
    const format::YamlNode* found = node.find(key);
    return found && found->isScalar() ? found->text : std::string();
}

std::vector<std::string> words(const std::string& text) {
    std::vector<std::string> found;
    for (std::string_view word : base::split(text, ' ')) {
        if (!word.empty()) found.emplace_back(word);
    }
    return found;
}

DemoPerson personOf(const format::YamlNode& node) {
    DemoPerson person;
    person.principal = textOf(node, "principal");
    person.name = textOf(node, "name");
    person.team = textOf(node, "team");
    person.roles = words(textOf(node, "roles"));
    person.external = textOf(node, "external") == "yes";
    person.machine = textOf(node, "machine") == "yes";
    person.keys = textOf(node, "keys") == "2" ? 2 : 1;
    return person;
}

// Replaces the marks of one line; false when the line is of a later day.
bool fillDays(std::string& line, base::UtcTime now, base::UtcTime at) {
    bool known = true;
    for (std::size_t from = line.find(kDayMark); from != std::string::npos;
         from = line.find(kDayMark)) {
        const std::size_t start = from + std::string_view(kDayMark).size();
        const std::size_t end = line.find("}}", start);
        const auto days = end == std::string::npos
                              ? std::nullopt
                              : base::parseInteger(line.substr(start, end - start));
        if (!days) return known;
        const base::UtcTime day = dayOf(now, *days);
        known = known && day <= at;
        line.replace(from, end + 2 - from, day.date());
    }
    return known;
}

Result<DemoStep> stepOf(const format::YamlNode& node, base::UtcTime now) {
    DemoStep step;
    const format::YamlNode* day = node.find("day");
    const auto days = day ? day->integer() : std::nullopt;
    const auto parts = base::UtcTime::parse("2000-01-01T" + textOf(node, "at") + ":00Z");
    if (!days || *days > 0 || !parts)
        return fail(ErrorCode::Invalid, "A step of the story has no day or time", node.place);
    step.at = {dayOf(now, *days).seconds + parts->seconds % 86400};
    step.what = textOf(node, "do");
    step.who = textOf(node, "who");
    step.as = textOf(node, "as");
    step.release = textOf(node, "release");
    step.text = textOf(node, "text");
    step.of = textOf(node, step.what == "retire" ? "key_of" : "of");
    step.vote = textOf(node, "vote");
    step.level = textOf(node, "level");
    step.wouldRemove = textOf(node, "would_remove");
    step.condition = textOf(node, "condition");
    fillDays(step.condition, now, step.at);
    step.share = textOf(node, "share");
    step.reviewed = textOf(node, "reviewed");
    step.notReviewed = textOf(node, "not_reviewed");
    step.outcome = textOf(node, "outcome");
    step.context = textOf(node, "context");
    step.options = textOf(node, "options");
    step.consequences = textOf(node, "consequences");
    step.disposition = textOf(node, "disposition");
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
        if (node.items[i].isScalar()) step.facts[node.keys[i]] = node.items[i].text;
    }
    const format::YamlNode* put = node.find("put");
    for (const format::YamlNode& item : put ? put->items : std::vector<format::YamlNode>{}) {
        const std::size_t mark = item.text.find(" < ");
        if (mark == std::string::npos)
            return fail(ErrorCode::Invalid, "A file of the story is not 'path < source'",
                        item.place);
        step.put.emplace_back(item.text.substr(0, mark), item.text.substr(mark + 3));
    }
    return step;
}

} // namespace story_detail

const DemoPerson* DemoStory::person(const std::string& principal) const {
    auto it = std::find_if(people.begin(), people.end(),
                           [&](const DemoPerson& p) { return p.principal == principal; });
    return it == people.end() ? nullptr : &*it;
}

Result<DemoStory> readDemoStory(base::UtcTime now) {
    const std::string path = std::string(story_detail::kFolder) + "story.yaml";
    auto root = format::parseYaml(base::resource(path), path, {1u << 20, 8, 20'000});
    if (!root) return fail(root.error());
    DemoStory story;
    story.name = story_detail::textOf(*root, "name");
    story.founder = story_detail::textOf(*root, "founder");
    if (const format::YamlNode* people = root->find("people")) {
        for (const format::YamlNode& node : people->items)
            story.people.push_back(story_detail::personOf(node));
    }
    if (const format::YamlNode* steps = root->find("steps")) {
        for (const format::YamlNode& node : steps->items) {
            auto step = story_detail::stepOf(node, now);
            if (!step) return fail(step.error());
            if (!story.person(step->who))
                return fail(ErrorCode::Invalid, "Nobody of the story is called " + step->who,
                            node.place);
            if (!story.steps.empty() && step->at < story.steps.back().at)
                return fail(ErrorCode::Invalid, "A step of the story is before the one above it",
                            node.place);
            story.steps.push_back(std::move(*step));
        }
    }
    return story;
}

Result<std::string> demoFile(const std::string& resource, base::UtcTime now, base::UtcTime at) {
    const std::string path = story_detail::kFolder + resource;
    const std::string_view bytes = base::resource(path);
    if (bytes.empty())
        return fail(ErrorCode::Internal, "A file of the story is missing",
                    base::Place{path, 0, 0, {}});
    const bool rows = resource.ends_with(".csv");
    std::string out;
    for (std::string_view line : base::lines(bytes)) {
        std::string text(line);
        const bool known = story_detail::fillDays(text, now, at);
        if (known || !rows) out += text + "\n";
    }
    return out;
}

} // namespace countersign::jobs
