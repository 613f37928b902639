// Takes out of a text what tells of somebody's computer before it leaves the repository: the road
// to a home folder and, where asked, the name of its owner wherever it stands as a word. What is
// signed or bound by digest is never changed by this: it goes out as its bytes are, or not at all.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace countersign::base {

// "/home/aayus/runs/1" → "~/runs/1", "file:///C:/Users/aayus/x" → "file:///~/x",
// "C:\\Users\\aayus\\x" → "~\x". Only whole paths: "models/home/claims" stays.
std::string withoutHomes(std::string_view text);

// The names that stand in such paths and can only be a person's ("runner", "ubuntu" are not).
std::set<std::string> homeOwners(std::string_view text);

// Homes taken out, and each of `names` as a whole word, as written → "[name]".
std::string redacted(std::string_view text, const std::set<std::string>& names);
// With the names found in the text itself.
std::string redacted(std::string_view text);

// Offset of the first home folder, for a finding that says where.
std::optional<std::size_t> firstHome(std::string_view text);

} // namespace countersign::base
