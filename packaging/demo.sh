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

say "Why claims-triage 1.2 may not be released"
"$countersign" gate claims-triage@1.2 || true

say "Legal counsel signs"
"$countersign" vote claims-triage@1.2 approve --as legal --key "$keys/ana" \
    --reason "Terms for the two new jurisdictions are in place; evidence opened and consistent." || true
"$countersign" gate claims-triage@1.2 || true

say "The log, verified by this program"
"$countersign" verify

say "The same, by plain git"
allowed=$(mktemp)
trap 'rm -f "$allowed"' EXIT
"$countersign" roster allowed-signers -o "$allowed" --force
good=0
for commit in $(git rev-list refs/heads/countersign/log); do
    git -c gpg.ssh.allowedSignersFile="$allowed" verify-commit "$commit" 2>/dev/null && good=$((good + 1))
done
echo "$good of $(git rev-list --count refs/heads/countersign/log) commits of the log: Good signature"

say "Pictures and the decision sheet"
shots=$(dirname "$demo")/demo-screenshots
mkdir -p "$shots"
export QT_QPA_PLATFORM=offscreen
"$workbench" "$demo" --screenshots "$shots"
"$workbench" "$demo" --export claims-triage@1.1 --pdf "$shots/decision-sheet.pdf"
ls "$shots"
