#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/EvidenceReaders.h"
#include "core/format/MetricReaders.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

// Inspect's .eval is a zip of header.json, summaries, reductions and samples; since 0.3.206 with
// zstd. Only the header is taken out, and never more of it than a result file may have.
namespace countersign::format {

namespace evalarchive {

struct Close {
    void operator()(archive* handle) const { archive_read_free(handle); }
};
using Handle = std::unique_ptr<archive, Close>;

base::Error broken(const std::string& path, const base::Sentence& why) {
    return {base::ErrorCode::Invalid, base::said("this archive cannot be read: %1", why),
            base::Place{path, 0, 0, {}}, base::said("export the log again, or as .json")};
}

base::Result<std::string> headerOf(archive* handle, const std::string& path) {
    constexpr int kMostEntries = 200'000;
    constexpr std::size_t kPiece = 64u << 10;
    archive_entry* entry = nullptr;
    for (int i = 0; i < kMostEntries; ++i) {
        const int got = archive_read_next_header(handle, &entry);
        if (got == ARCHIVE_EOF) break;
        if (got < ARCHIVE_WARN) {
            const char* why = archive_error_string(handle);
            return tl::unexpected(
                broken(path, why ? base::Sentence(why) : base::said("it is damaged")));
        }
        const char* name = archive_entry_pathname(entry);
        if (!name || std::string_view(name) != "header.json") continue;
        std::string text, piece(kPiece, '\0');
        while (true) {
            const la_ssize_t size = archive_read_data(handle, piece.data(), piece.size());
            if (size < 0) {
                const char* why = archive_error_string(handle);
                return tl::unexpected(
                    broken(path, why ? base::Sentence(why) : base::said("its header is damaged")));
            }
            if (size == 0) return text;
            text.append(piece, 0, static_cast<std::size_t>(size));
            if (text.size() > kResultsCap)
                return tl::unexpected(
                    broken(path, base::said("its header.json is larger than 32 MiB")));
        }
    }
    return tl::unexpected(
        broken(path, base::said("it holds no header.json, so the run was never finished")));
}

} // namespace evalarchive

bool isInspectArchive(std::string_view path) { return base::lowerAscii(path).ends_with(".eval"); }

base::Result<Read<ResultFile>> readInspectArchive(std::string_view bytes, const std::string& path,
                                                  const base::BlobId& blob,
                                                  const model::MetricRegistry& registry) {
    using namespace evalarchive;
    Read<ResultFile> read;
    if (lfsPointer(bytes)) {
        return base::fail(base::ErrorCode::Unavailable,
                          base::said("a git LFS pointer stands here, not the content itself"),
                          base::Place{path, 0, 0, {}},
                          base::said("export the log as .json and keep that"));
    }
    const auto say = [&](const base::Error& error) {
        read.findings.push_back(
            {model::Level::Error, "unreadable", error.what, error.place, error.hint});
        return read;
    };
    const Handle handle(archive_read_new());
    if (!handle)
        return base::fail(base::ErrorCode::Internal, base::said("no memory to read an archive"));
    archive_read_support_format_zip_seekable(handle.get());
    if (archive_read_open_memory(handle.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
        const char* why = archive_error_string(handle.get());
        return say(broken(path, why ? base::Sentence(why) : base::said("it is no zip")));
    }
    auto header = headerOf(handle.get(), path);
    if (!header) return say(header.error());
    const auto text = checkedText(*header, path, kResultsCap);
    if (!text) return say(text.error());
    auto root = parseJson(*text, path, read.findings);
    if (!root) return say(root.error());
    if (!isInspectLog(*root))
        return say(broken(path, base::said("its header.json is not an Inspect log's")));
    MetricSink sink{path,
                    blob,
                    registry,
                    "inspect",
                    read.value.metrics,
                    read.findings,
                    false,
                    &read.value.scenarios};
    readInspectLog(*root, sink);
    // A line of header.json is no line of this file.
    for (model::Metric& metric : read.value.metrics) {
        metric.source.place.line = 1;
        metric.source.place.column = 1;
        metric.source.place.pointer = "/header.json" + metric.source.place.pointer;
    }
    if (read.value.metrics.empty()) return read;
    read.value.format = "inspect";
    resolve(read.value.metrics, registry);
    remarkOnMetrics(read.value.metrics, registry, read.findings);
    return read;
}

} // namespace countersign::format
