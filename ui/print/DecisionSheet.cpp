#include "ui/print/DecisionSheet.h"

#include "ui/print/Documents.h"

namespace countersign::print {

base::Result<void> writeDecisionSheet(const jobs::ReleaseView& view, const QString& path) {
    return writePdf(releasePaper(ReaderKind::Sheet, view), path);
}

} // namespace countersign::print
