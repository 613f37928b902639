// What the values of each kind of record must be beyond their canonical form, in parts: one
// overload a kind, empty or one sentence (LOG.md, "Body").
#pragma once

#include "core/base/Text.h"
#include "core/format/RecordForm.h"

#include <algorithm>
#include <initializer_list>

namespace countersign::format::recordform {

// First sentence that is not empty.
template <typename... Parts> std::string firstOf(Parts&&... parts) {
    for (const std::string& part : {std::string(std::forward<Parts>(parts))...}) {
        if (!part.empty()) return part;
    }
    return {};
}

inline std::string unless(bool holds, const std::string& sentence) {
    return holds ? std::string() : sentence;
}

template <typename T> bool ascending(const std::vector<T>& ids) {
    return std::adjacent_find(ids.begin(), ids.end(),
                              [](const T& a, const T& b) { return !(a < b); }) == ids.end();
}

inline bool oneOf(const std::string& word, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(), [&](const char* each) { return word == each; });
}

inline bool isTime(const std::string& text) {
    const auto time = base::UtcTime::parse(text);
    return time && time->text() == text;
}
inline std::string filled(const std::string& text, const char* field) {
    return unless(!base::trimmed(text).empty(), std::string(field) + " is empty");
}
inline std::string person(const std::string& text, const char* field) {
    return unless(isPrincipal(text), std::string(field) + " must be a principal of the roster");
}
inline std::string personOrNone(const std::string& text, const char* field) {
    return text.empty() ? std::string() : person(text, field);
}
inline std::string date(const std::string& text, const char* field) {
    return unless(isDate(text), std::string(field) + " must look like 2026-11-21");
}
inline std::string dateOrNone(const std::string& text, const char* field) {
    return text.empty() ? std::string() : date(text, field);
}
inline std::string time(const std::string& text, const char* field) {
    return unless(isTime(text), std::string(field) + " must look like 2026-11-21T09:00:00Z");
}
inline std::string timeOrNone(const std::string& text, const char* field) {
    return text.empty() ? std::string() : time(text, field);
}
inline std::string word(const std::string& text, const char* field,
                        std::initializer_list<const char*> words) {
    return unless(oneOf(text, words),
                  std::string(field) + " holds '" + text + "', which is not in the table");
}

std::string conditions(const std::vector<model::Condition>& list);
std::string scope(const model::ReleaseScope& scope);
// A vote value and its level as a whole: only a dissent has a level.
std::string position(model::VoteValue vote, model::DissentLevel level);

struct Body {
    const model::Record& record;

    std::string reasoned() const { return filled(record.reason, "reason"); }
    std::string meant() const { return filled(record.meaning, "meaning"); }
    std::string hatted() const {
        return unless(!record.signer.hat.empty(), "signer.hat must name the role signed as");
    }

    std::string operator()(const model::OtherKind&) const { return {}; }
    // FormReview.cpp
    std::string operator()(const model::Open& body) const;
    std::string operator()(const model::Vote& body) const;
    std::string operator()(const model::Withdraw& body) const;
    std::string operator()(const model::Join& body) const;
    std::string operator()(const model::Answer& body) const;
    std::string operator()(const model::Decide& body) const;
    std::string operator()(const model::Recuse& body) const;
    std::string operator()(const model::Spoken& body) const;
    std::string operator()(const model::Loosen& body) const;
    std::string operator()(const model::Raise& body) const;
    std::string operator()(const model::Lower& body) const;
    std::string operator()(const model::Attest& body) const;
    std::string operator()(const model::Waive& body) const;
    std::string operator()(const model::BreakGlass& body) const;
    std::string operator()(const model::ObligationClose& body) const;
    std::string operator()(const model::Suspend& body) const;
    std::string operator()(const model::Baseline& body) const;
    std::string operator()(const model::NotUnderReview& body) const;
    // FormPeople.cpp
    std::string operator()(const model::Proposal& body) const;
    std::string operator()(const model::ProposalAnswer& body) const;
    std::string operator()(const model::Enactment& body) const;
    std::string operator()(const model::Retire& body) const;
    std::string operator()(const model::Compromise& body) const;
    std::string operator()(const model::Acknowledge& body) const;
    std::string operator()(const model::Delegate& body) const;
    std::string operator()(const model::ModelAlias& body) const;
    std::string operator()(const model::Checkpoint& body) const;
    std::string operator()(const model::Workpaper& body) const;
    std::string operator()(const model::Remark& body) const;
    // FormLearning.cpp
    std::string operator()(const model::Deployed& body) const;
    std::string operator()(const model::Deposit& body) const;
    std::string operator()(const model::Drill& body) const;
    std::string operator()(const model::Incident& body) const;
    std::string operator()(const model::Promote& body) const;
    std::string operator()(const model::Link& body) const;
    std::string operator()(const model::Action& body) const;
    std::string operator()(const model::ActionClose& body) const;
    std::string operator()(const model::Meeting& body) const;
    std::string operator()(const model::Preread& body) const;
    std::string operator()(const model::Minutes& body) const;
    std::string operator()(const model::Ballot& body) const;
    std::string operator()(const model::Reveal& body) const;
};

} // namespace countersign::format::recordform
