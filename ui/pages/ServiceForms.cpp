#include "ui/pages/ServiceForms.h"

#include "core/base/Text.h"
#include "ui/bridge/Words.h"
#include "ui/pages/RegisterParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign::pages {

namespace serviceforms {

struct ServiceForm {
    Q_DECLARE_TR_FUNCTIONS(countersign::pages::ServiceForm)
};

using Kind = FactField::Kind;

// "north, south" as the log wants it: ascending, each once.
std::vector<std::string> namesOf(const std::string& words) {
    std::vector<std::string> names;
    for (const auto part : base::split(words, ','))
        if (const auto name = base::trimmed(part); !name.empty()) names.emplace_back(name);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

// Other versions of the same model that were approved once.
std::vector<std::pair<QString, QString>> versions(const bridge::Session& session,
                                                  const std::string& release) {
    std::vector<std::pair<QString, QString>> found{{QString(), QStringLiteral("–")}};
    const auto& report = session.logReport();
    if (!report) return found;
    const std::string model = release.substr(0, release.rfind('@'));
    for (const auto& [id, history] : report->ledger.releases) {
        if (id.model != model || id.text() == release || history.decisions.empty()) continue;
        found.emplace_back(bridge::text(id.version), bridge::text(id.version));
    }
    return found;
}

FactField optional(const char* id, const QString& label, const QString& hint,
                   Kind kind = Kind::Line) {
    FactField field{QLatin1String(id), label, kind};
    field.hint = hint;
    field.required = false;
    return field;
}

} // namespace serviceforms

FactSheet* serviceSheet(bridge::Session* session, const std::string& release, QWidget* parent) {
    using namespace serviceforms;
    FactField back{QStringLiteral("to"), ServiceForm::tr("Back to version"), Kind::Choice,
                   versions(*session, release)};
    back.required = false;
    return new FactSheet(
        session, QStringLiteral("service"),
        ServiceForm::tr("In service: %1").arg(bridge::text(release)),
        {{QStringLiteral("action"),
          ServiceForm::tr("What becomes of it"),
          Kind::Choice,
          {{QStringLiteral("suspend"), ServiceForm::tr("taken out of service")},
           {QStringLiteral("narrow"), ServiceForm::tr("narrowed to what is named below")},
           {QStringLiteral("roll-back"), ServiceForm::tr("replaced by an earlier version")},
           {QStringLiteral("return"), ServiceForm::tr("back in service")}}},
         std::move(back),
         optional("tenants", ServiceForm::tr("Only for tenants"),
                  ServiceForm::tr("Names with commas between; empty: all of them.")),
         optional("regions", ServiceForm::tr("Only in regions"), {}),
         optional("share", ServiceForm::tr("At most so much of the traffic"),
                  ServiceForm::tr("In percent, like 5 or 2.5.")),
         optional("until", ServiceForm::tr("Looked at again on"),
                  ServiceForm::tr("A day like 2026-12-01. It ends nothing by itself.")),
         {QStringLiteral("reason"), ServiceForm::tr("Why: one sentence is enough"), Kind::Text}},
        "suspend",
        [release](const FactValues& values) -> base::Result<jobs::Statement> {
            model::Suspend body;
            body.action = registers::valueOf(values, "action");
            body.to = registers::valueOf(values, "to");
            body.scope = {namesOf(registers::valueOf(values, "tenants")),
                          namesOf(registers::valueOf(values, "regions")),
                          registers::valueOf(values, "share")};
            body.until = registers::valueOf(values, "until");
            const bool scoped = body.scope != model::ReleaseScope();
            if ((body.action == "roll-back") == body.to.empty())
                return base::fail(base::ErrorCode::Invalid,
                                  body.to.empty() ? "Back to which version?"
                                                  : "A version belongs to going back to one");
            if ((body.action == "narrow") != scoped)
                return base::fail(base::ErrorCode::Invalid,
                                  scoped ? "Tenants, regions and share belong to narrowing it"
                                         : "Narrowed to what? Name tenants, regions or a share");
            return registers::statement(body, release, registers::valueOf(values, "reason"));
        },
        parent, release);
}

FactSheet* tierSheet(bridge::Session* session, const std::string& release, QWidget* parent) {
    using namespace serviceforms;
    FactField tier{QStringLiteral("tier"), ServiceForm::tr("Risk tier"), Kind::Choice};
    if (const auto& report = session->logReport())
        for (const model::TierRule& rule : report->ledger.policy.tiers)
            tier.choices.emplace_back(bridge::text(rule.id),
                                      bridge::text(rule.name.empty() ? rule.id : rule.name));
    return new FactSheet(
        session, QStringLiteral("tier"),
        ServiceForm::tr("Another risk tier: %1").arg(bridge::text(release)),
        {{QStringLiteral("way"),
          ServiceForm::tr("Which way"),
          Kind::Choice,
          {{QStringLiteral("raise"), ServiceForm::tr("raise it from now on")},
           {QStringLiteral("lower"), ServiceForm::tr("take an earlier raise back")}},
          {{QStringLiteral("lower"),
            ServiceForm::tr("Never below what its own classification asks for.")}}},
         std::move(tier),
         {QStringLiteral("reason"), ServiceForm::tr("Why: one sentence is enough"), Kind::Text}},
        "raise",
        [release](const FactValues& values) -> base::Result<jobs::Statement> {
            const std::string to = registers::valueOf(values, "tier");
            const std::string why = registers::valueOf(values, "reason");
            if (registers::valueOf(values, "way") == "lower")
                return registers::statement(model::Lower{to}, release, why);
            return registers::statement(model::Raise{to}, release, why);
        },
        parent, release);
}

} // namespace countersign::pages
