#include "tests/vectors/Moves.h"

#include "core/format/Documents.h"
#include "core/ledger/Paths.h"
#include "core/sign/Wire.h"
#include "tests/sign/SshKeys.h"

#include <catch2/catch.hpp>

namespace countersign::tests {

namespace {

void put(Course& course, const base::CommitId& commit) { course.world.setLog(commit); }

// A vote of somebody, its commit bent, signed by the same or another person.
Move bentCommit(std::function<void(Course&, const ledger::Prepared&, Craft&)> bend,
                const std::string& signer = {}) {
    return [bend, signer](Course& course) {
        std::string who;
        const ledger::Prepared prepared = course.anyVote(who);
        Craft craft = Craft::of(prepared);
        bend(course, prepared, craft);
        put(course, course.world.write(craft, signer.empty() ? who : signer));
    };
}

Move bentRecord(std::function<void(Course&, model::Record&)> bend) {
    return [bend](Course& course) {
        std::string who;
        const ledger::Prepared prepared = course.anyVote(who);
        const Craft craft =
            recast(course.world, prepared, [&](model::Record& record) { bend(course, record); });
        put(course, course.world.write(craft, who));
    };
}

// The record's bytes replaced, with path and message to match.
Move bentBytes(std::function<std::string(std::string)> bend) {
    return bentCommit([bend](Course& course, const ledger::Prepared& prepared, Craft& craft) {
        const std::string bytes = bend(prepared.bytes);
        const model::RecordId id = base::sha256(bytes);
        const std::string path = ledger::recordPath(prepared.record, id);
        craft.commit.tree =
            course.world.edited(craft.commit.tree, {{prepared.path, std::nullopt}, {path, bytes}});
        craft.commit.message = format::commitMessage(prepared.record, path, id);
    });
}

std::string swapped(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

Move bentText(const std::string& from, const std::string& to) {
    return bentBytes([from, to](std::string bytes) { return swapped(std::move(bytes), from, to); });
}

// The signature taken apart, bent and put together again.
Move bentSignature(std::function<std::string(std::string)> bend) {
    return [bend](Course& course) {
        std::string who;
        const ledger::Prepared prepared = course.anyVote(who);
        const auto armor = course.world.signer(who)->sign(prepared.payload, {});
        REQUIRE(armor);
        std::string bent = bend(*armor);
        while (bent.ends_with('\n'))
            bent.pop_back();
        std::string raw = prepared.payload, header = "gpgsig ";
        for (const char c : bent)
            header += c == '\n' ? std::string("\n ") : std::string(1, c);
        raw.insert(raw.find("\n\n") + 1, header + "\n");
        put(course, course.world.writeRaw(raw));
    };
}

Move bentParts(std::function<void(SignatureParts&)> bend, std::size_t width = 70) {
    return bentSignature([bend, width](const std::string& armor) {
        SignatureParts parts = takeApart(armor);
        bend(parts);
        return putTogether(parts, width);
    });
}

void unsignedCommit(Course& course) {
    std::string who;
    put(course, course.world.writeUnsigned(Craft::of(course.anyVote(who))));
}

// Another record's bytes in one's own commit.
void replay(Course& course) {
    const Course::Said* old = course.earlier("vote");
    if (!old) return unsignedCommit(course);
    const std::string bytes = format::writeRecord(old->record);
    bentCommit([&](Course& c, const ledger::Prepared&, Craft& craft) {
        const auto parent = c.world.repository().commit(c.world.head(), git::Strictness::Log);
        REQUIRE(parent);
        craft.commit.tree = c.world.edited(
            parent->tree, {{"records/2001/01/01/" + old->id.hex() + ".yaml", bytes}});
        craft.commit.message =
            format::commitMessage(old->record, ledger::recordPath(old->record, old->id), old->id);
    })(course);
}

// The same bytes signed twice, joined.
void twin(Course& course) {
    std::string who;
    const ledger::Prepared prepared = course.anyVote(who);
    const Craft craft = Craft::of(prepared);
    const auto armor = course.world.signer(who)->sign(prepared.payload, {});
    REQUIRE(armor);
    const base::CommitId one = course.world.write(craft, who);
    // Another wrap of the same signature is another commit.
    const auto two = course.world.repository().writeSignedCommit(
        prepared.payload, putTogether(takeApart(*armor), 64));
    REQUIRE(two);
    put(course, course.world.joinOf({one, *two}, "ben"));
}

Move badJoin(std::function<void(Course&, Craft&)> bend, const std::string& signer = "ben") {
    return [bend, signer](Course& course) {
        const base::CommitId fork = course.world.head();
        const base::CommitId left =
            course.world.sayBeside(fork, "ben", course.world.vote(course.version(), "peer"));
        const base::CommitId right =
            course.world.sayBeside(fork, "ben", course.world.dissent(course.version(), "peer"));
        const base::CommitId joined = course.world.joinOf({left, right}, "ben");
        Craft craft = Craft::of(course.world.repository(), joined);
        bend(course, craft);
        put(course,
            signer.empty() ? course.world.writeUnsigned(craft) : course.world.write(craft, signer));
    };
}

// Another's approval for an objection of its own, found by its place and changed.
void omitsDissent(Course& course) {
    const std::string version = course.version();
    const std::string who = course.person();
    const ledger::Prepared objection =
        course.world.prepare(who, course.world.dissent(version, "peer"));
    const base::CommitId heard = course.world.write(Craft::of(objection), who);
    put(course, heard);
    const ledger::Prepared prepared =
        course.world.prepare("ben", course.world.decide(version, model::Outcome::Rejected));
    const Craft craft = recast(course.world, prepared, [&](model::Record& record) {
        auto& dissents = std::get<model::Decide>(record.body).dissents;
        dissents.erase(std::find(dissents.begin(), dissents.end(), objection.id));
    });
    put(course, course.world.write(craft, "ben"));
}

void badPin(Course& course) {
    const std::string version = "9" + std::to_string(course.random() % 100000);
    const ledger::Prepared prepared = course.world.prepare("ben", course.world.open(version));
    const std::string pin =
        ledger::pinFolder(prepared.record.signedAt, prepared.record.subject->manifest);
    Craft craft = Craft::of(prepared);
    const std::string file = pin + "files/models/triage/results/ood.json";
    std::map<std::string, std::optional<std::string>> change{{file, "0.99\n"}};
    if (course.pick(4) == 0) change = {{file, std::nullopt}};
    if (course.pick(4) == 0) change = {{pin + "files/models/triage/more.json", "{}\n"}};
    if (course.pick(4) == 0) change = {{pin + "manifest", course.world.manifestText("1")}};
    if (course.pick(5) == 0) change = {{pin + "manifest", std::nullopt}};
    craft.commit.tree = course.world.edited(craft.commit.tree, change);
    put(course, course.world.write(craft, "ben"));
}

// A kind of the table that this version lists and does not count; a decision by who may not.
template <typename Body>
Move said(const std::string& who, const std::string& kind, const std::string& hat, Body body,
          bool aboutRelease) {
    return [=](Course& course) {
        model::Record record = course.world.about(course.version(), kind, hat, body);
        if (!aboutRelease) record.subject.reset();
        std::string signer;
        const ledger::Prepared like = course.anyVote(signer);
        const auto person = sign::parsePublicKeyLine(course.world.key(who).publicLine);
        REQUIRE(person);
        const ledger::Prepared own = course.world.prepare(who, course.world.vote("1", "peer"));
        const Craft craft = recast(course.world, own, [&](model::Record& bent) {
            bent.kind = record.kind;
            bent.body = record.body;
            bent.subject = record.subject ? bent.subject : std::nullopt;
            bent.signer.hat = hat;
            bent.meaning = record.meaning;
            bent.seenDissents.clear();
        });
        put(course, course.world.write(craft, who));
    };
}

void newerSchema(Course& course) {
    bentCommit([](Course& c, const ledger::Prepared& prepared, Craft& craft) {
        const std::string bytes = "countersign: 7\nlog: \"" + prepared.record.log.hex() +
                                  "\"\nkind: \"levitate\"\nsigned_at: \"" +
                                  prepared.record.signedAt.text() + "\"\nnew: {a: 1}\n";
        const model::RecordId id = base::sha256(bytes);
        craft.commit.tree =
            c.world.edited(craft.commit.tree, {{prepared.path, std::nullopt},
                                               {ledger::recordPath(prepared.record, id), bytes}});
        craft.commit.message = "levitated\n";
    })(course);
}

// `raw` of an honest commit, changed; the log ends there.
Move bentRaw(std::function<std::string(std::string)> bend) {
    return [bend](Course& course) {
        std::string who;
        const base::CommitId good = course.world.write(Craft::of(course.anyVote(who)), who);
        put(course, course.world.writeRaw(bend(course.world.rawOf(good))));
    };
}

void foreignStart(Course& course) {
    Craft craft = Craft::of(course.world.repository(), course.world.head());
    craft.commit.parents.clear();
    const base::CommitId other = course.world.write(craft, "ben");
    craft = Craft::of(course.world.repository(), course.world.head());
    craft.commit.parents = {course.world.head(), other};
    craft.commit.message = "countersign: union by Ben Okafor\n\nCountersign-Log: " +
                           course.world.report().ledger.logId.hex() + "\n";
    put(course, course.world.write(craft, "ben"));
}

void lostObject(Course& course, const std::string& id, bool damage) {
    const std::filesystem::path file =
        course.world.folder() / ("repo/.git/objects/" + id.substr(0, 2) + "/" + id.substr(2));
    REQUIRE(std::filesystem::exists(file));
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    if (!damage) {
        std::filesystem::remove(file);
        return;
    }
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
}

Move lost(bool commit, bool damage) {
    return [=](Course& course) {
        const auto all = course.world.report().ledger.entries;
        const model::LogEntry& entry = all[1 + course.pick(all.size() - 1)];
        std::string id = entry.commit.hex();
        if (!commit && !entry.path.empty())
            id = course.world.git().run({"rev-parse", id + ":" + entry.path});
        lostObject(course, id, damage);
        course.world.reopen();
    };
}

} // namespace

std::vector<NamedMove> dishonestMoves() {
    const std::string reason = "reason: \"because of what I saw\"\n";
    const auto edit = [](const char* path, std::optional<std::string> text) {
        return bentCommit([=](Course& c, const ledger::Prepared&, Craft& craft) {
            craft.commit.tree = c.world.edited(craft.commit.tree, {{path, text}});
        });
    };
    const auto touchOld = [](bool remove) {
        return bentCommit([=](Course& c, const ledger::Prepared&, Craft& craft) {
            const std::string path =
                c.said.empty()
                    ? std::string("genesis.yaml")
                    : ledger::recordPath(c.said[c.pick(c.said.size())].record, c.said.front().id);
            const std::string exists =
                c.world.git()
                            .attempt({"cat-file", "-e", craft.commit.tree.hex() + ":" + path})
                            .code == 0
                    ? path
                    : "genesis.yaml";
            craft.commit.tree = c.world.edited(
                craft.commit.tree,
                {{exists, remove ? std::optional<std::string>() : std::string("approved\n")}});
        });
    };
    return {
        {"unsigned", unsignedCommit},
        {"a retired key",
         [](Course& course) {
             if (!course.retired.contains("ana2")) {
                 const ledger::Prepared end =
                     course.world.prepare("root", course.world.retire("ana2", "root"));
                 put(course, course.world.write(Craft::of(end), "root"));
                 course.retired.insert("ana2");
             }
             const ledger::Prepared now = course.world.prepare(
                 "root", course.world.about("1", "remark", "", model::Remark{}));
             const auto key = sign::parsePublicKeyLine(course.world.key("ana2").publicLine);
             REQUIRE(key);
             Craft craft = recast(course.world, now, [&](model::Record& record) {
                 record.signer = {"ana", "Ana Ruiz", "", key->fingerprint};
             });
             craft.commit.author.name = craft.commit.committer.name = "Ana Ruiz";
             craft.commit.author.email = craft.commit.committer.email =
                 "ana" + craft.commit.author.email.substr(craft.commit.author.email.find('@'));
             put(course, course.world.write(craft, "ana2"));
         }},
        {"stranger", bentCommit([](auto&, auto&, auto&) {}, "eve")},
        {"somebody else", bentCommit([](auto&, auto&, Craft& craft) {
             craft.commit.author.name = "Somebody Else";
         })},
        {"author of another time",
         bentCommit([](auto&, auto&, Craft& craft) { craft.commit.author.time.seconds -= 1; })},
        {"another zone", bentCommit([](auto&, auto&, Craft& craft) {
             craft.commit.author.zone = craft.commit.committer.zone = "+0100";
         })},
        {"another mail", bentCommit([](auto&, auto&, Craft& craft) {
             craft.commit.author.email = craft.commit.committer.email = "a@example.org";
         })},
        {"another message",
         bentCommit([](auto&, auto&, Craft& craft) { craft.commit.message += "\n"; })},
        {"an edited start", edit("genesis.yaml", "name: \"mine\"\n")},
        {"an extra file", edit("README.md", "hello\n")},
        {"a second record", edit("records/2026/01/01/more.yaml", "hello\n")},
        {"a policy beside it", edit("policy/2-mine.yaml", "tiers: []\n")},
        {"an old record changed", touchOld(false)},
        {"an old record taken away", touchOld(true)},
        {"nothing added", bentCommit([](Course& c, const ledger::Prepared&, Craft& craft) {
             craft.commit.tree =
                 c.world.repository().commit(c.world.head(), git::Strictness::Log)->tree;
         })},
        {"evidence again", edit("evidence/2020/01/"
                                "0000000000000000000000000000000000000000000000000000000000000000/"
                                "manifest",
                                "x\n")},
        {"a wrong path", bentCommit([](Course& c, const ledger::Prepared& p, Craft& craft) {
             craft.commit.tree =
                 c.world.edited(craft.commit.tree,
                                {{p.path, std::nullopt}, {"records/2020/01/01/x.yaml", p.bytes}});
         })},
        {"another log", bentRecord([](auto&, model::Record& r) { r.log.bytes[0] ^= 1; })},
        {"another parent",
         bentRecord([](Course& c, model::Record& r) { r.prev[0].commit = c.world.genesis(); })},
        {"another parent's digest",
         bentRecord([](auto&, model::Record& r) { r.prev[0].sha256.bytes[3] ^= 1; })},
        {"another policy", bentRecord([](auto&, model::Record& r) { r.policy.version = 2; })},
        {"another roster", bentRecord([](auto&, model::Record& r) { r.roster.sha256 = {}; })},
        {"another name", bentRecord([](auto&, model::Record& r) { r.signer.name = "Anna"; })},
        {"another principal",
         bentRecord([](auto&, model::Record& r) { r.signer.principal = "nobody"; })},
        {"another time", bentRecord([](auto&, model::Record& r) { r.signedAt.seconds += 1; })},
        {"another meaning",
         bentRecord([](auto&, model::Record& r) { r.meaning = "I did not look"; })},
        {"a hat not one's own", bentRecord([](auto&, model::Record& r) { r.signer.hat = "root"; })},
        {"replaces what is not there", bentRecord([](auto&, model::Record& r) {
             std::get<model::Vote>(r.body).supersedes = base::sha256("nothing");
         })},
        {"a comment behind", bentBytes([](std::string b) { return b + "# note\n"; })},
        {"no last line feed", bentBytes([](std::string b) { return b.substr(0, b.size() - 1); })},
        {"CRLF", bentText("\nkind", "\r\nkind")},
        {"a key twice", bentText(reason, reason + reason)},
        {"a key left out", bentText(reason, "")},
        {"an empty reason", bentText(reason, "reason: \"\"\n")},
        {"a blank reason", bentText(reason, "reason: \" \\t\"\n")},
        {"a raw tab", bentText(reason, "reason: \"a\tb\"\n")},
        {"a bidi override", bentText(reason, "reason: \"a\xE2\x80\xAE"
                                             "b\"\n")},
        {"not NFC", bentText(reason, "reason: \"e\xCC\x81\"\n")},
        {"not UTF-8", bentText(reason, "reason: \"\xFF\"\n")},
        {"a plain scalar", bentText(reason, "reason: because\n")},
        {"another quote", bentText(reason, "reason: 'because'\n")},
        {"an unknown escape", bentText(reason, "reason: \"\\u0041\"\n")},
        {"an unknown kind", bentText("kind: \"vote\"", "kind: \"wave\"")},
        {"a kind of another body", bentText("kind: \"vote\"", "kind: \"decide\"")},
        {"a level without dissent", bentText("level: \"none\"", "level: \"block\"")},
        {"an unknown vote", bentText("vote: \"approve\"", "vote: \"maybe\"")},
        {"a leading zero", bentBytes([](std::string b) {
             const std::size_t end = b.find(", sha256");
             REQUIRE(end != std::string::npos);
             return b.insert(b.rfind(' ', end) + 1, "0"); // of a policy's version, whichever it is
         })},
        {"upper-case digits", bentBytes([](std::string b) {
             const std::size_t at = b.find("log: \"") + 6;
             for (std::size_t i = at; i < at + 64; ++i)
                 b[i] = static_cast<char>(std::toupper(b[i]));
             return b[at] == 'x' ? b : swapped(b, "log: \"", "log: \"A");
         })},
        {"too long", bentText(reason, "reason: \"" + std::string(70000, 'x') + "\"\n")},
        {"replayed", replay},
        {"twice", twin},
        {"twice once more", twin},
        {"a bad pin", badPin},
        {"a silent decision", omitsDissent},
        {"recused", said("ben", "recuse", "", model::Recuse{}, true)},
        {"papers of no meeting",
         said("ben", "preread", "", model::Preread{base::sha256("a meeting"), {}}, false)},
        {"newer", newerSchema},
        {"newer once more", newerSchema},
        {"retiring a key of another",
         [](Course& course) {
             const model::Record like = course.world.retire("root", "peer");
             said("ben", "retire", "peer", std::get<model::Retire>(like.body), false)(course);
         }},
        {"a bad join: edited", badJoin([](Course& c, Craft& craft) {
             craft.commit.tree = c.world.edited(craft.commit.tree, {{"genesis.yaml", "x\n"}});
         })},
        {"a bad join: one side", badJoin([](Course& c, Craft& craft) {
             craft.commit.tree =
                 c.world.repository().commit(craft.commit.parents[0], git::Strictness::Log)->tree;
         })},
        {"a bad join: message",
         badJoin([](auto&, Craft& craft) { craft.commit.message = "Merge branch 'x'\n"; })},
        {"a join by a stranger", badJoin([](auto&, auto&) {}, "eve")},
        {"a join by nobody", badJoin([](auto&, auto&) {}, "")},
        {"signature: a flipped bit", bentParts([](auto& p) { p.signature.back() ^= 1; })},
        {"signature: another purpose", bentParts([](auto& p) { p.nameSpace = "file"; })},
        {"signature: reserved", bentParts([](auto& p) { p.reserved = "x"; })},
        {"signature: sha256", bentParts([](auto& p) { p.hash = "sha256"; })},
        {"signature: sha1", bentParts([](auto& p) { p.hash = "sha1"; })},
        {"signature: bytes behind", bentParts([](auto& p) { p.after = "x"; })},
        {"signature: bytes behind inside", bentParts([](auto& p) { p.tail += "x"; })},
        {"signature: cut", bentParts([](auto& p) { p.signature.pop_back(); })},
        {"signature: another algorithm", bentParts([](auto& p) { p.algorithm = "ssh-dss"; })},
        {"signature: RSA over SHA-1", bentParts([](auto& p) { p.algorithm = "ssh-rsa"; })},
        {"signature: a certificate", bentParts([](auto& p) {
             p.key = sign::wireString("ssh-ed25519-cert-v01@openssh.com") + p.key;
         })},
        {"signature: S + L", bentParts([](auto& p) {
             if (p.algorithm == "ssh-ed25519")
                 p.signature = plusGroupOrder(p.signature);
             else
                 p.signature.front() ^= 1;
         })},
        {"signature: a key of small order", bentParts([](auto& p) {
             const std::string point = std::string(1, '\x01') + std::string(31, '\0');
             p.key = sign::wireString("ssh-ed25519") + sign::wireString(point);
             p.algorithm = "ssh-ed25519";
             p.signature = point + std::string(32, '\0');
         })},
        {"signature: another wrap", bentParts([](auto&) {}, 60)},
        {"signature: too wide", bentParts([](auto&) {}, 100)},
        {"signature: OpenPGP", bentSignature([](auto) {
             return std::string("-----BEGIN PGP SIGNATURE-----\n\nabcd\n-----END PGP "
                                "SIGNATURE-----");
         })},
        {"signature: junk behind",
         bentSignature([](std::string armor) { return armor + "junk\n"; })},
    };
}

std::vector<NamedMove> lastMoves() {
    return {
        {"a zero byte", bentRaw([](std::string raw) { return raw + std::string("\0no\n", 4); })},
        {"two trees",
         bentRaw([](std::string raw) { return raw.substr(0, raw.find('\n') + 1) + raw; })},
        {"an unknown header", bentRaw([](std::string raw) {
             return raw.insert(raw.find("gpgsig"), "mergetag object\n");
         })},
        {"an encoding", bentRaw([](std::string raw) {
             return raw.insert(raw.find("gpgsig"), "encoding UTF-8\n");
         })},
        {"two signatures", bentRaw([](std::string raw) {
             const std::size_t at = raw.find("gpgsig"), end = raw.find("\n\n");
             return raw.insert(end + 1, raw.substr(at, end + 1 - at));
         })},
        {"a bad committer", bentRaw([](std::string raw) {
             return swapped(std::move(raw), " +0000\ngpgsig", " 0000\ngpgsig");
         })},
        {"changed after signing",
         bentRaw([](std::string raw) { return swapped(std::move(raw), "by ", "by  "); })},
        {"a foreign start", foreignStart},
        {"a foreign start once more", foreignStart},
        {"a lost commit", lost(true, false)},
        {"a lost record", lost(false, false)},
        {"a damaged commit", lost(true, true)},
        {"a damaged record", lost(false, true)},
    };
}

} // namespace countersign::tests
