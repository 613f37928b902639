#!/usr/bin/env python3
"""samples_repo.py DATA DIR [COUNTERSIGN]: a repository out of a folder of public sample files, as a team would lay it out.

DATA holds one folder per format (as named below; what is missing is left out). The sample files are taken as they
are; what stands around them (release files, safety SLOs, scenarios, notes) is written here. A model that
has several result files of one kind gets a commit and a tag for each, so that its numbers have a history. With the
program COUNTERSIGN a log is started, and each of these releases is announced in it; the keys lie in DIR.keys/.
"""
import os
import pathlib
import shutil
import subprocess
import sys

if len(sys.argv) not in (3, 4):
    sys.exit(__doc__)
data, repo = (pathlib.Path(one).absolute() for one in sys.argv[1:3])
program = str(pathlib.Path(sys.argv[3]).absolute()) if len(sys.argv) == 4 else ""
keys = repo.with_name(repo.name + ".keys")
if not data.is_dir() or repo.exists():
    sys.exit("error: DATA must be a folder, and DIR must not exist yet")
repo.mkdir(parents=True)
clock = 1767600000  # 5 January 2026; a commit a week


def git(*words):
    env = {"PATH": os.environ["PATH"], "HOME": str(repo), "GIT_CONFIG_NOSYSTEM": "1", "TZ": "UTC"}
    for who in ("AUTHOR", "COMMITTER"):
        env |= {f"GIT_{who}_NAME": "Ana Ruiz", f"GIT_{who}_EMAIL": "ana@example.org",
                f"GIT_{who}_DATE": f"{clock} +0000"}
    subprocess.run(["git", "-C", str(repo), "-c", "commit.gpgsign=false", *words], env=env, check=True,
                   stdout=subprocess.DEVNULL)


def commit(subject):
    global clock
    git("add", "-A")
    git("commit", "-q", "--allow-empty", "-m", subject)
    clock += 7 * 86400


def countersign(*words):
    env = {"PATH": os.environ["PATH"], "HOME": str(keys / "home"), "TZ": "UTC"}
    subprocess.run([program, "-C", str(repo), "--trust-first-use", *words], env=env, check=True,
                   stdout=subprocess.DEVNULL)


def announce(model, version):
    """Commits and, where there is a program for it, opens the review of this release."""
    commit(f"Measure {model} {version}")
    git("tag", f"{model}/v{version}")
    if not program:
        return
    key = str(keys / "ana")
    if not keys.exists():
        (keys / "home").mkdir(parents=True)
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "ana", "-f", key], check=True)
        countersign("init", "--name", "Samples", "--principal", "ana", "--person", "Ana Ruiz", "--key", key,
                    "--role", "engineer", "--role", "chair", "--mode", "observe")
    countersign("open", f"{model}@{version}", "--key", key)


def write(path, text):
    (repo / path).parent.mkdir(parents=True, exist_ok=True)
    (repo / path).write_text(text)


def take(pattern, path):
    """Files of DATA by pattern, in order, into a folder of the repository; their last name parts."""
    names = []
    for file in sorted(data.glob(pattern)):
        (repo / path).mkdir(parents=True, exist_ok=True)
        name = file.name.split("__")[-1]
        shutil.copyfile(file, repo / path / name)
        names.append(name)
    return names


def card(pattern, path):
    for file in sorted(data.glob(pattern))[:1]:
        (repo / path).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, repo / path / "MODEL_CARD.md")


def release(path, version, more=""):
    write(f"{path}/release.yaml", f"version: \"{version}\"\nowner: Ana Ruiz\nclassification: {{stakes: medium, scale: "
          f"medium, reversibility: easy, automation: advisory, domain: general}}\n{more}")


def slos(path, *rows):
    lines = ["slos:"]
    for name, objective, target, metric, more in rows:
        lines += [f"- name: {name}", f"  objective: \"{objective}\"", f"  target: \"{target}\"", "  window: \"30d\"",
                  "  action_on_breach: route_to_human_review", f"  metric: {metric}"]
        lines += ["  " + one for one in more]
    write(f"{path}/safety-slos.yaml", "\n".join(lines) + "\n")


def note(path, change):
    write(f"{path}/deliberation-note.md",
          f"# Deliberation note\n\n## The change\n{change}\n\n## Alternatives considered\nThe former version, kept "
          "running.\n\n## Who might be affected\nThose it is used on, and people who never use it themselves.\n\n"
          "## What feedback changed the plan\nGroups are looked at one by one.\n")


git("init", "-q", "-b", "main")
write("README.md", "# Samples\n\nPublic result files, cards and gates of many projects, laid out as one repository.\n")

# Fairness dumps, an MLflow store and a drift report of one project: three releases with groups.
attrition = "models/attrition"
card("model_cards/MLOps-essi-upc*", attrition)
take("drift/richard*", f"{attrition}/reports")
for source in sorted((data / "mlflow").glob("richard*/mlruns")):
    shutil.copytree(source, repo / attrition / "mlruns")
slos(attrition,
     ("recall_women", "Leavers among women are found as often as among men", ">= 0.60", "recall",
      ["slice: \"Gender=Female\"", "min_n: 30", "warn: \">= 0.65\""]),
     ("accuracy_gap", "Groups of age are not told apart by luck", "<= 0.10", "AgeGroup.difference_overall.accuracy", ["direction: down"]))
note(attrition, "Retrained on the data of another quarter.")
write(f"{attrition}/scenarios/board.yaml",
      "scenarios:\n"
      "- {id: io.jenkins.example.with.properties.testCaseA, title: Case A, objective: Detect loss, expected: kept, "
      "category: regression, seed: \"1\", replay: make test, provenance: suite}\n"
      "- {id: io.jenkins.example.with.properties.testCaseZ, title: Case Z, objective: Detect loss, expected: kept, "
      "category: regression, seed: \"2\", replay: make test, provenance: suite}\n"
      "- {id: night-shift, title: Everybody on night shift, objective: Detect shift, expected: a person looks, category: "
      "tail, seed: \"7\", replay: make replay, provenance: incident}\n")
take("junit_xml/*with-properties*", f"{attrition}/results/junit")
reports = sorted(data.glob("fairness/richard*fairness_report_*"))
for number, report in enumerate(reports, 1):
    (repo / attrition / "reports").mkdir(exist_ok=True)
    shutil.copyfile(report, repo / attrition / "reports/fairness_report.json")
    take(f"fairness/richard*confusion_matrix_{report.stem.split('_')[-1]}*", f"{attrition}/reports")
    release(attrition, f"{number}.0",
            "rollout:\n- {name: shadow, share: 0}\n- {name: canary, share: 5, soak: \"48h\", guardrail: recall}\n"
            "- {name: \"25%\", share: 25, soak: \"24h\"}\n- {name: \"100%\", share: 100}\n")
    announce(attrition, f"{number}.0")

# Language models by lm-evaluation-harness, a step of training a release.
pythia = "models/pythia"
card("model_cards/*gpt2-README*", pythia)
slos(pythia, ("sciq", "Answers to questions of science are right", ">= 0.80", "acc", []))
note(pythia, "Trained on.")
for number, file in enumerate(sorted(data.glob("lm_eval_old/*pythia*")), 1):
    (repo / pythia / "results").mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, repo / pythia / "results/eval_results.json")
    release(pythia, f"0.{number}")
    announce(pythia, f"0.{number}")
take("lm_eval_old/*bloom*", "models/bloom/results")
take("lm_eval_old/*arc_challenge*", "models/bloom/results")
card("model_cards/bigscience*", "models/bloom")
take("lm_eval_new/*", "models/medical-questions/results")
release("models/medical-questions", "2026.2")

# Speech, by the Trainer.
for who, name in (("Merlinmy", "whisper-hindi"), ("CoralReefFish", "whisper-norwegian")):
    take(f"hf_trainer/{who}*", f"models/{name}")
    card(f"model_cards/{who}*", f"models/{name}")
    slos(f"models/{name}", ("word_errors", "Words are understood", "<= 0.30", "eval_wer", []))

# What DVC, CSV tables and home-made trees hold.
for folder in sorted((data / "dvc").glob("*")) if (data / "dvc").is_dir() else []:
    name = folder.name.split("__")[-1].lower()[:30].rstrip("-")
    shutil.copytree(folder, repo / "models" / name)
    release(f"models/{name}", "1.0")
take("fairness/Jorge*", "models/credit-scoring/reports")
card("model_cards/MLOps*", "models/credit-scoring")
take("drift/loxley*", "models/stock-flow/reports")
release("models/stock-flow", "1.0")
for source in sorted((data / "mlflow").glob("14ayush*/mlruns")):
    shutil.copytree(source, repo / "models/flow/mlruns")
release("models/flow", "1.0")
take("metrics_json/*", "models/frontier-risk/results")
release("models/frontier-risk", "0.1")

# Safety evaluations and red teams of one assistant.
assistant = "models/assistant"
for kind in ("inspect_ai", "promptfoo", "garak", "every_eval_ever"):
    take(f"{kind}/*", f"{assistant}/results/{kind}")
card("model_cards/openai__whisper*", assistant)
release(assistant, "1.0")
slos(assistant, ("defended", "Attacks do not work", ">= 0.95", "pass_rate", []))
take("junit_xml/*", "models/ci-suite/results/junit")
release("models/ci-suite", "1.0")

# Cards alone, and what is known and not read.
for file in sorted(data.glob("model_cards/*.md")):
    kind = next(one for one in ("README", "MODEL_CARD", "model-card", "") if file.stem.endswith(one))
    name = file.stem.removesuffix(kind).split("model_cards_")[-1].split("__models_")[-1].strip("_-").lower()
    (repo / "cards" / name).mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, repo / "cards" / name / f"{kind or 'README'}.md")
for kind in ("accuracy_gates", "avid", "cyclonedx_mlbom", "helm", "keptn_slo", "mct_json", "mlcommons_standards",
             "monai_metadata", "openslo", "oscal", "prometheus_rules", "pyrra", "sarif", "sloth"):
    take(f"{kind}/*", f"{assistant}/results/{kind}")
take("adr/*", "docs/adr")
take("postmortem/*", "docs/postmortems")
take("deliberation/*", "docs/minutes")
take("hf_specs/*", "docs/specs")
take("changelog/*", "docs")
take("attestations/*", f"{assistant}/artifacts")
for file in sorted(data.glob("codeowners/vllm*")):
    shutil.copyfile(file, repo / "CODEOWNERS")
commit("Add what the other teams have")
print(f"{sum(1 for one in repo.rglob('*') if one.is_file() and '.git' not in one.parts)} files, "
      f"head {subprocess.check_output(['git', '-C', str(repo), 'rev-parse', '--short', 'HEAD'], text=True).strip()}")
