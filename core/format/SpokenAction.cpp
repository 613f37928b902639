#include "core/format/SpokenAction.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <vector>

namespace countersign::format {

namespace spoken {

struct Word {
    std::string_view said, meant;
};

constexpr std::array kKinds{
    Word{"test", "test"},           Word{"scenario", "test"},     Word{"szenario", "test"},
    Word{"threshold", "threshold"}, Word{"limit", "threshold"},   Word{"schwelle", "threshold"},
    Word{"grenzwert", "threshold"}, Word{"rollout", "rollout"},   Word{"roll-out", "rollout"},
    Word{"stage", "rollout"},       Word{"canary", "rollout"},    Word{"ausrollen", "rollout"},
    Word{"owner", "owner"},         Word{"responsible", "owner"}, Word{"verantwortlich", "owner"},
};
constexpr std::array kOwnerWords{"owner",          "owned by",        "for",   "by", "durch",
                                 "verantwortlich", "verantwortlich:", "owner:"};
constexpr std::array kSeverities{Word{"high", "high"},     Word{"hoch", "high"},
                                 Word{"medium", "medium"}, Word{"mittel", "medium"},
                                 Word{"low", "low"},       Word{"niedrig", "low"}};
// Of each month the letters that tell it from the others, in both languages.
struct Month {
    std::string_view start;
    int number;
};
constexpr std::array kMonths{
    Month{"jan", 1},  Month{"feb", 2},  Month{"mar", 3},  Month{"mär", 3},
    Month{"apr", 4},  Month{"may", 5},  Month{"mai", 5},  Month{"jun", 6},
    Month{"jul", 7},  Month{"aug", 8},  Month{"sep", 9},  Month{"oct", 10},
    Month{"okt", 10}, Month{"nov", 11}, Month{"dec", 12}, Month{"dez", 12}};
constexpr const char* kHow = "write it like: add test: supplier codes, owner Li, 1 Dec";

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    for (const std::string_view part : base::split(text, ' '))
        if (!base::trimmed(part).empty()) words.emplace_back(base::trimmed(part));
    return words;
}

template <typename List> std::string_view meantBy(const List& list, const std::string& said) {
    for (const Word& word : list)
        if (word.said == said) return word.meant;
    return {};
}

// The last word that names a kind: "add test", "please set the threshold".
std::string kindIn(std::string_view head) {
    std::string kind;
    for (const std::string& word : wordsOf(base::lowerAscii(head)))
        if (const auto meant = meantBy(kKinds, word); !meant.empty()) kind = meant;
    return kind;
}

int monthIn(const std::string& word) {
    const std::string lower = base::lowerAscii(word);
    if (lower.size() < 3) return 0;
    for (const Month& month : kMonths)
        if (lower.starts_with(month.start)) return month.number;
    return 0;
}

// "1" "1." "1st" "22nd"; 0 for anything else.
int dayIn(std::string word) {
    word = base::lowerAscii(word);
    for (const char* tail : {".", "st", "nd", "rd", "th"})
        if (word.size() > std::string_view(tail).size() && word.ends_with(tail)) {
            word.resize(word.size() - std::string_view(tail).size());
            break;
        }
    const auto number = base::parseInteger(word);
    return number && *number >= 1 && *number <= 31 ? static_cast<int>(*number) : 0;
}

std::string dateText(int year, int month, int day) {
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
    return text;
}

struct Day { // what a part says about the day
    bool isDay = false;
    std::string date; // empty: it is no day of the calendar, or has passed
    std::string wrong;
};

Day dayOf(int year, int month, int day, const std::string& said, base::UtcTime today) {
    const bool open = year == 0;
    if (open) year = std::atoi(today.date().c_str());
    for (int tries = 0; tries < (open ? 5 : 1); ++tries, ++year) { // 29 Feb comes every four years
        const std::string date = dateText(year, month, day);
        const auto time = base::UtcTime::parse(date);
        if (!time || time->date() != date) continue;
        if (date >= today.date()) return {true, date, {}};
        if (!open) return {true, {}, "the day " + base::escaped(said) + " has passed"};
    }
    return {true, {}, base::escaped(said) + " is no day of the calendar"};
}

Day inSoLong(const std::vector<std::string>& words, base::UtcTime today) {
    const auto count = words.size() == 3 ? base::parseInteger(words[1]) : std::nullopt;
    if (!count || words[0] != "in" || *count < 1 || *count > 730) return {};
    const int number = static_cast<int>(*count);
    if (words[2].starts_with("day") || words[2].starts_with("tag"))
        return {true, today.plusDays(number).date(), {}};
    if (words[2].starts_with("week") || words[2].starts_with("woche"))
        return {true, today.plusDays(7 * number).date(), {}};
    return {};
}

Day dayIn(std::string_view part, base::UtcTime today) {
    const std::string said(base::trimmed(part));
    std::vector<std::string> words = wordsOf(base::lowerAscii(said));
    if (!words.empty() && (words[0] == "due" || words[0] == "bis" || words[0] == "until" ||
                           words[0] == "by" || words[0] == "on" || words[0] == "am"))
        words.erase(words.begin());
    if (words.size() == 1) {
        if (words[0] == "today" || words[0] == "heute") return {true, today.date(), {}};
        if (words[0] == "tomorrow" || words[0] == "morgen")
            return {true, today.plusDays(1).date(), {}};
        int year = 0, month = 0, day = 0;
        char more = 0;
        const bool iso = words[0].size() == 10 && std::sscanf(words[0].c_str(), "%4d-%2d-%2d%c",
                                                              &year, &month, &day, &more) == 3;
        return iso ? dayOf(year, month, day, said, today) : Day{};
    }
    if (const Day later = inSoLong(words, today); later.isDay) return later;
    if (words.size() != 2 && words.size() != 3) return {};
    int day = dayIn(words[0]), month = monthIn(words[1]);
    if (!day || !month) {
        day = dayIn(words[1]);
        month = monthIn(words[0]);
    }
    if (!day || !month) return {};
    if (words.size() == 2) return dayOf(0, month, day, said, today);
    const auto year = base::parseInteger(words[2]);
    if (!year || *year < 1000 || *year > 9999) return {};
    return dayOf(static_cast<int>(*year), month, day, said, today);
}

std::string lowered(const std::string& text) { return base::lowerAscii(base::trimmed(text)); }

bool isCalled(const model::Person& person, const std::string& said) {
    if (lowered(person.name) == said) return true;
    for (const std::string& word : wordsOf(lowered(person.name)))
        if (word == said) return true;
    return false;
}

// The person meant; else why nobody can be told.
base::Result<std::string> personOf(const std::string& named, const model::Roster& roster) {
    const std::string said = lowered(named);
    std::vector<const model::Person*> found;
    std::string nearest;
    int least = 3;
    for (const model::Person& person : roster.people) {
        if (person.machine) continue;
        if (lowered(person.principal) == said) return person.principal;
        if (isCalled(person, said)) found.push_back(&person);
        for (const std::string& word : wordsOf(lowered(person.name))) {
            const int far = base::distance(word, said);
            if (far >= least) continue;
            least = far;
            nearest = person.name;
        }
    }
    if (found.size() == 1) return found.front()->principal;
    std::vector<std::string> names;
    for (const model::Person* person : found)
        names.push_back(person->name + " (" + person->principal + ")");
    return base::fail(base::ErrorCode::NotFound,
                      found.empty() ? "nobody is called " + base::escaped(named) +
                                          (nearest.empty() ? "" : "; nearest: " + nearest)
                                    : "several people are called " + base::escaped(named) + ": " +
                                          base::joined(names, ", "));
}

// "owner Li" → "Li"; nullopt where the part names no owner.
std::optional<std::string> ownerIn(std::string_view part) {
    const std::string text(base::trimmed(part));
    for (const char* word : kOwnerWords) {
        const std::string start = std::string(word) + " ";
        if (base::startsWithNoCase(text, start))
            return std::string(base::trimmed(text.substr(start.size())));
    }
    return std::nullopt;
}

// "for" and "by" also begin what is no person ("by Friday"); only these two always name an owner.
bool saysOwner(std::string_view part) {
    const std::string lower = base::lowerAscii(base::trimmed(part));
    return lower.starts_with("owner") || lower.starts_with("verantwortlich");
}

bool isLink(std::string_view part) {
    const std::string lower = base::lowerAscii(base::trimmed(part));
    return (lower.starts_with("https://") || lower.starts_with("http://")) &&
           lower.find(' ') == std::string::npos;
}

class Reading {
public:
    Reading(const model::Roster& roster, base::UtcTime today) : m_roster(roster), m_today(today) {}

    void take(std::string_view part) {
        const std::string text(base::trimmed(part));
        if (text.empty()) return;
        if (takeDay(text) || takeOwner(text)) return;
        if (const auto severity = meantBy(kSeverities, lowered(text)); !severity.empty())
            m_action.severity = severity;
        else if (isLink(text) && m_action.tracker.empty())
            m_action.tracker = text;
        else
            m_what.push_back(text);
    }

    base::Result<SpokenAction> done(const std::string& kind) {
        m_action.type = kind;
        m_action.what = base::joined(m_what, ", ");
        std::vector<std::string> missing;
        if (kind.empty()) missing.push_back("the kind: test, threshold, rollout or owner");
        if (m_action.what.empty()) missing.push_back("what is to be done");
        if (m_action.owner.empty() && m_ownerWrong.empty()) missing.push_back("an owner");
        if (m_action.due.empty() && m_dayWrong.empty()) missing.push_back("a day");
        std::string why;
        if (!missing.empty()) why = "This action lacks " + base::joined(missing, ", and ");
        for (const std::string& wrong : {m_ownerWrong, m_dayWrong}) {
            if (wrong.empty()) continue;
            if (why.empty())
                why = wrong;
            else
                why += "; " + wrong;
        }
        if (!why.empty()) return base::fail(base::ErrorCode::Invalid, why, {}, kHow);
        return m_action;
    }

private:
    bool takeDay(const std::string& text) {
        const Day day = dayIn(text, m_today);
        if (!day.isDay) return false;
        if (!m_action.due.empty() || !m_dayWrong.empty()) {
            m_dayWrong = "two days are named";
            m_action.due.clear();
            return true;
        }
        m_action.due = day.date;
        m_dayWrong = day.wrong;
        return true;
    }
    bool takeOwner(const std::string& text) {
        const auto named = ownerIn(text);
        if (!named) return false;
        auto person = personOf(*named, m_roster);
        if (!person && !saysOwner(text)) return false;
        if (!m_action.owner.empty() || !m_ownerWrong.empty()) {
            m_ownerWrong = "two owners are named";
            m_action.owner.clear();
            return true;
        }
        if (person)
            m_action.owner = *person;
        else
            m_ownerWrong = person.error().what;
        return true;
    }

    const model::Roster& m_roster;
    base::UtcTime m_today;
    SpokenAction m_action;
    std::vector<std::string> m_what;
    std::string m_ownerWrong, m_dayWrong;
};

} // namespace spoken

base::Result<SpokenAction> parseSpokenAction(std::string_view text, const model::Roster& roster,
                                             base::UtcTime today) {
    const std::size_t colon = text.find(':');
    const bool headed = colon != std::string_view::npos && text.substr(colon, 3) != "://";
    const std::string kind = headed ? spoken::kindIn(text.substr(0, colon)) : std::string();
    spoken::Reading reading(roster, today);
    // Without a kind the head belongs to what is to be done, so that nothing typed is lost.
    std::string rest(kind.empty() ? text : text.substr(colon + 1));
    std::replace(rest.begin(), rest.end(), ';', ',');
    for (const std::string_view part : base::split(rest, ','))
        reading.take(part);
    return reading.done(kind);
}

} // namespace countersign::format
