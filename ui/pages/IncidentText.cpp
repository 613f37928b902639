#include "ui/pages/IncidentText.h"

#include "ui/bridge/IncidentWords.h"
#include "ui/bridge/Words.h"
#include "ui/pages/RegisterParts.h"

namespace countersign::pages {

QString incidentHtml(const jobs::IncidentDetail& detail) {
    QString html = QStringLiteral("<h3>%1</h3>").arg(bridge::incidentTitle(detail).toHtmlEscaped());
    for (const bridge::IncidentPart& part :
         bridge::incidentParts(detail, [](base::UtcTime at) { return bridge::moment(at).text; })) {
        if (!part.title.isEmpty())
            html += QStringLiteral("<h4>%1</h4>").arg(part.title.toHtmlEscaped());
        QString lines, items;
        for (const auto& [name, value] : part.facts)
            lines += registers::line(name, value);
        for (const QString& item : part.items)
            items += QStringLiteral("<li>%1</li>").arg(item.toHtmlEscaped());
        html += registers::table(lines);
        if (!items.isEmpty()) html += QStringLiteral("<ul>%1</ul>").arg(items);
    }
    return html;
}

} // namespace countersign::pages
