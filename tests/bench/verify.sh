#!/bin/sh
# verify.sh [BUILD] [N]: how long verifying a log of N records takes on one thread, against
# `git log --show-signature` (wanted: at least 60 times faster) and against reading every object and
# checking every signature with libsodium alone (wanted: at most 2.5 times slower).
set -eu
build=${1:-build/release}
records=${2:-2000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" TZ=UTC GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null

"$build/tests/bench/make-log" "$records" "$work/log" 2>/dev/null
for key in "$work"/log.keys/*.pub; do
    printf '%s namespaces="git" %s\n' "$(basename "$key" .pub)" "$(cut -d' ' -f1,2 "$key")"
done >"$work/allowed"

"$build/tests/bench/measure-verify" "$work/log" | tee "$work/figures"
begun=$(date +%s.%N)
good=$(git --git-dir "$work/log" -c gpg.ssh.allowedSignersFile="$work/allowed" \
    log --show-signature --format=%H countersign/log 2>&1 | grep -c 'Good "git" signature')
ended=$(date +%s.%N)
awk -v begun="$begun" -v ended="$ended" -v good="$good" '
    { figure[$1] = $2 }
    END {
        git = ended - begun
        printf "git log --show-signature %.2f (%d good)\n", git, good
        printf "times faster %.0f (wanted: 60)\n", git / figure["verify"]
        printf "times the control %.2f (wanted: at most 2.5)\n", figure["ratio"]
        exit !(good == figure["commits"] && git / figure["verify"] >= 60 && figure["ratio"] <= 2.5)
    }' "$work/figures"
