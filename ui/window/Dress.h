// What the whole application wears: style, palette of the desktop or the one chosen, names.
#pragma once

class QApplication;

namespace countersign::window {

void dress(QApplication& application);

} // namespace countersign::window
