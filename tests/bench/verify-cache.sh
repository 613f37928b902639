#!/bin/bash
# verify-cache.sh LOG [BUILD] [RUNS]: `countersign verify` of a log that make-log made, reading
# everything on one thread and on two, and then on top of what was kept; medians of wall and processor
# time, the most memory, and this machine's own rate of Ed25519 checks beside them.
# Wanted at 100,000 records: 12 s, two threads not slower, 400 MB; kept 0.5 s.
set -eu
log=${1:?usage: verify-cache.sh LOG [BUILD] [RUNS]}
countersign=$(cd "${2:-build/release}" && pwd)/app/cli/countersign
runs=${3:-9}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_STATE_HOME=$work/state XDG_CACHE_HOME=$work/cache TZ=UTC
openssl speed -seconds 1 ed25519 2>/dev/null | awk '/EdDSA/ {print "openssl ed25519 verify/s " $NF}'
timed() { # NAME WORDS…
    local name=$1
    shift
    for run in $(seq 1 "$runs"); do
        /usr/bin/env bash -c 'TIMEFORMAT="%R %U"; time "$@" >/dev/null' _ "$countersign" -C "$log" verify --trust-first-use "$@" 2>&1 | tail -n 1
    done | sort -n | awk -v name="$name" '{wall[NR]=$1; cpu[NR]=$2} END {
        printf "%s: wall %.2f s, processor %.2f s\n", name, wall[int((NR+1)/2)], cpu[int((NR+1)/2)]}'
}
peak() { # of one run, in MB
    python3 -c 'import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
print("peak %d MB" % (resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024))' \
        "$countersign" -C "$log" verify --trust-first-use "$@"
}
timed "everything, one thread" --no-cache --jobs 1
timed "everything, two threads" --no-cache --jobs 2
peak --no-cache --jobs 1
"$countersign" -C "$log" verify --trust-first-use >/dev/null
timed "kept, one thread" --jobs 1
peak --jobs 1
