#include "core/format/FormParts.h"

namespace countersign::format::recordform {

base::Sentence conditions(const std::vector<model::Condition>& list) {
    for (const model::Condition& each : list) {
        if (base::trimmed(each.text).empty()) return base::said("a condition needs a text");
        if (!each.owner.empty() && !isPrincipal(each.owner))
            return base::said(
                "the owner of a condition must be a principal of the roster or empty");
        if (!each.due.empty() && !isDate(each.due))
            return base::said("the due date of a condition must look like 2026-11-21 or be empty");
    }
    return {};
}

// "5" or "2.5", above 0 and at most 100, no sign, no needless zero.
bool isShare(const std::string& text) {
    const std::size_t point = text.find('.');
    const std::string whole = text.substr(0, point);
    const std::string rest = point == std::string::npos ? "" : text.substr(point + 1);
    const auto digits = [](const std::string& part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
    };
    if (!digits(whole) || whole.size() > 3 || (whole.size() > 1 && whole.front() == '0'))
        return false;
    if (point != std::string::npos && (!digits(rest) || rest.size() > 4 || rest.back() == '0'))
        return false;
    const int percent = std::stoi(whole);
    return rest.empty() ? percent >= 1 && percent <= 100 : percent < 100;
}

base::Sentence scope(const model::ReleaseScope& scope) {
    const auto named = [](const std::vector<std::string>& list) {
        return std::none_of(list.begin(), list.end(),
                            [](const std::string& each) { return base::trimmed(each).empty(); });
    };
    return firstOf(unless(named(scope.tenants) && named(scope.regions),
                          "scope names an empty tenant or region"),
                   unless(ascending(scope.tenants) && ascending(scope.regions),
                          "tenants and regions of a scope must be ascending, each once"),
                   unless(scope.share.empty() || isShare(scope.share),
                          "scope.share must be a percentage like 5 or 2.5"));
}

base::Sentence position(model::VoteValue vote, model::DissentLevel level) {
    return unless((vote == model::VoteValue::Dissent) == (level != model::DissentLevel::None),
                  "a dissent has a level (concern, object or block), every other vote has none");
}

base::Sentence Body::operator()(const model::Open& body) const {
    for (const model::Contributor& each : body.contributors) {
        if (!oneOf(each.how,
                   {"author", "committer", "co-author", "trailer", "contributor", "producer"}))
            return base::said("%1 holds '%2', which is not in the table", "contributors[].how",
                              each.how);
    }
    return {};
}

base::Sentence Body::operator()(const model::Vote& body) const {
    const bool approving = body.vote == model::VoteValue::Approve ||
                           body.vote == model::VoteValue::ApproveWithConditions;
    const bool conditional = body.vote == model::VoteValue::ApproveWithConditions;
    const bool dissent = body.vote == model::VoteValue::Dissent;
    return firstOf(
        reasoned(), meant(), approving ? hatted() : base::Sentence(),
        position(body.vote, body.level),
        unless(conditional == !body.conditions.empty(),
               "conditions belong to approve-with-conditions, which must have at least one"),
        unless(dissent || (body.wouldRemove.empty() && body.concurs.empty()),
               "would_remove and concurs belong to a dissent"),
        conditions(body.conditions),
        unless(ascending(body.opened), "opened must be ascending, each id once"),
        personOrNone(body.onBehalfOf, "on_behalf_of"),
        unless(body.onBehalfOf != record.signer.principal, "nobody signs on behalf of themselves"));
}

base::Sentence Body::operator()(const model::Withdraw&) const { return reasoned(); }
base::Sentence Body::operator()(const model::Join&) const { return {}; }

base::Sentence Body::operator()(const model::Answer& body) const {
    return firstOf(reasoned(),
                   unless(oneOf(body.disposition, {"addressed", "not-accommodated", "noted"}),
                          "disposition must be addressed, not-accommodated or noted"));
}

base::Sentence Body::operator()(const model::Decide& body) const {
    const bool conditional = body.outcome == model::Outcome::ApprovedWithConditions;
    const bool approving = conditional || body.outcome == model::Outcome::Approved;
    return firstOf(
        reasoned(), meant(), hatted(),
        unless(conditional == !body.conditions.empty(),
               "conditions belong to approved-with-conditions, which must have at least one"),
        conditions(body.conditions), scope(body.scope),
        unless(approving || body.scope == model::ReleaseScope{}, "a scope belongs to an approval"),
        unless(ascending(body.counted) && ascending(body.dissents),
               "counted and dissents must be ascending, each id once"),
        unless(!body.evaluatedHead.isNone(), "evaluated_head must be a commit of the log"),
        unless(body.validUntil.empty() || isDate(body.validUntil),
               "valid_until must look like 2026-11-21 or be empty"));
}

base::Sentence Body::operator()(const model::Recuse&) const { return reasoned(); }

base::Sentence Body::operator()(const model::Spoken& body) const {
    return firstOf(
        person(body.by, "by"), position(body.vote, body.level), filled(body.text, "text"),
        unless(body.by != record.signer.principal, "who is here signs, and is not quoted"));
}

base::Sentence Body::operator()(const model::Loosen& body) const {
    return firstOf(reasoned(), meant(), hatted(), word(body.what, "what", {"slo", "steering"}),
                   filled(body.item, "item"),
                   unless(body.before != body.after, "before and after are the same"));
}

base::Sentence Body::operator()(const model::Raise& body) const {
    return firstOf(reasoned(), filled(body.tier, "tier"));
}
base::Sentence Body::operator()(const model::Lower& body) const {
    return firstOf(reasoned(), filled(body.tier, "tier"));
}

base::Sentence Body::operator()(const model::Attest& body) const {
    return firstOf(filled(body.item, "item"),
                   word(body.answer, "answer", {"yes", "no", "not-applicable"}),
                   unless(body.answer != "not-applicable" || !base::trimmed(body.text).empty(),
                          "not-applicable needs a text that says why"));
}

base::Sentence Body::operator()(const model::Waive& body) const {
    return firstOf(reasoned(), meant(), hatted(), filled(body.check, "check"),
                   person(body.owner, "owner"), date(body.until, "until"));
}

base::Sentence Body::operator()(const model::BreakGlass& body) const {
    return firstOf(reasoned(), meant(), hatted(), scope(body.scope), time(body.until, "until"));
}

base::Sentence Body::operator()(const model::ObligationClose&) const {
    return firstOf(reasoned(), meant());
}

base::Sentence Body::operator()(const model::Suspend& body) const {
    return firstOf(reasoned(),
                   word(body.action, "action", {"suspend", "narrow", "roll-back", "return"}),
                   unless((body.action == "roll-back") == !body.to.empty(),
                          "to belongs to roll-back, which must name a version"),
                   unless(body.action != "narrow" || body.scope != model::ReleaseScope{},
                          "narrow must say to which scope"),
                   scope(body.scope), dateOrNone(body.until, "until"));
}

base::Sentence Body::operator()(const model::Baseline& body) const {
    return firstOf(reasoned(), filled(body.model, "model"), filled(body.version, "version"));
}

base::Sentence Body::operator()(const model::NotUnderReview& body) const {
    return firstOf(reasoned(), filled(body.model, "model"), date(body.until, "until"));
}

} // namespace countersign::format::recordform
