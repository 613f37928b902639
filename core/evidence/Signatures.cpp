#include "core/base/Text.h"
#include "core/evidence/Reading.h"
#include "core/sign/Dsse.h"
#include "core/sign/SshSig.h"

#include <algorithm>
#include <set>

// Whether signatures that stand beside artifacts hold. What is proved is that these bytes were
// signed with that key; whose key it is, nothing here can say.
namespace countersign::evidence {

namespace artifactsignature {

using model::Level;
using model::LineageState;

constexpr std::string_view kSshArmor = "-----BEGIN SSH SIGNATURE-----";
constexpr const char* kSshNamespace = "file"; // as `ssh-keygen -Y sign -n file` has it

void say(const EvidenceFile& sig, const std::string& name, LineageState state, base::Sentence text,
         model::ReleaseSnapshot& snapshot) {
    snapshot.lineage.push_back(
        {"signature", name, "", state, std::move(text), base::Place{sig.entry.path, 1, 1, {}}});
}

void broken(const EvidenceFile& sig, const std::string& name, const base::Sentence& why,
            model::ReleaseSnapshot& snapshot) {
    say(sig, name, LineageState::Differs, base::said("the signature does not hold: %1", why),
        snapshot);
    snapshot.findings.push_back(
        {Level::Error, "artifact-signature",
         base::said("The signature of %1 does not hold: %2", base::escaped(name), why),
         base::Place{sig.entry.path, 1, 1, {}}, base::said("sign the file again")});
}

base::Sentence withKey(const std::string& key) {
    return base::said("signed with the key %1; whose key that is, is not said here", key);
}

std::string signedPath(const EvidenceFile& sig) {
    return sig.entry.path.substr(0, sig.entry.path.rfind(".sig"));
}

} // namespace artifactsignature

bool isSshSignature(const EvidenceFile& file) {
    return std::string_view(file.bytes).starts_with(artifactsignature::kSshArmor);
}

void readSignedFiles(git::Repository& repository, std::vector<EvidenceFile>& files) {
    std::set<std::string> wanted;
    for (const EvidenceFile& sig : files)
        if (isSshSignature(sig)) wanted.insert(artifactsignature::signedPath(sig));
    for (EvidenceFile& file : files) {
        if (!wanted.contains(file.entry.path) || file.entry.lfs || !file.problem.empty() ||
            !file.bytes.empty())
            continue;
        if (auto bytes = repository.read(file.entry.blob, git::ObjectKind::Blob, kEvidenceCap))
            file.bytes = std::move(*bytes);
    }
}

void checkSshSignature(const EvidenceFile& sig, const std::vector<EvidenceFile>& files,
                       model::ReleaseSnapshot& snapshot) {
    using namespace artifactsignature;
    const std::string name = signedPath(sig);
    const auto file = std::find_if(files.begin(), files.end(), [&](const EvidenceFile& each) {
        return each.entry.path == name;
    });
    const auto signature = sign::parseSshSignature(sig.bytes);
    if (!signature) return broken(sig, name, signature.error().what, snapshot);
    if (file == files.end())
        return say(sig, name, LineageState::Stated, base::said("the signed file is not present"),
                   snapshot);
    if (file->entry.lfs)
        return say(sig, name, LineageState::Stated,
                   base::said("the signed file is not present, only its git LFS pointer"),
                   snapshot);
    if (!file->problem.empty())
        return say(sig, name, LineageState::Stated,
                   base::said("the signed file was not read: %1", file->problem), snapshot);
    if (auto good = sign::verifySshSignature(*signature, file->bytes, kSshNamespace); !good)
        return broken(sig, name, good.error().what, snapshot);
    say(sig, name, LineageState::Agrees, withKey(signature->key.fingerprint), snapshot);
}

void checkEnvelope(const EvidenceFile& sig, const format::SignedFiles& statement,
                   model::ReleaseSnapshot& snapshot) {
    using namespace artifactsignature;
    if (statement.signatures.empty()) return; // a statement that nobody signed
    const std::string name =
        statement.subject.empty() ? sig.entry.path : base::escaped(statement.subject);
    if (statement.publicKey.empty())
        return say(sig, name, LineageState::Stated,
                   base::said("whether it is signed cannot be said: its key is not present"),
                   snapshot);
    const auto key = sign::pemKeyName(statement.publicKey);
    if (!key)
        return say(sig, name, LineageState::Stated,
                   base::said("whether it is signed cannot be said: %1", key.error().what),
                   snapshot);
    for (const std::string& one : statement.signatures) {
        if (!sign::verifyDsse(statement.publicKey, statement.payloadType, statement.payload, one))
            return broken(sig, name,
                          base::said("it does not match the statement and the key beside it"),
                          snapshot);
    }
    say(sig, name, LineageState::Agrees, withKey(*key), snapshot);
}

} // namespace countersign::evidence
