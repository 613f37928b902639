#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/EvidenceReaders.h"
#include "core/format/Value.h"

#include <algorithm>

// OpenSSF model signing (https://github.com/sigstore/model-transparency): a Sigstore bundle whose
// DSSE payload is an in-toto statement; `predicate.resources` names files with their digests.
namespace countersign::format {

namespace signature {

const Value* at(const Value* value, std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys)
        value = value ? value->find(key) : nullptr;
    return value;
}

std::string textOf(const Value* value) {
    return value && value->isString() ? value->text : std::string();
}

void take(const std::string& name, const Value* digest, Read<SignedFiles>& read) {
    const std::string hex = textOf(digest);
    if (const auto parsed = base::Sha256::fromHex(base::lowerAscii(hex))) {
        read.value.files.emplace_back(name, *parsed);
        return;
    }
    read.findings.push_back(
        {model::Level::Warning, "bad-digest",
         base::said("The signature names %1 without a SHA-256 digest", base::escaped(name)),
         read.value.place, base::said("sign it again with sha256")});
}

void readStatement(const Value& statement, Read<SignedFiles>& read) {
    read.value.predicateType = textOf(statement.find("predicateType"));
    if (const Value* subjects = statement.find("subject"); subjects && subjects->isArray()) {
        for (const Value& subject : subjects->items) {
            const std::string name = textOf(subject.find("name"));
            if (read.value.subject.empty()) read.value.subject = name;
            const bool isModel =
                read.value.predicateType.find("model_signing") == std::string::npos;
            if (isModel) take(name, at(&subject, {"digest", "sha256"}), read);
        }
    }
    const std::string method = textOf(at(&statement, {"predicate", "serialization", "method"}));
    read.value.byFile = method.empty() || method == "files";
    const Value* resources = at(&statement, {"predicate", "resources"});
    for (std::size_t i = 0; resources && i < resources->items.size(); ++i) {
        const Value& resource = resources->items[i];
        const std::string algorithm = textOf(resource.find("algorithm"));
        if (!algorithm.empty() && algorithm != "sha256") {
            read.value.byFile = false;
            continue;
        }
        take(textOf(resource.find("name")), resource.find("digest"), read);
    }
}

void readEnvelope(const Value& root, const Value& envelope, const std::string& payload,
                  SignedFiles& into) {
    into.payloadType = textOf(envelope.find("payloadType"));
    into.payload = payload;
    const auto key =
        base::fromBase64(textOf(at(&root, {"verificationMaterial", "publicKey", "rawBytes"})));
    into.publicKey = key.value_or("");
    const Value* signatures = envelope.find("signatures");
    if (!signatures || !signatures->isArray()) return;
    constexpr std::size_t kMost = 16;
    for (std::size_t i = 0; i < std::min(kMost, signatures->items.size()); ++i) {
        const auto bytes = base::fromBase64(textOf(signatures->items[i].find("sig")));
        into.signatures.push_back(bytes.value_or("")); // one that is no base64 matches nothing
    }
}

} // namespace signature

bool mayBeSignature(std::string_view path) {
    const std::string lower = base::lowerAscii(path);
    return lower.ends_with(".sig") || lower.ends_with(".sig.json") ||
           lower.ends_with(".sigstore.json") || lower.ends_with(".sigstore");
}

base::Result<Read<SignedFiles>> readModelSignature(std::string_view bytes,
                                                   const std::string& path) {
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<SignedFiles> read;
    read.value.place = {path, 1, 1, {}};
    auto root = parseJson(*text, path, read.findings);
    if (!root) return base::fail(root.error());
    const Value* envelope = root->find("dsseEnvelope");
    if (!envelope && root->find("payloadType")) envelope = &*root;
    if (envelope) {
        const auto payload = base::fromBase64(signature::textOf(envelope->find("payload")));
        if (!payload)
            return base::fail(base::ErrorCode::Invalid,
                              base::said("the signed statement is not base64"), read.value.place);
        auto statement = parseJson(*payload, path, read.findings);
        if (!statement)
            return base::fail(base::ErrorCode::Invalid,
                              base::said("the signed statement is no JSON"), read.value.place);
        signature::readStatement(*statement, read);
        signature::readEnvelope(*root, *envelope, *payload, read.value);
    } else if (root->find("predicateType")) {
        signature::readStatement(*root, read);
    } else {
        return base::fail(base::ErrorCode::Invalid, base::said("no signed statement in this file"),
                          read.value.place,
                          base::said("a Sigstore bundle with a dsseEnvelope is read"));
    }
    return read;
}

} // namespace countersign::format
