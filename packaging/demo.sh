#!/usr/bin/env bash
# Installs what is missing, builds, makes the demonstration repository and opens the workbench on it.
# Without a display it plays the main job instead: why a release is blocked, a signature, the
# verification by this program and by plain git, screenshots and a PDF.
#
#   packaging/demo.sh [FOLDER]      (default: build/demo)
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install-packages.sh
packaging/build.sh release --target countersign countersign-workbench

countersign=$PWD/build/release/app/cli/countersign
workbench=$PWD/build/release/app/gui/countersign-workbench
demo=${1:-build/demo}
if [ ! -d "$demo" ]; then
    mkdir -p "$(dirname "$demo")"
    "$countersign" demo "$demo"
fi
demo=$(cd "$demo" && pwd)
keys=$demo.keys

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$workbench" "$demo"
fi

say() { printf '\n== %s\n' "$1"; }
cd "$demo"
export TZ=UTC

say "What is there"
"$countersign" models

say "Pictures and the decision sheet"
# The window signs on its tour: it gets a copy and a memory of its own, so that the demo stays as it
# was made and is not found to lack the tour's signature.
shots=$(dirname "$demo")/demo-screenshots
tour=$(dirname "$demo")/demo-tour
rm -rf "$shots" "$tour" "$tour.keys" "$tour.state"
mkdir -p "$shots"
cp -r "$demo" "$tour"
cp -rp "$keys" "$tour.keys"
XDG_STATE_HOME=$tour.state QT_QPA_PLATFORM=offscreen "$workbench" "$tour" --screenshots "$shots" 2>/dev/null
QT_QPA_PLATFORM=offscreen "$workbench" "$demo" --export claims-triage@1.1 \
    --pdf "$shots/decision-sheet.pdf" 2>/dev/null
rm -rf "$tour" "$tour.keys" "$tour.state"

say "Why claims-triage 1.2 may not be released"
verdict=$("$countersign" gate claims-triage@1.2) || true # blocked: exit code 1
echo "$verdict"

if grep -q '^  legal:' <<<"$verdict"; then
    say "Legal counsel signs"
    "$countersign" vote claims-triage@1.2 approve --as legal --key "$keys/ana.ruiz" \
        --reason "The terms for the two new jurisdictions are in place."
    say "What is still in the way"
    "$countersign" gate claims-triage@1.2 || true
fi

say "The log, verified by this program"
"$countersign" verify

say "The same, by plain git"
allowed=$(mktemp)
trap 'rm -f "$allowed"' EXIT
"$countersign" roster allowed-signers >"$allowed"
good=0
for commit in $(git rev-list refs/heads/countersign/log); do
    git -c gpg.ssh.allowedSignersFile="$allowed" verify-commit "$commit" 2>/dev/null && good=$((good + 1))
done
echo "$good of $(git rev-list --count refs/heads/countersign/log) commits of the log: Good signature"
