// Splitters, columns and chosen tabs, remembered for each repository without any page knowing: by
// the object name of the part. A part with the property "remembersItself" is left alone.
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace countersign::window {

class LayoutMemory final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setRepository(const QString& folder) { m_repository = folder; } // empty: none
    void restore(QWidget* root);
    void save(QWidget* root) const;

private:
    QString m_repository;
    int m_percent = 100; // size of type that the parts were made for
};

} // namespace countersign::window
