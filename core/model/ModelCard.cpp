#include "core/model/ModelCard.h"

namespace countersign::model {

base::Sentence sentence(CardQuestion question) {
    switch (question) {
    case CardQuestion::WhoShouldUse:
        return base::said("Who should use it?");
    case CardQuestion::TrainedOn:
        return base::said("What was it trained on?");
    case CardQuestion::Performance:
        return base::said("How does it perform?");
    case CardQuestion::FailureModes:
        return base::said("What are its known failure modes?");
    case CardQuestion::Contact:
        return base::said("Whom to contact?");
    }
    return {};
}

const Located* ModelCard::field(std::string_view key) const {
    for (const auto& [name, value] : frontMatter) {
        if (name == key) return &value;
    }
    return nullptr;
}

bool DeliberationNote::complete() const {
    for (const auto* part : {&change, &alternatives, &affected, &feedback}) {
        if (!*part || !(*part)->written) return false;
    }
    return true;
}

} // namespace countersign::model
