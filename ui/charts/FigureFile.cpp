#include "ui/charts/FigureFile.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QToolButton>
#include <utility>

namespace countersign::charts {

bool writeFigure(const QString& path, const FigureForms& forms, QString* why) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        *why = FigureMenu::tr("%1 cannot be written: %2").arg(path, file.errorString());
        return false;
    }
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        file.write(forms.csv());
    } else if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        file.write(forms.svg());
    } else if (!forms.picture().save(&file, "PNG")) {
        *why = FigureMenu::tr("%1: the picture could not be made").arg(path);
        return false;
    }
    if (!file.commit()) {
        *why = FigureMenu::tr("%1 cannot be written: %2").arg(path, file.errorString());
        return false;
    }
    return true;
}

FigureMenu::FigureMenu(const QString& name, const QString& question,
                       std::function<FigureForms()> forms, QToolButton* button)
    : QMenu(button), m_name(name), m_question(question), m_forms(std::move(forms)) {
    setObjectName(name + QStringLiteral("SaveMenu"));
    const std::pair<QString, QString> kinds[] = {{tr("Picture (PNG)"), QStringLiteral("png")},
                                                 {tr("Drawing (SVG)"), QStringLiteral("svg")},
                                                 {tr("Table (CSV)"), QStringLiteral("csv")}};
    for (const auto& [text, ending] : kinds)
        connect(addAction(text), &QAction::triggered, this,
                [this, end = ending] { askWhere(end); });
    button->setObjectName(name + QStringLiteral("Save"));
    button->setText(tr("Save as…"));
    button->setToolTip(tr("Save as PNG, SVG or CSV"));
    button->setAccessibleName(button->text());
    button->setMenu(this);
    button->setPopupMode(QToolButton::InstantPopup);
}

void FigureMenu::askWhere(const QString& ending) {
    auto* dialog = new QFileDialog(parentWidget(), m_question);
    dialog->setObjectName(m_name + QStringLiteral("SaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    QString name = m_forms().name;
    name.replace('/', '_');
    dialog->selectFile(name + '.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QString why;
        if (writeFigure(path, m_forms(), &why))
            emit noted(tr("Saved %1").arg(path));
        else
            emit failed(why);
    });
    dialog->setModal(false);
    dialog->show();
}

} // namespace countersign::charts
