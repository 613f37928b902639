#!/usr/bin/env bash
# documents.sh BUILD: minutes, register of actions, an incident, "was the objection right?" and the calendar
# leave the program and are read back by others: the PDF by poppler, the page by an HTML parser that holds it
# to what a page may do, the calendar by a calendar library. Each must say who, when, in which role and what
# it meant. KEEP_PICTURES names a folder for the pages as pictures.
set -euo pipefail
build=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
workbench=$build/app/gui/countersign-workbench
[ -x "$workbench" ] || { echo "SKIPPED: the workbench was not built"; exit 77; }
python=python3
[ ! -x /usr/bin/python3 ] || python=/usr/bin/python3 # whose libraries are Debian's packages
for tool in pdftotext pdftoppm pdfinfo $python; do
    command -v $tool >/dev/null || { echo "SKIPPED: $tool is not installed"; exit 77; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run TZ=UTC LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
unset SSH_AUTH_SOCK XDG_STATE_HOME XDG_CACHE_HOME XDG_CONFIG_HOME COUNTERSIGN_GENESIS
mkdir -p "$HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
pictures=${KEEP_PICTURES:-$folder/pictures}
mkdir -p "$pictures"
countersign=$build/app/cli/countersign
fail() { echo "FAILED: $*"; exit 1; }

"$countersign" demo "$folder/demo" --at 2026-11-21T09:00:00Z >/dev/null
incident=$("$countersign" -C "$folder/demo" incident list --json | sed -n 's/^ *"record": "\([0-9a-f]*\)".*/\1/p' | sed -n 1p)
written() { # KIND SUBJECT: as paper and as page, with the text of both beside them
    local as=$folder/$1
    "$workbench" "$folder/demo" --export "$2" --document "$1" --pdf "$as.pdf" --html "$as.html" || fail "--document $1"
    pdfinfo "$as.pdf" >"$as.info" || fail "$1: pdfinfo would not open it"
    grep -q "^Title: *[A-Z]" "$as.info" || fail "$1: the paper has no title"
    pdftotext -layout "$as.pdf" - | sed "s/ﬃ/ffi/g; s/ﬄ/ffl/g; s/ﬀ/ff/g; s/ﬁ/fi/g; s/ﬂ/fl/g" >"$as.pdf.txt" # letters that are set as one
    pdftoppm -r 70 -png "$as.pdf" "$pictures/$1" || fail "$1: no PDF viewer would open it"
    $python "$here/read-page.py" "$as.html" >"$as.html.txt" || fail "$1: the page"
}
says() { # KIND WORDS…: on the paper (its lines may break anywhere) and on the page
    local kind=$1 words
    shift
    for words in "$@"; do
        for text in pdf html; do
            grep -qF "$(printf %s "$words" | tr -d ' ')" <<<"$(tr -d ' \n\f' <"$folder/$kind.$text.txt")" ||
                fail "the $text of '$kind' does not say '$words'"
        done
    done
}
meant="I sign this entry of the decision log"
written minutes ""
says minutes "Meeting of 2026-10-31" "Chair: Helena Vogt" "Signed by" "Signing as" "Chair of the safety review" \
    "Time, as claimed" "Meaning" "$meant" "Ines Moreau" "fingerprint"
written papers ""
says papers "Papers for the meeting of 2026-10-31" "credit-terms 1.0" "by consent, if nobody objects" "What was bound" "policy" \
    "Who might be affected" "What feedback changed" "Safety numbers" "met: " "Open objections" "none"
[ "$(sha256sum <"$folder/papers.html" | cut -d' ' -f1)" = \
    "$("$countersign" -C "$folder/demo" meeting show --json | sed -n 's/^ *"papers_sha256": "\([0-9a-f]*\)".*/\1/p')" ] ||
    fail "the papers are not those whose digest the plan names"
written incident "${incident:0:12}"
says incident "SEV-2 · Unfamiliar supplier codes in launch week" "Jonas Brandt" "Phases" "after 4 h 3 min" "Clocks" \
    "new-supplier-codes" "claims-triage@1.1" "was right" "Karim Haddad as Peer engineer" "Meaning: $meant" "log fingerprint"
# In a register the columns are narrow: what stands in a cell is looked for word by word.
written actions ""
says actions "Register of actions" "1 of 3 done" "What the signatures mean: $meant" "On record by" "Helena" "Vogt" "Chair" "2026"
written foreseen ""
says foreseen "Was the objection right?" "What the signatures mean" "Karim" "Haddad" "Jonas" "Brandt" "was right"
written incidents ""
says incidents "Register of incidents" "SEV-2" "new-supplier-codes" "What the signatures mean: $meant" "On record by" \
    "Karim" "Haddad" "Peer" "2026"

"$countersign" -C "$folder/demo" export --all --as ics -o "$folder/days.ics" --at 2026-11-21T09:00:00Z \
    --trust-first-use >/dev/null || fail "the calendar"
$python "$here/read-calendar.py" "$folder/days.ics" "On record by" ", as " ", meaning: I " "countersign record"
echo "documents: read back by poppler, an HTML parser and a calendar reader"
