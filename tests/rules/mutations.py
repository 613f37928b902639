#!/usr/bin/env python3
"""Whether the tests of the rules notice a comparison that is a little wrong.

mutations.py BUILD [WORD…]   BUILD: a configured and built folder with test_rules in it

Each line of the list below is one mutation: a file of core/rules (or core/model), what stands there
and what is put in its place. The changed copy is compiled beside the sources, which are never
touched, and linked before the library, so that its functions are the ones called. Prints the test
that failed first for each; exit 1 if one survived. Takes some minutes; not part of ctest.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]

MUTATIONS = [line.split(" | ") for line in """
model/Slo.cpp | return value >= target.value; | return value > target.value;
model/Slo.cpp | return value <= target.value; | return value < target.value;
model/Slo.cpp | return value < target.value; | return value <= target.value;
model/Slo.cpp | return value > target.value; | return value >= target.value;
SloStatus.cpp | return value < before; | return value <= before;
SloStatus.cpp | return value > before; | return value >= before;
SloStatus.cpp | *metric.samples >= *slo.minN | *metric.samples > *slo.minN
SloStatus.cpp | limit > 0 && limit <= 1 | limit > 0 && limit < 1
SloStatus.cpp | metric.unit == "proportion" && limit > 1 | metric.unit == "proportion" && limit >= 1
SloStatus.cpp | value > *known->high | value >= *known->high
SloStatus.cpp | value < *known->low | value <= *known->low
GateSlos.cpp | *measured > gate.input.at.plusDays(1) | *measured >= gate.input.at.plusDays(1)
GateSlos.cpp | measured->plusDays(*gate.tier.maxResultAgeDays) < gate.input.at | measured->plusDays(*gate.tier.maxResultAgeDays) <= gate.input.at
GateSlos.cpp | change > std::fabs(*status.baseline) * percent / 100 | change >= std::fabs(*status.baseline) * percent / 100
GateSlos.cpp | plan.share > rule.maxShare | plan.share >= rule.maxShare
GateSlos.cpp | *soak >= model::durationSeconds | *soak > model::durationSeconds
SloDifference.cpp | inner.low > outer.low \\|\\| | inner.low >= outer.low \\|\\|
SloDifference.cpp | inner.high < outer.high \\|\\| | inner.high <= outer.high \\|\\|
SloDifference.cpp | return low && high; | return low \\|\\| high;
SloDifference.cpp | *b < *a | *b > *a
SloDifference.cpp | m_after.action < m_before.action | m_after.action > m_before.action
SloDifference.cpp | m_before.minN.value_or(0) > m_after.minN.value_or(0) | m_before.minN.value_or(0) < m_after.minN.value_or(0)
Tier.cpp | minScore <= result.score | minScore < result.score
Tier.cpp | raise.rank > rank; | raise.rank < rank;
JudgedTier.cpp | kept > std::max(computed, lowered.rank) | kept >= std::max(computed, lowered.rank)
JudgedTier.cpp | raised.rank > std::max(computed, kept) | raised.rank < std::max(computed, kept)
JudgedTier.cpp | else if (kept > computed) | else if (kept < computed)
SeatPeople.cpp | m_input.at.date() > person.trainedUntil | m_input.at.date() >= person.trainedUntil
SeatPeople.cpp | tierRank(vote.record->subject->tier) >= | tierRank(vote.record->subject->tier) >
SeatPeople.cpp | body->level != model::DissentLevel::Concern | body->level == model::DissentLevel::Concern
Seats.cpp | asksAny && seating.empty == 0 | asksAny \\|\\| seating.empty == 0
SeatTree.cpp | if (empty >= best.empty) return; | if (empty > best.empty) return;
SeatTree.cpp | if (placeOf[p] >= 0 && !augment(placeOf[p])) continue; | if (placeOf[p] >= 0) continue;
Delegations.cpp | body->from <= at.date() | body->from < at.date()
Delegations.cpp | at.date() <= body->until | at.date() < body->until
Delegations.cpp | *until > from->plusDays(rights.maxDays) | *until >= from->plusDays(rights.maxDays)
CarryOver.cpp | return covers && | return covers \\|\\|
CarryOver.cpp | a.cls == b.cls && a.mode == b.mode && a.blob == b.blob && a.sha256 == b.sha256 && | a.cls == b.cls && a.mode == b.mode && a.blob == b.blob &&
StandingFacts.cpp | at >= last->plusDays(1) | at > last->plusDays(1)
StandingFacts.cpp | shareOf(inner) <= standingfacts::shareOf(outer) | shareOf(inner) < standingfacts::shareOf(outer)
GateApproval.cpp | since > at.plusDays(1) | since >= at.plusDays(1)
GateApproval.cpp | since.plusDays(*gate.tier.approvalDays) < at | since.plusDays(*gate.tier.approvalDays) <= at
GateApproval.cpp | since.plusDays(*gate.tier.reevaluateMonths * 30) < at | since.plusDays(*gate.tier.reevaluateMonths * 30) <= at
GateExceptions.cpp | *until > fact.record->signedAt.plusDays(rights.maxDays) | *until >= fact.record->signedAt.plusDays(rights.maxDays)
GateExceptions.cpp | until->seconds > first.signedAt.seconds | until->seconds >= first.signedAt.seconds
GateExceptions.cpp | gate.input.at >= *until | gate.input.at > *until
GateNever.cpp | *metric.value != 0 | *metric.value > 1
GateNever.cpp | plusDays(*gate.tier.maxResultAgeDays) >= gate.input.at | plusDays(*gate.tier.maxResultAgeDays) > gate.input.at
GateNever.cpp | *metric.time > gate.input.at.plusDays(1) | *metric.time >= gate.input.at.plusDays(1)
GateDocuments.cpp | date->plusDays(days + 1) <= gate.input.at | date->plusDays(days + 1) < gate.input.at
GateDocuments.cpp | *date > gate.input.at.plusDays(1) | *date >= gate.input.at.plusDays(1)
GateLearning.cpp | last->at.plusDays(rule.withinDays) < gate.input.at | last->at.plusDays(rule.withinDays) <= gate.input.at
GateLearning.cpp | last->body->seconds > static_cast | last->body->seconds >= static_cast
GateLearning.cpp | *approved > *started | *approved >= *started
GateLearning.cpp | each.at > at) continue; | each.at >= at) continue;
Facts.cpp | at >= due->plusDays(1) | at > due->plusDays(1)
GatePeople.cpp | if (then < gate.policy->tierRank | if (then <= gate.policy->tierRank
GateComplete.cpp | if (metrics.size() < 2) | if (metrics.size() < 1)
GateScenarios.cpp | if (count[wanted] == 0) | if (count[wanted] < 0)
Alias.cpp | 2 * shared >= all | 2 * shared > all
Enactment.cpp | have < policy.enact.count | have < policy.enact.count - 1
Enactment.cpp | return have >= rule.count ? | return have > rule.count ?
Evaluate.cpp | report.pass = blocking == 0 \\|\\| | report.pass = blocking <= 1 \\|\\|
Evaluate.cpp | foundation && report.mode != model::Mode::Block | report.mode != model::Mode::Block
""".strip().replace("\\|", "\x00").splitlines()]


def command(build, part):
    for line in subprocess.run(["ninja", "-C", build, "-t", "commands", "test_rules"], check=True,
                               capture_output=True, text=True).stdout.splitlines():
        if part in line:
            return line
    sys.exit("no command with " + part)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    build, wanted = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]
    compiles = json.loads((build / "compile_commands.json").read_text())
    rules = next(each["command"] for each in compiles if "countersign_rules.dir" in each["command"])
    flags = re.sub(r" -o \S+ -c \S+", "", rules)
    link = command(str(build), "-o tests/test_rules ").removeprefix(": && ").removesuffix(" && :")
    survived = 0
    with tempfile.TemporaryDirectory() as folder:
        for at, (name, old, new) in enumerate(MUTATIONS):
            old, new = old.replace("\x00", "|"), new.replace("\x00", "|")
            if wanted and not any(word in name for word in wanted):
                continue
            path = ROOT / "core" / (name if "/" in name else "rules/" + name)
            text = path.read_text()
            if text.count(old) < 1:
                sys.exit("%s no longer holds: %s" % (path, old))
            source, made = folder + "/mutant.cpp", folder + "/mutant.o"
            program = folder + "/test_rules"
            pathlib.Path(source).write_text(text.replace(old, new, 1))
            subprocess.run(flags + " -o " + made + " -c " + source, shell=True, check=True,
                           cwd=build)
            subprocess.run(link.replace("-o tests/test_rules ", "-Wl,-z,muldefs -o %s %s " %
                                        (program, made), 1), shell=True, check=True, cwd=build)
            ran = subprocess.run([program, "--order", "lex", "--abort", "--reporter", "junit"],
                                 capture_output=True, text=True, cwd=folder)
            if ran.returncode == 0:
                survived += 1
                print("SURVIVED  %s: %s → %s" % (name, old, new), flush=True)
                continue
            failed = re.search(r'<testcase [^>]*name="([^"]*)"[^>]*>\s*<(?:failure|error)', ran.stdout)
            print("caught    %s: %s → %s\n          %s" %
                  (name, old, new, failed.group(1) if failed else "(crashed)"), flush=True)
    print("%d survived" % survived)
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
