#include "core/rules/Evaluate.h"

#include "core/base/Text.h"

#include <algorithm>

// Whether a person helped to make what is judged, by the names and addresses that were recorded.
// Author fields can only exclude a person, never qualify one.
namespace countersign::rules {

namespace independence {

std::string folded(std::string_view text) {
    return base::lowerAscii(base::toNfc(base::trimmed(text)));
}

// "Ana Ruiz <ana@example.org>" → both parts; anything else → itself.
void addRecorded(std::vector<std::string>& names, const std::string& text) {
    const std::size_t open = text.find('<');
    const std::size_t close = text.find('>', open == std::string::npos ? 0 : open);
    if (open != std::string::npos && close != std::string::npos) {
        names.push_back(folded(std::string_view(text).substr(0, open)));
        names.push_back(folded(std::string_view(text).substr(open + 1, close - open - 1)));
    }
    names.push_back(folded(text));
}

} // namespace independence

bool isContributor(const model::Person& person, const std::vector<model::Contributor>& contributors,
                   const std::vector<std::string>& excluded) {
    std::vector<std::string> own{independence::folded(person.principal)};
    for (const std::string& each : {person.name, person.email})
        independence::addRecorded(own, each);
    for (const std::string& alias : person.aliases)
        independence::addRecorded(own, alias);
    return std::any_of(contributors.begin(), contributors.end(), [&](const auto& contributor) {
        if (std::find(excluded.begin(), excluded.end(), contributor.how) == excluded.end())
            return false;
        std::vector<std::string> recorded;
        independence::addRecorded(recorded, contributor.name);
        independence::addRecorded(recorded, contributor.email);
        return std::any_of(recorded.begin(), recorded.end(), [&](const std::string& each) {
            return !each.empty() && std::find(own.begin(), own.end(), each) != own.end();
        });
    });
}

} // namespace countersign::rules
