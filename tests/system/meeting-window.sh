#!/usr/bin/env bash
# meeting-window.sh BUILD [--long]: the review meeting in the window, on a (virtual) screen and with the network
# cut: planner, papers, who is there, what is said, a second person signing on the same machine, presenter view,
# consent agenda, minutes, signing pile. The window is killed twice (--long: fifty times, over as many meetings
# as that takes) at random moments and goes on where it stood. Then two people sign in another clone what the
# meeting left open; it comes home by a stick and is pushed, and the window shows it. KEEP_PICTURES names a
# folder for the pictures.
set -euo pipefail
build=$(realpath "$1")
self=$(realpath "$0")
wanted=2
[ "${2:-}" = --long ] && wanted=50
command -v xvfb-run >/dev/null || { echo "SKIPPED: xvfb-run is not installed"; exit 77; }
[ -x "$build/tests/test_ui" ] || { echo "SKIPPED: the window was not built"; exit 77; }
# One screen for all of it: starting one for each attempt would take longer than the attempts.
[ -n "${IN_SCREEN:-}" ] || IN_SCREEN=1 exec xvfb-run -a -s "-screen 0 1440x900x24" "$self" "$@"
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home/people TZ=UTC LC_ALL=C.UTF-8 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export XDG_RUNTIME_DIR=$home/run QT_QPA_PLATFORM=xcb
unset SSH_AUTH_SOCK XDG_STATE_HOME XDG_CACHE_HOME XDG_CONFIG_HOME COUNTERSIGN_GENESIS WAYLAND_DISPLAY
mkdir -p "$HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
log=refs/heads/countersign/log
program=$build/app/cli/countersign
fail() { echo "FAILED: $*"; exit 1; }
step() { echo "-- $*"; }
# No network: a namespace of its own, in which not even the loopback is up; the screen is a socket in a file.
alone=()
if unshare -rn true 2>/dev/null; then
    alone=(unshare -rn)
else
    echo "   the network cannot be cut here (unshare -n is not allowed); nothing below asks for it"
fi
here() { XDG_STATE_HOME=$home/state XDG_CACHE_HOME=$home/cache "${alone[@]}" "$program" -C "$home/demo" "$@"; }
there() { XDG_STATE_HOME=$home/state2 XDG_CACHE_HOME=$home/cache2 "${alone[@]}" "$program" -C "$home/clone" "$@"; }
head() { git -C "$home/demo" rev-parse "$log"; }
window() { # SECONDS: plays the meeting on, killed after so many seconds
    COUNTERSIGN_PLAYED=$home COUNTERSIGN_PICTURES=$shots timeout -s KILL "$1" \
        "${alone[@]}" "$build/tests/test_ui" "[.played]" >"$home/window.out" 2>&1
}
whole() { # after a crash or an end: what was signed stands, all of it verifies, no file is torn
    git -C "$home/demo" merge-base --is-ancestor "$before" "$log" || fail "something signed was lost"
    before=$(head)
    here verify >"$home/out" 2>&1 || fail "$(cat "$home/out")"
    ! find "$home/state" -name '*.damaged' | grep . || fail "a torn file"
}
broken() { tail -25 "$home/window.out"; fail "$*"; }
fresh() {
    rm -rf "$home/demo" "$home/demo.keys" "$home/state" "$home/cache"
    "$program" demo "$home/demo" >/dev/null
    here verify --trust-first-use >/dev/null || fail "the demonstration"
    before=$(head)
}
minutes() { # what the meeting of now must say, whatever was killed in it
    here meeting minutes >"$home/minutes"
    for words in "Chair: Helena Vogt" "Tom Weiss" "Fine by me, from the train" "supplier codes: Li Wei" \
        "Sam Adeyemi" "By consent in the meeting"; do
        grep -q "$words" "$home/minutes" || fail "the minutes do not say '$words': $(cat "$home/minutes")"
    done
    # Each of them once: a crash neither loses nor doubles.
    [ "$(here meeting show --json | tr -d '\n' | grep -o 'supplier codes: Li Wei' | wc -l)" -eq 1 ] || fail "the action"
}
pictures=${KEEP_PICTURES:-$home/pictures}
mkdir -p "$pictures"

step "played with the network cut"
fresh
shots=$pictures
begun=$(date +%s%N)
window 240 || broken "the meeting was not played to its end"
span=$((($(date +%s%N) - begun) / 1000000)) # milliseconds, undisturbed
whole
minutes
echo "   in $((span / 1000)) s"

step "killed $wanted times, gone on with"
shots="" killed=0 meetings=0
window 240 || broken "the meeting that is over cannot be looked at"
while [ "$killed" -lt "$wanted" ]; do
    fresh
    meetings=$((meetings + 1))
    while :; do
        got=0 at=$((RANDOM % span + 200)) # also while it opens
        [ "$killed" -lt "$wanted" ] || at=240000
        window "$((at / 1000)).$(printf '%03d' $((at % 1000)))" || got=$?
        whole
        case $got in
        0) break ;;
        137) killed=$((killed + 1)) ;;
        *) broken "the window did not go on after $killed kills" ;;
        esac
    done
    minutes
done
echo "   $killed kills over $meetings meetings; nothing signed was lost, each went on to whole minutes"

step "two people sign later, in another clone; it comes home by a stick"
here sync "$home/stick" --create --yes >/dev/null || fail "the stick"
git clone -q --no-local "$home/demo" "$home/clone" 2>/dev/null
git -C "$home/clone" remote set-url origin ssh://nowhere.invalid/repo
there sync "$home/stick" --yes --trust-first-use >/dev/null || fail "the stick in the other clone"
said=$(there meeting show --json | tr -d ' \n')
[[ "$said" == *'"principal":"tom.weiss","release":"claims-triage@1.2","role":"legal","reason":"Finebyme,fromthetrain"'* ]] ||
    fail "Tom's pile does not hold what he said: $said"
there vote claims-triage@1.2 approve --as legal --reason "Fine by me, from the train" \
    --key "$home/demo.keys/tom.weiss" >/dev/null || fail "Tom signs"
there vote claims-triage@1.2 dissent --level concern --reason "The small shops are not in it yet" \
    --key "$home/demo.keys/karim.haddad" >/dev/null || fail "Karim objects"
there sync "$home/stick" --yes >/dev/null || fail "back to the stick"
here sync "$home/stick" --yes >/dev/null || fail "the stick comes home"
[ "$(head)" = "$(git -C "$home/clone" rev-parse "$log")" ] || fail "the copies differ"
later=$(here meeting show --json | tr -d '\n')
for who in "Tom Weiss" "Karim Haddad"; do
    [[ "$later" == *'"later"'*"$who"* ]] || fail "$who is not among what was signed after the meeting"
done
whole
git init -q --bare "$home/server.git"
git -C "$home/demo" remote add origin "$home/server.git"
here sync origin --yes >/dev/null || fail "pushed later"
[ "$(git -C "$home/server.git" rev-parse "$log")" = "$(head)" ] || fail "the server has another log"
shots=$pictures
window 240 || broken "the window after the stick"
shown=$(find "$pictures" -name 'meeting-*.png' -size +8k | wc -l)
[ "$shown" -ge 17 ] || fail "only $shown pictures"
echo "the meeting in the window: whole, $shown pictures"
