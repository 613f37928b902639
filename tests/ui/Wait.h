// Waiting for what comes by signals: until it holds, or a generous end that means "never".
#pragma once

#include <QTest>

#include <functional>

namespace countersign::uitest {

inline bool comesTrue(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 30000); }

} // namespace countersign::uitest
