// Plain words, colours one can read, and a shield that is never green without a comparison.
#include "ui/bridge/Words.h"
#include "core/base/EightWords.h"
#include "ui/bridge/CheckWords.h"
#include "ui/bridge/Language.h"
#include "ui/bridge/Mark.h"
#include "ui/bridge/Shield.h"
#include "ui/bridge/Theme.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace countersign;
using bridge::Appearance;
using bridge::Comparison;
using bridge::Theme;
using bridge::Tone;

namespace {

namespace fs = std::filesystem;

// Every text inside tr(…), adjacent literals joined.
QStringList translatedTexts(const std::string& source) {
    static const QRegularExpression call(R"re(\btr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re");
    static const QRegularExpression literal(R"re("((?:[^"\\]|\\.)*)")re");
    QStringList found;
    auto calls = call.globalMatch(QString::fromStdString(source));
    while (calls.hasNext()) {
        QString whole;
        auto parts = literal.globalMatch(calls.next().captured(1));
        while (parts.hasNext())
            whole += parts.next().captured(1);
        found << whole;
    }
    return found;
}

model::VerifyReport orderlyLog() {
    model::VerifyReport report;
    report.state = model::LogState::Complete;
    report.exitCode = 0;
    report.trust = model::Trust::FirstUse;
    report.ledger.present = true;
    report.ledger.records = 2;
    for (char digit : {'1', '2', '3'}) {
        model::LogEntry entry;
        entry.commit = *base::CommitId::fromHex(std::string(40, digit));
        entry.verdict = digit == '1' ? model::Verdict::Genesis : model::Verdict::Valid;
        report.ledger.entries.push_back(entry);
        report.ledger.head = entry.commit;
    }
    return report;
}

} // namespace

TEST_CASE("What is only observed or warned about is amber, never green", "[ui][words]") {
    model::GateReport report;
    report.pass = report.wouldBlock = true;
    for (const auto mode : {model::Mode::Observe, model::Mode::Warn}) {
        report.mode = mode;
        CHECK(bridge::mark(report).tone == Tone::Caution);
    }
    CHECK(bridge::markOfGate("observed").tone == Tone::Caution);
    CHECK(bridge::markOfGate("warned").tone == Tone::Caution);
    report.wouldBlock = false;
    CHECK(bridge::mark(report).tone == Tone::Good);
    report.purpose = model::Purpose::Merge; // and no release is promised where none was asked about
    CHECK_FALSE(bridge::mark(report).word.contains("released"));
    CHECK(bridge::reason("Not blocked, because this tier is in mode observe. No note") ==
          "No note");
    CHECK(bridge::reason("Nobody decided. Not yet.") == "Nobody decided. Not yet.");
}

TEST_CASE("No text of the screen uses a word of the engine room", "[ui][words]") {
    const QRegularExpression inner(
        R"(\b(seats?|hats?|gates?|dispositions?|rosters?|genesis|enact(s|ed)?|heads?|outbox|)"
        R"(waives?|break-glass|carry-over|inconclusive|manifests?)\b)",
        QRegularExpression::CaseInsensitiveOption);
    int texts = 0;
    for (const char* top : {"ui", "app/gui"}) {
        for (const auto& file :
             fs::recursive_directory_iterator(fs::path(COUNTERSIGN_SOURCE_DIR) / top)) {
            if (file.path().extension() != ".cpp" && file.path().extension() != ".h") continue;
            std::ifstream stream(file.path());
            std::stringstream bytes;
            bytes << stream.rdbuf();
            for (const QString& text : translatedTexts(bytes.str())) {
                ++texts;
                INFO(file.path() << ": " << text.toStdString());
                CHECK_FALSE(inner.match(text).hasMatch());
            }
        }
    }
    CHECK(texts > 100);
}

TEST_CASE("Every tone can be read on the page, on the frame and on its own wash", "[ui][words]") {
    const Appearance before = Theme::appearance();
    for (const auto appearance :
         {Appearance::Light, Appearance::Dark, Appearance::Contrast, Appearance::ContrastDark}) {
        Theme::apply(appearance);
        INFO("appearance " << int(appearance));
        for (const auto tone :
             {Tone::Neutral, Tone::Good, Tone::Caution, Tone::Bad, Tone::Accent}) {
            INFO("tone " << int(tone));
            CHECK(bridge::contrast(Theme::ink(tone), Theme::page()) >= 4.5);
            CHECK(bridge::contrast(Theme::ink(tone), Theme::frame()) >= 4.5);
            CHECK(bridge::contrast(Theme::ink(tone), Theme::wash(tone)) >= 4.5);
        }
        CHECK(bridge::contrast(Theme::softText(), Theme::page()) >= 4.5);
        CHECK(bridge::contrast(Theme::softText(), Theme::frame()) >= 4.5);
        const QPalette palette = Theme::palette(appearance);
        CHECK(bridge::contrast(palette.color(QPalette::Highlight),
                               palette.color(QPalette::HighlightedText)) >= 4.5);
        for (int i = 0; i < 6; ++i)
            CHECK(bridge::contrast(Theme::series(i), Theme::page()) >= 3.0);
    }
    Theme::apply(before);
}

TEST_CASE("The desktop's own palette says light, dark or high contrast", "[ui][words]") {
    const auto desktop = [](QRgb window, QRgb text) {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        return Theme::fromDesktop(palette);
    };
    CHECK(desktop(0xffefefef, 0xff000000) == Appearance::Light);
    CHECK(desktop(0xff353535, 0xffffffff) == Appearance::Dark);
    CHECK(desktop(0xffffffff, 0xff000000) == Appearance::Contrast);
    CHECK(desktop(0xff000000, 0xffffffff) == Appearance::ContrastDark);
}

TEST_CASE("Every question of the release check is asked in German, too", "[ui][words][language]") {
    bridge::speak("de");
    for (const auto& rule : model::checkRules()) {
        INFO(rule.asks);
        CHECK(bridge::asked(rule) != QString::fromUtf8(rule.asks));
    }
    model::Check check;
    check.rule = "note";
    check.title = "Something the release named itself";
    CHECK(bridge::title(check) == "Something the release named itself");
    bridge::speak("en");
    for (const auto& rule : model::checkRules())
        CHECK(bridge::asked(rule) == QString::fromUtf8(rule.asks));
}

TEST_CASE("States never share both shape and word", "[ui][words]") {
    std::set<std::pair<int, QString>> seen;
    using S = model::CheckState;
    for (const auto state : {S::Pass, S::Fail, S::Inconclusive, S::Stale, S::Waived, S::Bypassed,
                             S::NotApplicable, S::Error}) {
        const auto mark = bridge::mark(state);
        CHECK_FALSE(mark.word.isEmpty());
        CHECK(mark.shape != bridge::Shape::None);
        CHECK(seen.insert({int(mark.shape), mark.word}).second);
        CHECK((mark.tone == Tone::Good) == (state == S::Pass));
    }
}

TEST_CASE("The shield is green only after a comparison with a fingerprint from outside",
          "[ui][words]") {
    const auto report = orderlyLog();
    CHECK(bridge::shield(report).mark.tone == Tone::Caution);
    const auto toneAfter = [&](const char* outside) {
        return bridge::shield(report, bridge::compare(report, QString::fromLatin1(outside)))
            .mark.tone;
    };
    CHECK(toneAfter("3333 3333 3333") == Tone::Good);
    CHECK(toneAfter("33333333333") == Tone::Caution); // too short to mean anything
    CHECK(toneAfter("222222222222") == Tone::Caution);
    CHECK(toneAfter("abcdefabcdef") == Tone::Bad);
    CHECK(toneAfter("3333333333334") == Tone::Bad);
}

TEST_CASE("The shield compares eight words and the SHA-256 of a checkpoint, too", "[ui][words]") {
    auto report = orderlyLog();
    report.ledger.headRaw = base::sha256("the newest entry");
    REQUIRE(report.ledger.entries.size() > 1);
    report.ledger.entries.front().raw = base::sha256("an earlier entry");
    const auto compared = [&](const std::string& outside) {
        return bridge::compare(report, QString::fromStdString(outside));
    };
    const std::string words = base::eightWords(report.ledger.headRaw);
    CHECK(bridge::shield(report).words == QString::fromStdString(words));
    CHECK(compared(words) == Comparison::Same);
    CHECK(compared(base::eightWords(base::sha256("an earlier entry"))) == Comparison::Earlier);
    CHECK(compared(base::eightWords(base::sha256("another log"))) == Comparison::Different);
    CHECK(compared(words.substr(0, words.rfind(' '))) == Comparison::None); // still typing
    CHECK(compared(report.ledger.headRaw.hex()) == Comparison::Same);
    CHECK(compared(base::sha256("an earlier entry").hex().substr(0, 16)) == Comparison::Earlier);
}

TEST_CASE("A log that is not in order is red whatever was compared", "[ui][words]") {
    using S = model::LogState;
    for (const auto state : {S::Complete, S::Incomplete, S::Rewritten, S::Behind, S::Forked,
                             S::UnknownGenesis, S::Corrupt, S::Unsupported}) {
        auto report = orderlyLog();
        report.state = state;
        report.exitCode = 1;
        for (const auto comparison : {Comparison::None, Comparison::Same, Comparison::Earlier})
            CHECK(bridge::shield(report, comparison).mark.tone == Tone::Bad);
    }
    model::VerifyReport none;
    CHECK(bridge::shield(none, Comparison::Same).mark.tone == Tone::Neutral);
}

TEST_CASE("Errors say what happened, where, and the next step", "[ui][words]") {
    base::Error error{base::ErrorCode::Invalid,
                      "the target has no number",
                      {"a/b.yaml", 3, 7, {}},
                      "write \">= 0.9\""};
    const auto message = bridge::message(error);
    CHECK(message.sentence == "The target has no number (a/b.yaml:3:7)");
    CHECK(message.next == "write \">= 0.9\"");
    error.hint.clear();
    error.code = base::ErrorCode::Conflict;
    CHECK_FALSE(bridge::message(error).next.isEmpty());
}

TEST_CASE("Text of strangers cannot turn the line around or hide in it", "[ui][words]") {
    const QString shown = bridge::text("ok\xE2\x80\xAE\x1b[31m\xff");
    for (const QChar c : shown)
        CHECK(c.isPrint());
    CHECK(shown.startsWith("ok"));
}

TEST_CASE("Dates are in the person's form with UTC beside them", "[ui][words]") {
    const auto stamp = bridge::moment(*base::UtcTime::parse("2026-11-21T09:00:05Z"));
    CHECK(stamp.tooltip == "2026-11-21 09:00:05 UTC");
    CHECK(bridge::date("2026-11-21").text == "21/11/2026");
    CHECK(bridge::date("not a date").text == "not a date");
}
