// Putting a fact on record: a few fields, then the sheet that shows exactly what will be signed.
// What is written is kept as a draft until it is signed or thrown away (KeptDraft.h).
#pragma once

#include "ui/bridge/Session.h"
#include "ui/pages/KeptDraft.h"

#include <QDialog>

#include <functional>
#include <map>
#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;

namespace countersign::pages {

struct FactField {
    enum class Kind { Line, Text, Choice, Several, Day, Moment, Tick };
    QString id; // key of the value; also of the draft
    QString label;
    Kind kind = Kind::Line;
    std::vector<std::pair<QString, QString>> choices = {}; // value, words; of Choice and Several
    std::map<QString, QString> hints = {};                 // of a choice: shown below it
    QString hint = {};                                     // shown below the field
    QString value = {};                                    // to begin with
    bool required = true;
};
// By id. Several: values with commas between; Tick: "yes" or "no"; Day: ISO; Moment: RFC 3339 in
// UTC or empty.
using FactValues = std::map<QString, QString>;

class FactSheet final : public QDialog {
    Q_OBJECT

public:
    using Compose = std::function<base::Result<jobs::Statement>(const FactValues&)>;
    // `name`: of the draft and of the object names ("action": "actionSheet", "actionOwner"…).
    // `kind`: of the record; a role that may sign it is offered first, where the person has
    // several. `about`: a release or a record; what is written about one is no draft about another.
    FactSheet(bridge::Session* session, const QString& name, const QString& title,
              std::vector<FactField> fields, const char* kind, Compose compose, QWidget* parent,
              const std::string& about = {});
    void set(const QString& id, const QString& value);
    FactValues values() const;

signals:
    void statementSigned(const QString& record);

private:
    void build();
    void addField(const FactField& field);
    void addRoles(const char* kind);
    void offer();
    void showMissing();
    void keepDraft();
    void throwAway(); // or brings it back

    bridge::Session* m_session;
    QString m_name, m_title;
    std::string m_about;
    std::vector<FactField> m_fields;
    Compose m_compose;
    QFormLayout* m_form;
    QLabel* m_state;
    QPushButton* m_next;
    QPushButton* m_throw;
    std::map<QString, QWidget*> m_widgets;
    std::map<QString, QString> m_given; // values the caller set: a draft does not replace them
    KeptDraft::Fields m_thrown;         // until something else is written, or the sheet goes
    KeptDraft m_kept;
};

} // namespace countersign::pages
