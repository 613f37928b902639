#!/usr/bin/env bash
# first-window.sh [DIR] [RUNS]: time from start to the first painted row of the workbench beside the
# time from start to qgit's first visible window, on the same repository, in turn, under Xvfb.
# Needs Xvfb, xdotool and qgit. Prints the medians and their ratio, of time and of processor time: the
# latter says something on a busy machine, too.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
workbench=$here/build/release/app/gui/countersign-workbench
repository=${1:-$here/build/demo}
runs=${2:-9}
home=$(mktemp -d)
trap 'kill $xvfb 2>/dev/null; rm -rf "$home"' EXIT
mkfifo "$home/display"
Xvfb -noreset -displayfd 4 -screen 0 1440x900x24 >/dev/null 2>&1 4>"$home/display" &
xvfb=$!
read -r display <"$home/display" # a free one: that of an earlier run may not have ended yet
export HOME=$home XDG_RUNTIME_DIR=$home DISPLAY=:$display

chmod 700 "$home"
processor() { # of a finished command, or of a process that still runs, in milliseconds
    awk -v ticks="$(getconf CLK_TCK)" '{print int(($14 + $15 + $16 + $17) * 1000 / ticks)}' "/proc/$1/stat"
}
milliseconds() { echo $(($(date +%s%N) / 1000000)); }
ours() {
    local start pid
    start=$(milliseconds)
    exec 3< <(exec "$workbench" "$repository" --first-row 2>/dev/null)
    pid=$!
    read -r _ <&3
    echo $(($(milliseconds) - start))
    processor $pid >>"$home/ours.cpu" 2>/dev/null || true # unless it has ended already
    cat <&3 >/dev/null # until it has ended
    exec 3<&-
}
theirs() {
    local start pid
    start=$(milliseconds)
    (cd "$repository" && exec qgit >/dev/null 2>&1) &
    pid=$!
    until xdotool search --onlyvisible --name qgit >/dev/null 2>&1; do
        kill -0 $pid 2>/dev/null || { echo "qgit ended by itself" >&2; exit 3; }
        sleep 0.005
    done
    echo $(($(milliseconds) - start))
    processor $pid >>"$home/theirs.cpu"
    kill $pid
    wait $pid 2>/dev/null || true
    while xdotool search --name qgit >/dev/null 2>&1; do sleep 0.02; done
}
ours >/dev/null
theirs >/dev/null
rm -f "$home"/*.cpu
for _ in $(seq "$runs"); do
    ours >>"$home/ours"
    theirs >>"$home/theirs"
done
median() { sort -n "$1" | sed -n "$((($(wc -l <"$1") + 1) / 2))p"; }
a=$(median "$home/ours")
b=$(median "$home/theirs")
c=$(median "$home/ours.cpu")
d=$(median "$home/theirs.cpu")
echo "first row of the workbench: $a ms · first window of qgit: $b ms · ratio $(awk "BEGIN{print $a/$b}")"
echo "processor time until then: $c ms · qgit $d ms · ratio $(awk "BEGIN{print $c/$d}")"
