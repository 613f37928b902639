#include "ui/widgets/Clearable.h"

#include <QLineEdit>

namespace countersign::widgets {

void makeClearable(QLineEdit* field) {
    if (!field->text().isEmpty()) return field->setClearButtonEnabled(true);
    QObject::connect(
        field, &QLineEdit::textChanged, field, [field] { field->setClearButtonEnabled(true); },
        Qt::SingleShotConnection);
}

} // namespace countersign::widgets
