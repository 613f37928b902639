#include "core/sign/Dsse.h"

#include "core/base/Dsse.h"
#include "core/base/Ids.h"
#include "core/sign/EvpCheck.h"

namespace countersign::sign {

base::Result<std::string> pemKeyName(std::string_view pem) {
    auto key = PemKey::read(pem);
    if (!key) return base::fail(key.error());
    return "SHA256:" + base::sha256(key->der()).hex();
}

base::Result<void> verifyDsse(std::string_view pem, std::string_view type, std::string_view payload,
                              std::string_view signature) {
    auto key = PemKey::read(pem);
    if (!key) return base::fail(key.error());
    return key->check(signature, base::preAuthentication(type, payload));
}

} // namespace countersign::sign
