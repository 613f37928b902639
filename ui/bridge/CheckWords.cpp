// The questions of the release check in the person's language. They are a closed list of core
// (core/model/Checks.h); tests/ui holds that list against this one. What a check found is a
// sentence (core/base/Sentence.h).
#include "ui/bridge/CheckWords.h"

#include "core/model/Checks.h"
#include "ui/bridge/Words.h"

#include <QCoreApplication>

namespace countersign::bridge {

namespace {

[[maybe_unused]] const char* const kAsked[] = {
    QT_TRANSLATE_NOOP("countersign", "Is there a decision log?"),
    QT_TRANSLATE_NOOP("countersign", "Is the written policy usable?"),
    QT_TRANSLATE_NOOP("countersign", "Which risk tier is this, and may it be approved?"),
    QT_TRANSLATE_NOOP("countersign", "Was a review of exactly this evidence opened?"),
    QT_TRANSLATE_NOOP("countersign", "Does the card state one human objective?"),
    QT_TRANSLATE_NOOP("countersign", "Is the human objective that of the last approved release?"),
    QT_TRANSLATE_NOOP("countersign", "Does every proxy name its metric and how it fails?"),
    QT_TRANSLATE_NOOP("countersign",
                      "Has every never event an owner, a detector and a kill switch?"),
    QT_TRANSLATE_NOOP("countersign", "Was every never event measured, and was it zero?"),
    QT_TRANSLATE_NOOP("countersign", "Does the card answer its five questions?"),
    QT_TRANSLATE_NOOP("countersign",
                      "Are the documents of this tier there, complete and looked at lately?"),
    QT_TRANSLATE_NOOP("countersign", "Has the deliberation note its four parts?"),
    QT_TRANSLATE_NOOP("countersign", "Does every safety SLO meet its target?"),
    QT_TRANSLATE_NOOP("countersign", "Is no SLO worse than in the last approved release?"),
    QT_TRANSLATE_NOOP("countersign", "Was no SLO loosened?"),
    QT_TRANSLATE_NOOP("countersign",
                      "Are the files that steer the judgement those of the last approved release?"),
    QT_TRANSLATE_NOOP("countersign", "Do at least two different metrics decide?"),
    QT_TRANSLATE_NOOP("countersign", "Does every SLO say its severity and its runbook?"),
    QT_TRANSLATE_NOOP("countersign", "Has each of the four clauses its evidence?"),
    QT_TRANSLATE_NOOP(
        "countersign",
        "Do results cover accuracy, calibration, fairness, latency and resource use?"),
    QT_TRANSLATE_NOOP("countersign", "Are model and data named with their digests?"),
    QT_TRANSLATE_NOOP("countersign", "Does every result say which version it measured?"),
    QT_TRANSLATE_NOOP("countersign",
                      "Is it chosen what happens when it fails, and is that no hard failure?"),
    QT_TRANSLATE_NOOP("countersign", "Is it stated which class of each regulation this is?"),
    QT_TRANSLATE_NOOP("countersign", "Does the robustness pack hold tail, adversarial, "
                                     "hidden-functionality, red-team and once-a-year scenarios?"),
    QT_TRANSLATE_NOOP("countersign", "Did every scenario go as expected on this version?"),
    QT_TRANSLATE_NOOP("countersign",
                      "Can every scenario be played again, and is every run tied to a version?"),
    QT_TRANSLATE_NOOP("countersign", "Does the roll-out plan keep the stages of the tier?"),
    QT_TRANSLATE_NOOP("countersign", "Does this release pass a scenario for every grave incident?"),
    QT_TRANSLATE_NOOP("countersign", "Was the note updated after the last incident?"),
    QT_TRANSLATE_NOOP("countersign",
                      "Were kill switch and return exercised lately, and fast enough?"),
    QT_TRANSLATE_NOOP("countersign", "Is no grave action overdue?"),
    QT_TRANSLATE_NOOP("countersign", "Has what was not approved a plan of what is to be done?"),
    QT_TRANSLATE_NOOP("countersign", "What does the policy or the log ask that cannot be judged?"),
    QT_TRANSLATE_NOOP("countersign", "Can every file be read as what it claims to be?"),
    QT_TRANSLATE_NOOP("countersign", "Was every emergency release of this model reviewed?"),
    QT_TRANSLATE_NOOP("countersign",
                      "Is every item of the checklists and questions of this tier answered?"),
    QT_TRANSLATE_NOOP("countersign", "Have the required people signed?"),
    QT_TRANSLATE_NOOP("countersign", "Has every objection an answer?"),
    QT_TRANSLATE_NOOP("countersign", "Is this what was decided about?"),
    QT_TRANSLATE_NOOP("countersign", "Is there a decision that still stands?"),
    QT_TRANSLATE_NOOP("countersign", "Is the release in service?"),
    QT_TRANSLATE_NOOP("countersign", "Does it run only where it may?"),
};

} // namespace

QString asked(const model::CheckRule& rule) {
    return QCoreApplication::translate("countersign", rule.asks);
}

QString title(const model::Check& check) {
    const model::CheckRule* rule = model::checkRule(check.rule);
    return rule && check.title == rule->asks ? asked(*rule) : text(check.title);
}

} // namespace countersign::bridge
