#!/usr/bin/env bash
# exchange-faults.sh BUILD [EVERY]: a sync that fetches, unites and sends is killed, or runs into a
# full disk or a broken one, at every EVERY-th (default 40; 1 is the long run) of its system calls
# that write. After each the log here is the old one or the united one, in order; nothing signed is
# lost; and the next sync brings everything together (hardening.md, tests 5, 6, 17).
# Release and sanitizers alike (tracing.sh). 77: nothing can be traced here.
every=${2:-40}
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:?usage: exchange-faults.sh BUILD [EVERY]}" && pwd)
. "$here/tracing.sh"
. "$here/two-homes.sh"

ana vote tagger approve --as peer --reason "Read all of it" >/dev/null
tom vote tagger dissent --level concern --reason "Not tried on old letters" >/dev/null
tom sync --yes >/dev/null
mine=$(head ana/repo) his=$(head tom/repo)
cp -a ana ana.start && cp -a server.git server.start
fresh() {
    rm -rf ana server.git
    cp -a ana.start ana && cp -a server.start server.git
}
calls=openat,write,writev,pwrite64,rename,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,fsync,fdatasync,ftruncate,chmod,fchmod
traced() { # without -f: this program, not the git and ssh-keygen it starts
    HOME=$folder/ana "${tracer[@]}" -qq -o trace -e trace=$calls "$@" \
        "$countersign" -C "$folder/ana/repo" sync --yes >out 2>&1
}
fresh
traced || fail "the sync itself: $(cat out)"
total=$(wc -l <trace)
[ "$total" -gt 50 ] || fail "only $total calls were seen"

check() { # what, number
    local what="$1 at call $2"
    git -C ana/repo cat-file -e "$mine" || fail "$what: the signature is gone"
    git -C ana/repo merge-base --is-ancestor "$mine" "$log" || fail "$what: the log lost a signature"
    git -C "$server" merge-base --is-ancestor "$his" "$log" || fail "$what: the server lost one"
    git -C ana/repo fsck --strict --no-dangling >/dev/null 2>&1 || fail "$what: git fsck"
    git -C "$server" fsck --strict --no-dangling >/dev/null 2>&1 || fail "$what: git fsck there"
    rm -f "ana/repo/.git/$log.lock" # what doctor tells the person to do once nobody runs any more
    said 0 COMPLETE ana verify
    ana sync --yes >out 2>&1 || fail "$what: the next sync: $(cat out)"
    git -C "$server" merge-base --is-ancestor "$mine" "$log" || fail "$what: not sent"
    [ "$(head ana/repo)" = "$(head "$server")" ] || fail "$what: the copies differ"
    said 0 COMPLETE ana verify
}
runs=0
# inject= counts per call name, so each name has numbers of its own.
for name in ${calls//,/ }; do
    count=$(grep -c "^$name(" trace || true)
    for fault in signal=KILL error=ENOSPC error=EIO; do
        for ((number = every > count ? count : every; number > 0 && number <= count; number += every)); do
            fresh
            code=0
            { traced -e "inject=$name:$fault:when=$number" || code=$?; } 2>/dev/null
            ! sanitizer_spoke $code out || fail "$fault in $name at call $number: $(cat out)"
            check "$fault in $name" "$number"
            runs=$((runs + 1))
        done
    done
done
echo "exchange faults: $total writing calls, $runs runs, nothing lost, always united by the next sync"
