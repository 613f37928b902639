// The decision sheet on paper: verdict, signatures with printed name, role, time and meaning (21
// CFR 11.50), objections and answers, SLOs with charts, evidence digests; the log's fingerprint on
// every page. One function for the window and for export without a display.
#pragma once

#include "core/base/Error.h"
#include "core/jobs/Browse.h"

#include <QString>

namespace countersign::print {

// Writes PDF, old or new file, never a torn one. Needs a QGuiApplication (QApplication for charts);
// the offscreen platform is enough. Unavailable when the file cannot be written.
base::Result<void> writeDecisionSheet(const jobs::ReleaseView& view, const QString& path);

} // namespace countersign::print
