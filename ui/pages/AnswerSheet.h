// Answering an item of a checklist or question set: yes, no, or "does not apply, because…", signed.
#pragma once

#include "ui/pages/FactSheet.h"

namespace countersign::pages {

// `name`: of the draft and the object names (FactSheet). `items`: "LIST/ITEM", in the order
// offered; `chosen` of them comes first. Which answer wants a sentence is said below it; one
// without is refused when it is shown what will be signed, with what was written kept.
FactSheet* answerSheet(bridge::Session* session, const QString& name, const QString& title,
                       const std::string& release, const std::vector<std::string>& items,
                       const std::string& chosen, QWidget* parent);

} // namespace countersign::pages
