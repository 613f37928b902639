// Public pages: what stands approved, without what the redaction file leaves out; and nothing at
// all where something of it could still be read.
#include "ui/print/Site.h"
#include "core/jobs/Publish.h"
#include "tests/support/SharedDemo.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/DemoWindow.h"
#include "tests/ui/Picture.h"
#include "ui/pages/AuditPage.h"
#include "ui/window/PageList.h"
#include "ui/window/PublicSheet.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace countersign;

namespace site_tests {

base::Result<jobs::Publication> published(const std::string& redaction) {
    const auto& demo = support::sharedDemo();
    jobs::WorkspaceOptions options;
    options.folder = demo.folder;
    options.stateFolder = demo.state;
    options.cacheFolder = demo.cache;
    options.clock = support::demoClock();
    auto workspace = jobs::Workspace::open(options);
    REQUIRE(workspace);
    return jobs::publication(**workspace, {}, redaction, "redaction.yaml");
}

QString all(const QString& folder) {
    QString text;
    for (const QString& name : QDir(folder).entryList({"*.html"})) {
        QFile file(QDir(folder).filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        text += QString::fromUtf8(file.readAll());
    }
    return text;
}

TEST_CASE("Public pages name roles instead of people, and every approved model once",
          "[ui][print][site]") {
    const support::TempFolder folder;
    const QString out = QString::fromStdString((folder / "site").string());
    const auto publication = published("");
    REQUIRE(publication);
    REQUIRE(publication->releases.size() >= 3);
    const auto written = print::writeSite(*publication, out);
    INFO((written ? std::string() : written.error().sentence()));
    REQUIRE(written);
    CHECK(*written == int(publication->releases.size()) + 1);
    const QString text = all(out);
    for (const char* name : {"Ana Ruiz", "Tom Weiss", "Helena Vogt", "Priya Nair", "ana.ruiz"})
        CHECK_FALSE(text.contains(name, Qt::CaseInsensitive));
    CHECK(text.contains("What must never happen"));
    CHECK(text.contains(QString::fromStdString(publication->logHead)));
    CHECK(text.contains("This page is no record"));
    CHECK_FALSE(text.contains("<script"));
    CHECK_FALSE(text.contains("http-equiv=\"refresh"));
    // Again over itself; a page of a model that is left out now is gone.
    const std::string first = publication->releases.front().target.release.model;
    const auto fewer = published("kind: redaction\nmodels: [\"" + first + "\"]\n");
    REQUIRE(fewer);
    const auto again = print::writeSite(*fewer, out);
    REQUIRE(again);
    CHECK(*again == *written - 1);
    CHECK(QDir(out).entryList({"*.html"}).size() == *again);
}

TEST_CASE("What the redaction file leaves out is nowhere on the pages", "[ui][print][site]") {
    const support::TempFolder folder;
    const QString out = QString::fromStdString((folder / "site").string());
    const auto plain = published("kind: redaction\npeople: named\n");
    REQUIRE(plain);
    const auto& view = plain->releases.front();
    REQUIRE(view.target.snapshot.card);
    REQUIRE(view.target.snapshot.card->humanObjective);
    const std::string objective = view.target.snapshot.card->humanObjective->text;
    const std::string word = objective.substr(0, objective.find(' ', 12));
    REQUIRE(print::writeSite(*plain, out));
    CHECK(all(out).contains(QString::fromStdString(word)));
    const auto without = published("kind: redaction\nreplace:\n  - {words: \"" + word +
                                   "\", with: \"(something)\"}\n");
    REQUIRE(without);
    REQUIRE(print::writeSite(*without, out));
    CHECK_FALSE(all(out).contains(QString::fromStdString(word), Qt::CaseInsensitive));
    CHECK(all(out).contains("(something)"));
}

TEST_CASE("Words that stand across markup cannot be replaced, and then nothing is written",
          "[ui][print][site]") {
    jobs::Publication publication;
    publication.redaction.replace = {{"Project Heron", "a project"}};
    const print::Redactor redactor(publication);
    CHECK(redactor.html("<p>project\nheron &amp; co</p>") == "<p>a project &amp; co</p>");
    CHECK(redactor.html("<p title='x'>Projects Herons</p>") == "<p title='x'>Projects Herons</p>");
    CHECK(redactor.left("<p>Project <b>Heron</b></p>") == QStringList{"Project Heron"});
    CHECK(redactor.left("<p>Project</p><p>of a heron</p>").isEmpty());
    CHECK(redactor.html("<p>see /home/aayus/runs/1</p>") == "<p>see ~/runs/1</p>");
    CHECK_FALSE(redactor.left("<p>see /home/<b>aayus</b>/runs/1</p>").isEmpty());
    CHECK(redactor.html("<p>&lt;Project Heron&gt;</p>") == "<p>&lt;a project&gt;</p>");
    publication.name = "The log of Project\u00A0Heron"; // a blank that is none
    const auto pages = print::sitePages(publication);
    if (pages) CHECK_FALSE(pages->front().second.title.contains("Heron"));
}

TEST_CASE("A redaction file that says something wrong publishes nothing", "[ui][print][site]") {
    for (const char* wrong : {"kind: redaction\nreplac: []\n", "kind: policy\n", "people: hidden\n",
                              "kind: redaction\n"
                              "people: some\n",
                              "kind: redaction\nreplace: [{words: x}]\n",
                              "kind: redaction\nmodels: [no-such-model]\n", "{}", "- a\n"}) {
        INFO(wrong);
        CHECK_FALSE(published(wrong));
    }
    const support::TempFolder folder;
    QFile other(QString::fromStdString((folder / "mine.txt").string()));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    const auto publication = published("");
    REQUIRE(publication);
    CHECK_FALSE(print::writeSite(*publication, QString::fromStdString(folder.path().string())));
    CHECK(QDir(QString::fromStdString(folder.path().string())).entryList({"*.html"}).isEmpty());
}

TEST_CASE("Public pages are written from the window, and what is left out is asked for",
          "[ui][print][site]") {
    uitest::DemoWindow demo("public-pages");
    REQUIRE(uitest::comesTrue([&] { return demo.window.session().logReport() != nullptr; }));
    demo.window.showPage(window::kAudit);
    auto* audit = demo.window.pages().as<pages::AuditPage>(window::kAudit);
    audit->showPart(pages::AuditPage::Outside);
    demo.child<QPushButton>("publicPages")->click();
    auto* sheet = demo.child<window::PublicSheet>("publicSheet");
    CHECK(sheet->isVisible());
    const support::TempFolder folder;
    const QString out = QString::fromStdString((folder / "site").string());
    const auto field = [&](const char* name) { return demo.child<QLineEdit>(name); };
    const auto said = [&] { return demo.child<QLabel>("publicSaid")->text(); };
    auto* write = demo.child<QPushButton>("publicWrite");
    int pages = -1;
    QObject::connect(sheet, &window::PublicSheet::written, [&](int count) { pages = count; });
    const auto done = [&] {
        pages = -1;
        write->click();
        REQUIRE(uitest::comesTrue([&] { return pages >= 0; }));
        return pages;
    };
    write->click(); // no folder: asked for, nothing written
    CHECK(pages == -1);
    CHECK(sheet->focusWidget() == field("publicFolder"));
    field("publicFolder")->setText(out);

    const QString leftOut = QString::fromStdString((folder / "redaction.yaml").string());
    field("publicRedaction")->setText(leftOut);
    CHECK(done() == 0); // there is no such file
    CHECK(said().contains("redaction file cannot be read"));
    CHECK_FALSE(QDir(out).exists());
    const auto put = [&](const char* text) {
        QFile file(leftOut);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    put("kind: redaction\nmodel: [mailroom-router]\n");
    CHECK(done() == 0);
    CHECK(said().contains("redaction.yaml:2"));
    CHECK_FALSE(QDir(out).exists());
    put("kind: redaction\nmodels: [mailroom-router]\n");
    CHECK(done() >= 3);
    CHECK(said().contains("Look at each of them"));
    CHECK(all(out).contains("What must never happen"));
    CHECK_FALSE(all(out).contains("mailroom", Qt::CaseInsensitive));
    CHECK_FALSE(all(out).contains("Ana Ruiz"));
    uitest::picture(*audit, "public-pages-0");
    uitest::picture(*sheet, "public-pages-1");
}

} // namespace site_tests
