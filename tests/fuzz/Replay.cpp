// replay: the fuzz targets without a fuzzer. Every fixture, and each of it cut, flipped, doubled
// and mixed some hundred times by a fixed seed, goes through its engine: a few seconds in every
// build, also where there is no clang. With file names: those alone, each through the engine of its
// ending.
#include "Targets.cpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Engine {
    const char* name;
    std::vector<const char*> endings;
    void (*run)(std::string_view);
};

const std::vector<Engine>& engines() {
    static const std::vector<Engine> all = {{"yaml", {".yaml", ".lock"}, yaml},
                                            {"json", {".json"}, json},
                                            {"jsonl", {".jsonl"}, jsonl},
                                            {"csv", {".csv"}, csv},
                                            {"xml", {".xml"}, xml},
                                            {"archive", {".eval"}, archive},
                                            {"markdown", {".md"}, markdown}};
    return all;
}

bool isOf(const Engine& engine, const fs::path& path) {
    for (const char* ending : engine.endings) {
        if (path.extension() == ending) return true;
    }
    return false;
}

std::string bytesOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string changed(std::string bytes, const std::string& other, std::mt19937& random) {
    for (unsigned i = 0; i < 1 + random() % 4 && !bytes.empty(); ++i) {
        const std::size_t at = random() % bytes.size(), size = random() % 64;
        switch (random() % 5) {
        case 0:
            bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes.resize(at);
            break;
        case 2:
            bytes.insert(at, bytes.substr(at, size));
            break;
        case 3:
            bytes.erase(at, size);
            break;
        default:
            bytes.insert(at, other.substr(other.empty() ? 0 : random() % other.size(), size));
        }
    }
    return bytes;
}

int replay(const std::vector<fs::path>& files) {
    for (const fs::path& path : files) {
        const std::string bytes = bytesOf(path);
        for (const Engine& engine : engines()) {
            if (isOf(engine, path)) engine.run(bytes);
        }
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 1) return replay({argv + 1, argv + argc});
    constexpr double kMostSeconds = 2; // an engine
    const fs::path folder = fs::path(COUNTERSIGN_SOURCE_DIR) / "tests/format";
    bool all = true;
    for (const Engine& engine : engines()) {
        std::vector<std::string> seeds;
        for (const char* kind : {"good", "broken"}) {
            std::vector<fs::path> found(fs::directory_iterator(folder / kind), {});
            std::sort(found.begin(), found.end());
            for (const fs::path& path : found) {
                if (isOf(engine, path)) seeds.push_back(bytesOf(path));
            }
        }
        all = all && !seeds.empty();
        std::mt19937 random(1);
        std::size_t runs = 0;
        for (const std::string& seed : seeds)
            engine.run(seed), ++runs;
        const auto start = std::chrono::steady_clock::now();
        const auto seconds = [&] {
            return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        };
        for (int round = 0; round < 300 && seconds() < kMostSeconds; ++round) {
            for (const std::string& seed : seeds)
                engine.run(changed(seed, seeds[random() % seeds.size()], random)), ++runs;
        }
        std::printf("%-9s %zu seeds, %zu runs\n", engine.name, seeds.size(), runs);
    }
    return all ? 0 : 1;
}
