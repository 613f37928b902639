// A field with a button that empties it. The button comes with the first letter: its picture is
// looked up in the desktop's icon theme, and reading that theme is a tenth of the way to the first
// window.
#pragma once

class QLineEdit;

namespace countersign::widgets {

void makeClearable(QLineEdit* field);

} // namespace countersign::widgets
