#include "ui/bridge/ChangeWords.h"

#include "ui/bridge/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace countersign::bridge {

namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(countersign::bridge::ChangeText)
};

Mark markOf(const model::SloDifference& difference) {
    using C = model::SloChange;
    if (difference.loosening) return {Tone::Bad, Shape::Bang, ChangeText::tr("loosened")};
    switch (difference.change) {
    case C::Added:
        return {Tone::Accent, Shape::Pen, ChangeText::tr("new")};
    case C::Removed:
        return {Tone::Bad, Shape::Cross, ChangeText::tr("gone")};
    case C::Tightened:
    case C::ActionStrengthened:
        return {Tone::Good, Shape::Check, ChangeText::tr("tightened")};
    default:
        return {Tone::Caution, Shape::Ring, ChangeText::tr("changed")};
    }
}

void addTargets(const jobs::ReleaseView& view, std::vector<Difference>& out) {
    for (const auto& change : view.gate.sloChanges) {
        if (change.change == model::SloChange::Same) continue;
        Difference row;
        row.mark = markOf(change);
        row.what = ChangeText::tr("Safety objective");
        row.which = text(change.name);
        row.before = text(change.before);
        row.after = text(change.after);
        row.path = QString::fromStdString(change.place.path);
        row.rank = change.loosening ? 0 : 1;
        out.push_back(std::move(row));
    }
}

using MetricKey = std::pair<std::string, std::string>; // name, slice

std::map<MetricKey, const model::Metric*> newest(const model::Metrics& metrics) {
    std::map<MetricKey, const model::Metric*> found;
    for (const auto& metric : metrics) {
        const model::Metric*& kept = found[{metric.name, metric.sliceText()}];
        if (!kept || !kept->time || (metric.time && *kept->time < *metric.time)) kept = &metric;
    }
    return found;
}

QString valueOf(const model::Metric* metric) {
    return metric && metric->value ? number(*metric->value) : QString();
}

Mark markOf(const model::Metric& before, const model::Metric& now) {
    using D = model::Direction;
    if (!before.value || !now.value) return {Tone::Caution, Shape::Ring, ChangeText::tr("changed")};
    const bool grew = *now.value > *before.value;
    if (now.direction == D::Up || now.direction == D::Down)
        return grew == (now.direction == D::Up)
                   ? Mark{Tone::Good, Shape::Check, ChangeText::tr("better")}
                   : Mark{Tone::Bad, Shape::Bang, ChangeText::tr("worse")};
    return {Tone::Caution, Shape::Ring, ChangeText::tr("changed")};
}

void addNumbers(const model::ReleaseSnapshot& before, const model::ReleaseSnapshot& now,
                std::vector<Difference>& out) {
    const auto old = newest(before.metrics), current = newest(now.metrics);
    const auto add = [&out](const MetricKey& key, const model::Metric* was, const model::Metric* is,
                            const Mark& mark, int rank) {
        Difference row;
        row.mark = mark;
        row.what = ChangeText::tr("Number");
        row.which = text(key.second.empty() ? key.first : key.first + " · " + key.second);
        row.before = valueOf(was);
        row.after = valueOf(is);
        row.path = QString::fromStdString((is ? is : was)->source.place.path);
        row.rank = rank;
        out.push_back(std::move(row));
    };
    for (const auto& [key, metric] : current) {
        const auto it = old.find(key);
        if (it == old.end())
            add(key, nullptr, metric, {Tone::Accent, Shape::Pen, ChangeText::tr("new")}, 4);
        else if (it->second->value != metric->value)
            add(key, it->second, metric, markOf(*it->second, *metric),
                markOf(*it->second, *metric).tone == Tone::Bad ? 2 : 3);
    }
    for (const auto& [key, metric] : old)
        if (!current.contains(key))
            add(key, metric, nullptr, {Tone::Caution, Shape::Dash, ChangeText::tr("gone")}, 2);
}

QString sizeOf(const model::ManifestEntry& entry) {
    return ChangeText::tr("%1 bytes").arg(count(entry.size));
}

// Paths below the model's folder are shown from there.
void addFiles(const model::Manifest& before, const model::Manifest& now, const std::string& folder,
              std::vector<Difference>& out) {
    const auto find = [](const model::Manifest& in, const std::string& path) {
        const auto it = std::find_if(in.entries.begin(), in.entries.end(),
                                     [&](const auto& entry) { return entry.path == path; });
        return it == in.entries.end() ? nullptr : &*it;
    };
    const auto add = [&out, &folder](const model::ManifestEntry& entry, const Mark& mark,
                                     const QString& was, const QString& is) {
        const bool below = !folder.empty() && entry.path.starts_with(folder + "/");
        out.push_back({mark, bridge::name(entry.cls),
                       text(below ? entry.path.substr(folder.size() + 1) : entry.path), was, is,
                       QString::fromStdString(entry.path), 5});
    };
    for (const auto& entry : now.entries) {
        const auto* old = find(before, entry.path);
        if (!old)
            add(entry, {Tone::Accent, Shape::Pen, ChangeText::tr("new")}, {}, sizeOf(entry));
        else if (old->sha256 != entry.sha256 || old->lfs != entry.lfs)
            add(entry, {Tone::Caution, Shape::Ring, ChangeText::tr("changed")}, sizeOf(*old),
                sizeOf(entry));
    }
    for (const auto& entry : before.entries)
        if (!find(now, entry.path))
            add(entry, {Tone::Caution, Shape::Dash, ChangeText::tr("gone")}, sizeOf(entry), {});
}

QString lineHtml(const base::DiffLine& line) {
    using Kind = base::DiffLine::Kind;
    if (line.kind == Kind::Skipped)
        return QStringLiteral("<tr><td colspan=\"3\"><span class=\"soft\">…</span></td></tr>");
    const Tone tone = line.kind == Kind::Added     ? Tone::Good
                      : line.kind == Kind::Removed ? Tone::Bad
                                                   : Tone::Neutral;
    const QString sign = line.kind == Kind::Added     ? QStringLiteral("+")
                         : line.kind == Kind::Removed ? QStringLiteral("−")
                                                      : QString();
    const QString words = lines(line.text).toHtmlEscaped();
    const QString ink = line.kind == Kind::Same ? Theme::text().name() : Theme::ink(tone).name();
    const QString back = line.kind == Kind::Same
                             ? QString()
                             : QStringLiteral(" bgcolor=\"%1\"").arg(Theme::wash(tone).name());
    return QStringLiteral("<tr%1><td><span class=\"soft\">%2</span></td><td>%3</td>"
                          "<td><span style=\"color:%4; white-space:pre-wrap\">%5</span></td></tr>")
        .arg(back, QString::number(line.after ? line.after : line.before), sign, ink, words);
}

} // namespace

std::vector<Difference> differences(const jobs::ReleaseView& view) {
    std::vector<Difference> out;
    if (!view.target.baseline) return out;
    addTargets(view, out);
    addNumbers(*view.target.baseline, view.target.snapshot, out);
    addFiles(view.target.baseline->manifest, view.target.snapshot.manifest,
             view.target.snapshot.folder, out);
    std::stable_sort(out.begin(), out.end(),
                     [](const auto& a, const auto& b) { return a.rank < b.rank; });
    return out;
}

QString diffHtml(const jobs::FileDiff& diff) {
    const auto paragraph = [](const QString& words) {
        return QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
    };
    QString html = QStringLiteral("<h3>%1</h3>").arg(text(diff.path).toHtmlEscaped());
    if (!diff.refusal.empty()) return html + paragraph(text(diff.refusal));
    if (diff.isNew) html += paragraph(ChangeText::tr("This file is new in this release."));
    if (diff.isGone) html += paragraph(ChangeText::tr("This release no longer has this file."));
    if (diff.diff.lines.empty()) return html + paragraph(ChangeText::tr("Its text is the same."));
    html += paragraph(
        ChangeText::tr("%1 lines came, %2 went.").arg(diff.diff.added).arg(diff.diff.removed));
    html += QStringLiteral("<table cellspacing=\"0\">");
    for (const auto& line : diff.diff.lines)
        html += lineHtml(line);
    return html + QStringLiteral("</table>");
}

} // namespace countersign::bridge
