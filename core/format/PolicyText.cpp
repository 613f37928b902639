#include "core/format/PolicyText.h"

#include "core/base/Text.h"
#include "core/format/Documents.h"
#include "core/format/PolicyReader.h"
#include "core/format/Yaml.h"

#include <algorithm>

namespace countersign::format {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace policytext {

constexpr const char* kPath = "policy";

base::Error shape(const std::string& tier, const std::string& key) {
    return {ErrorCode::Invalid,
            "The " + key + " of the tier " + tier +
                " are written in a shape that only hands change",
            {},
            "change the text itself, or write one key a line"};
}

const YamlNode* tierIn(const YamlNode& root, const std::string& tier) {
    const YamlNode* tiers = root.find("tiers");
    if (!tiers || !tiers->isSequence()) return nullptr;
    for (const YamlNode& each : tiers->items) {
        const YamlNode* id = each.isMapping() ? each.find("id") : nullptr;
        if (id && id->text == tier) return &each;
    }
    return nullptr;
}

// Lines [first, last) that a key and its value take, and how far the key is indented.
struct Block {
    std::size_t first = 0, last = 0, indent = 0;
    bool found = false;
};

std::size_t indentOf(std::string_view line) {
    const std::size_t at = line.find_first_not_of(' ');
    return at == std::string_view::npos ? line.size() : at;
}

bool isEmpty(std::string_view line) {
    const std::size_t at = line.find_first_not_of(' ');
    return at == std::string_view::npos || line[at] == '#';
}

// A value ends before the next line that is not indented deeper; a list may stand as far left as
// its key. Lines of comment behind it belong to what follows.
Block blockOf(const std::vector<std::string_view>& lines, const base::Place& key) {
    Block block;
    block.first = std::size_t(key.line - 1);
    block.indent = std::size_t(key.column - 1);
    if (block.first >= lines.size() || indentOf(lines[block.first]) != block.indent) return block;
    block.last = block.first + 1;
    for (std::size_t i = block.last; i < lines.size(); ++i) {
        if (isEmpty(lines[i])) continue;
        const std::size_t indent = indentOf(lines[i]);
        const bool item = indent == block.indent && lines[i].substr(indent).starts_with("- ");
        if (indent <= block.indent && !item) break;
        block.last = i + 1;
    }
    block.found = true;
    return block;
}

const base::Place* placeOfKey(const YamlNode& tier, std::string_view key) {
    for (std::size_t i = 0; i < tier.keys.size(); ++i)
        if (tier.keys[i] == key) return &tier.keyPlaces[i];
    return nullptr;
}

std::string listOf(const std::vector<std::string>& items, bool quote) {
    std::string out = "[";
    for (const std::string& item : items)
        out += (out.size() > 1 ? ", " : "") + (quote ? yamlQuoted(item) : item);
    return out + "]";
}

std::string seatText(const model::SeatRule& seat) {
    if (seat.kind != model::SeatRule::Kind::Seat) {
        std::string out = seat.kind == model::SeatRule::Kind::Any ? "{any: [" : "{all: [";
        for (std::size_t i = 0; i < seat.parts.size(); ++i)
            out += (i ? ", " : "") + seatText(seat.parts[i]);
        return out + "]}";
    }
    std::string out = "{role: " + seat.role;
    if (seat.count != 1) out += ", count: " + std::to_string(seat.count);
    if (seat.external) out += ", external: true";
    if (!seat.independent) out += ", independent: false";
    if (!seat.asks.empty()) out += ", asks: " + listOf(seat.asks, true);
    if (!seat.documents.empty()) out += ", documents: " + listOf(seat.documents, false);
    return out + "}";
}

std::vector<std::string> signatureLines(const std::vector<model::MatrixRow>& rows) {
    std::vector<std::string> out{"signatures:"};
    for (const model::MatrixRow& row : rows) {
        std::string start = "  - ";
        if (!row.changes.empty()) {
            out.push_back(start + "changes: " + listOf(row.changes, false));
            start = "    ";
        }
        out.push_back(start + "require:");
        for (const model::SeatRule& seat : row.seats.parts)
            out.push_back("        - " + seatText(seat));
    }
    return out;
}

std::string joinedLines(const std::vector<std::string_view>& lines) {
    std::string out;
    for (const std::string_view line : lines) {
        out += line;
        out += '\n';
    }
    return out;
}

// Equal but for the values of `keys` in the tier named.
bool sameBut(const YamlNode& a, const YamlNode& b, const std::string& tier,
             const std::vector<std::string>& keys) {
    if (a.kind != b.kind || a.text != b.text || a.quoted != b.quoted) return false;
    const YamlNode* id = a.isMapping() ? a.find("id") : nullptr;
    const bool here = id && id->text == tier;
    const auto left = [&](const YamlNode& node) {
        std::vector<std::pair<std::string, const YamlNode*>> all;
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            const std::string key = node.isMapping() ? node.keys[i] : std::string();
            if (here && std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
            all.emplace_back(key, &node.items[i]);
        }
        return all;
    };
    const auto ours = left(a), theirs = left(b);
    return std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end(),
                      [&](const auto& x, const auto& y) {
                          return x.first == y.first && sameBut(*x.second, *y.second, tier, keys);
                      });
}

Result<std::string> replaced(std::string_view text, const std::string& tier,
                             const std::vector<std::string>& keys,
                             const std::vector<std::string>& with) {
    auto root = parseYaml(text, kPath, policyLimits());
    if (!root) return fail(root.error());
    const YamlNode* node = tierIn(*root, tier);
    if (!node)
        return fail(ErrorCode::NotFound,
                    base::said("The policy has no tier %1", base::escaped(tier)));
    std::vector<std::string_view> lines = base::lines(text);
    std::vector<Block> blocks;
    for (const std::string& key : keys) {
        const base::Place* place = placeOfKey(*node, key);
        if (!place && key != keys.front()) continue; // only the first must be there
        const Block block = place ? blockOf(lines, *place) : Block{};
        if (!block.found) return fail(shape(tier, key));
        blocks.push_back(block);
    }
    std::vector<std::string> fresh;
    for (const std::string& line : with)
        fresh.push_back(std::string(blocks.front().indent, ' ') + line);
    std::vector<std::string_view> out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == blocks.front().first) out.insert(out.end(), fresh.begin(), fresh.end());
        const bool gone = std::any_of(blocks.begin(), blocks.end(), [i](const Block& block) {
            return i >= block.first && i < block.last;
        });
        if (!gone) out.push_back(lines[i]);
    }
    std::string result = joinedLines(out);
    auto again = parseYaml(result, kPath, policyLimits());
    if (!again || !sameBut(*root, *again, tier, keys)) return fail(shape(tier, keys.front()));
    return result;
}

bool sameRows(const std::vector<model::MatrixRow>& a, const std::vector<model::MatrixRow>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.changes == y.changes && sameSeats(x.seats, y.seats);
    });
}

} // namespace policytext

bool sameSeats(const model::SeatRule& a, const model::SeatRule& b) {
    if (a.kind != b.kind) return false;
    if (a.kind == model::SeatRule::Kind::Seat)
        return a.role == b.role && a.count == b.count && a.external == b.external &&
               a.independent == b.independent && a.asks == b.asks && a.documents == b.documents;
    return std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), sameSeats);
}

Result<std::string> withSignatures(std::string_view text, const std::string& tier,
                                   const std::vector<model::MatrixRow>& rows) {
    using namespace policytext;
    auto result = replaced(text, tier, {"signatures"}, signatureLines(rows));
    if (!result) return result;
    // What is written must say what was meant, or it is not written.
    auto read = readPolicy(*result, kPath);
    if (!read) return fail(read.error());
    const model::TierRule* changed = read->policy.tier(tier);
    if (!changed || !sameRows(changed->matrix, rows)) return fail(shape(tier, "signatures"));
    return result;
}

Result<std::string> withMode(std::string_view text, const std::string& tier, model::Mode mode,
                             const std::string& since) {
    return policytext::replaced(
        text, tier, {"mode", "since"},
        {std::string("mode: ") + model::name(mode), "since: " + yamlQuoted(since)});
}

} // namespace countersign::format
