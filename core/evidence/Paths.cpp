#include "core/base/Text.h"
#include "core/evidence/Reading.h"

#include <algorithm>
#include <array>

namespace countersign::evidence {

namespace evidencepaths {

std::string_view extensionOf(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? std::string_view() : name.substr(dot + 1);
}

template <std::size_t N>
bool isOneOf(const std::string& word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool holdsFolder(std::string_view below, std::initializer_list<std::string_view> names) {
    const auto parts = base::split(below, '/');
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        for (const std::string_view name : names) {
            if (base::lowerAscii(parts[i]) == name) return true;
        }
    }
    return false;
}

constexpr std::array<std::string_view, 20> kArtifacts = {
    "safetensors", "bin",  "pt",     "pth",   "onnx", "h5",  "hdf5", "pkl", "pickle", "joblib",
    "gguf",        "ggml", "tflite", "model", "npz",  "npy", "ckpt", "pb",  "keras",  "sig"};
constexpr std::array<std::string_view, 5> kData = {"parquet", "jsonl", "arrow", "tsv", "dvc"};
constexpr std::array<std::string_view, 12> kDocuments = {
    "md", "markdown", "rst", "txt", "pdf", "adoc", "docx", "html", "yaml", "yml", "toml", "json"};
// Looked at and not run.
constexpr std::array<std::string_view, 14> kShown = {"png", "jpg", "jpeg", "gif", "webp",
                                                     "svg", "bmp", "bib",  "cff", "ipynb",
                                                     "tex", "odt", "log",  "htm"};
constexpr std::array<std::string_view, 16> kPapers = {
    "license", "licence",       "copying",     "notice",       "authors",        "changelog",
    "readme",  "codeowners",    "maintainers", ".gitignore",   ".gitattributes", ".gitkeep",
    ".keep",   ".dockerignore", ".dvcignore",  ".editorconfig"};

} // namespace evidencepaths

std::string folderOf(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

std::string_view nameOf(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

bool isBelow(std::string_view path, std::string_view folder) {
    return folder.empty() ||
           (path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/');
}

// Backtracks to the last star only, so that no pattern costs more than size times size.
bool matchesGlob(std::string_view glob, std::string_view path) {
    std::size_t g = 0, p = 0;
    std::size_t star = std::string_view::npos, starPath = 0;
    std::size_t deep = std::string_view::npos, deepPath = 0;
    while (p < path.size()) {
        if (glob.substr(g, 2) == "**") {
            deep = g;
            deepPath = p;
            star = std::string_view::npos;
            g += glob.substr(g, 3) == "**/" ? 3 : 2;
        } else if (g < glob.size() && glob[g] == '*') {
            star = g++;
            starPath = p;
        } else if (g < glob.size() && (glob[g] == path[p] || (glob[g] == '?' && path[p] != '/'))) {
            ++g;
            ++p;
        } else if (star != std::string_view::npos && path[starPath] != '/') {
            g = star + 1;
            p = ++starPath;
        } else if (deep != std::string_view::npos) {
            star = std::string_view::npos;
            g = deep + (glob.substr(deep, 3) == "**/" ? 3 : 2);
            p = ++deepPath;
        } else {
            return false;
        }
    }
    while (g < glob.size() && glob[g] == '*')
        ++g;
    return g == glob.size();
}

bool isHidden(std::string_view path) {
    return path.starts_with('.') || path.find("/.") != std::string_view::npos;
}

bool isCardName(std::string_view name) {
    const std::string lower = base::lowerAscii(name);
    return lower == "model_card.md" || lower == "model-card.md";
}

bool isReadme(std::string_view name) { return base::lowerAscii(name) == "readme.md"; }

// Read at the time of judging and never bound (decisions.md §1.6 of the design).
bool isObservation(std::string_view path) {
    return evidencepaths::holdsFolder(
        path, {"telemetry", "drills", "incidents", "deployments", "observations"});
}

bool hasArtifactName(std::string_view path) {
    return evidencepaths::isOneOf(base::lowerAscii(evidencepaths::extensionOf(nameOf(path))),
                                  evidencepaths::kArtifacts);
}

std::optional<model::EvidenceClass> classOf(const FoundModel& model, const FoundFile& file) {
    using namespace evidencepaths;
    using model::EvidenceClass;
    const std::string& path = file.path;
    if (path == model.cardPath) return EvidenceClass::Card;
    if (path == model.notePath) return EvidenceClass::Note;
    if (path == model.slosPath) return EvidenceClass::Slos;
    if (path == model.releasePath) return EvidenceClass::Release;
    const std::string_view below =
        std::string_view(path).substr(model.folder.empty() ? 0 : model.folder.size() + 1);
    if (isObservation(below)) return std::nullopt;
    // At the root, what is hidden and the folders of packages are the repository's own.
    if (model.folder.empty() && (isHidden(below) || file.mode == model::ManifestEntry::kFolder))
        return std::nullopt;
    const std::string extension = base::lowerAscii(extensionOf(nameOf(path)));
    if (nameOf(path) == "dvc.lock") return EvidenceClass::Data;
    const bool yaml = extension == "yaml" || extension == "yml";
    if (yaml && holdsFolder(below, {"scenarios"})) return EvidenceClass::Scenarios;
    if (hasArtifactName(path)) return EvidenceClass::Artifacts;
    if (isOneOf(extension, kData) || (extension == "csv")) return EvidenceClass::Data;
    // A model at the root shares it with everything else that lives there.
    const bool elsewhere = below.find('/') != std::string_view::npos && !below.starts_with("docs/");
    if (model.folder.empty() && elsewhere) return std::nullopt;
    if (isOneOf(extension, kDocuments) || isOneOf(extension, kShown) ||
        isOneOf(base::lowerAscii(nameOf(path)), kPapers))
        return EvidenceClass::Documents;
    return EvidenceClass::Artifacts;
}

} // namespace countersign::evidence
