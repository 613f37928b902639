#!/usr/bin/env bash
# meeting.sh BUILD [--long]: a whole review meeting with two homes and two clones and no network: planned,
# papers acknowledged, begun, sealed ballots, an action as it is said, a spoken position, minutes,
# closed; what Tom signs later travels by a stick. Then meetings under way are killed at random moments, five
# times, with --long fifty, each time going on where they stood: nothing signed is lost, nothing is half
# recorded.
wanted=5
[ "${2:-}" = --long ] && wanted=50
. "$(dirname "$0")/two-homes.sh"

export GIT_SSH=/bin/false # from here on nobody reaches the server
release=tagger@1.0
day=$(date -u -d '+2 days' +%F)
carry() { # what each has, to the other, by the stick
    ana sync "$folder/stick" --create --yes >/dev/null || fail "Ana's stick"
    tom sync "$folder/stick" --yes >/dev/null || fail "Tom's stick"
    ana sync "$folder/stick" --yes >/dev/null || fail "Ana's stick, again"
}
field() { # KEY in the JSON of the meeting, on one line
    ana meeting show --json | tr ',' '\n' | sed -n "s/^.*\"$1\": *\"\{0,1\}\([^\"]*\)\"\{0,1\}.*$/\1/p" | sed 's/}*$//' | sed -n 1p
}

step "proposed from the queue, planned, papers frozen"
said 2 "No meeting is planned" ana meeting show
said 0 "nothing to meet about" ana meeting plan
recorded ana open $release --as peer >/dev/null
said 0 "$release" ana meeting plan
said 2 "has passed" ana meeting plan --date 2020-01-01
said 0 "Papers" ana meeting plan --date "$day" -o papers.html
[ "$(sha256sum <papers.html | cut -d' ' -f1)" = "$(field papers_sha256)" ] || fail "other papers"
carry
tom meeting papers >papers-tom.html || fail "Tom makes the papers again"
cmp -s papers.html papers-tom.html || fail "Tom's papers are others"
said 0 "Signed." tom meeting question --text "Was it tried on old letters?"
carry
said 0 "Was it tried on old letters?" ana meeting show

step "no quorum, no meeting; then begun"
said 1 "Nobody is marked as present" ana meeting start
said 2 "Nobody listed" ana meeting attend nobody room
said 0 "Kept on this computer" ana meeting attend ana room
said 0 "Kept on this computer" ana meeting attend tom remote
said 0 "Signed." ana meeting start
said 1 "begun already" ana meeting start
carry

step "sealed ballots: nothing shows before they are revealed"
said 0 "kept on this computer only" tom meeting ballot $release dissent --level concern \
    --text "Not tried on old letters" --as peer
said 0 "kept on this computer only" ana meeting ballot $release approve --text "Good enough for a start" --as peer
said 1 "was cast" ana meeting ballot $release approve --text "Again" --as peer
said 1 "neither revealed nor withdrawn" ana vote $release approve --as peer --reason "Past the ballot"
carry
ana meeting show --json >out
grep -q "Not tried on old letters" out && fail "a sealed ballot shows"
said 0 "Signed." ana meeting reveal $release --as peer
said 0 "Signed." tom meeting reveal $release --as peer --only
carry
said 0 "Tom Weiss: dissent (concern), Not tried on old letters" ana meeting show --json

step "said, and to be done"
said 2 "lacks a day" ana meeting action "add test: old letters, owner Tom"
said 2 "lacks an owner" ana meeting action "add test: old letters, in 2 weeks"
said 0 "Signed." ana meeting action "add test: old letters, owner Tom, in 2 weeks"
recorded ana spoken $release --by tom --vote dissent --level concern --text "As I wrote: old letters" >/dev/null
said 0 "Only on this computer" ana meeting close
said 1 "was closed" ana meeting close
said 0 "Minutes written" ana meeting minutes --sign -o minutes.html
for words in "old letters" "Good enough for a start" "Sealed ballot of Tom Weiss" "not signed: As I wrote" "Ana Ruiz"; do
    grep -q "$words" minutes.html || fail "the minutes do not say '$words'"
done

step "Tom signs later, in his own copy; it comes home by the stick"
carry
said 0 "Signed." tom vote $release dissent --level concern --as peer --reason "As I wrote: old letters"
carry
ana meeting show --json | tr -d ' \n' >out
grep -q '"later":\["TomWeiss' out || fail "Tom's later signature is not in the meeting: $(cat out)"
said 0 "COMPLETE" ana verify
said 0 "COMPLETE" tom verify
[ "$(head ana/repo)" = "$(head tom/repo)" ] || fail "the copies differ"

step "killed $wanted times at random moments, and gone on with"
version=0 killed=0 tried=0
about=tagger@1.0
now_ms() { echo $(($(date +%s%N) / 1000000)); }
begun=$(now_ms)
ana meeting show >/dev/null
span=$((($(now_ms) - begun) * 3)) # about what signing takes here now
sound() { # after a crash: what was signed stands, what was said to be signed is there, all of it verifies
    git -C ana/repo merge-base --is-ancestor "$before" "$log" || fail "after '$*' something signed was lost"
    before=$(head ana/repo)
    sed -n 's/^Signed.*Record \([0-9a-f]*\).*/\1/p' struck.out | while read -r record; do
        ana record "$record" >/dev/null || fail "after '$*' the record $record is not there"
    done
    ana verify >out 2>&1 || fail "after '$*': $(cat out)"
    find ana -name '*.damaged' | grep . && fail "after '$*': a torn file"
    return 0
}
# WORDS…: tried with SIGKILL somewhere between its start and its end, until it goes through or was done before.
struck() {
    local got at
    for _ in 1 2 3 4; do
        [ "$killed" -lt "$wanted" ] || break
        tried=$((tried + 1)) got=0 at=$((RANDOM % span + 2))
        { HOME=$folder/ana timeout -s KILL "$((at / 1000)).$(printf '%03d' $((at % 1000)))" \
            "$countersign" -C "$folder/ana/repo" "$@" >struck.out 2>&1; } 2>/dev/null || got=$?
        sound "$@"
        [ "$got" -eq 137 ] || return 0
        killed=$((killed + 1))
    done
    ana "$@" >out 2>&1 ||
        grep -q "begun already\|was closed\|was cast\|holds no sealed\|neither revealed\|is decided" out ||
        fail "'$*' does not go on: $(cat out)"
}
while [ "$killed" -lt "$wanted" ]; do
    version=$((version + 1)) about=tagger@1.$version
    printf 'model: "tagger"\nversion: "1.%s"\nowner: "Mia Maker"\nsummary: "Another one"\n' "$version" >ana/repo/tagger/release.yaml
    gitc -C ana/repo commit -qam "1.$version"
    recorded ana open "$about" --as peer >/dev/null
    before=$(head ana/repo)
    ana meeting plan --date "$day" --consent "$about" >/dev/null || fail "plan"
    struck meeting ack
    struck meeting attend tom remote
    struck meeting attend ana room
    struck meeting start
    struck spoken "$about" --by tom --vote approve --text "Fine, as far as I saw"
    struck meeting action "add test: old letters, owner Tom, in 2 weeks" --release "$about"
    struck meeting ballot "$about" approve --as peer --text "Good enough"
    struck meeting reveal "$about" --as peer
    struck meeting close
    struck meeting minutes --sign
    # Gone on with to its end: each of them on record, whole.
    ana meeting show --json | tr -d ' \n' >out
    for words in '"phase":"closed"' '"minutes_signed":true' 'AnaRuiz:approve,Goodenough' 'oldletters:TomWeiss' 'Fine,asfarasIsaw'; do
        grep -qF "$words" out || fail "the meeting about $about does not say $words: $(cat out)"
    done
    [ "$tried" -lt $((wanted * 40)) ] || fail "only $killed of $tried were struck within $span ms"
done
echo "   $killed of $tried tries were killed, over $version meetings"
said 0 "COMPLETE" ana verify
git -C ana/repo fsck --strict --no-dangling >/dev/null 2>&1 || fail "git fsck"
echo "meeting: whole"
