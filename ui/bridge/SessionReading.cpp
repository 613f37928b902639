// The calls of Session that only read: whose turn, which time, what is new, what differs.
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Words.h"

namespace countersign::bridge {

using tasks::Kind;

void Session::myTurn(QObject* context, Done<jobs::MyTurn> done) {
    const std::string who = m_identity ? m_identity->principal : std::string();
    run<jobs::MyTurn>(
        context, tr("Looking whose turn it is"), Kind::Read,
        [asOf = m_asOf, who](auto& workspace, const auto& cancel, const auto& progress) {
            return jobs::myTurn(workspace, who, asOf, cancel, progress);
        },
        std::move(done));
}

void Session::rememberedTurn(QObject* context, Done<jobs::MyTurn> done) {
    run<jobs::MyTurn>(
        context, {}, Kind::Read,
        [](auto& workspace, const auto&, const auto&) { return jobs::rememberedTurn(workspace); },
        std::move(done));
}

tasks::TaskId Session::boards(QObject* context, const QString& name,
                              Done<Shared<jobs::Boards>> done) {
    return run<Shared<jobs::Boards>>(
        context, tr("Reading the dashboards of %1").arg(name), Kind::Read,
        [asOf = m_asOf, name = utf8(name)](auto& workspace, const auto& cancel,
                                           const auto&) -> base::Result<Shared<jobs::Boards>> {
            auto boards = jobs::boards(workspace, name, asOf, cancel);
            if (!boards) return base::fail(boards.error());
            return std::make_shared<const jobs::Boards>(std::move(*boards));
        },
        std::move(done));
}

void Session::sinceLastLook(QObject* context, Shared<jobs::ReleaseView> view, bool remember,
                            Done<jobs::SinceThen> done) {
    const std::string who = m_identity ? m_identity->principal : std::string();
    run<jobs::SinceThen>(
        context, {}, Kind::Read,
        [view, who, remember](auto& workspace, const auto&, const auto&) {
            return jobs::sinceLastLook(workspace, view->target, who, remember);
        },
        std::move(done));
}

void Session::fileDiff(QObject* context, Shared<jobs::ReleaseView> view, const QString& path,
                       Done<jobs::FileDiff> done) {
    run<jobs::FileDiff>(
        context, tr("Comparing a file"), Kind::Read,
        [view, path = path.toStdString()](auto& workspace, const auto&, const auto&) {
            return jobs::fileDiff(workspace, view->target, path);
        },
        std::move(done));
}

void Session::moments(QObject* context, Done<std::vector<jobs::Moment>> done) {
    run<std::vector<jobs::Moment>>(
        context, tr("Looking for decisions and tags"), Kind::Read,
        [](auto& workspace, const auto&, const auto&) { return jobs::moments(workspace); },
        std::move(done));
}

void Session::compareTimes(QObject* context, const jobs::AsOf& from, const jobs::AsOf& to,
                           Done<jobs::TimeComparison> done) {
    run<jobs::TimeComparison>(
        context, tr("Comparing two times"), Kind::Read,
        [from, to](auto& workspace, const auto& cancel, const auto&) {
            return jobs::compareTimes(workspace, from, to, cancel);
        },
        std::move(done));
}

void Session::position(QObject* context, Done<jobs::Position> done) {
    run<jobs::Position>(
        context, {}, Kind::Read,
        [asOf = m_asOf](auto& workspace, const auto&, const auto&) {
            return workspace.position(asOf);
        },
        std::move(done));
}

} // namespace countersign::bridge
