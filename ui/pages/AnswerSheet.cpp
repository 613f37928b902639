#include "ui/pages/AnswerSheet.h"

#include "core/base/Text.h"
#include "core/jobs/Registers.h"
#include "ui/bridge/Words.h"
#include "ui/pages/RegisterParts.h"

#include <QCoreApplication>

namespace countersign::pages {

namespace answersheet {

struct AnswerForm {
    Q_DECLARE_TR_FUNCTIONS(countersign::pages::AnswerForm)
};

FactField itemField(const std::vector<std::string>& items, const std::string& chosen) {
    FactField field{QStringLiteral("item"), AnswerForm::tr("Item"), FactField::Kind::Choice};
    for (const std::string& each : items) {
        const QString id = bridge::text(each);
        const auto item = jobs::listItem(each);
        field.choices.emplace_back(id, item ? bridge::text(item->text) : id);
        if (!item) continue;
        QStringList hint{bridge::text(item->text)}; // the list cuts it
        if (!item->why.empty()) hint << bridge::text(item->why);
        if (item->wantsText)
            hint << AnswerForm::tr("A yes alone says nothing here: say what shows it.");
        field.hints[id] = hint.join(QLatin1Char('\n'));
    }
    field.value = bridge::text(chosen);
    return field;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (const auto line : base::lines(text))
        if (const auto kept = base::trimmed(line); !kept.empty()) lines.emplace_back(kept);
    return lines;
}

} // namespace answersheet

FactSheet* answerSheet(bridge::Session* session, const QString& name, const QString& title,
                       const std::string& release, const std::vector<std::string>& items,
                       const std::string& chosen, QWidget* parent) {
    using namespace answersheet;
    using Kind = FactField::Kind;
    FactField said{QStringLiteral("text"), AnswerForm::tr("What shows it"), Kind::Text};
    said.required = false;
    FactField files{QStringLiteral("evidence"), AnswerForm::tr("Files or links, one a line"),
                    Kind::Text};
    files.required = false;
    return new FactSheet(
        session, name, title,
        {itemField(items, chosen),
         {QStringLiteral("answer"),
          AnswerForm::tr("Answer"),
          Kind::Choice,
          {{QStringLiteral("yes"), AnswerForm::tr("yes")},
           {QStringLiteral("no"), AnswerForm::tr("no")},
           {QStringLiteral("not-applicable"), AnswerForm::tr("does not apply, because…")}}},
         std::move(said),
         std::move(files)},
        "attest",
        [release](const FactValues& values) -> base::Result<jobs::Statement> {
            return registers::statement(
                model::Attest{registers::valueOf(values, "item"),
                              registers::valueOf(values, "answer"),
                              registers::valueOf(values, "text"),
                              linesOf(registers::valueOf(values, "evidence"))},
                release);
        },
        parent, chosen.empty() ? release : release + "/" + chosen);
}

} // namespace countersign::pages
