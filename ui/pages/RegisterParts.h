// What the pages of the registers have in common. Private to this room.
#pragma once

#include "ui/bridge/Session.h"
#include "ui/pages/FactSheet.h"

#include <QString>

class QLabel;
class QPushButton;
class QWidget;

namespace countersign::pages::registers {

QPushButton* button(const char* name, const QString& words, QWidget* parent);
// People of the roster who are no machines: value is the short name in the log.
std::vector<std::pair<QString, QString>> people(const bridge::Session& session, bool orNobody);
// "claims-triage@1.1" of every release the log knows, newest last.
std::vector<std::pair<QString, QString>> releases(const bridge::Session& session, bool orNone);
std::vector<std::pair<QString, QString>> models(const bridge::Session& session);
// "<tr><td>name</td><td>value</td></tr>", nothing where there is no value; both escaped.
QString line(const QString& name, const QString& value);
QString table(const QString& lines);
// The value of a field; empty where there is none.
std::string valueOf(const FactValues& values, const char* id);
std::optional<base::Sha256> recordOf(const std::string& hex);
// A statement of a kind that has no form of its own.
jobs::Statement statement(model::RecordBody body, const std::string& release = {},
                          const std::string& reason = {});
// Opens a file dialog for saving, not modal; `save` gets the path.
void askSave(QWidget* parent, const char* name, const QString& title, const QString& file,
             const QString& kinds, std::function<void(const QString&)> save);

} // namespace countersign::pages::registers
