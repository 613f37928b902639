// A chart or a table as a file: one menu, one question and one way of writing for all of them.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QMenu>
#include <QString>
#include <functional>

class QToolButton;

namespace countersign::charts {

struct FigureForms {
    QString name; // of the file, without its ending
    std::function<QImage()> picture;
    std::function<QByteArray()> svg, csv;
};

// Writes the form that the ending of `path` says: svg, csv, else PNG. False with `why`.
bool writeFigure(const QString& path, const FigureForms& forms, QString* why);

// Hangs itself on `button`. `forms` is asked when a form was chosen and a place was named; the
// object names of menu and dialog begin with `name`.
class FigureMenu : public QMenu {
    Q_OBJECT
public:
    FigureMenu(const QString& name, const QString& question, std::function<FigureForms()> forms,
               QToolButton* button);

signals:
    void failed(const QString& sentence);
    void noted(const QString& sentence);

private:
    void askWhere(const QString& ending);

    QString m_name, m_question;
    std::function<FigureForms()> m_forms;
};

} // namespace countersign::charts
