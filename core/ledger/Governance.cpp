#include "core/ledger/Governance.h"

#include <algorithm>

namespace countersign::ledger {

namespace {

std::shared_ptr<const Keyring> keyringOf(std::shared_ptr<const model::RosterVersion> version) {
    auto keyring = std::make_shared<Keyring>();
    for (const model::Person& person : version->roster.people)
        for (const model::PersonKey& key : person.keys)
            keyring->keys.emplace(key.fingerprint, std::pair(&person, &key));
    keyring->version = std::move(version);
    return keyring;
}

} // namespace

Governance::Governance(const History& history, const Ancestry& ancestry, const Start& start,
                       const std::vector<Judged>& judged)
    : m_history(history), m_ancestry(ancestry), m_judged(judged) {
    InForce first;
    first.policy = std::make_shared<const model::PolicyVersion>(
        model::PolicyVersion{start.genesis.policy, start.policy, start.policyText});
    first.people = keyringOf(std::make_shared<const model::RosterVersion>(
        model::RosterVersion{start.genesis.roster, start.roster, start.rosterText}));
    m_states.push_back(std::move(first));
    m_before.reserve(history.nodes.size());
    m_after.reserve(history.nodes.size());
}

const InForce& Governance::enter(std::uint32_t position) {
    const std::vector<std::uint32_t>& parents = m_history.nodes[position].parents;
    std::uint32_t at = parents.empty() ? 0 : m_after[parents.front()];
    for (const std::uint32_t parent : parents)
        if (m_after[parent] != at) {
            at = join(position);
            break;
        }
    m_before.push_back(at);
    return m_states[at];
}

// Branches that knew of different changes: what counts of all of them together.
std::uint32_t Governance::join(std::uint32_t position) {
    std::string seenEvents;
    for (const std::uint32_t event : m_events)
        if (seen(event, position)) seenEvents += std::to_string(event) + ' ';
    const auto [known, fresh] = m_joined.emplace(base::sha256(seenEvents), 0);
    if (fresh) known->second = state(replayed(position));
    return known->second;
}

std::uint32_t Governance::state(InForce inForce) {
    m_states.push_back(std::move(inForce));
    return static_cast<std::uint32_t>(m_states.size() - 1);
}

void Governance::leave(std::uint32_t position, const model::Document* next) {
    m_after.push_back(m_before[position]);
    const Judged& judged = m_judged[position];
    if (judged.verdict != model::Verdict::Valid || !judged.record) return;
    m_records.emplace(judged.id, position);
    m_ofKind[judged.record->kind].push_back(position);
    const model::RecordBody& body = judged.record->body;
    if (const auto* acknowledge = std::get_if<model::Acknowledge>(&body))
        m_acknowledged[acknowledge->commit].push_back(
            {position, judged.record->signer.principal,
             before(position).policy->policy.enact.count});
    if (const auto* retire = std::get_if<model::Retire>(&body)) {
        m_retired[retire->key].push_back(position);
        m_events.push_back(position);
        m_after[position] = state(before(position));
    }
    if (const auto* compromise = std::get_if<model::Compromise>(&body))
        takeCompromise(position, *compromise);
    if (next) takeEnactment(position, std::holds_alternative<model::RosterEnact>(body), *next);
}

// All that came before is its ancestor or on another branch: it is what is in force after it.
void Governance::takeEnactment(std::uint32_t position, bool ofRoster, const model::Document& next) {
    const InForce now = before(position);
    Enactment enactment;
    enactment.position = position;
    enactment.ofRoster = ofRoster;
    enactment.follows = ofRoster ? now.peopleBy : now.policyBy;
    enactment.document = next;
    if (ofRoster) enactment.keyring = keyringOf(next.roster);
    InForce then = now;
    if (ofRoster) {
        then.people = enactment.keyring;
        then.peopleBy = position;
    } else {
        then.policy = next.policy;
        then.policyBy = position;
    }
    m_enactments.emplace(position, std::move(enactment));
    m_events.push_back(position);
    m_after[position] = state(std::move(then));
}

std::optional<std::uint32_t> Governance::positionOf(const model::RecordId& id) const {
    const auto found = m_records.find(id);
    return found == m_records.end() ? std::nullopt : std::optional(found->second);
}

const std::vector<std::uint32_t>& Governance::allOf(std::string_view kind) const {
    static const std::vector<std::uint32_t> none;
    const auto found = m_ofKind.find(kind);
    return found == m_ofKind.end() ? none : found->second;
}

// From the start on: of the enactments that count and follow what is in force, the one that no
// other of them follows upon is in force next. If there are several they met: none is.
InForce Governance::replayed(std::uint32_t asOf) const {
    Verdicts verdicts;
    InForce inForce = m_states.front();
    while (const std::uint32_t next = chosen(false, inForce.policyBy, asOf, verdicts)) {
        inForce.policyBy = next;
        inForce.policy = m_enactments.at(next).document.policy;
    }
    while (const std::uint32_t next = chosen(true, inForce.peopleBy, asOf, verdicts)) {
        inForce.peopleBy = next;
        inForce.people = m_enactments.at(next).keyring;
    }
    return inForce;
}

std::uint32_t Governance::chosen(bool ofRoster, std::uint32_t follows, std::uint32_t asOf,
                                 Verdicts& verdicts) const {
    std::vector<std::uint32_t> candidates;
    for (auto one = m_enactments.upper_bound(follows); one != m_enactments.end(); ++one)
        if (one->second.ofRoster == ofRoster && one->second.follows == follows &&
            seen(one->first, asOf) && counts(one->first, asOf, verdicts))
            candidates.push_back(one->first);
    const auto isFollowed = [&](std::uint32_t one) {
        return std::any_of(candidates.begin(), candidates.end(),
                           [&](std::uint32_t other) { return m_ancestry.isAncestor(one, other); });
    };
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(), isFollowed),
                     candidates.end());
    return candidates.size() == 1 ? candidates.front() : 0;
}

bool Governance::counts(std::uint32_t enactment, std::uint32_t asOf, Verdicts& verdicts) const {
    if (enactment == 0) return true;
    if (const auto known = verdicts.find(enactment); known != verdicts.end()) return known->second;
    const bool good = !spoilt(enactment, asOf) && isEnough(m_enactments.at(enactment), asOf) &&
                      counts(before(enactment).policyBy, asOf, verdicts) &&
                      counts(before(enactment).peopleBy, asOf, verdicts);
    return verdicts[enactment] = good;
}

bool Governance::isUnderDead(std::uint32_t position) const {
    if (!m_final) m_final.emplace();
    return !counts(before(position).policyBy, kAll, *m_final) ||
           !counts(before(position).peopleBy, kAll, *m_final);
}

bool Governance::spoilt(std::uint32_t position, std::uint32_t asOf) const {
    return keyRetiredBeside(position, asOf) || roleTakenBeside(position, asOf) ||
           isSuspect(position, asOf);
}

rules::People Governance::approving(const std::vector<model::RecordId>& approvals,
                                    const model::RecordId& proposal, std::uint32_t position) const {
    // The newest answer of each person; two that met: neither is newest, both must approve.
    std::vector<std::uint32_t> answers;
    for (const char* kind : {"policy-approve", "roster-approve"})
        for (const std::uint32_t at : allOf(kind))
            if (m_ancestry.isAncestor(at, position)) answers.push_back(at);
    const auto answerAt = [&](std::uint32_t at) -> const model::ProposalAnswer& {
        if (const auto* policy = std::get_if<model::PolicyApprove>(&record(at).body))
            return *policy;
        return std::get<model::RosterApprove>(record(at).body);
    };
    const auto speaks = [&](std::uint32_t at) { return answerAt(at).record == proposal; };
    rules::People people;
    for (const model::RecordId& id : approvals) {
        const auto at = positionOf(id);
        if (!at || std::find(answers.begin(), answers.end(), *at) == answers.end() ||
            !speaks(*at) || answerAt(*at).disposition != "approve" || spoilt(*at, position))
            continue;
        const std::string& who = record(*at).signer.principal;
        const bool takenBack =
            std::any_of(answers.begin(), answers.end(), [&](std::uint32_t other) {
                return speaks(other) && record(other).signer.principal == who &&
                       answerAt(other).disposition != "approve" &&
                       !m_ancestry.isAncestor(other, *at);
            });
        if (!takenBack) people.insert(who);
    }
    return people;
}

// What the rule asked where it was enacted must hold without the approvals that were lost since.
bool Governance::isEnough(const Enactment& enactment, std::uint32_t asOf) const {
    const model::Record& enact = record(enactment.position);
    const auto* policy = std::get_if<model::PolicyEnact>(&enact.body);
    const model::Enactment& body =
        policy ? static_cast<const model::Enactment&>(*policy)
               : static_cast<const model::Enactment&>(std::get<model::RosterEnact>(enact.body));
    std::vector<model::RecordId> left;
    for (const model::RecordId& id : body.approvals)
        if (const auto at = positionOf(id); at && !spoilt(*at, asOf)) left.push_back(id);
    if (left.size() == body.approvals.size()) return true; // as when it was cast
    rules::People people = approving(left, body.record, enactment.position);
    people.insert(enact.signer.principal);
    const InForce& now = before(enactment.position);
    return rules::whyNotEnough(people, now.policy->policy, now.people->version->roster,
                               enactment.document)
        .empty();
}

bool Governance::lostApprovals(std::uint32_t position) const {
    const auto found = m_enactments.find(position);
    return found != m_enactments.end() && !isEnough(found->second, kAll);
}

std::vector<std::shared_ptr<const model::PolicyVersion>> Governance::policies() const {
    std::vector<std::shared_ptr<const model::PolicyVersion>> all{m_states.front().policy};
    for (const auto& [position, enactment] : m_enactments)
        if (!enactment.ofRoster) all.push_back(enactment.document.policy);
    return all;
}

std::vector<std::shared_ptr<const model::RosterVersion>> Governance::rosters() const {
    std::vector<std::shared_ptr<const model::RosterVersion>> all{m_states.front().people->version};
    for (const auto& [position, enactment] : m_enactments)
        if (enactment.ofRoster) all.push_back(enactment.document.roster);
    return all;
}

std::vector<model::Enacted> Governance::enactments() const {
    std::vector<model::Enacted> all;
    Verdicts verdicts;
    std::map<std::uint32_t, bool> stands; // on the way from the start to what is in force
    for (const bool ofRoster : {false, true})
        for (std::uint32_t at = 0; (at = chosen(ofRoster, at, kAll, verdicts)) != 0;)
            stands[at] = true;
    const InForce last = replayed(kAll);
    for (const auto& [position, one] : m_enactments) {
        if (!counts(position, kAll, verdicts)) continue;
        model::Enacted enacted;
        enacted.id = m_judged[position].id;
        enacted.record = m_judged[position].record;
        enacted.ofRoster = one.ofRoster;
        enacted.version = *one.document.digest();
        enacted.inForce = position == (one.ofRoster ? last.peopleBy : last.policyBy);
        enacted.isVoid = !stands.contains(position);
        all.push_back(std::move(enacted));
    }
    return all;
}

} // namespace countersign::ledger
