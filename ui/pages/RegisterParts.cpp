#include "ui/pages/RegisterParts.h"

#include "ui/bridge/Words.h"

#include <QFileDialog>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace countersign::pages::registers {

QPushButton* button(const char* name, const QString& words, QWidget* parent) {
    auto* made = new QPushButton(words, parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(QString(words).remove(QLatin1Char('&')));
    return made;
}

std::vector<std::pair<QString, QString>> people(const bridge::Session& session, bool orNobody) {
    std::vector<std::pair<QString, QString>> found;
    if (orNobody) found.emplace_back(QString(), QStringLiteral("–"));
    const auto& report = session.logReport();
    if (!report) return found;
    for (const auto& person : report->ledger.roster.people)
        if (!person.machine)
            found.emplace_back(bridge::text(person.principal), bridge::text(person.name));
    std::sort(found.begin() + (orNobody ? 1 : 0), found.end(), [](const auto& a, const auto& b) {
        return a.second.localeAwareCompare(b.second) < 0;
    });
    return found;
}

std::vector<std::pair<QString, QString>> releases(const bridge::Session& session, bool orNone) {
    std::vector<std::pair<QString, QString>> found;
    if (orNone) found.emplace_back(QString(), QStringLiteral("–"));
    const auto& report = session.logReport();
    if (!report) return found;
    for (const auto& [release, history] : report->ledger.releases) {
        if (history.opens.empty()) continue;
        const QString name = bridge::text(release.text());
        found.emplace_back(name, name);
    }
    return found;
}

std::vector<std::pair<QString, QString>> models(const bridge::Session& session) {
    std::set<std::string> names;
    if (const auto& report = session.logReport())
        for (const auto& [release, history] : report->ledger.releases)
            names.insert(release.model);
    std::vector<std::pair<QString, QString>> found;
    for (const std::string& name : names)
        found.emplace_back(bridge::text(name), bridge::text(name));
    return found;
}

QString line(const QString& name, const QString& value) {
    if (value.isEmpty()) return {};
    return QStringLiteral("<tr><td><span class=\"soft\">%1</span>&nbsp;&nbsp;</td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(),
             value.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>")));
}

QString table(const QString& lines) {
    return lines.isEmpty() ? QString() : QStringLiteral("<table>%1</table>").arg(lines);
}

std::string valueOf(const FactValues& values, const char* id) {
    const auto found = values.find(QLatin1String(id));
    return found == values.end() ? std::string() : bridge::utf8(found->second);
}

std::optional<base::Sha256> recordOf(const std::string& hex) { return base::Sha256::fromHex(hex); }

jobs::Statement statement(model::RecordBody body, const std::string& release,
                          const std::string& reason) {
    jobs::Statement made;
    made.kind = jobs::Statement::Kind::Other;
    made.release = release;
    made.reason = reason;
    made.body = std::move(body);
    return made;
}

void askSave(QWidget* parent, const char* name, const QString& title, const QString& file,
             const QString& kinds, std::function<void(const QString&)> save) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QLatin1String(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(kinds.split(QStringLiteral(";;")));
    dialog->selectFile(file);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [save = std::move(save)](const QString& path) { save(path); });
    dialog->open();
}

} // namespace countersign::pages::registers
