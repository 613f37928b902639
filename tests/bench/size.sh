#!/bin/bash
# size.sh [BUILD] [N] [LOG]: how large a log of N records is, packed, beside the same records in a
# layout in which each commit's tree holds its one record only (wanted: at most 1.3 times). LOG: one
# that make-log made already.
set -eu
build=$(cd "${1:-build/release}" && pwd)
records=${2:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work TZ=UTC GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
log=${3:-$work/log}
[ -d "$log" ] || "$build/tests/bench/make-log" "$records" "$log" 2>/dev/null
ref=refs/heads/countersign/log
git init -q --bare "$work/one"
# The same commits, signatures and blobs; in each tree only what its commit added.
git --git-dir "$log" log --reverse --topo-order --format='commit %H' --raw --no-abbrev --no-renames -m --first-parent --root "$ref" >"$work/list"
python3 - "$log" "$work/one" "$work/list" <<'PY'
import subprocess, sys
log, one, listed = sys.argv[1:4]
read = subprocess.Popen(["git", "--git-dir", log, "cat-file", "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
write = subprocess.Popen(["git", "--git-dir", one, "fast-import", "--quiet"], stdin=subprocess.PIPE)
def get(oid):
    read.stdin.write(oid.encode() + b"\n"); read.stdin.flush()
    size = int(read.stdout.readline().split()[2])
    data = read.stdout.read(size); read.stdout.read(1)
    return data
def out(data): write.stdin.write(data)
seen, mark, parent, commit, files = {}, 0, None, None, []
def flush():
    global mark, parent
    if commit is None: return
    marks = []
    for path, oid in files:
        if oid not in seen:
            mark += 1; seen[oid] = mark; data = get(oid)
            out(b"blob\nmark :%d\ndata %d\n%s\n" % (mark, len(data), data))
        marks.append((path, seen[oid]))
    # The whole commit object, its signature included, stands as the message: as many bytes as there.
    text = get(commit); mark += 1
    out(b"commit refs/heads/log\nmark :%d\ncommitter a <a@b> 1700000000 +0000\ndata %d\n%s\n" % (mark, len(text), text))
    if parent: out(b"from :%d\n" % parent)
    out(b"deleteall\n")
    for path, m in marks: out(b"M 100644 :%d %s\n" % (m, path.encode()))
    out(b"\n"); parent = mark
for line in open(listed):
    if line.startswith("commit "):
        flush(); commit, files = line.split()[1], []
    elif line.startswith(":"):
        meta, path = line.rstrip("\n").split("\t")
        parts = meta.split()
        if parts[4] == "A": files.append((path, parts[3]))
flush(); write.stdin.close(); write.wait()
PY
for repository in "$log" "$work/one"; do git --git-dir "$repository" repack -adfq --depth=50 --window=10; done
size() { du -sb "$1/objects/pack" | cut -f1; }
awk -v whole="$(size "$log")" -v one="$(size "$work/one")" 'BEGIN {
    printf "log %.1f MB\none-record trees %.1f MB\nratio %.2f (wanted: at most 1.3)\n", whole / 1e6, one / 1e6, whole / one
    exit !(whole <= 1.3 * one) }'
