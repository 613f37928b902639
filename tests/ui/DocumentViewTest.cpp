// What strangers wrote is shown, and nothing else happens.
#include "core/jobs/Render.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/SampleRelease.h"
#include "ui/widgets/DocumentPane.h"
#include "ui/widgets/FileView.h"
#include "ui/widgets/MarkdownView.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace countersign;

TEST_CASE("The document view opens no file, whatever its text names",
          "[ui][documents][threat-30]") {
    const support::TempFolder folder;
    QImage red(64, 64, QImage::Format_RGB32);
    red.fill(QColor(254, 0, 1));
    const QString path = QString::fromStdString((folder / "planted.png").string());
    REQUIRE(red.save(path));
    widgets::MarkdownView view;
    view.resize(400, 300);
    view.show();
    for (const QString& source : {"file://" + path, path, "//evil.example/share" + path}) {
        // Past the renderer's own refusal: as if it had let an image through.
        view.setSafeHtml(QStringLiteral("<p>before <img src=\"%1\"/> after</p>").arg(source));
        const QImage seen = view.grab().toImage();
        bool leaked = false;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x)
                leaked = leaked || seen.pixelColor(x, y) == QColor(254, 0, 1);
        }
        INFO(source.toStdString());
        CHECK_FALSE(leaked);
        const QVariant given = view.document()->resource(QTextDocument::ImageResource, source);
        if (given.isValid()) CHECK(given.value<QImage>().size() == QSize(1, 1));
    }
    view.setSource(QUrl::fromLocalFile(path));
    CHECK(view.toPlainText().contains("before"));
}

TEST_CASE("Images and raw HTML of a card become words", "[ui][documents]") {
    const auto text = jobs::renderText(
        "![chart](file:///etc/passwd) <img src=x> <script>alert(1)</script>\n\n[a](javascript:b)");
    const QString html = QString::fromStdString(text.body);
    for (const char* tag : {"<img", "<script", "javascript:", "file:"})
        CHECK_FALSE(html.contains(tag));
}

TEST_CASE("Links are reported, never followed", "[ui][documents]") {
    widgets::MarkdownView view;
    QSignalSpy asked(&view, &widgets::MarkdownView::linkRequested);
    QSignalSpy refused(&view, &widgets::MarkdownView::linkRefused);
    view.setSafeHtml("<p>text</p>");
    for (const char* good : {"https://example.com/a?b=c", "mailto:ana@example.com"})
        emit view.anchorClicked(QUrl(good));
    for (const char* bad : {"file:///etc/passwd", "http://example.com", "javascript:alert(1)",
                            "https:relative", "smb://host/x", "data:text/html,x"})
        emit view.anchorClicked(QUrl(bad));
    CHECK(asked.size() == 2);
    CHECK(refused.size() == 6);
    CHECK(view.toPlainText() == "text");
}

TEST_CASE("A finding leads to its line", "[ui][documents]") {
    const auto view = tests::sampleRelease();
    const auto texts = jobs::renderRelease(view.target);
    widgets::DocumentPane pane("card", "Model card");
    pane.resize(800, 500);
    pane.show();
    model::Findings findings(view.target.snapshot.findings.begin(),
                             view.target.snapshot.findings.begin() + 2);
    pane.setDocument(texts.card, findings);
    REQUIRE(pane.findingList()->count() == 2);
    CHECK(pane.outline()->count() == 5);
    CHECK(pane.view()->yOfLine(22) > pane.view()->yOfLine(12));
    pane.findingList()->setCurrentRow(1);
    CHECK(pane.view()->verticalScrollBar()->value() > 0);
    CHECK(pane.view()->topLine() == 22);
    pane.clear("Nothing here");
    CHECK(pane.view()->toPlainText() == "Nothing here");
    CHECK(pane.findingList()->count() == 0);
}

TEST_CASE("A file is shown as text with its line, or named and not shown", "[ui][documents]") {
    widgets::FileView view;
    jobs::FileText file;
    file.path = "a.json";
    for (int i = 1; i <= 50; ++i)
        file.text += "line " + std::to_string(i) + "\n";
    view.showFile(file, 14);
    CHECK(view.textCursor().blockNumber() == 13);
    CHECK(view.isReadOnly());
    file.text = tests::kHostile;
    view.showFile(file, 1);
    CHECK(view.toPlainText() == tests::kHostile);
    file.refusal = "not text: 12 bytes";
    view.showFile(file, 1);
    CHECK(view.toPlainText().contains("not text"));
}

namespace stated_tests {

model::Claim claim(const char* text, model::ClaimState state, const char* context,
                   std::size_t offset, int line) {
    model::Claim made;
    made.stated.text = text;
    made.stated.context = context;
    made.stated.offset = offset;
    made.stated.place = {"m/README.md", line, 1, {}};
    made.state = state;
    made.sentence = "it is the result in m/results/a.json:3";
    if (state == model::ClaimState::Matches || state == model::ClaimState::Differs) {
        made.metric.emplace();
        made.metric->source.place = {"m/results/a.json", 3, 0, {}};
    }
    return made;
}

QTextCharFormat formatAt(const QTextDocument& document, const QString& before) {
    const QTextCursor found = document.find(before);
    QTextCursor next(found);
    next.setPosition(found.selectionEnd() + 1);
    return next.charFormat();
}

} // namespace stated_tests

TEST_CASE("A stated number is underlined by what is known of it, the one asked for is not",
          "[ui][documents]") {
    using namespace stated_tests;
    const auto text = jobs::renderText("# M\n\nAt least 0.90 was asked, *recall* is 0.90 now.\n\n"
                                       "Precision is 0.7.\n\n| m | v |\n|---|---|\n| a | 0.5 |\n");
    model::Claims claims{claim("0.90", model::ClaimState::Matches,
                               "At least 0.90 was asked, *recall* is 0.90 now", 37, 3),
                         claim("0.7", model::ClaimState::Differs, "Precision is 0.7", 13, 5),
                         claim("0.5", model::ClaimState::NoResult, "a | v", 0, 9)};
    claims[2].stated.of = {"v", "a"};
    widgets::DocumentPane pane(QStringLiteral("card"), QStringLiteral("Card"));
    pane.resize(700, 500);
    pane.setDocument(text, {}, claims);
    pane.show();
    const QTextDocument& shown = *pane.view()->document();
    CHECK_FALSE(formatAt(shown, "At least ").isAnchor());
    const QTextCharFormat matches = formatAt(shown, "recall is ");
    CHECK(matches.underlineStyle() == QTextCharFormat::SingleUnderline);
    CHECK(matches.toolTip().contains("m/results/a.json:3"));
    CHECK(formatAt(shown, "Precision is ").underlineStyle() == QTextCharFormat::WaveUnderline);
    CHECK(pane.claimLine()->text().contains('1'));

    QSignalSpy places(&pane, &widgets::DocumentPane::placeRequested);
    pane.view()->setFocus();
    QTest::keyClick(pane.view(), Qt::Key_Tab);
    CHECK(pane.claimLine()->text().contains("m/results/a.json:3"));
    QTest::keyClick(pane.view(), Qt::Key_Return);
    REQUIRE(places.count() == 1);
    CHECK(places.front().front().toString() == "m/results/a.json:3");
    // A change of palette draws the text anew, its marks too.
    QPalette dark = pane.palette();
    dark.setColor(QPalette::Base, Qt::black);
    pane.setPalette(dark);
    CHECK(formatAt(shown, "recall is ").underlineStyle() == QTextCharFormat::SingleUnderline);
}
