// Public pages about the releases that stand approved: a folder of plain files that loads nothing
// from anywhere, made without what the redaction file leaves out.
#pragma once

#include "core/jobs/Publish.h"
#include "ui/print/Paper.h"

#include <QString>

#include <utility>
#include <vector>

namespace countersign::print {

// Text of a redaction file, at most 1 MiB; never empty: a file that leaves nothing out says `{}`,
// while an empty text would mean that there is none.
base::Result<std::string> redactionText(const QString& file);

// Replaces whole words in the text of safe HTML; markup is left alone.
class Redactor {
public:
    explicit Redactor(const jobs::Publication& publication);
    QString html(const QString& html) const;
    QString plain(const QString& text) const;
    // Words that can still be read in it, its markup taken away; empty: none.
    QStringList left(const QString& html) const;

private:
    std::vector<std::pair<QString, QString>> m_pairs;
};

// File name → page, "index.html" first. Invalid where something that was to be left out could still
// be read: then nothing is to be written.
base::Result<std::vector<std::pair<QString, Paper>>>
sitePages(const jobs::Publication& publication);

// Into a folder that is new, empty or a site made here before (whose pages that are gone are taken
// away). Returns the number of pages.
base::Result<int> writeSite(const jobs::Publication& publication, const QString& folder);

} // namespace countersign::print
