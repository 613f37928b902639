// Whatever the main screens say can be said in another language: each text on them was given to a
// translator, or is content of the repository.
#include "core/jobs/Browse.h"
#include "core/jobs/Meetings.h"
#include "core/jobs/PolicyTest.h"
#include "core/jobs/PolicyTrial.h"
#include "core/rules/Changes.h"
#include "tests/support/RealProgram.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/Walk.h"
#include "ui/bridge/Standing.h"
#include "ui/bridge/Words.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTranslator>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace countersign;
using uitest::comesTrue;
using uitest::DemoWindow;
using uitest::walk;

namespace spoken_tests {

namespace fs = std::filesystem;

// "⟦text⟧" for every text that is asked for: what stands outside was never translated.
class Marking final : public QTranslator {
public:
    Marking() { QCoreApplication::installTranslator(this); }
    ~Marking() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override {
        return QChar(0x27e6) + QString::fromUtf8(text) + QChar(0x27e7);
    }
};

QString outside(const QString& text) {
    QString left;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == QChar(0x27e6)) ++depth;
        if (depth == 0) left += letter;
        if (letter == QChar(0x27e7)) {
            --depth;
            left += '\n';
        }
    }
    return left.remove('&');
}

QString evened(const QString& text) {
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return ' ' + QString(text).toLower().replace(other, QStringLiteral(" ")).trimmed() + ' ';
}

// Everything the repository says, its log included, and the shipped lists, which are documents of
// their own: one long line of words.
QString contentOf(const DemoWindow& demo) {
    const support::TempFolder log;
    const auto taken =
        support::runIn(demo.places, {"sh", "-c",
                                     "git -C '" + demo.places.folder.string() +
                                         "' archive refs/heads/countersign/log | tar -x -C '" +
                                         log.path().string() + "'"});
    REQUIRE(taken.exitCode == 0);
    std::stringstream all;
    const fs::path shipped = fs::path(COUNTERSIGN_SOURCE_DIR) / "resources";
    for (const fs::path& root :
         {demo.places.folder, log.path(), shipped / "frameworks", shipped / "incidents",
          shipped / "kinds", shipped / "lists", shipped / "metrics"}) {
        for (const auto& file : fs::recursive_directory_iterator(root)) {
            if (!file.is_regular_file() || file.path().string().find("/.git/") != std::string::npos)
                continue;
            all << file.path().string() << '\n' << std::ifstream(file.path()).rdbuf() << '\n';
        }
    }
    return evened(QString::fromStdString(all.str()));
}

struct Shown {
    QString text, where;
};

void addRows(const QAbstractItemView& view, const QModelIndex& parent, std::vector<Shown>& shown) {
    const auto* model = view.model();
    for (int row = 0; row < std::min(model->rowCount(parent), 200); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex cell = model->index(row, column, parent);
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                shown.push_back({cell.data(role).toString(), view.objectName()});
        }
        addRows(view, model->index(row, 0, parent), shown);
    }
}

// Words of controls and rows; documents shown whole are content.
std::vector<Shown> shownOn(QWidget* root) {
    std::vector<Shown> shown;
    for (const auto& [text, of] : uitest::controlTexts(root))
        shown.push_back({text, of->objectName()});
    for (auto* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        shown.push_back({widget->accessibleDescription(), widget->objectName()});
        if (qobject_cast<QHeaderView*>(widget)) continue;
        if (auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model())
            addRows(*view, {}, shown);
    }
    return shown;
}

// What is no sentence of anybody: commands to type, names of files, units and formats.
bool isAllowed(const QString& piece) {
    static const QRegularExpression shape(
        QStringLiteral("^(countersign( .*)?|utc|json|yaml|csv|pdf|html|sha 256|ssh|git|slo|sev \\d|"
                       "n|ms|mib|kib|ctrl|alt|shift|return|enter|tab|esc|f\\d+|english|deutsch)$"));
    return shape.match(piece.trimmed()).hasMatch();
}

// A metric, a path, an id: written as it stands in a file, or a digest.
bool isIdentifier(const QString& piece) {
    static const QRegularExpression shape(QStringLiteral("^([\\w-]+[._/][\\w./-]+|[0-9a-f]{7,})$"));
    return shape.match(piece).hasMatch();
}

// Pieces of a text that nobody translated and that the repository does not say either.
QStringList unspoken(const QString& text, const QString& content) {
    static const QRegularExpression between(
        QStringLiteral("[\\n\\t|·:;,()\\[\\]{}“”„\"<>=≥≤→…/+]| – | — |\\.(?=\\s|$)"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    QStringList left;
    for (const QString& piece : outside(text).split(between, Qt::SkipEmptyParts)) {
        const QString words = evened(piece);
        if (!word.match(words).hasMatch() || content.contains(words) || isAllowed(words) ||
            isIdentifier(piece.trimmed()))
            continue;
        left << piece.trimmed();
    }
    return left;
}

struct Unspoken {
    std::set<QString> lines; // "page, control: piece (of what)"
    int texts = 0;
    void look(QWidget* root, const QString& page, const QString& content) {
        for (const Shown& each : shownOn(root)) {
            if (each.text.isEmpty()) continue;
            ++texts;
            for (const QString& piece : unspoken(each.text, content))
                lines.insert(page + ", " + each.where + ": " + piece);
        }
    }
};

bool isMain(const QString& page) {
    for (const char* name : {"myTurn", "models", "release", "audit"})
        if (page.startsWith(QLatin1String(name))) return true;
    return false;
}

TEST_CASE("A sentence of core is said in the window's language, its content as it was written",
          "[ui][language][spoken]") {
    const base::Sentence sentence = base::said(
        "The stage %1 %2", std::string("canary %2"),
        base::said("lasts %1, at least %2 is asked for", base::said("an unstated time"), "7d"));
    CHECK(sentence == "The stage canary %2 lasts an unstated time, at least 7d is asked for");
    CHECK(bridge::text(sentence) ==
          "The stage canary %2 lasts an unstated time, at least 7d is asked for");
    const Marking marking;
    CHECK(bridge::text(sentence) ==
          "⟦The stage canary %2 ⟦lasts ⟦an unstated time⟧, at least 7d is asked for⟧⟧");
    CHECK(bridge::text(base::Sentence("an unstated time")) == "an unstated time"); // a stranger's
    base::Sentence changed = base::said("There is no result");
    changed[0] = 't';
    CHECK(bridge::text(changed) == "there is no result"); // never another sentence than it says
}

TEST_CASE("Nothing on the main screens is said in English only", "[ui][walk][language][spoken]") {
    const Marking marking;
    DemoWindow demo("spoken");
    demo.be("ana.ruiz");
    const QString content = contentOf(demo);
    REQUIRE(content.contains(" ana ruiz "));
    Unspoken main, others;
    walk(demo, [&](const QString& page) {
        (isMain(page) ? main : others).look(&demo.window, page, content);
    });
    CHECK(main.texts > 500);
    std::stringstream told;
    for (const QString& line : main.lines)
        told << line.toStdString() << '\n';
    if (const char* path = std::getenv("COUNTERSIGN_UNSPOKEN")) { // the list, to work on
        std::ofstream file(path);
        file << told.str();
        for (const QString& line : others.lines)
            file << line.toStdString() << '\n';
    }
    INFO(told.str());
    CHECK(main.lines.empty());
}

TEST_CASE("Nothing about a log that somebody touched is said in English only",
          "[ui][language][spoken][threat-1]") {
    support::DemoPlaces places = support::copiedDemo("spoken-touched");
    const std::string log = "refs/heads/countersign/log";
    const auto touched =
        support::runIn(places, {"sh", "-c",
                                "cd '" + places.folder.string() + "' && git update-ref " + log +
                                    " $(git -c user.name=x -c user.email=x@y commit-tree " + log +
                                    "^{tree} -p " + log + " -m 'nobody signed this')"});
    REQUIRE(touched.exitCode == 0);
    const Marking marking;
    DemoWindow demo(std::move(places));
    const QString content = contentOf(demo);
    Unspoken main;
    walk(demo, [&](const QString& page) {
        if (isMain(page)) main.look(&demo.window, page, content);
    });
    REQUIRE(demo.window.session().logReport());
    const model::LogEntry& last = demo.window.session().logReport()->ledger.entries.back();
    CHECK(last.reason == "the commit is not signed");
    CHECK(bridge::text(last.reason) == "⟦the commit is not signed⟧");
    CHECK(bridge::text(demo.window.session().logReport()->reason).startsWith("⟦"));
    std::stringstream told;
    for (const QString& line : main.lines)
        told << line.toStdString() << '\n';
    INFO(told.str());
    CHECK(main.lines.empty());
}

std::unique_ptr<jobs::Workspace> workspaceOf(const DemoWindow& demo) {
    jobs::WorkspaceOptions options;
    options.folder = demo.places.folder;
    options.stateFolder = demo.places.state;
    options.cacheFolder = demo.places.cache;
    options.clock = support::demoClock();
    auto workspace = jobs::Workspace::open(options);
    REQUIRE(workspace);
    return std::move(*workspace);
}

// Each is a pattern, and with everything filled in nothing is left that only English has.
void checkSpoken(const std::vector<base::Sentence>& all, const QString& content) {
    const Marking marking;
    for (const base::Sentence& each : all) {
        INFO(each);
        CHECK(each.made() != nullptr);
        CHECK(unspoken(bridge::text(each), content).join('/').toStdString() == "");
    }
}

TEST_CASE("The plan of a meeting is said in the window's language", "[ui][language][spoken]") {
    DemoWindow demo("spoken-meeting");
    const auto workspace = workspaceOf(demo);
    auto proposal = jobs::proposeMeeting(*workspace);
    REQUIRE(proposal);
    std::vector<base::Sentence> all = proposal->because;
    for (const auto& item : proposal->items)
        all.push_back(item.why);
    REQUIRE(all.size() > 2);
    checkSpoken(all, contentOf(demo));
}

TEST_CASE("What fails in a test of the policy is said in the window's language",
          "[ui][language][spoken]") {
    DemoWindow demo("spoken-tests");
    const auto templates = jobs::policyTemplates();
    REQUIRE_FALSE(templates.empty());
    std::vector<base::Sentence> all;
    for (const auto& one : templates) {
        std::string tests = one.tests; // every expectation turned round
        for (const auto& [from, to] :
             std::vector<std::pair<std::string, std::string>>{{"verdict: pass", "verdict: ~"},
                                                              {"verdict: blocked", "verdict: pass"},
                                                              {"verdict: ~", "verdict: blocked"},
                                                              {"open: [", "open: [pope, "},
                                                              {"blocks: [", "blocks: [policy, "},
                                                              {"holds: [", "holds: [nothing, "},
                                                              {"tier: high", "tier: low"}})
            for (std::size_t at = 0; (at = tests.find(from, at)) != std::string::npos;
                 at += to.size())
                tests.replace(at, from.size(), to);
        const auto run = jobs::testPolicy(nullptr, tests, one.id, one.text, "policy");
        REQUIRE(run);
        for (const auto& result : run->results)
            all.insert(all.end(), result.faults.begin(), result.faults.end());
    }
    REQUIRE(all.size() > 10);
    checkSpoken(all, contentOf(demo) + " pope nothing ");
}

TEST_CASE("Where a release comes from is said in the window's language", "[ui][language][spoken]") {
    DemoWindow demo("spoken-lineage");
    const auto workspace = workspaceOf(demo);
    const auto shown =
        jobs::showRelease(*workspace, "claims-triage@1.2", {}, model::Purpose::Decision);
    REQUIRE(shown);
    std::vector<base::Sentence> all;
    for (const model::LineageFact& fact : shown->target.snapshot.lineage)
        all.push_back(fact.text);
    REQUIRE_FALSE(all.empty());
    checkSpoken(all, contentOf(demo));
}

TEST_CASE("What a proposal changes is said in the window's language, roles by their titles",
          "[ui][language][spoken]") {
    DemoWindow demo("spoken-proposed");
    REQUIRE(comesTrue([&] { return demo.window.session().logReport() != nullptr; }));
    const model::LedgerState& ledger = demo.window.session().logReport()->ledger;
    const QString content = contentOf(demo);
    model::Policy policy = ledger.policy;
    policy.tiers.back().mode = model::Mode::Observe;
    policy.tiers[0].name = "claims triage";
    policy.tiers[1].waivers = {};
    policy.tiers[1].emergency.roles.clear();
    policy.tiers[1].documents.clear();
    policy.tiers[1].matrix.front().seats.parts.pop_back();
    policy.tiers[2].matrix.front().seats.parts.front().external = true;
    policy.tiers[2].stages.clear();
    policy.tiers.erase(policy.tiers.begin() + 3);
    policy.enact.count = 7;
    model::Roster roster = ledger.roster;
    roster.people[0].roles = {"manager"};
    roster.people[1].keys.clear();
    roster.people[2].external = !roster.people[2].external;
    roster.people.pop_back();
    std::vector<base::Sentence> all = rules::sentences(rules::changes(ledger.policy, policy));
    for (const auto& each : rules::sentences(rules::changes(ledger.roster, roster)))
        all.push_back(each);
    REQUIRE(all.size() > 60);
    QString shown;
    {
        const Marking marking;
        for (const base::Sentence& each : all) {
            INFO(each);
            CHECK(each.made() != nullptr);
            CHECK(unspoken(bridge::text(each), content).join('/').toStdString() == "");
        }
    }
    for (const base::Sentence& each : all)
        shown += bridge::text(bridge::withRoleNames(each, ledger.policy)) + '\n';
    CHECK(shown.contains("gains the role Engineering manager"));
    CHECK(shown.contains("Tier high: must sign: (Security engineer"));
    CHECK(std::any_of(all.begin(), all.end(), [](const std::string& each) { // elsewhere the id
        return each.find("gains the role manager") != std::string::npos;
    }));
}

} // namespace spoken_tests
