// What-if: the same engine over a changed copy. Nothing is written.
#include "core/jobs/Suppose.h"
#include "core/base/Text.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace suppose_detail {

Result<void> add(const std::string& key, const std::string& value, model::WhatIf& whatIf) {
    if (value.empty())
        return fail(ErrorCode::Invalid,
                    base::said("--what-if %1= says nothing", base::escaped(key)), {},
                    base::said("write KEY=VALUE"));
    if (key == "tier") {
        whatIf.tier = value;
        whatIf.said.push_back("tier=" + value);
    } else if (key == "leave") {
        whatIf.leave.push_back(value);
        whatIf.said.push_back("leave=" + value);
    } else if (key == "join") {
        model::WhatIf::Joining one;
        const std::size_t colon = value.find(':');
        one.principal = value.substr(0, colon);
        if (colon != std::string::npos) {
            for (const std::string_view role :
                 base::split(std::string_view(value).substr(colon + 1), ',')) {
                if (role == "external")
                    one.external = true;
                else if (!role.empty())
                    one.roles.emplace_back(role);
            }
        }
        if (one.roles.empty())
            return fail(ErrorCode::Invalid, base::said("--what-if join=%1", base::escaped(value)),
                        {}, base::said("write join=NAME:role,role"));
        whatIf.said.push_back("join=" + value);
        whatIf.join.push_back(std::move(one));
    } else {
        const auto number = base::parseNumber(value);
        if (!number)
            return fail(
                ErrorCode::Invalid,
                base::said("--what-if %1=%2", base::escaped(key), base::escaped(value)), {},
                base::said("write tier=NAME, leave=NAME, join=NAME:role,role or METRIC=NUMBER"));
        whatIf.metrics.emplace_back(key, *number);
        whatIf.said.push_back(key + "=" + value);
    }
    return {};
}

Result<void> changePeople(const model::WhatIf& whatIf, const model::Policy& policy,
                          model::Roster& roster) {
    for (const std::string& who : whatIf.leave) {
        const auto gone = std::erase_if(
            roster.people, [&](const model::Person& person) { return person.principal == who; });
        if (gone == 0)
            return fail(ErrorCode::Invalid,
                        base::said("Nobody on the roster is called %1", base::escaped(who)), {},
                        "countersign roster show");
    }
    for (const model::WhatIf::Joining& one : whatIf.join) {
        for (const std::string& role : one.roles) {
            if (!policy.role(role))
                return fail(ErrorCode::Invalid,
                            base::said("The policy has no role %1", base::escaped(role)));
        }
        const auto known =
            std::find_if(roster.people.begin(), roster.people.end(),
                         [&](const auto& person) { return person.principal == one.principal; });
        if (known != roster.people.end()) {
            known->roles.insert(known->roles.end(), one.roles.begin(), one.roles.end());
            continue;
        }
        model::Person person;
        person.principal = one.principal;
        person.name = one.principal;
        person.roles = one.roles;
        person.external = one.external;
        roster.people.push_back(std::move(person));
    }
    return {};
}

Result<void> changeMetrics(const model::WhatIf& whatIf, model::ReleaseSnapshot& snapshot) {
    for (const auto& [name, value] : whatIf.metrics) {
        bool found = false;
        for (model::Metric& metric : snapshot.metrics) {
            if (metric.name != name && metric.metricId != name) continue;
            metric.value = value;
            metric.raw = base::numberText(value);
            metric.lower.reset(); // an interval around another number says nothing
            metric.upper.reset();
            metric.standardError.reset();
            found = true;
        }
        if (found) continue;
        model::Metric metric;
        metric.name = name;
        metric.value = value;
        metric.time = std::nullopt;
        metric.modelVersion = snapshot.release.version;
        if (const auto* known = snapshot.registry.find(name)) {
            metric.metricId = known->id;
            metric.unit = known->unit;
            metric.direction = known->direction;
        }
        snapshot.metrics.push_back(std::move(metric));
    }
    return {};
}

} // namespace suppose_detail

Result<model::WhatIf> parseWhatIf(const std::vector<std::string>& texts) {
    model::WhatIf whatIf;
    for (const std::string& text : texts) {
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(
                ErrorCode::Invalid, base::said("--what-if %1", base::escaped(text)), {},
                base::said("write tier=NAME, leave=NAME, join=NAME:role,role or METRIC=NUMBER"));
        auto added = suppose_detail::add(text.substr(0, equals), text.substr(equals + 1), whatIf);
        if (!added) return fail(added.error());
    }
    return whatIf;
}

Result<void> suppose(const model::WhatIf& whatIf, model::LedgerState& ledger,
                     model::ReleaseSnapshot& snapshot) {
    if (!whatIf.tier.empty() && !ledger.policy.tier(whatIf.tier))
        return fail(ErrorCode::Invalid,
                    base::said("The policy has no tier %1", base::escaped(whatIf.tier)));
    auto people = suppose_detail::changePeople(whatIf, ledger.policy, ledger.roster);
    if (!people) return people;
    return suppose_detail::changeMetrics(whatIf, snapshot);
}

} // namespace countersign::jobs
