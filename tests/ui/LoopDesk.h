// The demonstration's window as somebody uses it who signs by keyboard, and what a test of it needs
// to be so before it begins.
#pragma once

#include "core/jobs/Govern.h"
#include "tests/ui/DemoWindow.h"
#include "ui/bridge/SessionLane.h"

#include <QLabel>
#include <QPushButton>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace countersign::uitest {

struct LoopDesk : DemoWindow {
    using DemoWindow::DemoWindow;

    void clickOn(const char* name) {
        auto* button = child<QPushButton>(name);
        INFO(name);
        REQUIRE(comesTrue([&] { return button->isVisible() && button->isEnabled(); }));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void pressOn(const char* name) { // as somebody without a mouse does
        auto* button = child<QPushButton>(name);
        INFO(name);
        REQUIRE(comesTrue([&] { return button->isVisible() && button->isEnabled(); }));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QPushButton* signButton() {
        return window.findChild<QPushButton*>(QStringLiteral("signSheetSign"));
    }
    void signByKeyboard() {
        const bool ready = comesTrue([&] { return signButton() && signButton()->isEnabled(); });
        INFO(sheetWords().toStdString());
        REQUIRE(ready);
        signButton()->setFocus();
        QTest::keyClick(signButton(), Qt::Key_Space);
        REQUIRE(comesTrue([&] { return signButton() == nullptr; }));
    }
    // What the sheet shows; the release's dock has words of its own.
    QString sheetWords() {
        const auto* sheet = window.findChild<QWidget*>(QStringLiteral("signSheet"));
        const auto* words = sheet ? sheet->findChild<QLabel*>("prospectWords") : nullptr;
        return words ? words->text() : QString();
    }
    // Without its form: what a test needs to be so before it begins.
    void signNow(const jobs::Statement& statement) {
        bool done = false;
        auto& session = window.session();
        session.prepare(&window, statement, [&](base::Result<jobs::Prospect> prospect) {
            INFO((prospect ? std::string() : prospect.error().sentence()));
            REQUIRE(prospect);
            session.sign(&window, statement, *prospect, [&](base::Result<jobs::Receipt> receipt) {
                INFO((receipt ? std::string() : receipt.error().sentence()));
                REQUIRE(receipt);
                done = true;
            });
        });
        REQUIRE(comesTrue([&] { return done; }));
    }
    // Puts the policy into force with these words in the place of others.
    void enactWith(const std::vector<std::pair<std::string, std::string>>& changes) {
        be("helena.vogt");
        auto& session = window.session();
        REQUIRE(comesTrue([&] { return session.logReport() != nullptr; }));
        std::string policy = session.logReport()->ledger.policyText;
        for (const auto& [before, after] : changes) {
            const auto at = policy.find(before);
            INFO(before);
            REQUIRE(at != std::string::npos);
            policy.replace(at, before.size(), after);
        }
        std::optional<jobs::Statement> next;
        session.run<jobs::Proposing>(
            &window, {}, tasks::Kind::Read,
            [policy](auto& workspace, const auto&, const auto&) {
                return jobs::propose(workspace, jobs::Governed::Policy, policy, "policy.yaml",
                                     "For a test");
            },
            [&](base::Result<jobs::Proposing> made) {
                INFO((made ? std::string() : made.error().sentence()));
                REQUIRE(made);
                next = made->statement;
            });
        REQUIRE(comesTrue([&] { return next.has_value(); }));
        signNow(*next);
        const auto proposal = [&]() -> std::optional<jobs::ProposalView> {
            if (!session.logReport()) return std::nullopt;
            auto all = jobs::proposals(session.logReport()->ledger, jobs::Governed::Policy);
            return all.empty() ? std::nullopt : std::optional(all.back());
        };
        REQUIRE(comesTrue([&] { return proposal() && proposal()->open; }));
        const std::string record = proposal()->record;
        if (!proposal()->missing.empty()) {
            auto answer = jobs::answerProposal(session.logReport()->ledger, jobs::Governed::Policy,
                                               record, true, "Agreed");
            REQUIRE(answer);
            signNow(*answer);
            REQUIRE(comesTrue([&] { return proposal() && proposal()->missing.empty(); }));
        }
        auto enact =
            jobs::enactProposal(session.logReport()->ledger, jobs::Governed::Policy, record);
        REQUIRE(enact);
        signNow(*enact);
        REQUIRE(comesTrue([&] {
            return session.logReport() && session.logReport()->ledger.policyDigest.version == 2;
        }));
    }
};

} // namespace countersign::uitest
