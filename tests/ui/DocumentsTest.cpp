// Documents for their readers, as PDF and as one HTML file that loads nothing.
#include "ui/print/Documents.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/SampleRelease.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace countersign;
using print::ReaderKind;

namespace {

QString bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("Each reader's print says what that reader needs", "[ui][print][readers]") {
    const auto view = tests::sampleRelease();
    const auto html = [&](ReaderKind kind) { return print::releasePaper(kind, view).html; };
    const QString accountable = html(ReaderKind::Accountability);
    CHECK(accountable.contains("Ana Ruiz"));
    CHECK(accountable.contains("<s>approves"));
    const QString onCall = html(ReaderKind::OnCall);
    CHECK(onCall.contains("On a breach"));
    const QString regulators = html(ReaderKind::Regulators);
    CHECK(regulators.contains("Not proved"));
    CHECK(regulators.contains(QString::fromStdString(base::sha256("card").hex())));
    const QString users = html(ReaderKind::Users);
    CHECK_FALSE(users.contains("SHA-256"));
    for (const QString& text : {accountable, onCall, regulators, users}) {
        CHECK_FALSE(text.contains("<img src=\"file"));
        CHECK(text.contains("claims-triage@1.2"));
    }
    CHECK(print::readerKinds().size() == 5);
    for (const QString& word : print::readerKinds())
        CHECK(print::readerKind(word).has_value());
    CHECK_FALSE(print::readerKind("poster"));
}

TEST_CASE("An HTML document is one file that loads nothing from anywhere", "[ui][print][readers]") {
    const support::TempFolder folder;
    const QString path = QString::fromStdString((folder / "sheet.html").string());
    const auto paper = print::releasePaper(ReaderKind::Sheet, tests::sampleRelease());
    REQUIRE(print::writeHtml(paper, path));
    const QString html = bytesOf(path);
    CHECK(html.startsWith("<!doctype html>"));
    CHECK(html.contains("default-src 'none'"));
    CHECK(html.contains("src='data:image/svg+xml;base64,"));
    CHECK_FALSE(html.contains("chart:"));
    CHECK(html.contains(QString(40, '7'))); // the fingerprint
    CHECK_FALSE(html.contains("<script"));
    REQUIRE(print::writeHtml(paper, path)); // over an earlier one
    CHECK(bytesOf(path) == html);
    CHECK_FALSE(print::writeHtml(paper, "/no/such/folder/x.html"));
}

TEST_CASE("The timeline has every entry with its verdict and why it is not counted",
          "[ui][print][readers]") {
    model::VerifyReport log;
    log.state = model::LogState::Complete;
    log.ledger.present = true;
    std::vector<jobs::HistoryLine> lines(2);
    lines[0].entry.verdict = model::Verdict::Genesis;
    lines[0].sentence = "Ana started this log: <b>Acme</b>";
    lines[1].entry.verdict = model::Verdict::LateArrival;
    lines[1].entry.position = 1;
    lines[1].entry.reason = "the key was retired at the same time";
    lines[1].sentence = "Tom approved x 1.0";
    const auto paper = print::timelinePaper("acme", lines, log);
    CHECK(paper.html.contains("Tom approved x 1.0"));
    CHECK(paper.html.contains("the key was retired at the same time"));
    CHECK(paper.html.contains("&lt;b&gt;Acme"));
    CHECK(paper.foot.contains("acme"));
}
