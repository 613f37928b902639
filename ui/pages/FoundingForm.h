// Who starts a log, under which name, with which key: the fields of the first signature.
#pragma once

#include "core/jobs/Countersign.h"

#include <QStringList>
#include <QVariantMap>
#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace countersign::pages {

class FoundingForm final : public QWidget {
    Q_OBJECT

public:
    explicit FoundingForm(QWidget* parent = nullptr);
    void setLogName(const QString& name); // proposed; what the person wrote stays
    void setKeys(const std::vector<jobs::Identity>& keys);
    void setRoles(const model::Policy& policy);
    // Without policy, which the page knows.
    jobs::InitRequest request() const;
    QString missing() const; // what has to be filled in yet; empty: nothing
    // What the person wrote, as it comes back after a crash: there is no log to keep drafts by yet.
    QVariantMap written() const;
    void restore(const QVariantMap& written);

signals:
    void changed();
    void modeChanged(); // what a failed check does at first
    void keyFileWanted();

private:
    void followName(const QString& name);

    QLineEdit* m_log;
    QLineEdit* m_name;
    QLineEdit* m_principal;
    QComboBox* m_key;
    QComboBox* m_mode;
    QWidget* m_roleBox;
    QGridLayout* m_roleGrid;
    std::vector<std::pair<std::string, QCheckBox*>> m_roles;
    std::vector<jobs::Identity> m_keys;
    QStringList m_ticked; // restored before the roles were known
};

} // namespace countersign::pages
