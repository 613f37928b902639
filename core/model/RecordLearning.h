// Facts, incidents, actions and meetings: bodies of the records of the learning loop. Fields, who
// may sign, effect: core/format/LOG.md, "Body".
#pragma once

#include "core/model/RecordReview.h"
#include "core/model/Release.h"

#include <cstdint>

namespace countersign::model {

struct Deployed { // a fact from the pipeline
    static constexpr std::string_view kKind = "deployed";
    std::string stage;
    ReleaseScope scope;
    std::string at; // time
};
struct Deposit { // a machine's file outside the manifest: telemetry, results
    static constexpr std::string_view kKind = "deposit";
    std::string what; // "telemetry" "results"
    std::string path;
    base::Sha256 sha256;
};
struct Drill {
    static constexpr std::string_view kKind = "drill";
    std::string drill; // "kill-switch" "rollback" "game-day" "fallback" or the policy's word
    std::string model;
    std::string person; // principal on call
    std::string at;     // time
    std::uint64_t seconds = 0;
    std::string result; // "passed" "failed"
};
struct Incident {
    static constexpr std::string_view kKind = "incident";
    std::string severity; // "SEV-1" … "SEV-4"
    std::string title;
    std::string started, detected = {}, contained = {}, communicated = {}, recovered = {},
                         closed = {}; // times or empty
    std::string commander = {};       // principal or empty
    std::string channel = {};         // link or empty
    std::vector<ReleaseId> releases = {};
    std::vector<std::string> causes = {}; // words of the taxonomy
    std::string silent = {};              // "yes" "no": nothing raised an alarm
    std::string postMortem = {};          // path or link, or empty
    std::optional<RecordId> supersedes = {};
};
struct Promote {
    static constexpr std::string_view kKind = "promote";
    RecordId incident;
    std::string scenario; // id
};
struct Link { // a breach or incident belongs to an earlier objection or condition
    static constexpr std::string_view kKind = "link";
    RecordId from, to;
    std::string finding; // "right" "partly" "wrong" "unclear": was the objection right?
};
struct Action {
    static constexpr std::string_view kKind = "action";
    std::string type; // "threshold" "test" "rollout" "owner"
    std::string what;
    std::string owner;    // principal
    std::string due;      // date
    std::string severity; // "high" "medium" "low"
    std::optional<RecordId> source;
    std::string tracker; // link or empty
    std::optional<RecordId> supersedes;
};
struct ActionClose {
    static constexpr std::string_view kKind = "action-close";
    RecordId record;
    std::string evidence;
};
struct AgendaItem {
    ReleaseId release;
    std::string part; // "consent" "discussion"
};
struct Attendance {
    std::string principal;
    std::string how; // "room" "remote" "absent"
};
struct Meeting {
    static constexpr std::string_view kKind = "meeting";
    std::string phase;               // "planned" "started" "closed"
    std::optional<RecordId> meeting; // the plan; none in it
    std::string date;
    std::vector<AgendaItem> agenda;
    std::vector<Attendance> present;
    std::optional<base::Sha256> pack; // of the pre-read pack
};
struct Preread { // "I have it", and what I ask
    static constexpr std::string_view kKind = "preread";
    RecordId meeting;
    std::string question; // may be empty
};
struct Minutes {
    static constexpr std::string_view kKind = "minutes";
    RecordId meeting;
    std::string text;
    std::vector<RecordId> records; // ascending
};
struct Ballot {
    static constexpr std::string_view kKind = "ballot";
    base::Sha256 sha256; // of 32 bytes of salt and the canonical vote
    std::optional<RecordId> meeting;
};
struct Reveal {
    static constexpr std::string_view kKind = "reveal";
    RecordId ballot;
    base::Sha256 salt; // 32 bytes
    VoteValue vote = VoteValue::Approve;
    DissentLevel level = DissentLevel::None;
    std::string text;
};

} // namespace countersign::model
