#include "core/report/Audit.h"

#include "core/base/EightWords.h"
#include "core/base/Text.h"

namespace countersign::report {

std::string packReadme(const PackPage& page) {
    const model::LedgerState& ledger = page.report->ledger;
    const Proof proof = whatIsProved(*page.report, Outside::NotCompared, model::Trust::Unknown);
    std::string text = "AUDIT PACK of the decision log \"" + base::escaped(ledger.start.name) +
                       "\"\n\nLog          " + ledger.logId.hex() + "\nHead         " +
                       ledger.head.hex() + "\nFingerprint  " + page.fingerprint.hex() +
                       "\nWords        " + base::eightWords(page.fingerprint) + "\n\n";
    text += page.head.release
                ? "It holds every commit, tree and record of the log, and of the evidence only "
                  "that of\n" +
                      base::escaped(page.head.release->text()) +
                      ". Evidence of other releases is bound by digest and not here.\n"
                : std::string(
                      "It holds the whole log: every commit, tree, record, policy, list of people, "
                      "and\nall evidence that the log keeps.\n");
    text += R"(
HOW TO CHECK IT
    python3 verify.py .                     (Python 3.9 or newer, nothing else)
    countersign audit verify FOLDER-OR-TAR
Both check every byte: each file against DIGESTS, each object against its id, every signature, the
order, the people, the policy, the evidence. Exit code 0: in order; 1: not; 3: it could not be told.

A verifier that lies beside what it verifies could have been changed with it. Take verify.py from
somewhere else, or compare its SHA-256 with a published one. The SHA-256 of the file DIGESTS stands for
the whole pack: whoever handed it over should tell it to you by another way, as the fingerprint above.

WHAT GIT AND SSH-KEYGEN ALONE SHOW
    git init --bare log.git && cd log.git
    for f in ../blobs/*;   do git hash-object -w -t blob   --stdin < "$f"; done > /dev/null
    for f in ../trees/*;   do git hash-object -w -t tree   --stdin < "$f"; done > /dev/null
    for f in ../commits/*; do git hash-object -w -t commit --stdin < "$f"; done > /dev/null
    git update-ref refs/heads/countersign/log )" +
            ledger.head.hex() + R"(
    git -c gpg.ssh.allowedSignersFile=../allowed_signers log --show-signature countersign/log
    sha256sum --check --quiet ../DIGESTS    (from the pack's folder)
They show that each commit was signed by the key of the named person, and that no byte of a commit,
tree or file was changed after it got its id.

WHAT THEY DO NOT SHOW
    Whether a record may stand there: git does not look at trees. A commit that edits an old record, or
    a merge that drops an objection, is "Good" to git.
    Whether the person had the role, whether the key had been retired or declared stolen by then, whether
    the policy named was the one in force, whether required signatures were there, whether an objection
    was left out of a decision.
    What the date is worth: git takes the committer's word for it.
    Keys: ssh-keygen accepts some malformed signatures and keys that verify.py refuses.

WHAT A GOOD VERDICT PROVES
)";
    for (const std::string& line : proof.proved)
        text += "    - " + base::escaped(line) + "\n";
    text += "\nAND WHAT IT DOES NOT\n";
    for (const std::string& line : proof.notProved)
        text += "    - " + base::escaped(line) + "\n";
    return text;
}

} // namespace countersign::report
