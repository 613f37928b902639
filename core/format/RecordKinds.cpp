#include "core/format/RecordKinds.h"

#include <algorithm>
#include <array>

namespace countersign::format {

namespace recordkinds {

using About = RecordKind::About;

constexpr std::array kRecordKinds{
    RecordKind{"open", true, About::Release},
    RecordKind{"vote", true, About::Release},
    RecordKind{"withdraw", true, About::Either},
    RecordKind{"join", true, About::Release},
    RecordKind{"answer", true, About::Release},
    RecordKind{"decide", true, About::Release},
    RecordKind{"retire", true, About::Nothing},
    RecordKind{"remark", true, About::Either},
    RecordKind{"recuse", true, About::Release},
    RecordKind{"spoken", true, About::Release},
    RecordKind{"loosen", true, About::Release},
    RecordKind{"raise", true, About::Release},
    RecordKind{"lower", true, About::Release},
    RecordKind{"attest", true, About::Release},
    RecordKind{"waive", true, About::Release},
    RecordKind{"break-glass", true, About::Release},
    RecordKind{"obligation-close", true, About::Release},
    RecordKind{"suspend", true, About::Release},
    RecordKind{"deployed", true, About::Release},
    RecordKind{"deposit", true, About::Either},
    RecordKind{"delegate", true, About::Nothing},
    RecordKind{"baseline", true, About::Either},
    RecordKind{"not-under-review", true, About::Nothing},
    RecordKind{"model-alias", true, About::Nothing},
    RecordKind{"drill", true, About::Nothing},
    RecordKind{"incident", true, About::Nothing},
    RecordKind{"promote", true, About::Nothing},
    RecordKind{"link", true, About::Nothing},
    RecordKind{"action", true, About::Either},
    RecordKind{"action-close", true, About::Either},
    RecordKind{"meeting", true, About::Nothing},
    RecordKind{"preread", true, About::Nothing},
    RecordKind{"ballot", true, About::Release},
    RecordKind{"reveal", true, About::Release},
    RecordKind{"minutes", true, About::Nothing},
    RecordKind{"policy-propose", true, About::Nothing},
    RecordKind{"policy-approve", true, About::Nothing},
    RecordKind{"policy-enact", true, About::Nothing},
    RecordKind{"roster-propose", true, About::Nothing},
    RecordKind{"roster-approve", true, About::Nothing},
    RecordKind{"roster-enact", true, About::Nothing},
    RecordKind{"compromise", true, About::Nothing},
    RecordKind{"acknowledge", true, About::Nothing},
    RecordKind{"checkpoint", true, About::Nothing},
    RecordKind{"workpaper", true, About::Either},
};

template <std::size_t At = 1> model::RecordBody emptyBodyOf(std::string_view word) {
    if constexpr (At < std::variant_size_v<model::RecordBody>) {
        using Body = std::variant_alternative_t<At, model::RecordBody>;
        return Body::kKind == word ? model::RecordBody(Body{}) : emptyBodyOf<At + 1>(word);
    } else {
        return model::OtherKind{std::string(word)};
    }
}

} // namespace recordkinds

std::span<const RecordKind> recordKinds() { return recordkinds::kRecordKinds; }

const RecordKind* recordKind(std::string_view word) {
    using recordkinds::kRecordKinds;
    const auto found = std::find_if(kRecordKinds.begin(), kRecordKinds.end(),
                                    [&](const RecordKind& kind) { return kind.word == word; });
    return found == kRecordKinds.end() ? nullptr : &*found;
}

model::RecordBody emptyBody(const RecordKind& kind) { return recordkinds::emptyBodyOf(kind.word); }

std::string_view kindWord(const model::RecordBody& body) {
    return std::visit(
        [](const auto& each) -> std::string_view {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(each)>, model::OtherKind>)
                return each.kind;
            else
                return each.kKind;
        },
        body);
}

} // namespace countersign::format
