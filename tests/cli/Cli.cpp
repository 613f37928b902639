#include "tests/cli/Cli.h"

#include "app/cli/Run.h"

#include <rapidjson/document.h>
#include <sstream>
#include <stdexcept>

namespace countersign::tests {

namespace {

CliAnswer answered(const support::DemoPlaces& places, std::shared_ptr<const base::Clock> clock,
                   const std::vector<std::string>& args) {
    cli::Surroundings surroundings;
    surroundings.stateFolder = places.state;
    surroundings.cacheFolder = places.cache;
    surroundings.clock = std::move(clock);
    std::ostringstream out, err;
    std::istringstream in;
    CliAnswer answer;
    answer.code = cli::runCli(args, out, err, in, surroundings);
    answer.out = out.str();
    answer.err = err.str();
    return answer;
}

} // namespace

CliAnswer runBare(const support::DemoPlaces& places, const std::vector<std::string>& args) {
    return answered(places, support::demoClock(), args);
}

CliAnswer runAt(const support::DemoPlaces& places, const std::string& time,
                std::vector<std::string> args) {
    args.insert(args.begin(), {"-C", places.folder.string()});
    return answered(places, std::make_shared<base::FixedClock>(*base::UtcTime::parse(time)), args);
}

CliAnswer run(const support::DemoPlaces& places, std::vector<std::string> args) {
    args.insert(args.begin(), {"-C", places.folder.string()});
    return runBare(places, args);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

bool hasRawControl(const std::string& text) {
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7F) return true;
    }
    for (const char* hidden : {"\xE2\x80\xAE", "\xE2\x80\xAD", "\xE2\x81\xA6", "\xC2\x9B"}) {
        if (text.find(hidden) != std::string::npos) return true;
    }
    return false;
}

std::string jsonText(const std::string& document, const std::string& key) {
    rapidjson::Document parsed;
    parsed.Parse<rapidjson::kParseValidateEncodingFlag>(document.data(), document.size());
    if (parsed.HasParseError() || !parsed.IsObject())
        throw std::runtime_error("not a JSON object: " + document.substr(0, 200));
    auto member = parsed.FindMember(key.c_str());
    if (member == parsed.MemberEnd()) return {};
    if (member->value.IsBool()) return member->value.GetBool() ? "true" : "false";
    return member->value.IsString() ? member->value.GetString() : "";
}

} // namespace countersign::tests
