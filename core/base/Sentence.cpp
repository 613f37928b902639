#include "core/base/Sentence.h"

#include "core/base/Text.h"

namespace countersign::base {

Sentence::Sentence(Made made) {
    made.words = filled(made.pattern, {made.arguments.begin(), made.arguments.end()});
    assign(made.words);
    m_made = std::make_shared<const Made>(std::move(made));
}

Sentence Sentence::again(std::string pattern, std::vector<Sentence> arguments) {
    return Sentence(Made{std::move(pattern), std::move(arguments), {}});
}

const Sentence::Made* Sentence::made() const {
    return m_made && m_made->words == *this ? m_made.get() : nullptr;
}

std::string filled(std::string_view pattern, const std::vector<std::string>& arguments) {
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::size_t which =
            pattern[i] == '%' && i + 1 < pattern.size() ? std::size_t(pattern[i + 1] - '1') : 9;
        if (which >= arguments.size() || which >= 9) {
            text += pattern[i];
            continue;
        }
        text += arguments[which];
        ++i;
    }
    return text;
}

Sentence& Sentence::operator+=(const Sentence& more) {
    if (more.empty()) return *this;
    if (!made() && !more.made())
        append(more);
    else
        *this = said("%1%2", *this, more);
    return *this;
}

Sentence Sentence::escaped() const {
    const Made* how = made();
    if (!how) return base::escaped(*this);
    Made safe{how->pattern, {}, {}};
    for (const Sentence& argument : how->arguments)
        safe.arguments.push_back(argument.escaped());
    return Sentence(std::move(safe));
}

} // namespace countersign::base
