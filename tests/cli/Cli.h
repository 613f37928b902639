// The command line in process, on a copy of the demonstration.
#pragma once

#include "tests/support/SharedDemo.h"

#include <map>
#include <string>
#include <vector>

namespace countersign::tests {

struct CliAnswer {
    int code = -1;
    std::string out, err;
};

// `args` after "-C FOLDER". Not interactive; the clock stands at kDemoTime.
CliAnswer run(const support::DemoPlaces& places, std::vector<std::string> args);
// With the clock at another time.
CliAnswer runAt(const support::DemoPlaces& places, const std::string& time,
                std::vector<std::string> args);
// Without a repository being named.
CliAnswer runBare(const support::DemoPlaces& places, const std::vector<std::string>& args);

bool holds(const std::string& text, const std::string& part);
// Control characters other than newline and tab; also what hides or turns text around.
bool hasRawControl(const std::string& text);
// The named top-level text of a JSON document; throws when it does not parse.
std::string jsonText(const std::string& document, const std::string& key);

} // namespace countersign::tests
