#include "core/model/Release.h"

namespace countersign::model {

const char* name(EvidenceClass cls) {
    switch (cls) {
    case EvidenceClass::Card:
        return "card";
    case EvidenceClass::Note:
        return "note";
    case EvidenceClass::Slos:
        return "slos";
    case EvidenceClass::Release:
        return "release";
    case EvidenceClass::Results:
        return "results";
    case EvidenceClass::Scenarios:
        return "scenarios";
    case EvidenceClass::Artifacts:
        return "artifacts";
    case EvidenceClass::Data:
        return "data";
    case EvidenceClass::Documents:
        return "documents";
    case EvidenceClass::Steering:
        return "steering";
    }
    return "documents";
}

std::optional<EvidenceClass> evidenceClass(const std::string& text) {
    for (int i = 0; i < kEvidenceClasses; ++i) {
        const auto one = static_cast<EvidenceClass>(i);
        if (text == name(one)) return one;
    }
    return std::nullopt;
}

} // namespace countersign::model
