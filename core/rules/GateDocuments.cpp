#include "core/rules/Gate.h"

#include "core/base/Text.h"

#include <algorithm>

// Required documents: there, with their sections written, looked at lately; and the whole package.
namespace countersign::rules {

using model::CheckState;
using model::Remedy;

namespace gatedocuments {

struct Found { // a kind of evidence in this release
    CheckState state = CheckState::Fail;
    base::Sentence reason;
    base::Place place;
};

bool hasClass(const model::ReleaseSnapshot& release, model::EvidenceClass cls) {
    return std::any_of(release.manifest.entries.begin(), release.manifest.entries.end(),
                       [&](const auto& entry) { return entry.cls == cls && entry.size > 0; });
}

Found there(const std::string& path) {
    return {CheckState::Pass, base::said("is there"),
            path.empty() ? base::Place{} : base::Place{path, 1, 0, {}}};
}

bool isEmptyFile(const model::ReleaseSnapshot& release, const std::string& path) {
    return std::any_of(release.manifest.entries.begin(), release.manifest.entries.end(),
                       [&](const auto& entry) { return entry.path == path && entry.size == 0; });
}

Found sectionsOf(const GateContext& gate, const model::EvidenceDocument& document) {
    Found found = there(document.path);
    const model::DocumentKind* kind = gate.library.kind(document.kind);
    if (isEmptyFile(gate.release, document.path))
        return {CheckState::Fail, base::said("is empty"), found.place};
    if (!document.readable && kind && !kind->sections.empty())
        return {CheckState::Inconclusive, base::said("is there, but its sections cannot be read"),
                found.place};
    if (document.missing.empty()) return found;
    return {CheckState::Fail, base::said("does not say: %1", base::joined(document.missing, ", ")),
            found.place};
}

Found ageOf(const GateContext& gate, const model::EvidenceDocument& document, int days) {
    const base::Place file{document.path, 1, 0, {}};
    const auto date = base::UtcTime::parse(document.date);
    if (document.date.empty() || !date)
        return {CheckState::Inconclusive, base::said("does not say when it was last looked at"),
                file};
    if (*date > gate.input.at.plusDays(1))
        return {CheckState::Inconclusive, base::said("is dated in the future, %1", document.date),
                document.datePlace};
    if (date->plusDays(days + 1) <= gate.input.at) // good through the whole of the last day
        return {CheckState::Stale,
                base::said("was last looked at on %1, more than %2 days ago", document.date, days),
                document.datePlace};
    return {CheckState::Pass, base::said("was looked at on %1", document.date), document.datePlace};
}

// The worse of two: what is missing, then what cannot be told, then what is old.
void keepWorse(Found& worst, const Found& next) {
    const auto rank = [](CheckState state) {
        switch (state) {
        case CheckState::Pass:
            return 0;
        case CheckState::Stale:
            return 1;
        case CheckState::Inconclusive:
            return 2;
        default:
            return 3;
        }
    };
    if (rank(next.state) > rank(worst.state)) worst = next;
}

std::vector<const model::EvidenceDocument*> documentsOf(const GateContext& gate,
                                                        const std::string& kind) {
    std::vector<const model::EvidenceDocument*> found;
    for (const model::EvidenceDocument& document : gate.release.documents) {
        if (document.kind == kind) found.push_back(&document);
    }
    return found;
}

bool hasLineage(const model::ReleaseSnapshot& release) {
    if (!release.releaseFile) return false;
    const auto& file = *release.releaseFile;
    return !file.data.empty() && !file.artifacts.empty() &&
           std::all_of(file.artifacts.begin(), file.artifacts.end(),
                       [](const auto& artifact) { return artifact.sha256.has_value(); });
}

// What is no document of the library: files read for themselves, classes, facts of the release
// file.
std::optional<Found> other(const GateContext& gate, const std::string& kind) {
    const model::ReleaseSnapshot& release = gate.release;
    const Found missing;
    if (kind == "card") return release.card ? there(release.card->path) : missing;
    if (kind == "note") return release.note ? there(release.note->path) : missing;
    if (kind == "slos") return release.slos ? there(release.slos->path) : missing;
    if (kind == "release") return release.releaseFile ? there(release.releaseFile->path) : missing;
    if (kind == "results") return release.metrics.empty() ? missing : there("");
    if (kind == "lineage") return hasLineage(release) ? there("") : missing;
    if (kind == "subgroups") {
        const bool any = std::any_of(release.metrics.begin(), release.metrics.end(),
                                     [](const auto& metric) { return !metric.slice.empty(); });
        return any ? there("") : missing;
    }
    if (kind == "rollout")
        return release.releaseFile && !release.releaseFile->rollout.empty()
                   ? there(release.releaseFile->path)
                   : missing;
    const auto cls = model::evidenceClass(kind);
    if (!cls || *cls == model::EvidenceClass::Documents) return std::nullopt;
    return hasClass(release, *cls) ? there("") : missing;
}

base::Sentence nounOf(const GateContext& gate, const std::string& kind) {
    const model::DocumentKind* known = gate.library.kind(kind);
    if (!known) return base::said("document %1", kind);
    std::string title = known->title;
    if (title[0] >= 'A' && title[0] <= 'Z') title[0] = static_cast<char>(title[0] - 'A' + 'a');
    return title;
}

base::Sentence helpFor(const GateContext& gate, const std::string& kind) {
    const bool made = kind == "note" || kind == "slos" || kind == "release";
    if (made || gate.library.kind(kind)) return "countersign new " + kind + " " + gate.modelName();
    const std::string folder = gate.release.folder.empty() ? "" : gate.release.folder + "/";
    if (kind == "results")
        return base::said("put results below %1results/, or name them in countersign.yaml", folder);
    return base::said("add %1%2.md", folder, kind);
}

void age(GateContext& gate, const model::RequiredDocument& document) {
    const model::DocumentKind* kind = gate.library.kind(document.kind);
    const std::optional<int> days = document.maxAgeDays ? document.maxAgeDays
                                    : kind              ? kind->maxAgeDays
                                                        : std::nullopt;
    if (!days) return;
    Found worst{CheckState::Pass, base::Sentence(), {}};
    for (const model::EvidenceDocument* each : documentsOf(gate, document.kind)) {
        const Found next = ageOf(gate, *each, *days);
        if (worst.reason.empty()) worst = next;
        keepWorse(worst, next);
    }
    if (worst.reason.empty()) return; // nothing of the kind: said by the check of its being there
    model::Check& check =
        gate.add("documents", "document:" + document.kind + ":age", worst.state,
                 base::said("The %1 %2", nounOf(gate, document.kind), worst.reason));
    check.strictness = document.maxAgeDays ? document.strictness : model::Strictness::Warn;
    check.place = worst.place;
    if (!check.holds())
        check.help = base::said("look at it and write reviewed: with the day in its head");
}

} // namespace gatedocuments

bool evidenceIsThere(const GateContext& gate, const std::string& kind, base::Place& place) {
    using namespace gatedocuments;
    if (const auto found = other(gate, kind)) {
        place = found->place;
        return found->state == CheckState::Pass;
    }
    bool fine = false;
    for (const model::EvidenceDocument* document : documentsOf(gate, kind)) {
        const Found found = sectionsOf(gate, *document);
        place = found.place;
        if (found.state != CheckState::Pass) return false;
        const model::DocumentKind* known = gate.library.kind(kind);
        if (known && known->maxAgeDays &&
            ageOf(gate, *document, *known->maxAgeDays).state != CheckState::Pass)
            return false;
        fine = true;
    }
    return fine;
}

void checkDocuments(GateContext& gate) {
    using namespace gatedocuments;
    for (const model::RequiredDocument& document : gate.tier.documents) {
        // Their own checks say it already.
        const char* own = document.kind == "note" ? "note" : document.kind == "slos" ? "slo" : "";
        if (*own && gate.tier.strictnessOf(own) == model::Strictness::Block) continue;
        std::optional<Found> found = other(gate, document.kind);
        for (const model::EvidenceDocument* each : documentsOf(gate, document.kind)) {
            const Found next = sectionsOf(gate, *each);
            if (!found) found = next;
            keepWorse(*found, next);
        }
        const bool missing = !found || found->reason.empty();
        const Found answer = found.value_or(Found{});
        model::Check& check =
            gate.add("documents", "document:" + document.kind, answer.state,
                     missing ? base::said("This tier asks for the %1", nounOf(gate, document.kind))
                             : base::said("The %1 %2", nounOf(gate, document.kind), answer.reason));
        check.strictness = document.strictness;
        check.place = answer.place.empty() ? gate.inFolder("") : answer.place;
        if (answer.state == CheckState::Inconclusive) check.remedy = Remedy::CannotJudge;
        if (missing) check.help = helpFor(gate, document.kind);
        age(gate, document);
    }
}

void describePackage(GateContext& gate) {
    using namespace gatedocuments;
    for (const model::PackagePart& part : gate.library.package) {
        model::PackageStatus status;
        status.id = part.id;
        status.title = part.title;
        for (const std::string& kind : part.kinds) {
            base::Place place;
            if (!status.there && evidenceIsThere(gate, kind, place)) {
                status.there = true;
                status.place = place;
            } else if (!status.there && !place.empty() && status.place.empty()) {
                status.place = place; // there, but not in order
            }
            status.asked |=
                std::any_of(gate.tier.documents.begin(), gate.tier.documents.end(),
                            [&](const auto& document) { return document.kind == kind; });
        }
        status.asked |=
            (part.id == "note" && gate.tier.strictnessOf("note") == model::Strictness::Block) ||
            (part.id == "slos" && gate.tier.strictnessOf("slo") == model::Strictness::Block) ||
            (part.id == "rollout" && !gate.tier.stages.empty());
        gate.report.package.push_back(std::move(status));
    }
}

// A kind of document opens first with the signature of whoever must look at it.
void addDocumentsToLookAt(GateContext& gate) {
    for (model::SeatStatus& seat : gate.report.seats) {
        for (const model::DocumentKind& kind : gate.library.kinds) {
            const bool looks =
                std::find(kind.looks.begin(), kind.looks.end(), seat.role) != kind.looks.end();
            const bool named = std::find(seat.documents.begin(), seat.documents.end(), kind.id) !=
                               seat.documents.end();
            if (looks && !named && !gatedocuments::documentsOf(gate, kind.id).empty())
                seat.documents.push_back(kind.id);
        }
    }
}

} // namespace countersign::rules
