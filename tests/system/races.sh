#!/bin/bash
# races.sh BUILD [--long]: several writers at once on one log, with the real program. Eight that vote
# at the same moment, round after round; two that vote one after the other as fast as they can; and
# the same beside `git gc --prune=now` and beside a person who works on the main branch. Nothing said
# to be signed is lost, everything verifies, and the person's own branch, index and files are as the
# person left them.
set -u
build=$(cd "${1:?usage: races.sh BUILD [--long]}" && pwd)
rounds=2 votes=6
[ "${2:-}" = --long ] && rounds=25 votes=100
countersign=$build/app/cli/countersign
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home TZ=UTC LC_ALL=C.UTF-8 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=Dev GIT_AUTHOR_EMAIL=dev@example.org GIT_COMMITTER_NAME=Dev GIT_COMMITTER_EMAIL=dev@example.org
unset SSH_AUTH_SOCK GNUPGHOME
mkdir -p "$HOME"
failures=0
bad() {
    echo "FAILED: $*" >&2
    failures=$((failures + 1))
}
demo=$work/demo
"$countersign" demo "$demo" >/dev/null || exit 1
people=(ana.ruiz tom.weiss maya.okafor priya.nair li.wei sam.adeyemi karim.haddad ines.moreau)
# Each writer has a memory of its own, as two windows of two people would.
vote() { # WRITER PERSON TEXT
    XDG_STATE_HOME=$work/state-$1 XDG_CACHE_HOME=$work/cache-$1 "$countersign" -C "$demo" vote \
        claims-triage abstain --reason "$3" --key "$demo.keys/$2" \
        --trust-first-use --json >"$work/vote-$1.out" 2>"$work/vote-$1.err"
}
# The log may have moved between looking and signing: then nothing is signed, and one looks again.
insist() { # WRITER PERSON TEXT
    local try
    for try in $(seq 1 60); do
        if vote "$@"; then
            sed -n 's/.*"record": *"\([0-9a-f]\{64\}\)".*/\1/p' "$work/vote-$1.out" | sed -n 1p >>"$work/signed"
            return 0
        fi
        grep -q "moved" "$work/vote-$1.err" || break
    done
    bad "writer $1: $(cat "$work/vote-$1.err")"
}
all_there() { # CASE
    local id log
    XDG_STATE_HOME=$work/state-x XDG_CACHE_HOME=$work/cache-x "$countersign" -C "$demo" verify --no-cache >"$work/out" 2>&1 ||
        bad "$1: verify: $(tail -n 4 "$work/out")"
    git -C "$demo" fsck --strict --no-dangling >"$work/fsck" 2>&1 || bad "$1: git fsck: $(cat "$work/fsck")"
    log=$(git -C "$demo" ls-tree -r --name-only countersign/log)
    while read -r id; do
        case $log in *"$id"*) ;; *) bad "$1: $id was signed and is not in the log" ;; esac
    done <"$work/signed"
}
: >"$work/signed"
expected=0
for round in $(seq 1 $rounds); do
    for w in 0 1 2 3 4 5 6 7; do insist $w "${people[$w]}" "round $round" & done
    wait
    expected=$((expected + 8))
done
[ "$(sort -u "$work/signed" | wc -l)" = $expected ] || bad "eight at once: $(sort -u "$work/signed" | wc -l) of $expected signed"
all_there "eight at once"
echo "eight at once, $rounds rounds: $(wc -l <"$work/signed") signatures, none lost"

for w in 0 1; do
    (for v in $(seq 1 $votes); do insist $w "${people[$w]}" "vote $v"; done) &
done
wait
expected=$((expected + 2 * votes))
[ "$(sort -u "$work/signed" | wc -l)" = $expected ] || bad "two windows: $(sort -u "$work/signed" | wc -l) of $expected signed"
all_there "two windows"
echo "two windows, $votes votes each: $(wc -l <"$work/signed") signatures, none lost"

# git's own documentation warns of pruning beside writers: here nothing may be missing afterwards.
touch "$work/go"
(n=0; while [ -e "$work/go" ]; do git -C "$demo" gc -q --prune=now 2>/dev/null && n=$((n + 1)); done; echo $n >"$work/gc-count") &
gc=$!
for v in $(seq 1 $votes); do insist 2 "${people[2]}" "beside gc $v"; done
rm -f "$work/go"
wait $gc
expected=$((expected + votes))
[ "$(sort -u "$work/signed" | wc -l)" = $expected ] || bad "beside gc: $(sort -u "$work/signed" | wc -l) of $expected signed"
all_there "beside gc"
echo "beside $(cat "$work/gc-count") rounds of git gc --prune=now: none lost"

touch "$work/go"
before=$(git -C "$demo" rev-list --count HEAD)
(n=0; while [ -e "$work/go" ]; do
    n=$((n + 1)); echo $n >"$demo/own.txt"
    git -C "$demo" add own.txt && git -C "$demo" commit -qm "own $n" && git -C "$demo" rebase -q --force-rebase HEAD~1 ||
        echo "own commit $n" >>"$work/own-failed"
done; echo $n >"$work/own-count") 2>/dev/null &
own=$!
for v in $(seq 1 $votes); do insist 3 "${people[3]}" "beside commits $v"; done
rm -f "$work/go"
wait $own
expected=$((expected + votes))
[ "$(sort -u "$work/signed" | wc -l)" = $expected ] || bad "beside commits: $(sort -u "$work/signed" | wc -l) of $expected signed"
all_there "beside commits"
[ ! -e "$work/own-failed" ] || bad "the person's own commits were disturbed: $(cat "$work/own-failed")"
[ "$(git -C "$demo" rev-list --count HEAD)" = $((before + $(cat "$work/own-count"))) ] || bad "the person's branch is not as it was left"
[ -z "$(git -C "$demo" status --porcelain)" ] || bad "the person's files are not as they were left"
echo "beside $(cat "$work/own-count") commits and rebases of the person: none lost"
echo "$failures failures"
[ "$failures" = 0 ]
