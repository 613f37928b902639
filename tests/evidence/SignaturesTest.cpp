// Signatures beside artifacts: they hold, they do not, or something needed is not here.
#include "core/base/Dsse.h"
#include "core/base/File.h"
#include "core/base/Process.h"
#include "core/base/Text.h"
#include "core/evidence/Discover.h"

#include "tests/evidence/Opened.h"
#include "tests/support/Samples.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch.hpp>
#include <fstream>

using namespace countersign;
using support::ScriptedGit;
using support::TempFolder;
using test::has;
using test::Opened;

namespace {

constexpr const char* kInTotoType = "application/vnd.in-toto+json";

std::string toolOutput(const std::vector<std::string>& argv, const std::string& input = {}) {
    base::ProcessRequest request;
    request.argv = argv;
    request.input = input;
    auto done = base::run(request);
    REQUIRE(done);
    INFO(done->err);
    REQUIRE(done->exitCode == 0);
    return done->out;
}

// As `ssh-keygen -Y sign -n NAMESPACE` makes it of these bytes.
std::string sshSigned(const TempFolder& temp, const std::string& bytes,
                      const std::string& nameSpace = "file") {
    const auto key = temp / "id";
    if (!std::filesystem::exists(key))
        toolOutput({"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.string()});
    return toolOutput({"ssh-keygen", "-Y", "sign", "-n", nameSpace, "-f", key.string()}, bytes);
}

std::string bundleOf(const std::string& payload, const std::string& pem,
                     const std::string& signature) {
    const std::string material =
        pem.empty() ? "{}" : "{\"publicKey\": {\"rawBytes\": \"" + base::base64(pem) + "\"}}";
    return "{\"verificationMaterial\": " + material + ", \"dsseEnvelope\": {\"payloadType\": \"" +
           kInTotoType + "\", \"payload\": \"" + base::base64(payload) +
           "\", \"signatures\": [{\"sig\": \"" + base::base64(signature) + "\"}]}}";
}

std::string stateOf(const model::ReleaseSnapshot& snapshot, const std::string& place) {
    for (const auto& fact : snapshot.lineage)
        if (fact.kind == "signature" && fact.place.path == place && fact.digest.empty())
            return std::string(model::name(fact.state)) + ": " + fact.text;
    return "none";
}

} // namespace

TEST_CASE("an SSH signature beside an artifact holds for its bytes alone") {
    TempFolder temp;
    ScriptedGit git(temp.path() / "repo");
    const std::string bytes = "weights\n";
    git.write("m/release.yaml", "version: \"1\"\nowner: Li\nartifacts:\n- {path: w.bin}\n"
                                "- {path: other.bin}\n- {path: spoken.bin}\n- {path: big.bin}\n");
    for (const char* name : {"w.bin", "spoken.bin"})
        git.write(std::string("m/") + name, bytes);
    git.write("m/other.bin", "other weights\n");
    git.write("m/big.bin", "version https://git-lfs.github.com/spec/v1\noid sha256:" +
                               base::sha256(bytes).hex() + "\nsize 8\n");
    const std::string good = sshSigned(temp, bytes);
    git.write("m/w.bin.sig", good);
    git.write("m/other.bin.sig", good);
    git.write("m/spoken.bin.sig", sshSigned(temp, bytes, "git"));
    git.write("m/big.bin.sig", good);
    git.write("m/gone.bin.sig", good);
    git.write("m/cut.bin.sig", good.substr(0, good.size() / 2));
    git.commit("Add");
    const Opened opened(git);
    const auto snapshot = opened.snapshot("m");
    CHECK_THAT(stateOf(snapshot, "m/w.bin.sig"),
               Catch::StartsWith("agrees: signed with the key SHA256:"));
    CHECK_THAT(stateOf(snapshot, "m/other.bin.sig"), Catch::StartsWith("differs: "));
    CHECK_THAT(stateOf(snapshot, "m/spoken.bin.sig"), Catch::StartsWith("differs: "));
    CHECK_THAT(stateOf(snapshot, "m/cut.bin.sig"), Catch::StartsWith("differs: "));
    CHECK(stateOf(snapshot, "m/big.bin.sig") ==
          "stated: the signed file is not present, only its git LFS pointer");
    CHECK(stateOf(snapshot, "m/gone.bin.sig") == "stated: the signed file is not present");
    std::size_t errors = 0;
    for (const auto& finding : snapshot.findings)
        errors += finding.rule == "artifact-signature" ? 1 : 0;
    CHECK(errors == 3);
}

TEST_CASE("a signed statement holds with the key that its bundle brings") {
    TempFolder temp;
    ScriptedGit git(temp.path() / "repo");
    const std::string payload = "{\"predicateType\": \"https://model_signing/signature/v1.0\", "
                                "\"subject\": [{\"name\": \"m\"}]}";
    git.write("m/release.yaml", "version: \"1\"\nowner: Li\n");
    const auto encoded = temp / "encoded";
    std::ofstream(encoded) << base::preAuthentication(kInTotoType, payload);
    struct Kind {
        std::string name, hash;
        std::vector<std::string> make;
    };
    const std::vector<Kind> kinds{
        {"p256", "-sha256", {"-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"}},
        {"p384", "-sha384", {"-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"}},
        {"rsa", "-sha256", {"-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"}}};
    for (const Kind& kind : kinds) {
        const auto key = (temp / (kind.name + ".pem")).string();
        std::vector<std::string> make{"openssl", "genpkey", "-out", key};
        make.insert(make.end(), kind.make.begin(), kind.make.end());
        toolOutput(make);
        const std::string pem = toolOutput({"openssl", "pkey", "-in", key, "-pubout"});
        const std::string signature =
            toolOutput({"openssl", "dgst", kind.hash, "-sign", key, encoded.string()});
        git.write("m/" + kind.name + ".sig", bundleOf(payload, pem, signature));
        git.write("m/" + kind.name + "-bent.sig", bundleOf(payload + " ", pem, signature));
        git.write("m/" + kind.name + "-keyless.sig", bundleOf(payload, "", signature));
    }
    const auto weak = (temp / "weak.pem").string();
    toolOutput({"openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024",
                "-out", weak});
    git.write(
        "m/weak.sig",
        bundleOf(payload, toolOutput({"openssl", "pkey", "-in", weak, "-pubout"}),
                 toolOutput({"openssl", "dgst", "-sha256", "-sign", weak, encoded.string()})));
    git.commit("Add");
    const Opened opened(git);
    const auto snapshot = opened.snapshot("m");
    for (const Kind& kind : kinds) {
        INFO(kind.name);
        CHECK_THAT(stateOf(snapshot, "m/" + kind.name + ".sig"),
                   Catch::StartsWith("agrees: signed with the key SHA256:"));
        CHECK_THAT(stateOf(snapshot, "m/" + kind.name + "-bent.sig"),
                   Catch::StartsWith("differs: "));
        CHECK(stateOf(snapshot, "m/" + kind.name + "-keyless.sig") ==
              "stated: whether it is signed cannot be said: its key is not present");
    }
    CHECK_THAT(stateOf(snapshot, "m/weak.sig"), Catch::StartsWith("stated: whether it is signed"));
    CHECK(has(snapshot.findings, "artifact-signature"));
}

TEST_CASE("a bundle that the signing tool itself made holds, and not when one byte is other") {
    const auto sample = support::sampleData() / "attestations" /
                        "sigstore__model-transparency__v1.0.0-elliptic-key__model.sig.json";
    auto bytes = base::readFile(sample);
    if (!bytes) {
        WARN("SKIPPED: no public samples beside the project");
        return;
    }
    std::string bundle = std::move(*bytes);
    TempFolder temp;
    ScriptedGit git(temp.path() / "repo");
    git.write("m/release.yaml", "version: \"1\"\nowner: Li\n");
    git.write("m/model.sig.json", bundle);
    const std::size_t at = bundle.find("\"payload\"");
    REQUIRE(at != std::string::npos);
    const std::size_t changed = bundle.find_first_of("ABCDEFGHIJKLM", at);
    bundle[changed] = bundle[changed] == 'A' ? 'B' : 'A';
    git.write("m/bent.sig.json", bundle);
    git.commit("Add");
    const Opened opened(git);
    const auto snapshot = opened.snapshot("m");
    CHECK_THAT(stateOf(snapshot, "m/model.sig.json"),
               Catch::StartsWith("agrees: signed with the key SHA256:"));
    CHECK_THAT(stateOf(snapshot, "m/bent.sig.json"), !Catch::StartsWith("agrees"));
}
