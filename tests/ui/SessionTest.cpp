// The session over a small repository with a log, and the window on it.
#include "ui/bridge/Session.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/Wait.h"
#include "ui/models/ModelTable.h"
#include "ui/pages/AuditPage.h"
#include "ui/pages/ModelsPage.h"
#include "ui/pages/StartPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/ShieldLabel.h"
#include "ui/window/Commands.h"
#include "ui/window/MainWindow.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace countersign;
using bridge::Session;
using uitest::comesTrue;

namespace {

const char* const kCard = "---\nlicense: mit\nowner: Li Wei\n---\n# Claims triage\n\nRoutes "
                          "claims.\n\n## Intended use\n\nClaims handlers.\n";

// A repository with one model and, if wanted, a log that "ana" has started.
struct Sample {
    support::TempFolder folder;
    support::ScriptedGit git{folder / "repo"};
    support::TestKey key = support::makeEd25519Key(folder.path(), "ana");

    explicit Sample(bool withLog = true) {
        git.commitFile("models/claims-triage/README.md", kCard);
        git.commitFile("models/claims-triage/release.yaml",
                       "model: claims-triage\nversion: \"1.2\"\n");
        if (!withLog) return;
        auto workspace = open();
        jobs::InitRequest request;
        request.name = "Acme";
        request.principal = "ana";
        request.personName = "Ana Ruiz";
        request.key = key.file;
        request.roles = {"root"};
        const auto started = jobs::init(*workspace, request, {});
        INFO((started ? std::string() : started.error().sentence()));
        REQUIRE(started);
    }

    QString path() const { return QString::fromStdString(git.folder().string()); }
    jobs::WorkspaceOptions options() const {
        jobs::WorkspaceOptions options;
        options.folder = git.folder();
        return options;
    }
    std::unique_ptr<jobs::Workspace> open() const {
        auto workspace = jobs::Workspace::open(options());
        REQUIRE(workspace);
        return std::move(*workspace);
    }
    // As another process would: its own workspace, the same jobs.
    void voteElsewhere() const {
        auto workspace = open();
        jobs::Statement statement;
        statement.kind = jobs::Statement::Kind::Vote;
        statement.release = "claims-triage";
        statement.reason = "Read and found good";
        auto found = jobs::identities(*workspace, {key.file});
        REQUIRE(found);
        REQUIRE_FALSE(found->empty());
        auto prospect = jobs::prepare(*workspace, statement, found->front().key);
        INFO((prospect ? std::string() : prospect.error().sentence()));
        REQUIRE(prospect);
        auto receipt = jobs::sign(*workspace, statement, *prospect, found->front().key, {});
        INFO((receipt ? std::string() : receipt.error().sentence()));
        REQUIRE(receipt);
    }
};

template <typename W> W* child(QWidget& window, const char* name) {
    auto* found = window.findChild<W*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("Before a repository is open every question is answered with an error", "[ui][session]") {
    Session session;
    std::optional<base::ErrorCode> code;
    session.models(&session, true, [&](base::Result<jobs::ModelsResult> models) {
        if (!models) code = models.error().code;
    });
    REQUIRE(comesTrue([&] { return code.has_value(); }));
    CHECK(*code == base::ErrorCode::Unavailable);
    CHECK_FALSE(session.canSign());
}

TEST_CASE("A session finds models, judges the log and sees another process's vote",
          "[ui][session]") {
    const Sample sample;
    Session session;
    bool open = false;
    session.open(&session, sample.options(),
                 [&](const base::Result<jobs::WorkspaceInfo>& info) { open = info.has_value(); });
    REQUIRE(comesTrue([&] { return open; }));
    CHECK(session.info().hasLog);

    std::vector<jobs::ModelSummary> rows;
    session.models(&session, true,
                   [&](base::Result<jobs::ModelsResult> models) { rows = models->models; });
    session.verify(&session, {});
    REQUIRE(comesTrue([&] { return !rows.empty() && session.logReport(); }));
    CHECK(rows.front().id == "claims-triage");
    CHECK(session.logReport()->inOrder());

    bool changed = false;
    QObject::connect(&session, &Session::logChanged, [&] { changed = true; });
    sample.voteElsewhere();
    session.look();
    REQUIRE(comesTrue([&] { return changed; }));
    CHECK_FALSE(session.logReport()); // what was judged before is not what stands there now
}

TEST_CASE("The window signs through the session, and only now, never in the past",
          "[ui][session]") {
    const Sample sample;
    Session session;
    bool open = false;
    session.open(&session, sample.options(), [&](const auto& info) { open = info.has_value(); });
    REQUIRE(comesTrue([&] { return open; }));
    session.useKeyFile(QString::fromStdString(sample.key.file.string()));
    REQUIRE(comesTrue([&] { return session.identity().has_value(); }));
    CHECK(session.identity()->principal == "ana");
    CHECK(session.canSign());

    jobs::Statement statement;
    statement.release = "claims-triage";
    statement.reason = "Read and found good";
    std::optional<jobs::Receipt> receipt;
    session.prepare(&session, statement, [&](const base::Result<jobs::Prospect>& prospect) {
        REQUIRE(prospect);
        session.sign(&session, statement, *prospect,
                     [&](const base::Result<jobs::Receipt>& signedNow) {
                         REQUIRE(signedNow);
                         receipt = *signedNow;
                     });
    });
    bool changed = false;
    QObject::connect(&session, &Session::logChanged, [&] { changed = true; });
    REQUIRE(comesTrue([&] { return receipt && changed; }));

    jobs::AsOf past;
    past.revision = "HEAD";
    session.setAsOf(past);
    CHECK_FALSE(session.canSign());
}

TEST_CASE("A draft that is still on its way when the window closes is kept", "[ui][session]") {
    const Sample sample;
    const QString key = QString::fromStdString(jobs::draftKey("vote", "claims-triage@1.2", "ana"));
    {
        Session session;
        bool open = false;
        session.open(&session, sample.options(),
                     [&](const auto& info) { open = info.has_value(); });
        REQUIRE(comesTrue([&] { return open; }));
        session.saveDraft(&session, key, {{"reason", "Half a sen"}});
    }
    const auto workspace = sample.open();
    const auto draft = jobs::loadDraft(*workspace, key.toStdString());
    REQUIRE(draft);
    REQUIRE(*draft);
    CHECK((*draft)->fields.at("reason") == "Half a sen");
}

TEST_CASE("The window shows the models of the folder it is given and an amber shield",
          "[ui][window]") {
    const Sample sample;
    window::MainWindow window;
    window.show();
    window.openFolder(sample.path());
    auto* table = child<QTableView>(window, "modelTable");
    auto* shield = child<widgets::ShieldLabel>(window, "logShield");
    REQUIRE(comesTrue([&] {
        return table->model()->rowCount() == 1 && !window.models()->table().at(0).fromCache &&
               shield->shield().mark.tone == bridge::Tone::Caution;
    }));
    window.commands().run("goModels");
    CHECK(table->isVisible());
    CHECK(table->model()->index(0, models::ModelTable::Owner).data().toString() == "Li Wei");
    CHECK(window.models()->table().at(0).gate == "blocked");

    window.commands().run("goAudit");
    auto* history = child<QTableView>(window, "historyTable");
    REQUIRE(comesTrue([&] { return history->model()->rowCount() == 1; }));
    sample.voteElsewhere();
    window.commands().run("lookAgain");
    REQUIRE(comesTrue([&] { return history->model()->rowCount() == 3; }));
}

TEST_CASE("A time that does not exist leaves no row of another time on the screen",
          "[ui][window]") {
    const Sample sample;
    window::MainWindow window;
    window.show();
    window.openFolder(sample.path());
    const auto& rows = window.models()->table();
    REQUIRE(comesTrue([&] { return rows.rowCount() == 1 && !rows.at(0).fromCache; }));
    jobs::AsOf asOf;
    asOf.revision = "no-such-tag";
    window.session().setAsOf(asOf);
    REQUIRE(comesTrue([&] { return rows.rowCount() == 0 && window.messages()->showsError(); }));
    auto* shield = child<widgets::ShieldLabel>(window, "logShield");
    REQUIRE(comesTrue([&] { return shield->shield().mark.tone == bridge::Tone::Bad; }));
    window.session().setAsOf({});
    REQUIRE(comesTrue([&] { return rows.rowCount() == 1 && !rows.at(0).fromCache; }));
}

TEST_CASE("A repository without a log is read, and nothing in it is called compared or good",
          "[ui][window]") {
    const Sample sample(false);
    window::MainWindow window;
    window.show();
    window.openFolder(sample.path());
    auto* shield = child<widgets::ShieldLabel>(window, "logShield");
    REQUIRE(comesTrue([&] {
        return window.models()->table().rowCount() == 1 &&
               !window.models()->table().at(0).fromCache && shield->shield().mark.word == "No log";
    }));
    CHECK(shield->shield().mark.tone == bridge::Tone::Neutral);
    CHECK(window.models()->table().at(0).gate != "pass");
}

TEST_CASE("A folder that is no repository leaves the doors open and says what to do",
          "[ui][window]") {
    const support::TempFolder empty;
    window::MainWindow window;
    window.show();
    window.openFolder(QString::fromStdString(empty.path().string()));
    auto* trouble = child<QLabel>(window, "startTrouble");
    REQUIRE(comesTrue([&] { return trouble->isVisible(); }));
    CHECK(window.messages()->showsError());
    CHECK_FALSE(window.messages()->message().isEmpty());
    CHECK(child<QWidget>(window, "doorFolder")->isVisible());
}

TEST_CASE("The search box runs commands and keeps what was typed on Escape", "[ui][window]") {
    window::MainWindow window;
    window.show();
    auto* box = child<widgets::SearchBox>(window, "search");
    window.activateWindow();
    REQUIRE(comesTrue([&] { return window.isActiveWindow(); }));
    window.commands().run("goSearch");
    QTest::keyClicks(box, "activity");
    REQUIRE(comesTrue([&] { return box->offersShown(); }));
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK_FALSE(box->offersShown());
    CHECK(box->text() == "activity");
    CHECK_FALSE(child<QWidget>(window, "activityLog")->isVisible());
    box->activate();
    REQUIRE(comesTrue([&] { return box->offersShown(); }));
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(comesTrue([&] { return child<QWidget>(window, "activityLog")->isVisible(); }));
}

TEST_CASE("An error stays in the message bar with its next step until it is closed",
          "[ui][window]") {
    window::MainWindow window;
    window.session().report("Reading",
                            base::Error{base::ErrorCode::Invalid, "it is not so", {}, "do this"});
    CHECK(window.messages()->showsError());
    CHECK(window.messages()->message().contains("It is not so"));
    CHECK(window.messages()->message().contains("do this"));
    window.session().note("Something went well");
    CHECK(window.messages()->showsError());
    window.messages()->clear();
    window.session().report("Reading", base::Error{base::ErrorCode::Cancelled, "stopped", {}, {}});
    CHECK_FALSE(window.messages()->showsError());
}

TEST_CASE("A passphrase is asked beside the window and goes to who asked", "[ui][window]") {
    window::MainWindow window;
    window.show();
    auto prompt = std::make_shared<bridge::Prompt>();
    prompt->text = "Enter passphrase for key";
    emit window.session().promptNeeded(prompt);
    auto* dialog = child<QDialog>(window, "passphrase");
    auto* typed = child<QLineEdit>(window, "passphraseText");
    CHECK(typed->echoMode() == QLineEdit::Password);
    QTest::keyClicks(typed, "opensesame");
    dialog->accept();
    CHECK(prompt->question.wait({}, {}).text == "opensesame");

    auto refused = std::make_shared<bridge::Prompt>();
    emit window.session().promptNeeded(refused);
    REQUIRE(comesTrue([&] { return window.findChildren<QDialog*>("passphrase").size() == 1; }));
    child<QDialog>(window, "passphrase")->reject();
    CHECK(refused->question.wait({}, {}).kind == sign::PromptAnswer::Kind::Cancel);
}

TEST_CASE("Every control of the window has a name for scripts and one for screen readers",
          "[ui][window]") {
    const Sample sample;
    window::MainWindow window;
    window.show();
    window.openFolder(sample.path());
    window.audit();
    REQUIRE(comesTrue([&] { return window.models()->table().rowCount() == 1; }));
    for (auto* control : window.findChildren<QWidget*>()) {
        const bool ours = control->focusPolicy() != Qt::NoFocus && control->isEnabled() &&
                          !control->objectName().startsWith("qt_");
        const bool part = qobject_cast<QAbstractItemView*>(control->parentWidget()) ||
                          control->inherits("QScrollBar") || control->inherits("QHeaderView") ||
                          control->inherits("QTabBar") || control->inherits("QTabWidget") ||
                          control->inherits("QMenu") || control->inherits("QLabel") ||
                          control->inherits("QComboBoxListView"); // named by its box
        if (!ours || part) continue;
        INFO(control->metaObject()->className() << " " << control->objectName().toStdString());
        CHECK_FALSE(control->objectName().isEmpty());
        CHECK_FALSE(control->accessibleName().isEmpty());
    }
}
