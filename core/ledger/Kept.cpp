#include "core/ledger/Kept.h"

#include "core/format/RecordPack.h"
#include "core/ledger/Paths.h"

#include <algorithm>

namespace countersign::ledger {

namespace {

using base::Packer;
using base::Unpacker;
using model::Verdict;

constexpr std::string_view kHeading = "countersign kept log 4 " COUNTERSIGN_VERSION;
constexpr std::size_t kPiece = 2048; // commits unpacked at a time, each piece by itself

std::string_view bytesOf(const base::Sha256& digest) {
    return {reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size()};
}
std::string_view bytesOf(const base::ObjectId& id) {
    return {reinterpret_cast<const char*>(id.data()), id.size()};
}
base::Sha256 digestOf(Unpacker& from) {
    base::Sha256 digest;
    const std::string_view bytes = from.bytes();
    if (bytes.size() != digest.bytes.size())
        from.fail();
    else
        std::copy(bytes.begin(), bytes.end(), digest.bytes.begin());
    return digest;
}
base::ObjectId idOf(Unpacker& from) {
    const std::string_view bytes = from.bytes();
    if (bytes.size() == 20 || bytes.size() == 32)
        return base::ObjectId::fromRaw(reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                       bytes.size());
    from.fail();
    return {};
}

constexpr int kDeepest = 64; // sentences within one another; below, their words alone

// Its pattern too, so that a log read back speaks the person's language like one just judged.
void packSentence(Packer& into, const base::Sentence& sentence, int depth = 0) {
    const base::Sentence::Made* how = depth < kDeepest ? sentence.made() : nullptr;
    into.number(how ? 1 : 0);
    into.text(how ? std::string_view(how->pattern) : std::string_view(sentence));
    if (!how) return;
    into.number(how->arguments.size());
    for (const base::Sentence& argument : how->arguments)
        packSentence(into, argument, depth + 1);
}

base::Sentence unpackSentence(Unpacker& from, int depth = 0) {
    const bool made = from.number() != 0;
    std::string words = from.string();
    if (!made || from.failed()) return words;
    const std::uint64_t count = from.number();
    if (depth >= kDeepest || count > 9) from.fail();
    std::vector<base::Sentence> arguments;
    for (std::uint64_t i = 0; i < count && !from.failed(); ++i)
        arguments.push_back(unpackSentence(from, depth + 1));
    return base::Sentence::again(std::move(words), std::move(arguments));
}

// By its word: numbers may move when a verdict is added.
Verdict verdictOf(Unpacker& from) {
    const std::string_view word = from.text();
    for (int i = 0; i <= static_cast<int>(Verdict::Corrupt); ++i)
        if (word == model::name(static_cast<Verdict>(i))) return static_cast<Verdict>(i);
    from.fail();
    return Verdict::Corrupt;
}

void packNode(Packer& into, const CommitNode& node, std::uint32_t position) {
    into.bytes(bytesOf(node.id));
    into.bytes(bytesOf(node.tree));
    into.number(node.parents.size());
    for (const std::uint32_t parent : node.parents)
        into.number(position - parent);
    into.text(node.committer.name);
    into.text(node.committer.email);
    into.integer(node.committer.time.seconds);
    into.text(node.committer.zone);
    into.number(node.authorIsCommitter ? 1 : 0);
    into.text(position == 0 ? node.message : std::string()); // the start is judged each time
    into.bytes(bytesOf(node.raw));
    into.bytes(bytesOf(node.payload));
    into.text(model::name(node.verdict));
    packSentence(into, node.reason);
    into.text(node.fingerprint);
    into.number(node.skFlags);
    into.number(node.openPgp ? 1 : 0);
}

void unpackNode(Unpacker& from, CommitNode& node, std::uint32_t position) {
    node.id = base::CommitId(idOf(from));
    node.tree = base::TreeId(idOf(from));
    const std::uint64_t parents = from.number();
    for (std::uint64_t i = 0; i < parents && !from.failed(); ++i) {
        const std::uint64_t back = from.number();
        if (back == 0 || back > position) from.fail();
        node.parents.push_back(position - static_cast<std::uint32_t>(back));
    }
    if (position > 0 && parents == 0) from.fail();
    node.committer.name = from.text();
    node.committer.email = from.text();
    node.committer.time.seconds = from.integer();
    node.committer.zone = from.text();
    node.authorIsCommitter = from.number() != 0;
    node.message = from.text();
    node.raw = digestOf(from);
    node.payload = digestOf(from);
    node.readable = true;
    node.verdict = verdictOf(from);
    node.reason = unpackSentence(from);
    node.fingerprint = from.text();
    node.skFlags = static_cast<unsigned>(from.number());
    node.openPgp = from.number() != 0;
}

void packJudged(Packer& into, const Judged& judged) {
    into.text(model::name(judged.verdict));
    packSentence(into, judged.reason);
    into.number(judged.warnings.size());
    for (const model::Remarked& warning : judged.warnings) {
        into.text(warning.code);
        packSentence(into, warning.text);
    }
    into.number(judged.pins ? 1 : 0);
    into.number(judged.record ? 1 : 0);
    if (judged.record) {
        into.bytes(bytesOf(judged.id));
        format::packRecord(into, *judged.record);
    }
    const bool usual = judged.record && judged.path == recordPath(*judged.record, judged.id);
    into.number(usual ? 1 : 0);
    if (!usual) into.bytes(judged.path);
}

void unpackJudged(Unpacker& from, Judged& judged) {
    judged.verdict = verdictOf(from);
    judged.reason = unpackSentence(from);
    const std::uint64_t warnings = from.number();
    for (std::uint64_t i = 0; i < warnings && !from.failed(); ++i) {
        model::Remarked warning;
        warning.code = from.text();
        warning.text = unpackSentence(from);
        judged.warnings.push_back(std::move(warning));
    }
    judged.pins = from.number() != 0;
    if (from.number() != 0) {
        judged.id = digestOf(from);
        judged.record = std::make_shared<const model::Record>(format::unpackRecord(from));
    }
    const bool usual = from.number() != 0;
    if (usual && !judged.record) from.fail();
    if (from.failed()) return;
    judged.path = usual ? recordPath(*judged.record, judged.id) : std::string(from.bytes());
}

tl::unexpected<base::Error> damaged() {
    return base::fail(base::ErrorCode::Corrupt,
                      base::said("what was kept of the log cannot be read"));
}

} // namespace

bool isKeepable(const History& history, const std::vector<Judged>& judged, const Damage& damage) {
    return !damage.missing && !damage.corrupt && history.roots.size() == 1 && !judged.empty() &&
           judged.size() == history.nodes.size() && judged.front().verdict == Verdict::Genesis &&
           std::all_of(history.nodes.begin(), history.nodes.end(), [](const CommitNode& node) {
               return node.readable && !node.parentMissing();
           });
}

std::string packLog(const History& history, const std::vector<Judged>& judged) {
    std::vector<std::string> pieces;
    for (std::size_t first = 0; first < judged.size(); first += kPiece) {
        Packer piece;
        for (std::size_t i = first; i < std::min(first + kPiece, judged.size()); ++i) {
            packNode(piece, history.nodes[i], static_cast<std::uint32_t>(i));
            packJudged(piece, judged[i]);
        }
        pieces.push_back(piece.take());
    }
    Packer whole;
    whole.text(kHeading);
    whole.number(judged.size());
    for (const std::string& piece : pieces)
        whole.bytes(piece);
    return whole.take();
}

base::Result<KeptLog> unpackLog(std::string_view bytes, const Parallel& parallel) {
    Unpacker whole(bytes);
    if (whole.text() != kHeading) return damaged();
    const std::uint64_t count = whole.number();
    if (whole.failed() || count == 0 || count > bytes.size()) return damaged();
    std::vector<std::string_view> pieces((count + kPiece - 1) / kPiece);
    for (std::string_view& piece : pieces)
        piece = whole.bytes();
    if (!whole.done()) return damaged();
    KeptLog kept;
    kept.history.nodes.resize(count);
    kept.judged.resize(count);
    std::vector<char> good(pieces.size(), 0);
    const auto unpack = [&](std::size_t number) {
        Unpacker piece(pieces[number]);
        const std::size_t first = number * kPiece;
        for (std::size_t i = first; i < std::min<std::size_t>(first + kPiece, count); ++i) {
            if (piece.failed()) return;
            unpackNode(piece, kept.history.nodes[i], static_cast<std::uint32_t>(i));
            unpackJudged(piece, kept.judged[i]);
        }
        good[number] = piece.done() ? 1 : 0;
    };
    if (parallel) {
        parallel(pieces.size(), unpack);
    } else {
        for (std::size_t i = 0; i < pieces.size(); ++i)
            unpack(i);
    }
    if (std::find(good.begin(), good.end(), 0) != good.end()) return damaged();
    kept.history.positions.reserve(count);
    for (std::uint32_t position = 0; position < count; ++position) {
        CommitNode& node = kept.history.nodes[position];
        for (const std::uint32_t parent : node.parents)
            node.parentIds.push_back(kept.history.nodes[parent].id);
        kept.history.positions.emplace(node.id, position);
    }
    kept.history.roots = {0};
    return kept;
}

} // namespace countersign::ledger
