#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/Fields.h"
#include "core/format/FrontMatter.h"
#include "core/format/Html.h"
#include "core/format/Markdown.h"
#include "core/format/Readers.h"

namespace countersign::format {

namespace cardfile {

using model::CardQuestion;
using model::Level;

void readFields(const FrontMatter& front, model::ModelCard& card) {
    for (std::size_t i = 0; i < front.root.items.size(); ++i) {
        const YamlNode& node = front.root.items[i];
        if (node.isScalar()) {
            card.frontMatter.push_back({front.root.keys[i], {node.text, node.place}});
        } else if (node.isSequence()) {
            std::vector<std::string> words;
            for (const YamlNode& item : node.items) {
                if (item.isScalar()) words.push_back(item.text);
            }
            if (words.empty()) continue;
            card.frontMatter.push_back(
                {front.root.keys[i], {base::joined(words, ", "), node.place}});
        }
    }
}

// Which sections may answer a question. The words are those real cards use.
bool mayAnswer(const model::Section& section, CardQuestion question) {
    switch (question) {
    case CardQuestion::WhoShouldUse:
        return headingHas(section,
                          {"intended use", "intended user", "direct use", "use case",
                           "who should use", "model use", "primary use", "uses", "applicab"});
    case CardQuestion::TrainedOn:
        return headingHas(section, {"training data", "trained on", "training", "dataset",
                                    "data set", "pretrain", "pre-train"});
    case CardQuestion::Performance:
        return headingHas(
            section, {"evaluation", "performance", "results", "metrics", "benchmark", "accuracy"});
    case CardQuestion::FailureModes:
        return headingHas(section, {"limitation", "bias", "risk", "failure", "caveat",
                                    "known issue", "out-of-scope"});
    case CardQuestion::Contact:
        return headingHas(section, {"contact", "maintainer", "authors", "owner", "feedback"});
    }
    return false;
}

const model::Located* fieldThatAnswers(const model::ModelCard& card, CardQuestion question) {
    const auto first = [&](std::initializer_list<std::string_view> keys) -> const model::Located* {
        for (const std::string_view key : keys) {
            const model::Located* field = card.field(key);
            if (field && !isPlaceholder(field->text)) return field;
        }
        return nullptr;
    };
    if (question == CardQuestion::TrainedOn) return first({"datasets", "training_data"});
    if (question == CardQuestion::Contact) {
        return first({"contact", "owner", "maintainer", "maintainers", "authors", "author"});
    }
    return nullptr;
}

void answer(model::ModelCard& card, CardQuestion question, model::Findings& findings) {
    model::CardAnswer& answer = card.answers[static_cast<std::size_t>(question)];
    answer.place = {card.path, 1, 0, {}};
    if (const model::Located* field = fieldThatAnswers(card, question)) {
        answer = {true, field->place};
        return;
    }
    bool emptySection = false;
    for (const model::Section& section : card.sections) {
        if (!mayAnswer(section, question)) continue;
        if (!saidIn(section.markdown).empty()) {
            answer = {true, section.place};
            return;
        }
        if (!emptySection) answer.place = section.place;
        emptySection = true;
    }
    const std::string asked = sentence(question);
    findings.push_back(
        {Level::Warning, question == CardQuestion::Contact ? "no-contact" : "card-question",
         emptySection ? base::said("The section that should answer \"%1\" is empty", asked)
                      : base::said("The card does not answer \"%1\"", asked),
         answer.place, base::said("write a section that answers it")});
}

void readOwner(model::ModelCard& card) {
    for (const char* key : {"owner", "maintainer", "maintainers", "authors", "author", "contact"}) {
        const model::Located* field = card.field(key);
        if (field && !isPlaceholder(field->text)) {
            card.owner = field->text;
            return;
        }
    }
    for (const model::Section& section : card.sections) {
        if (!mayAnswer(section, CardQuestion::Contact)) continue;
        const std::string said = plainText(saidIn(ownText(section)));
        if (said.empty()) continue;
        constexpr std::size_t kMost = 120;
        if (said.size() <= kMost) card.owner = said;
        return;
    }
}

void readTitle(model::ModelCard& card) {
    for (const char* key : {"title", "model_name", "pretty_name"}) {
        if (const model::Located* field = card.field(key)) {
            card.title = field->text;
            return;
        }
    }
    for (const model::Section& section : card.sections) {
        if (section.level == 1 && !section.title.empty()) {
            card.title = section.title;
            return;
        }
    }
    if (!card.sections.empty()) card.title = card.sections.front().title;
}

} // namespace cardfile

base::Result<Read<model::ModelCard>> readModelCard(std::string_view bytes,
                                                   const std::string& path) {
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<model::ModelCard> read;
    model::ModelCard& card = read.value;
    card.path = path;
    FrontMatter front = splitFrontMatter(*text, path, read.findings);
    card.bodyLine = front.bodyLine;
    card.markdown = std::move(front.body);
    card.sections = sectionsOf(card.markdown, path, card.bodyLine);
    card.placeholders = countPlaceholders(card.markdown);
    cardfile::readFields(front, card);
    cardfile::readTitle(card);
    readParagraph(front, card, read.findings);
    for (int i = 0; i < model::kCardQuestions; ++i) {
        cardfile::answer(card, static_cast<model::CardQuestion>(i), read.findings);
    }
    cardfile::readOwner(card);
    card.claims = claimsOf(*text, card);
    if (card.placeholders > 0) {
        read.findings.push_back(
            {model::Level::Note, "placeholders",
             base::said("The card still holds %1 placeholders", card.placeholders),
             base::Place{path, 1, 0, {}},
             base::said("write what is known, or take the line away")});
    }
    return read;
}

} // namespace countersign::format
