#!/bin/bash
# faults.sh BUILD [--long]: what is left after a crash or a disk that fails, at each system call by
# which a signature is written, a draft is kept, and a log is fetched, joined and sent. strace kills
# the program at its N-th call, or lets that call (or it and all later ones) fail with ENOSPC or EIO.
# After each: the log's ref stands where it stood or where it should; what was said to be signed is
# there; git finds nothing wrong; index, HEAD and work tree are untouched; the log verifies; and the
# next signature can be made. Short form: every so-many-th call, in CTest; --long: every one.
# Release and sanitizers alike (tracing.sh). 77: nothing can be traced here.
set -u
build=$(cd "${1:?usage: faults.sh BUILD [--long]}" && pwd)
long=${2:-}
countersign=$build/app/cli/countersign
probe=$build/tests/fault-probe
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home TZ=UTC LC_ALL=C.UTF-8 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export XDG_STATE_HOME=$work/state XDG_CACHE_HOME=$work/cache
unset SSH_AUTH_SOCK GNUPGHOME
mkdir -p "$HOME"

. "$(dirname "$0")/tracing.sh"
# The calls by which files come to be or change.
calls=write,pwrite64,fsync,fdatasync,rename,renameat2,link,linkat,mkdir,mkdirat,unlink,unlinkat,ftruncate,chmod,fchmod
failures=0
points=0
stale=0

bad() {
    echo "FAILED: $*" >&2
    failures=$((failures + 1))
}
ours() { "$countersign" -C "$1" "${@:2}" >"$work/out" 2>"$work/err"; }
head_of() { git -C "$1" rev-parse -q --verify refs/heads/countersign/log; }
# What no signature may touch.
rest_of() {
    (cd "$1" && cat .git/HEAD .git/index .git/config && GIT_OPTIONAL_LOCKS=0 git status --porcelain) | sha256sum
}

# The program, stopped or failing at a call of its own (not of ssh-keygen's). Words in $work/out, err.
struck() { # HOW FOLDER WORDS…
    local how=$1 folder=$2 code=0
    shift 2
    { "${tracer[@]}" -o "$work/trace" -e trace="$calls" -e "inject=$calls:$how" \
        "$countersign" -C "$folder" "$@" >"$work/out" 2>"$work/err"; } 2>/dev/null || code=$?
    ! sanitizer_spoke $code "$work/err" || bad "$how, $1: $(cat "$work/err")"
    return $code
}
# Without any fault it must be done, else there is nothing to count: the script ends.
count_calls() { # PROGRAM WORDS…
    "${tracer[@]}" -o "$work/trace" -e trace="$calls" "$@" >"$work/out" 2>"$work/err" ||
        { echo "FAILED: without any fault: $* ($(cat "$work/err"))" >&2; return 1; }
    grep -c '^[a-z]' "$work/trace"
}
# The numbers to try out of 1…N: all, or about MOST of them, the last third densely.
numbers() { # N MOST
    if [ "$long" = --long ]; then seq 1 "$1"; return; fi
    awk -v n="$1" -v most="$2" 'BEGIN {
        for (i = 1; i <= n * 2 / 3; i += n / most * 2) print int(i)
        for (; i <= n; i += n / most / 1.5) print int(i) }' | sort -nu
}

soundness() { # FOLDER CASE
    git -C "$1" fsck --strict --no-dangling >"$work/fsck" 2>&1 || bad "$2: git fsck: $(cat "$work/fsck")"
    ours "$1" verify || bad "$2: verify says $(tail -n 3 "$work/out") $(cat "$work/err")"
}
# A crash may leave the lock of the ref: that is said, with what to do, and then the next write works.
next_write() { # FOLDER CASE WORDS…
    local folder=$1 name=$2 lock=$1/.git/refs/heads/countersign/log.lock
    shift 2
    if [ -e "$lock" ]; then
        stale=$((stale + 1))
        if [ "$stale" = 1 ]; then
            ours "$folder" "$@" && bad "$name: wrote through a lock"
            grep -q "log.lock" "$work/err" && grep -q "remove that file" "$work/err" ||
                bad "$name: the stale lock is not explained: $(cat "$work/err")"
        fi
        rm -f "$lock"
    fi
    ours "$folder" "$@" || bad "$name: the next signature fails: $(cat "$work/err")"
}

# ---- a signature -------------------------------------------------------------------------------
"$countersign" demo "$work/demo" >/dev/null || exit 1
key=$work/demo.keys/ana.ruiz
vote=(vote claims-triage abstain --as legal --reason "I was away" --key "$key" --trust-first-use)
# What this computer remembers of the copy goes with it: else the copy made anew is a log cut short.
fresh() { rm -rf "$work/copy" "$XDG_STATE_HOME" "$XDG_CACHE_HOME" && cp -a "$work/demo" "$work/copy"; }

one_vote() { # HOW
    local how=$1 before after rest name="vote, $1" acked=no
    fresh
    before=$(head_of "$work/copy")
    rest=$(rest_of "$work/copy")
    struck "$how" "$work/copy" "${vote[@]}"
    local code=$?
    points=$((points + 1))
    after=$(head_of "$work/copy") || { bad "$name: the log's ref cannot be read"; return; }
    grep -q '^Signed' "$work/out" && acked=yes
    if [ "$after" = "$before" ]; then
        [ $acked = no ] || bad "$name: said to be signed, and is not there"
        [ $code -ne 0 ] || bad "$name: exit code 0 and nothing signed"
    else
        [ "$(git -C "$work/copy" rev-parse "$after^")" = "$before" ] || bad "$name: a torn history"
        # The ref moved: whoever is still alive to say anything says so.
        # But where the very words could not be written.
        case $how in *error=*)
            [ $acked = yes ] || grep -q '^write([12],.*INJECTED' "$work/trace" ||
                bad "$name: signed, but reported as: $(cat "$work/err")" ;;
        esac
    fi
    [ "$(rest_of "$work/copy")" = "$rest" ] || bad "$name: index, HEAD or work tree changed"
    soundness "$work/copy" "$name"
    next_write "$work/copy" "$name" "${vote[@]}"
}
fresh
n=$(count_calls "$countersign" -C "$work/copy" "${vote[@]}") || exit 1
for i in $(numbers "$n" 16); do one_vote "signal=KILL:when=$i"; done
for i in $(numbers "$n" 8); do one_vote "error=ENOSPC:when=$i+"; done
for i in $(numbers "$n" 6); do one_vote "error=EIO:when=$i"; done
# A crash while another crash is recovered from.
fresh
struck "signal=KILL:when=$((n - 4))" "$work/copy" "${vote[@]}"
rm -f "$work/copy/.git/refs/heads/countersign/log.lock"
struck "signal=KILL:when=$((n - 6))" "$work/copy" "${vote[@]}"
soundness "$work/copy" "two crashes"
next_write "$work/copy" "two crashes" "${vote[@]}"
echo "a signature: $n calls; $points points tried; stale locks left: $stale"

# ---- a draft -----------------------------------------------------------------------------------
drafted=0
one_draft() { # HOW
    rm -rf "$work/drafts"
    "$probe" save "$work/drafts" "the old words" || bad "draft: cannot be made"
    { "${tracer[@]}" -o /dev/null -e "inject=$calls:$1" "$probe" save "$work/drafts" "the new words, longer" \
        >"$work/out" 2>"$work/err"; } 2>/dev/null
    local code=$? text
    ! sanitizer_spoke $code "$work/err" || bad "draft, $1: $(cat "$work/err")"
    text=$("$probe" read "$work/drafts")
    case $text in "the old words" | "the new words, longer") ;; *) bad "draft, $1: torn: $text" ;; esac
    [ $code -ne 0 ] || [ "$text" = "the new words, longer" ] || bad "draft, $1: said to be kept, and is not"
    "$probe" save "$work/drafts" "later" && [ "$("$probe" read "$work/drafts")" = later ] ||
        bad "draft, $1: the next one cannot be kept"
    drafted=$((drafted + 1))
}
m=$(count_calls "$probe" save "$work/drafts" x) || exit 1
for how in signal=KILL error=ENOSPC error=EIO; do
    for i in $(numbers "$m" 12); do one_draft "$how:when=$i"; done
done
echo "a draft: $m calls; $drafted points tried"

# ---- fetch, join, send -------------------------------------------------------------------------
# Two clones of one bare folder; each signed without having seen the other.
git clone -q --bare "$work/demo" "$work/hub" 2>/dev/null
git -C "$work/demo" rev-parse -q --verify refs/heads/countersign/log >/dev/null
git -C "$work/hub" fetch -q "$work/demo" refs/heads/countersign/log:refs/heads/countersign/log
cp -a "$work/demo" "$work/mine0"
cp -a "$work/demo" "$work/theirs"
rm -rf "$XDG_STATE_HOME"
ours "$work/theirs" vote claims-triage abstain --as legal --reason "beside" \
    --key "$work/demo.keys/tom.weiss" --trust-first-use || bad "their vote: $(cat "$work/err")"
theirs=$(git -C "$work/theirs" log -1 --format=%B countersign/log | sed -n 's/^Countersign-Record-SHA256: //p')
rm -rf "$XDG_STATE_HOME"
ours "$work/mine0" "${vote[@]}" || bad "my vote: $(cat "$work/err")"
mine=$(git -C "$work/mine0" log -1 --format=%B countersign/log | sed -n 's/^Countersign-Record-SHA256: //p')
git -C "$work/theirs" push -q "$work/hub" refs/heads/countersign/log:refs/heads/countersign/log
cp -a "$work/hub" "$work/hub0"
sync=(sync "$work/hub" --key "$key" --trust-first-use --yes)
fresh_pair() {
    rm -rf "$work/copy" "$work/hub" "$XDG_STATE_HOME" "$XDG_CACHE_HOME"
    cp -a "$work/mine0" "$work/copy"
    cp -a "$work/hub0" "$work/hub"
}
synced=0
one_sync() { # HOW
    local name="sync, $1" before after rest
    fresh_pair
    before=$(head_of "$work/copy")
    rest=$(rest_of "$work/copy")
    struck "$1" "$work/copy" "${sync[@]}"
    synced=$((synced + 1))
    after=$(head_of "$work/copy") || { bad "$name: the log's ref cannot be read"; return; }
    git -C "$work/copy" merge-base --is-ancestor "$before" "$after" || bad "$name: the log went back"
    [ "$(rest_of "$work/copy")" = "$rest" ] || bad "$name: index, HEAD or work tree changed"
    soundness "$work/copy" "$name"
    rm -f "$work/copy/.git/refs/heads/countersign/log.lock" "$work/hub/refs/heads/countersign/log.lock"
    ours "$work/copy" "${sync[@]}" || bad "$name: the next sync fails: $(cat "$work/err" "$work/out")"
    for id in $mine $theirs; do
        ours "$work/copy" record "$id" || bad "$name: a signature was lost"
    done
    [ "$(head_of "$work/copy")" = "$(git -C "$work/hub" rev-parse refs/heads/countersign/log)" ] ||
        bad "$name: does not converge"
}
fresh_pair
if "$countersign" sync --help >/dev/null 2>&1; then
    k=$(count_calls "$countersign" -C "$work/copy" "${sync[@]}") || exit 1
    for i in $(numbers "$k" 12); do one_sync "signal=KILL:when=$i"; done
    for i in $(numbers "$k" 6); do one_sync "error=ENOSPC:when=$i+"; done
    for i in $(numbers "$k" 5); do one_sync "error=EIO:when=$i"; done
    echo "fetch, join, send: $k calls; $synced points tried"
fi

echo "$((points + drafted + synced)) faults, $failures failures"
[ "$failures" = 0 ]
