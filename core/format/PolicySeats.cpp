#include "core/format/PolicyReader.h"

// The approver matrix: rows of signatures, AND by default, `any` and `all` groups inside.
namespace countersign::format {

namespace policyseats {

constexpr int kSeatDepth = 4;

model::SeatRule seatOf(const YamlNode& node, const std::string& what, int depth,
                       model::Findings& findings);

std::vector<model::SeatRule> partsOf(const YamlNode& list, const std::string& what, int depth,
                                     model::Findings& findings) {
    std::vector<model::SeatRule> parts;
    for (const YamlNode& each : list.items)
        parts.push_back(seatOf(each, what, depth, findings));
    return parts;
}

void readRole(PolicyFields& fields, model::SeatRule& seat) {
    seat.role = fields.word("role");
    seat.count = fields.whole("count", 1, 100).value_or(1);
    seat.external = fields.flag("external", false);
    seat.independent = fields.flag("independent", true);
    seat.asks = fields.sentences("asks");
    seat.documents = fields.words("documents");
    if (seat.asks.size() > 5)
        fields.error(base::said("a required signature asks at most five questions"),
                     fields.placeOf("asks"));
}

model::SeatRule seatOf(const YamlNode& node, const std::string& what, int depth,
                       model::Findings& findings) {
    model::SeatRule seat;
    seat.place = node.place;
    PolicyFields fields(node, what, "policy", findings);
    const int kinds = int(fields.has("role")) + int(fields.has("any")) + int(fields.has("all"));
    if (node.isMapping() && kinds != 1)
        fields.error(
            base::said("a required signature of %1 needs exactly one of role, any, all", what),
            node.place,
            base::said("write {role: legal} or {any: [{role: legal}, {role: privacy}]}"));
    if (depth > kSeatDepth) {
        fields.error(base::said("groups of signatures are nested deeper than four levels"),
                     node.place);
        return seat;
    }
    if (fields.has("any") || fields.has("all")) {
        const bool any = fields.has("any");
        seat.kind = any ? model::SeatRule::Kind::Any : model::SeatRule::Kind::All;
        if (const YamlNode* list = fields.list(any ? "any" : "all")) {
            seat.parts = partsOf(*list, what, depth + 1, findings);
            if (seat.parts.empty())
                fields.error(base::said("this group of signatures is empty"), list->place,
                             base::said("write at least one {role: …}"));
        }
    } else {
        readRole(fields, seat);
    }
    fields.finish();
    return seat;
}

} // namespace policyseats

std::vector<model::MatrixRow> readMatrix(const YamlNode& list, const std::string& tier,
                                         model::Findings& findings) {
    std::vector<model::MatrixRow> rows;
    const std::string what = "the signatures of tier " + tier;
    for (const YamlNode& each : list.items) {
        model::MatrixRow row;
        PolicyFields fields(each, what, "policy", findings);
        row.changes = fields.words("changes");
        fields.require("require", base::said("require: [{role: peer}]"));
        row.seats.kind = model::SeatRule::Kind::All;
        row.seats.place = each.place;
        if (const YamlNode* require = fields.list("require"))
            row.seats.parts = policyseats::partsOf(*require, what, 1, findings);
        if (fields.has("require") && row.seats.parts.empty())
            fields.error(base::said("'require' names no signature"), fields.placeOf("require"),
                         base::said("write require: [{role: peer}]"));
        fields.finish();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace countersign::format
