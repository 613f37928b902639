#!/bin/bash
# meeting.sh [BUILD] [RUNS]: a meeting of thirty releases, eight people and sixty votes (measure-meeting), then
# its minutes as PDF through the workbench without a window: at most 2 s each, by the clock and by processor
# time. The work folder should lie on a disk: TMPDIR.
set -eu
build=$(cd "${1:-build/release}" && pwd)
runs=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_RUNTIME_DIR=$work TZ=UTC LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
unset SSH_AUTH_SOCK XDG_STATE_HOME XDG_CACHE_HOME XDG_CONFIG_HOME
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
good=0
"$build/tests/bench/measure-meeting" "$work/meeting" || good=1
TIMEFORMAT='%R %U %S'
for _ in $(seq "$runs"); do
    { time "$build/app/gui/countersign-workbench" "$work/meeting" --export '' --document minutes \
        --pdf "$work/minutes.pdf"; } 2>>"$work/times"
done
grep -q "Signed by" <<<"$(pdftotext -layout "$work/minutes.pdf" -)" || { echo "the PDF does not say who signed it"; exit 3; }
sort -n "$work/times" | awk '{ time[NR] = $1; used[NR] = $2 + $3 }
    END { m = int((NR + 1) / 2)
          printf "minutes PDF: %.2f s, worst %.2f s; processor %.2f s (wanted: at most 2 s)\n", time[m], time[NR], used[m]
          exit used[m] > 2 }' || good=1
exit $good
