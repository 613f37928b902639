#!/usr/bin/env bash
# ten-minutes.sh [BUILD] [SECONDS] [REPOSITORY]: the window on the big repository for ten minutes
# (measure-window), while somebody else signs and sends to the shared repository, commits arrive in
# the source, the index is built anew, the log is verified and exchanged. Prints how late the event
# loop was, the memory in use, and what happened meanwhile: a run in which nothing did fails.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "${1:-$here/build/release}" && pwd)
seconds=${2:-600}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait; rm -rf "$work"' EXIT
export HOME=$work/home GIT_CONFIG_NOSYSTEM=1
mkdir -p "$HOME"
git config --global user.name Ana
git config --global user.email ana@example.org
cs() { "$build/app/cli/countersign" "$@"; }

if [ -n "${3:-}" ]; then cp -r "$3" "$work/big"; else "$build/tests/bench/make-repo" "$work/big"; fi
ssh-keygen -q -t ed25519 -N '' -f "$work/key"
git init -q --bare -b main "$work/shared.git"
git -C "$work/big" remote remove origin 2>/dev/null || true
git -C "$work/big" remote add origin "$work/shared.git"
cs -C "$work/big" init --principal ana --person "Ana Ruiz" --key "$work/key" --role safety-lead \
    --role owner --role manager --mode block --name Big >/dev/null
cs -C "$work/big" sync >/dev/null
git -C "$work/big" push -q origin HEAD
git clone -q "$work/shared.git" "$work/other"
genesis=$(git -C "$work/big" rev-list --max-parents=0 refs/heads/countersign/log)
cs -C "$work/other" --genesis "$genesis" sync >/dev/null

# Somebody else: an entry and its exchange, about every three seconds.
others() {
    local n=0
    export COUNTERSIGN_GENESIS=$genesis XDG_STATE_HOME=$work/other.state XDG_CACHE_HOME=$work/other.cache
    while sleep 2; do
        n=$((n + 1))
        cs -C "$work/other" drill add "$model" --kind kill-switch --person ana \
            --on "$(date -u +%FT%TZ)" --seconds $n --result passed --key "$work/key" >/dev/null &&
            cs -C "$work/other" sync >/dev/null && echo >>"$work/entries"
    done
}
# A commit in the source every five seconds, made without the files of the work tree.
source_moves() {
    local n=0 blob tree commit
    export GIT_INDEX_FILE=$work/index
    git -C "$work/big" read-tree HEAD
    while sleep 5; do
        n=$((n + 1))
        blob=$(echo "note $n" | git -C "$work/big" hash-object -w --stdin)
        git -C "$work/big" update-index --add --cacheinfo "100644,$blob,models/notes/note-$n.md"
        tree=$(git -C "$work/big" write-tree)
        commit=$(git -C "$work/big" commit-tree "$tree" -p HEAD -m "Note $n")
        git -C "$work/big" update-ref HEAD "$commit" && echo >>"$work/commits"
    done
}
model=$(cs -C "$work/big" models | awk 'NR == 2 { print $1 }')
: >"$work/entries"
: >"$work/commits"
others 2>"$work/others.log" &
source_moves 2>"$work/source.log" &
"$build/tests/bench/measure-window" "$work/big" "$seconds" 2>/dev/null
kill $(jobs -p) 2>/dev/null || true
wait || true
entries=$(wc -l <"$work/entries")
commits=$(wc -l <"$work/commits")
arrived=$(($(git -C "$work/big" rev-list --count refs/heads/countersign/log) - 1))
echo "meanwhile: $entries entries signed and sent elsewhere, $arrived arrived here; $commits commits in the source"
[ "$arrived" -gt 0 ] && [ "$commits" -gt 0 ] || { cat "$work/others.log" "$work/source.log"; exit 1; }
