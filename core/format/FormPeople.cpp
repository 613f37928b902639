#include "core/format/FormParts.h"

namespace countersign::format::recordform {

base::Sentence Body::operator()(const model::Proposal& body) const {
    return firstOf(reasoned(), unless(body.version >= 2, "version must be at least 2"));
}

base::Sentence Body::operator()(const model::ProposalAnswer& body) const {
    return firstOf(reasoned(), meant(),
                   word(body.disposition, "disposition", {"approve", "reject"}));
}

base::Sentence Body::operator()(const model::Enactment& body) const {
    return firstOf(meant(),
                   unless(ascending(body.approvals), "approvals must be ascending, each id once"));
}

base::Sentence Body::operator()(const model::Retire& body) const {
    return firstOf(reasoned(), unless(isFingerprint(body.key), "key must be a fingerprint"),
                   unless(isPrincipal(body.principal), "principal is malformed"));
}

base::Sentence Body::operator()(const model::Compromise& body) const {
    return firstOf(reasoned(), unless(isFingerprint(body.key), "key must be a fingerprint"));
}

base::Sentence Body::operator()(const model::Acknowledge& body) const {
    return firstOf(reasoned(), unless(!body.commit.isNone(), "commit must be an object id"));
}

base::Sentence Body::operator()(const model::Delegate& body) const {
    return firstOf(
        reasoned(), person(body.to, "to"),
        unless(body.to != record.signer.principal, "nobody delegates to themselves"),
        unless(!body.roles.empty() && ascending(body.roles) &&
                   std::all_of(body.roles.begin(), body.roles.end(),
                               [](const std::string& role) { return isPrincipal(role); }),
               "roles must name roles, ascending, each once"),
        date(body.from, "from"), date(body.until, "until"),
        unless(body.from <= body.until, "it ends before it begins"));
}

base::Sentence Body::operator()(const model::ModelAlias& body) const {
    return firstOf(reasoned(), filled(body.from, "from"), filled(body.to, "to"),
                   unless(body.from != body.to, "from and to are the same"),
                   word(body.relation, "relation", {"same", "separate"}));
}

base::Sentence Body::operator()(const model::Checkpoint& body) const {
    return unless(!body.head.isNone(), "head must be a commit of the log");
}

base::Sentence Body::operator()(const model::Workpaper& body) const {
    return firstOf(filled(body.seed, "seed"),
                   unless(ascending(body.sample), "sample must be ascending, each id once"));
}

base::Sentence Body::operator()(const model::Remark&) const { return reasoned(); }

} // namespace countersign::format::recordform
