#include "core/model/ModelCard.h"

namespace countersign::model {

const char* sentence(CardQuestion question) {
    switch (question) {
    case CardQuestion::WhoShouldUse:
        return "Who should use it?";
    case CardQuestion::TrainedOn:
        return "What was it trained on?";
    case CardQuestion::Performance:
        return "How does it perform?";
    case CardQuestion::FailureModes:
        return "What are its known failure modes?";
    case CardQuestion::Contact:
        return "Whom to contact?";
    }
    return "";
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
