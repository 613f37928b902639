#!/bin/bash
# vote.sh [BUILD] [RUNS]: what a vote costs beside the signing tool: `countersign vote` on the demo
# (verification before and after, the commit with every fsync), and `ssh-keygen -Y sign` alone with
# the same key, one after the other; the median of each and their difference (wanted: at most 60 ms).
# The work folder should lie on a disk: TMPDIR.
set -eu
build=$(cd "${1:-build/release}" && pwd)
runs=${2:-9}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_STATE_HOME=$work/state XDG_CACHE_HOME=$work/cache TZ=UTC LC_ALL=C.UTF-8
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
unset SSH_AUTH_SOCK
countersign=$build/app/cli/countersign
"$countersign" demo "$work/demo" >/dev/null
key=$work/demo.keys/ana.ruiz
head -c 700 /dev/zero | tr '\0' x >"$work/payload"
now() { date +%s%N; }
for run in $(seq 1 "$runs"); do
    begun=$(now)
    "$countersign" -C "$work/demo" vote claims-triage abstain --as legal --reason "run $run" \
        --key "$key" --trust-first-use >/dev/null
    voted=$(now)
    ssh-keygen -Y sign -n git -f "$key" <"$work/payload" >/dev/null 2>&1
    signed=$(now)
    echo "$((voted - begun)) $((signed - voted))"
done >"$work/times"
median() { cut -d' ' -f"$1" "$work/times" | sort -n | awk '{v[NR]=$1} END {print v[int((NR+1)/2)]/1e6}'; }
awk -v vote="$(median 1)" -v tool="$(median 2)" 'BEGIN {
    printf "vote %.1f ms\nssh-keygen alone %.1f ms\nbeside it %.1f ms (wanted: at most 60)\n", vote, tool, vote - tool
    exit !(vote - tool <= 60) }'
