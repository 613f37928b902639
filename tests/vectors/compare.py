#!/usr/bin/env python3
"""Judges many logs with the program and with verify.py, and reports every difference.

    compare.py --program COUNTERSIGN --verifier verify.py --vectors TEST_VECTORS
               [--tests TEST_PROGRAM…] [--logs N] [--seed N] [--git N] [--folder DIR] [--long]

The logs are made now, by people with real keys: TEST_VECTORS makes N of them (seeded), each
TEST_PROGRAM (test_ledger) leaves those of its own cases. --long makes many more and asks git, too.
--git N asks `git verify-commit` about N commits and knows the differences of LOG.md by name.
Exit code 0: no difference and every verdict seen as often as asked.
"""

import argparse
import collections
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile

# Verdicts that must be met so often, or the comparison says little about them.
WANTED = {"VALID", "VALID_MERGE", "GENESIS", "LATE_ARRIVAL", "RETIRED", "NOT_AUTHORISED",
          "STALE_POLICY", "TWIN", "UNKNOWN_KIND", "FORGE_JOIN", "MALFORMED", "UNSIGNED",
          "BAD_SIGNATURE", "UNSUPPORTED_ALG", "UNKNOWN_KEY", "NOT_APPEND_ONLY", "BAD_RECORD",
          "RECORD_DIGEST_MISMATCH", "WRONG_LOG", "PREV_MISMATCH", "SIGNER_MISMATCH",
          "NO_USER_PRESENCE", "BAD_MERGE", "BAD_PIN", "UNKNOWN_GENESIS", "OMITS_DISSENT",
          "CORRUPT", "SUSPECT", "ACKNOWLEDGED", "POLICY_ROLLBACK"}
OFTEN = 3         # in the long form; the short one asks that each is met
COUNTED = ("VALID", "VALID_MERGE", "GENESIS")


def load(path):
    spec = importlib.util.spec_from_file_location("verify", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def make_logs(program, arguments, folder, settings):
    environment = dict(os.environ, COUNTERSIGN_KEEP_LOGS=folder, TMPDIR=folder, **settings)
    made = subprocess.run([program] + arguments, env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, universal_newlines=True)
    if made.returncode != 0:
        sys.exit("error: %s failed:\n%s" % (program, made.stdout[-4000:]))


def heads_of(place):
    with open(os.path.join(place, "heads")) as file:
        lines = file.read().split("\n")
    genesis = lines[0].split(" ")[0]
    return genesis, list(dict.fromkeys(line for line in lines[1:] if line))


def asked(program, place, head, genesis, state):
    """The program's answer about one head: its JSON and exit code."""
    repository = os.path.join(place, "repo")
    ref = os.path.join(repository, ".git", "refs", "heads", "countersign", "asked")
    with open(ref, "w") as file:
        file.write(head + "\n")
    shutil.rmtree(state, ignore_errors=True)
    environment = dict(os.environ, XDG_STATE_HOME=state, XDG_CACHE_HOME=state, HOME=state)
    answer = subprocess.run(
        [program, "-C", repository, "--log-ref", "refs/heads/countersign/asked", "--genesis",
         genesis, "verify", "--json"], env=environment, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, universal_newlines=True)
    found = json.loads(answer.stdout) if answer.stdout.startswith("{") else {}
    return found, answer.returncode, answer.stderr


def differences(ours, code, theirs):
    """Sentences, none where both say the same of every commit."""
    told = []
    for key, mine, other in (("exit code", code, theirs["exit"]),
                             ("state", ours.get("state"), theirs["state"]),
                             ("log", ours.get("log"), theirs["log"])):
        if mine != other and not (key == "log" and theirs["state"] in ("INCOMPLETE", "CORRUPT")):
            told.append("%s: program %s, verify.py %s" % (key, mine, other))
    mine = [(e["commit"], e["verdict"], e["record"]) for e in ours.get("entries", [])]
    other = [(e["commit"], e["verdict"], e["record"]) for e in theirs["entries"]]
    if [each[0] for each in mine] != [each[0] for each in other]:
        return told + ["order: program %d commits, verify.py %d, or in another order" % (
            len(mine), len(other))]
    for i, (a, b) in enumerate(zip(mine, other)):
        if a != b and "OpenPGP" in theirs["entries"][i]["reason"]:
            # verify.py has no gpgv and says so: UNSUPPORTED_ALG, as LOG.md has it.
            if a[1] in COUNTED:
                return []
        elif a != b:
            told.append("commit %s: program %s (%s), verify.py %s (%s)" % (
                a[0], a[1], ours["entries"][i]["reason"], b[1], theirs["entries"][i]["reason"]))
        elif a[1] in COUNTED:
            warned = ours["entries"][i]["warnings"], theirs["entries"][i]["warnings"]
            if sorted(set(warned[0]) - {"GATE_DIFFERS"}) != warned[1]:
                told.append("commit %s: warnings: program %s, verify.py %s" % (
                    (a[0],) + warned))
    return told


class PlainGit:
    """`git verify-commit` with the roster's keys, held against the verdicts."""

    def __init__(self, wanted, folder):
        self.left, self.folder, self.agreed, self.laxer = wanted, folder, 0, 0
        self.counts, self.told = collections.Counter(), []

    def look(self, place, replay, seen):
        if not replay.roster:
            return
        signers = os.path.join(self.folder, "allowed_signers")
        with open(signers, "w") as file:
            for person in replay.roster.people:
                for line in [each for each in person.lines if not each.startswith("openpgp")]:
                    file.write('%s namespaces="git" %s\n' % (person.principal, line))
        for entry in replay.entries:
            # A fair share for each verdict: there are far more VALID ones.
            if self.left <= 0 or entry.commit.id in seen or self.counts[entry.verdict] > 25:
                continue
            self.ask(place, entry, signers)

    def ask(self, place, entry, signers):
        self.left -= 1
        self.counts[entry.verdict] += 1
        good = subprocess.run(
            ["git", "-C", os.path.join(place, "repo"), "-c", "gpg.format=ssh", "-c",
             "gpg.ssh.allowedSignersFile=" + signers, "verify-commit", entry.commit.id],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE).returncode == 0
        if entry.verdict in COUNTED and not good:
            self.told.append("git refuses the counted commit " + entry.commit.id)
        elif good and entry.verdict in ("UNSIGNED", "UNKNOWN_KEY"):
            self.told.append("git accepts %s, which is %s" % (entry.commit.id, entry.verdict))
        elif good and entry.verdict not in COUNTED:
            self.laxer += 1  # LOG.md, "Where plain git says something else"
        else:
            self.agreed += 1


def judge_all(verifier, program, folder, git):
    seen, states, told = {}, collections.Counter(), []
    asked_for = 0
    for name in sorted(os.listdir(folder)):
        place = os.path.join(folder, name)
        if not os.path.exists(os.path.join(place, "heads")):
            continue
        genesis, heads = heads_of(place)
        for head in heads:
            ours, code, trouble = asked(program, place, head, genesis,
                                        os.path.join(folder, "state"))
            asked_for += 1
            objects = verifier.GitObjects(os.path.join(place, "repo"))
            report = verifier.Report(verifier.Replay(objects, head, genesis), genesis)
            theirs = report.json()
            for sentence in differences(ours, code, theirs):
                told.append("%s at %s: %s %s" % (place, head[:12], sentence,
                                                 "" if ours else trouble))
            states[theirs["state"]] += 1
            if git:
                git.look(place, report.replay, seen)
            for entry in theirs["entries"]:
                seen.setdefault(entry["commit"], entry["verdict"])
    return seen, states, told, asked_for


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--verifier", required=True)
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--tests", nargs="*", default=[])
    parser.add_argument("--logs", type=int, default=24)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--git", type=int, default=60)
    parser.add_argument("--folder", help="keep the logs here")
    parser.add_argument("--made", action="store_true", help="the logs in --folder, made before")
    parser.add_argument("--long", action="store_true")
    options = parser.parse_args()
    if options.long:
        options.logs, options.git = max(options.logs, 60), max(options.git, 400)
    folder = options.folder or tempfile.mkdtemp(prefix="vectors-")
    os.makedirs(folder, exist_ok=True)
    try:
        settings = {"COUNTERSIGN_VECTOR_SEED": str(options.seed),
                    "COUNTERSIGN_VECTOR_LOGS": str(options.logs)}
        for program in [] if options.made else [options.vectors] + options.tests:
            make_logs(program, [], folder, settings)
        git = PlainGit(options.git, folder)
        seen, states, told, asked_for = judge_all(load(options.verifier), options.program, folder,
                                                  git)
    finally:
        if not options.folder:
            shutil.rmtree(folder, ignore_errors=True)
    verdicts = collections.Counter(seen.values())
    for verdict, count in sorted(verdicts.items()):
        print("%6d %s" % (count, verdict))
    print("%d commits in %d judgements; states: %s" % (
        len(seen), asked_for, ", ".join("%s %d" % each for each in sorted(states.items()))))
    print("plain git: %d agree, %d accepted that a stricter rule refuses" % (git.agreed,
                                                                             git.laxer))
    told += git.told
    often = OFTEN if options.long else 1
    told += ["%s was met %d times, not %d" % (verdict, verdicts[verdict], often)
             for verdict in sorted(WANTED) if verdicts[verdict] < often]
    for sentence in told[:40]:
        print("DIFFERENCE " + sentence)
    print("%d differences" % len(told))
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
