// What the values of each kind of record must be beyond their canonical form, in parts: one
// overload a kind, empty or one sentence (LOG.md, "Body").
#pragma once

#include "core/base/Text.h"
#include "core/format/RecordForm.h"

#include <algorithm>
#include <initializer_list>

namespace countersign::format::recordform {

// First sentence that is not empty.
template <typename... Parts> base::Sentence firstOf(Parts&&... parts) {
    for (const base::Sentence& part : {base::Sentence(std::forward<Parts>(parts))...}) {
        if (!part.empty()) return part;
    }
    return {};
}

// The pattern of base::said(), which is only made where it is wanted: every record passes here.
template <std::size_t N, typename... A>
base::Sentence unless(bool holds, const char (&pattern)[N], const A&... arguments) {
    return holds ? base::Sentence() : base::said(pattern, arguments...);
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
inline base::Sentence filled(const std::string& text, const char* field) {
    return unless(!base::trimmed(text).empty(), "%1 is empty", field);
}
inline base::Sentence person(const std::string& text, const char* field) {
    return unless(isPrincipal(text), "%1 must be a principal of the roster", field);
}
inline base::Sentence personOrNone(const std::string& text, const char* field) {
    return text.empty() ? base::Sentence() : person(text, field);
}
inline base::Sentence date(const std::string& text, const char* field) {
    return unless(isDate(text), "%1 must look like 2026-11-21", field);
}
inline base::Sentence dateOrNone(const std::string& text, const char* field) {
    return text.empty() ? base::Sentence() : date(text, field);
}
inline base::Sentence time(const std::string& text, const char* field) {
    return unless(isTime(text), "%1 must look like 2026-11-21T09:00:00Z", field);
}
inline base::Sentence timeOrNone(const std::string& text, const char* field) {
    return text.empty() ? base::Sentence() : time(text, field);
}
inline base::Sentence word(const std::string& text, const char* field,
                           std::initializer_list<const char*> words) {
    return unless(oneOf(text, words), "%1 holds '%2', which is not in the table", field, text);
}

base::Sentence conditions(const std::vector<model::Condition>& list);
base::Sentence scope(const model::ReleaseScope& scope);
// A vote value and its level as a whole: only a dissent has a level.
base::Sentence position(model::VoteValue vote, model::DissentLevel level);

struct Body {
    const model::Record& record;

    base::Sentence reasoned() const { return filled(record.reason, "reason"); }
    base::Sentence meant() const { return filled(record.meaning, "meaning"); }
    base::Sentence hatted() const {
        return unless(!record.signer.hat.empty(), "signer.hat must name the role signed as");
    }

    base::Sentence operator()(const model::OtherKind&) const { return {}; }
    // FormReview.cpp
    base::Sentence operator()(const model::Open& body) const;
    base::Sentence operator()(const model::Vote& body) const;
    base::Sentence operator()(const model::Withdraw& body) const;
    base::Sentence operator()(const model::Join& body) const;
    base::Sentence operator()(const model::Answer& body) const;
    base::Sentence operator()(const model::Decide& body) const;
    base::Sentence operator()(const model::Recuse& body) const;
    base::Sentence operator()(const model::Spoken& body) const;
    base::Sentence operator()(const model::Loosen& body) const;
    base::Sentence operator()(const model::Raise& body) const;
    base::Sentence operator()(const model::Lower& body) const;
    base::Sentence operator()(const model::Attest& body) const;
    base::Sentence operator()(const model::Waive& body) const;
    base::Sentence operator()(const model::BreakGlass& body) const;
    base::Sentence operator()(const model::ObligationClose& body) const;
    base::Sentence operator()(const model::Suspend& body) const;
    base::Sentence operator()(const model::Baseline& body) const;
    base::Sentence operator()(const model::NotUnderReview& body) const;
    // FormPeople.cpp
    base::Sentence operator()(const model::Proposal& body) const;
    base::Sentence operator()(const model::ProposalAnswer& body) const;
    base::Sentence operator()(const model::Enactment& body) const;
    base::Sentence operator()(const model::Retire& body) const;
    base::Sentence operator()(const model::Compromise& body) const;
    base::Sentence operator()(const model::Acknowledge& body) const;
    base::Sentence operator()(const model::Delegate& body) const;
    base::Sentence operator()(const model::ModelAlias& body) const;
    base::Sentence operator()(const model::Checkpoint& body) const;
    base::Sentence operator()(const model::Workpaper& body) const;
    base::Sentence operator()(const model::Remark& body) const;
    // FormLearning.cpp
    base::Sentence operator()(const model::Deployed& body) const;
    base::Sentence operator()(const model::Deposit& body) const;
    base::Sentence operator()(const model::Drill& body) const;
    base::Sentence operator()(const model::Incident& body) const;
    base::Sentence operator()(const model::Promote& body) const;
    base::Sentence operator()(const model::Link& body) const;
    base::Sentence operator()(const model::Action& body) const;
    base::Sentence operator()(const model::ActionClose& body) const;
    base::Sentence operator()(const model::Meeting& body) const;
    base::Sentence operator()(const model::Preread& body) const;
    base::Sentence operator()(const model::Minutes& body) const;
    base::Sentence operator()(const model::Ballot& body) const;
    base::Sentence operator()(const model::Reveal& body) const;
};

} // namespace countersign::format::recordform
