#include "core/format/RecordKinds.h"

#include <algorithm>
#include <array>

namespace countersign::format {

namespace {

using About = RecordKind::About;

constexpr std::array kRecordKinds{
    RecordKind{"open", true, About::Release},
    RecordKind{"vote", true, About::Release},
    RecordKind{"withdraw", true, About::Release},
    RecordKind{"join", true, About::Release},
    RecordKind{"answer", true, About::Release},
    RecordKind{"decide", true, About::Release},
    RecordKind{"retire", true, About::Nothing},
    RecordKind{"remark", true, About::Either},
    RecordKind{"recuse", false, About::Release},
    RecordKind{"spoken", false, About::Release},
    RecordKind{"loosen", false, About::Release},
    RecordKind{"raise", false, About::Release},
    RecordKind{"lower", false, About::Release},
    RecordKind{"attest", false, About::Release},
    RecordKind{"waive", false, About::Release},
    RecordKind{"break-glass", false, About::Release},
    RecordKind{"obligation-close", false, About::Release},
    RecordKind{"suspend", false, About::Release},
    RecordKind{"deployed", false, About::Release},
    RecordKind{"delegate", false, About::Nothing},
    RecordKind{"baseline", false, About::Either},
    RecordKind{"not-under-review", false, About::Either},
    RecordKind{"model-alias", false, About::Nothing},
    RecordKind{"drill", false, About::Either},
    RecordKind{"incident", false, About::Either},
    RecordKind{"promote", false, About::Either},
    RecordKind{"link", false, About::Either},
    RecordKind{"action", false, About::Either},
    RecordKind{"action-close", false, About::Either},
    RecordKind{"meeting", false, About::Nothing},
    RecordKind{"ballot", false, About::Release},
    RecordKind{"reveal", false, About::Release},
    RecordKind{"minutes", false, About::Nothing},
    RecordKind{"policy-propose", false, About::Nothing},
    RecordKind{"policy-approve", false, About::Nothing},
    RecordKind{"policy-enact", false, About::Nothing},
    RecordKind{"roster-propose", false, About::Nothing},
    RecordKind{"roster-approve", false, About::Nothing},
    RecordKind{"roster-enact", false, About::Nothing},
    RecordKind{"compromise", false, About::Nothing},
    RecordKind{"acknowledge", false, About::Nothing},
    RecordKind{"checkpoint", false, About::Nothing},
    RecordKind{"workpaper", false, About::Either},
};

struct WordOf {
    std::string_view operator()(const model::OtherKind& other) const { return other.kind; }
    std::string_view operator()(const model::Open&) const { return "open"; }
    std::string_view operator()(const model::Vote&) const { return "vote"; }
    std::string_view operator()(const model::Withdraw&) const { return "withdraw"; }
    std::string_view operator()(const model::Join&) const { return "join"; }
    std::string_view operator()(const model::Answer&) const { return "answer"; }
    std::string_view operator()(const model::Decide&) const { return "decide"; }
    std::string_view operator()(const model::Retire&) const { return "retire"; }
    std::string_view operator()(const model::Remark&) const { return "remark"; }
};

} // namespace

const RecordKind* recordKind(std::string_view word) {
    const auto found = std::find_if(kRecordKinds.begin(), kRecordKinds.end(),
                                    [&](const RecordKind& kind) { return kind.word == word; });
    return found == kRecordKinds.end() ? nullptr : &*found;
}

model::RecordBody emptyBody(const RecordKind& kind) {
    const std::string_view word = kind.word;
    if (word == "open") return model::Open{};
    if (word == "vote") return model::Vote{};
    if (word == "withdraw") return model::Withdraw{};
    if (word == "join") return model::Join{};
    if (word == "answer") return model::Answer{};
    if (word == "decide") return model::Decide{};
    if (word == "retire") return model::Retire{};
    if (word == "remark") return model::Remark{};
    return model::OtherKind{std::string(word)};
}

std::string_view kindWord(const model::RecordBody& body) { return std::visit(WordOf{}, body); }

} // namespace countersign::format
