// Ready text for whoever's signature is missing.
#pragma once

#include "core/jobs/Judge.h"

#include <string>
#include <vector>

namespace countersign::jobs {

struct Request {
    struct Wanted {
        std::string role;                   // its name
        std::vector<base::Sentence> people; // printed names of those who could sign
    };
    std::vector<Wanted> wanted; // empty: no signature is missing
    std::string subject;        // one line
    std::string markdown;       // the whole text
    std::string mailto;         // RFC 6068, addresses from people and keys where they are given
};

// Who is asked for what about MODEL[@VERSION], with the open points and how to answer.
base::Result<Request> ask(Workspace& workspace, const std::string& release, const AsOf& asOf,
                          const base::CancelToken& cancel = {});

} // namespace countersign::jobs
