#!/usr/bin/env bash
# real-window.sh BUILD: the real window on a real (virtual) screen. It opens the demo, walks through
# every tab, signs in the dock and leaves pictures; the command line then finds the signature, and
# the window's own branch, index and work tree are as they were.
set -euo pipefail
build=$1
command -v xvfb-run >/dev/null || { echo "SKIPPED: xvfb-run is not installed"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run TZ=UTC
unset XDG_STATE_HOME XDG_CACHE_HOME XDG_CONFIG_HOME QT_QPA_PLATFORM WAYLAND_DISPLAY
mkdir -p "$HOME" "$XDG_RUNTIME_DIR" "$folder/pictures"
chmod 700 "$XDG_RUNTIME_DIR"
countersign=$build/app/cli/countersign
demo=$folder/demo

"$countersign" demo "$demo" --at 2026-11-21T09:00:00Z >/dev/null
state() {
    (cd "$demo" && sha256sum .git/HEAD .git/config && git ls-files -s && git status --porcelain &&
        git for-each-ref --format='%(refname) %(objectname)' | grep -v countersign/log)
}
before=$(state)
commits=$(git -C "$demo" rev-list --count refs/heads/countersign/log)

timeout 120 xvfb-run -a -s "-screen 0 1440x900x24" \
    "$build/app/gui/countersign-workbench" "$demo" --screenshots "$folder/pictures"

pictures=$(find "$folder/pictures" -name '*.png' -size +8k | wc -l)
[ "$pictures" -ge 10 ] || { echo "only $pictures pictures"; ls -la "$folder/pictures"; exit 1; }
[ "$(git -C "$demo" rev-list --count refs/heads/countersign/log)" -eq $((commits + 1)) ]
[ "$(state)" = "$before" ] || { echo "the window touched more than the log"; exit 1; }
"$countersign" -C "$demo" verify
"$countersign" -C "$demo" seats claims-triage@1.2
# The users' jobs by hand, on the same kind of screen: review and sign, object, answer and decide, audit.
# There is no window manager, so a keyboard belongs to whoever the program says.
if [ -x "$build/tests/test_ui" ]; then
    jobs=${KEEP_PICTURES:-$folder/jobs}
    HOME=$folder/home2 QT_QPA_PLATFORM=xcb COUNTERSIGN_PICTURES=$jobs \
        timeout 240 xvfb-run -a -s "-screen 0 1440x900x24" "$build/tests/test_ui" "[jobs],[invited]"
    played=$(find "$jobs" -name '*.png' -size +8k | wc -l)
    [ "$played" -ge 12 ] || { echo "only $played pictures of the jobs"; exit 1; }
    echo "the users' jobs: $played pictures"
fi
echo "the real window: $pictures pictures, one signature, found by the command line"
