#include "ui/bridge/PolicyWords.h"

#include "ui/bridge/Signatures.h"
#include "ui/bridge/Words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace countersign::bridge {

namespace {

struct PolicyText {
    Q_DECLARE_TR_FUNCTIONS(countersign::bridge::PolicyText)
};

QString cell(const char* tag, const QString& words) {
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), words.toHtmlEscaped());
}

QString item(const QString& words) { return cell("li", words); }

QString joinedRoles(const model::Policy& policy, const std::vector<std::string>& roles) {
    QStringList names;
    for (const auto& role : roles)
        names << roleName(policy, role);
    return names.join(QStringLiteral(", "));
}

QString changedPart(const std::string& part) { // of POLICY.md, carry_over
    if (part == "card-prose") return PolicyText::tr("the wording of the model card");
    if (part == "card-claims") return PolicyText::tr("what the model card claims");
    if (part == "weights") return PolicyText::tr("the weights");
    if (part == "policy") return PolicyText::tr("the policy");
    const auto cls = model::evidenceClass(part);
    return cls ? bridge::name(*cls) : text(part);
}

QString modeWords(const model::TierRule& tier) {
    QString words = tier.mode == model::Mode::Observe ? PolicyText::tr("only observed")
                    : tier.mode == model::Mode::Warn  ? PolicyText::tr("warns")
                                                      : PolicyText::tr("blocks");
    if (!tier.modeSince.empty())
        words = PolicyText::tr("%1, since %2").arg(words, date(tier.modeSince).text);
    return words;
}

QString matrixCell(const model::Policy& policy, const model::TierRule& tier,
                   const std::vector<std::string>& changes) {
    if (tier.unacceptable) return PolicyText::tr("nobody can approve this");
    QStringList signatures;
    for (const auto& row : tier.matrix)
        if (row.changes == changes) signatures << seatWords(policy, row.seats);
    return signatures.join(QStringLiteral("; "));
}

QStringList documentItems(const model::TierRule& tier) {
    QStringList items;
    for (const auto& document : tier.documents) {
        const auto cls = model::evidenceClass(document.kind);
        QString words = PolicyText::tr("%1: %2", "document, how strictly")
                            .arg(cls ? bridge::name(*cls) : text(document.kind),
                                 bridge::name(document.strictness));
        if (document.maxAgeDays)
            words += PolicyText::tr(", at most %1 days old").arg(*document.maxAgeDays);
        items << words;
    }
    return items;
}

QStringList ruleItems(const model::Policy& policy, const model::TierRule& tier) {
    QStringList items = documentItems(tier);
    if (tier.maxResultAgeDays)
        items << PolicyText::tr("results at most %1 days old").arg(*tier.maxResultAgeDays);
    if (tier.approvalDays)
        items << PolicyText::tr("an approval ends after %1 days").arg(*tier.approvalDays);
    if (tier.reevaluateMonths)
        items << PolicyText::tr("to be judged again after %1 months").arg(*tier.reevaluateMonths);
    items << PolicyText::tr("a concern: %1; an objection: %2; stopping the release: %3")
                 .arg(bridge::name(tier.dissent.concern), bridge::name(tier.dissent.object),
                      bridge::name(tier.dissent.block));
    if (!tier.loosenRoles.empty())
        items << PolicyText::tr("a loosened target is signed by itself, by: %1")
                     .arg(joinedRoles(policy, tier.loosenRoles));
    for (const auto& drill : tier.drills)
        items << PolicyText::tr("exercise “%1” within %2 days")
                     .arg(text(drill.kind))
                     .arg(drill.withinDays);
    for (const auto& rule : tier.carryOver) {
        QStringList changed;
        for (const auto& part : rule.changed)
            changed << changedPart(part);
        const bool all = std::count(rule.keepsRoles.begin(), rule.keepsRoles.end(), "*") > 0;
        items << PolicyText::tr("where only %1 changed, these signatures still count: %2")
                     .arg(changed.join(QStringLiteral(", ")),
                          all ? PolicyText::tr("all") : joinedRoles(policy, rule.keepsRoles));
    }
    items << (tier.waivers.allowed
                  ? PolicyText::tr("a check may be skipped on record for at most %1 days, by: %2")
                        .arg(tier.waivers.maxDays)
                        .arg(joinedRoles(policy, tier.waivers.roles))
                  : PolicyText::tr("no check may be skipped"));
    items << (tier.emergency.allowed
                  ? PolicyText::tr("emergency release for at most %1 hours, by: %2")
                        .arg(tier.emergency.maxHours)
                        .arg(joinedRoles(policy, tier.emergency.roles))
                  : PolicyText::tr("no emergency release"));
    return items;
}

} // namespace

QString changeWords(const std::vector<std::string>& changes) {
    if (changes.empty()) return PolicyText::tr("every change");
    QStringList words;
    for (const auto& change : changes)
        words << text(change);
    return words.join(QStringLiteral(", "));
}

std::vector<std::vector<std::string>> changeSets(const model::Policy& policy) {
    std::vector<std::vector<std::string>> sets;
    for (const auto& tier : policy.tiers)
        for (const auto& row : tier.matrix)
            if (std::find(sets.begin(), sets.end(), row.changes) == sets.end())
                sets.push_back(row.changes);
    std::stable_sort(sets.begin(), sets.end(),
                     [](const auto& a, const auto& b) { return a.empty() && !b.empty(); });
    return sets;
}

QString seatWords(const model::Policy& policy, const model::SeatRule& rule) {
    using Kind = model::SeatRule::Kind;
    if (rule.kind == Kind::Seat) {
        QString words = roleName(policy, rule.role);
        if (rule.count > 1) words = PolicyText::tr("%1 × %2").arg(rule.count).arg(words);
        if (rule.external) words = PolicyText::tr("%1 from outside").arg(words);
        return words;
    }
    QStringList parts;
    for (const auto& part : rule.parts)
        parts << seatWords(policy, part);
    if (parts.isEmpty()) return PolicyText::tr("no signature");
    if (rule.kind == Kind::Any && parts.size() > 1)
        return PolicyText::tr("one of: %1").arg(parts.join(PolicyText::tr(" or ")));
    return parts.join(QStringLiteral(", "));
}

QString matrixHtml(const model::Policy& policy) {
    const auto sets = changeSets(policy);
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"6\"><tr>") +
                   cell("th", PolicyText::tr("Risk")) + cell("th", PolicyText::tr("Release check"));
    for (const auto& changes : sets)
        html += cell("th", changeWords(changes));
    html += QStringLiteral("</tr>");
    for (const auto& tier : policy.tiers) {
        html += QStringLiteral("<tr>") + cell("td", text(tier.name.empty() ? tier.id : tier.name)) +
                cell("td", modeWords(tier));
        for (const auto& changes : sets) {
            const QString words = matrixCell(policy, tier, changes);
            html += cell("td", words.isEmpty() ? QStringLiteral("–") : words);
        }
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    for (const auto& tier : policy.tiers) {
        if (tier.unacceptable) continue;
        html += cell("h3", text(tier.name.empty() ? tier.id : tier.name)) + QStringLiteral("<ul>");
        for (const QString& words : ruleItems(policy, tier))
            html += item(words);
        html += QStringLiteral("</ul>");
    }
    return html;
}

} // namespace countersign::bridge
