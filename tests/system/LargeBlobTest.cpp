// A blob larger than the memory there is: its header is read, and nothing else of it.
#include "core/base/Text.h"
#include "tests/support/RealProgram.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <zlib.h>

using namespace countersign;

namespace largeblob {

constexpr std::uint64_t kBytes = std::uint64_t{3} << 30;
// Of "blob 3221225472\0" and as many zeros, by git hash-object.
constexpr const char* kId = "1077662767e8de998abc7dbe3649b8df9a2baf72";
constexpr std::size_t kPiece = std::size_t{1} << 20;

// The loose object, 3 MiB on disk: one deflated mebibyte of zeros again and again, instead of
// deflating all of them.
void writeInto(const std::filesystem::path& objects) {
    const std::string header = "blob " + std::to_string(kBytes) + '\0';
    const std::string zeros(kPiece, '\0');
    z_stream stream{};
    REQUIRE(deflateInit(&stream, 1) == Z_OK);
    const auto deflated = [&](const std::string& from, int flush) {
        std::string out(deflateBound(&stream, from.size()) + 64, '\0');
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(from.data()));
        stream.avail_in = static_cast<uInt>(from.size());
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        deflate(&stream, flush);
        out.resize(out.size() - stream.avail_out);
        return out;
    };
    std::string bytes = deflated(header, Z_FULL_FLUSH);
    const std::string piece = deflated(zeros, Z_FULL_FLUSH);
    for (std::uint64_t at = 0; at < kBytes; at += kPiece)
        bytes += piece;
    std::string end = deflated({}, Z_FINISH);
    deflateEnd(&stream);
    // Its last four bytes are the checksum, and the stream knows only of the pieces it saw.
    uLong sum = adler32(adler32(0, nullptr, 0), reinterpret_cast<const Bytef*>(header.data()),
                        static_cast<uInt>(header.size()));
    const uLong one = adler32(adler32(0, nullptr, 0), reinterpret_cast<const Bytef*>(zeros.data()),
                              static_cast<uInt>(zeros.size()));
    for (std::uint64_t at = 0; at < kBytes; at += kPiece)
        sum = adler32_combine(sum, one, static_cast<z_off_t>(kPiece));
    end.resize(end.size() - 4);
    for (int shift = 24; shift >= 0; shift -= 8)
        end += static_cast<char>((sum >> shift) & 0xFF);
    const auto folder = objects / std::string(kId).substr(0, 2);
    std::filesystem::create_directories(folder);
    std::ofstream(folder / std::string(kId).substr(2), std::ios::binary) << bytes << end;
}

// Ahead of a call: what the call may have of memory. A sanitizer's shadow alone takes terabytes of
// addresses, so there its own limits stand in: of one allocation, and of the memory in use.
std::vector<std::string> limited() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    std::vector<std::string> argv = {"env"};
    for (const std::string name : {"ASAN_OPTIONS", "TSAN_OPTIONS"}) {
        const char* given = std::getenv(name.c_str());
        argv.push_back(name + "=" + (given ? std::string(given) + ":" : "") +
                       "max_allocation_size_mb=1000:hard_rss_limit_mb=1000");
    }
    return argv;
#else
    return {"prlimit", "--as=1000000000", "--"};
#endif
}

} // namespace largeblob

TEST_CASE("A blob of 3 GiB among the results costs its header, and is not taken into the log",
          "[system][threat-33]") {
    const auto places = support::copiedDemo("large-blob");
    const support::ScriptedGit git(places.folder);
    largeblob::writeInto(places.folder / ".git" / "objects");
    REQUIRE(base::trimmed(git.run({"cat-file", "-s", largeblob::kId})) ==
            std::to_string(largeblob::kBytes));
    git.run({"update-index", "--add", "--cacheinfo",
             std::string("100644,") + largeblob::kId + ",models/claims-triage/results/big.bin"});
    git.run({"-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "Add weights"});
    // Less than a third of it may be had at all.
    const auto within = [&](const std::vector<std::string>& args) {
        std::vector<std::string> argv = largeblob::limited();
        const auto call = support::realCall(places, args);
        argv.insert(argv.end(), call.begin(), call.end());
        return support::runIn(places, argv);
    };
    CHECK(within({"verify", "--trust-first-use"}).exitCode == 0);
    CHECK(within({"gate", "claims-triage", "--trust-first-use"}).exitCode == 1); // its true answer
    CHECK(within({"metrics", "claims-triage"}).exitCode == 0);
    const auto opened = within({"open", "claims-triage@1.2", "--key",
                                places.key("ana.ruiz").string(), "--trust-first-use"});
    CHECK(opened.exitCode == 3);
    CHECK_THAT(opened.err, Catch::Contains("3072 MiB: at most 2000 files and 64 MiB"));
}
