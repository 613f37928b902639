// The decision sheet: a PDF that says who signed what, when, as what and with which meaning.
#include "core/base/Process.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/SampleRelease.h"
#include "ui/charts/Trend.h"
#include "ui/print/DecisionSheet.h"
#include "ui/print/Paper.h"
#include "ui/print/SheetText.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace countersign;

TEST_CASE("The sheet has name, role, time and meaning of every signature", "[ui][print]") {
    const auto view = tests::sampleRelease();
    const QString html = print::sheetHtml(view, charts::trendsOf(view), {600, 250});
    for (const char* part :
         {"Ana Ruiz", "Safety lead", "2026-11-14 10:00:00 UTC",
          "I reviewed this release and approve it", "<s>approves", "Li Chen",
          "The pack of supplier codes was added", "Waits for a written answer", "Legal counsel",
          "could sign: Eve Stone, Zoe Park", "src='chart:0'", "0.85 to 0.89"})
        CHECK(html.contains(part));
    CHECK(html.contains(QString::fromStdString(base::sha256("card").hex())));
    CHECK_FALSE(html.contains("<img src=\"file"));
    CHECK(html.contains("&lt;img src=&quot;file:///etc/passwd&quot;&gt;"));
}

TEST_CASE("The sheet is written as PDF with the fingerprint on every page", "[ui][print]") {
    const support::TempFolder folder;
    const QString path = QString::fromStdString((folder / "sheet.pdf").string());
    const auto view = tests::sampleRelease();
    REQUIRE(print::writeDecisionSheet(view, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    if (base::findProgram("pdftotext").empty()) {
        WARN("skipped: pdftotext is not installed, the words of the PDF were not read");
        return;
    }
    base::ProcessRequest request;
    request.argv = {"pdftotext", "-layout", path.toStdString(), "-"};
    const auto read = base::run(request);
    REQUIRE(read);
    const QString text = QString::fromStdString(read->out);
    const int pages = text.count('\f');
    CHECK(pages >= 2);
    CHECK(text.count(QString(40, '7')) == pages + 1); // in the foot of each, and among the facts
    CHECK(text.contains(QString("page %1 of %1").arg(pages)));
    CHECK(text.contains("1.2 this one")); // the chart is lines and letters, not a picture
    for (const char* part : {"Decision sheet: claims-triage 1.2", "Ana Ruiz", "Tom Weiss",
                             "2026-11-12", "Blocked", "What the log proves"})
        CHECK(text.contains(part));
}

TEST_CASE("No heading stands at the foot of a page apart from its chart or words", "[ui][print]") {
    if (base::findProgram("pdftotext").empty()) {
        WARN("skipped: pdftotext is not installed, the words of the PDF were not read");
        return;
    }
    const support::TempFolder folder;
    const std::string path = (folder / "paper.pdf").string();
    print::Paper paper;
    charts::Plot plot;
    plot.categories = QStringList{"leftmark", "rightmark"};
    plot.series = {{"numbers", true, {{}, {}}}};
    for (int i = 0; i < 2; ++i) {
        plot.series[0].points[i].x = i;
        plot.series[0].points[i].y = i + 1;
    }
    paper.plots = {plot};
    const QString image = QStringLiteral("<img src='chart:0' width='%1' height='%2'/>")
                              .arg(print::kChartSize.width())
                              .arg(print::kChartSize.height());
    int second = 0; // headings that went to the second page
    for (int filled = 4; filled < 52; filled += 4) {
        paper.html = QStringLiteral("<p>filling</p>").repeated(filled) +
                     "<h2>Overhead</h2><p><b>Named</b><br/>" + image + "</p>" +
                     QStringLiteral("<p>filling</p>").repeated(filled / 3) +
                     "<p><b>Boldline</b></p><ul><li>Underneath</li></ul>";
        REQUIRE(print::writePdf(paper, QString::fromStdString(path)));
        base::ProcessRequest request;
        request.argv = {"pdftotext", "-layout", path, "-"};
        const auto read = base::run(request);
        REQUIRE(read);
        const QStringList pages = QString::fromStdString(read->out).split('\f');
        INFO(filled << " lines before: " << read->out);
        for (const QString& page : pages) {
            CHECK(page.contains("Overhead") == page.contains("leftmark"));
            CHECK(page.contains("Named") == page.contains("leftmark"));
            CHECK(page.contains("Boldline") == page.contains("Underneath"));
        }
        second += pages.value(1).contains("Overhead");
    }
    CHECK(second > 2);
    CHECK(second < 12);
}

TEST_CASE("A sheet that cannot be written is an error with what to do", "[ui][print]") {
    const auto written = print::writeDecisionSheet(tests::sampleRelease(), "/no/such/folder/x.pdf");
    REQUIRE_FALSE(written);
    CHECK(written.error().code == base::ErrorCode::Unavailable);
    CHECK_FALSE(written.error().hint.empty());
}
