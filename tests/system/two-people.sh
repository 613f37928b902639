#!/usr/bin/env bash
# two-people.sh BUILD [ROUNDS]: two homes, two clones, a bare repository between them. A log is
# started, somebody is invited, both sign offline at once, everything comes together, and verify
# still answers 0. ROUNDS (default 3): how often both push at the same moment (hardening.md, test 24;
# the long run is 50). No network.
rounds=${2:-3}
. "$(dirname "$0")/two-homes.sh"

step "both sign offline, at once"
export GIT_SSH=/bin/false
said 0 "Not sent yet" ana vote tagger approve --as peer --reason "Read all of it"
said 3 "" ana sync
said 0 "Not sent yet" tom vote tagger dissent --level concern --reason "Not tried on old letters"
said 0 "Signed. Not sent yet." ana outbox
export GIT_SSH=$folder/ssh
mine=$(head ana/repo) his=$(head tom/repo)
said 0 "Sent." ana sync
said 0 "united in one signed entry" tom sync
said 0 "Nothing is left to send" ana sync
[ "$(git -C tom/repo rev-parse "$log^1")" = "$mine" ] || fail "Ana's signature was made again"
[ "$(git -C tom/repo rev-parse "$log^2")" = "$his" ] || fail "Tom's signature was made again"
whole

step "by stick and by file, without the server"
said 0 "Not sent yet" ana vote tagger dissent --level concern --reason "Carried on a stick"
said 0 "Sent." ana sync "$folder/stick" --create
said 0 "Nothing is left to send" tom sync "$folder/stick"
said 0 "Not sent yet" tom vote tagger dissent --level concern --reason "Carried in a file"
said 0 "Signed. Not sent yet." tom outbox export "$folder/letter.bundle"
said 0 "Taken." ana outbox import "$folder/letter.bundle"
said 0 "Sent." ana sync
said 0 "Nothing is left to send" tom sync
whole

step "both push at the same moment, $rounds times"
for round in $(seq "$rounds"); do
    for who in ana tom; do
        $who vote tagger dissent --level concern --reason "Round $round of $who" >/dev/null
        head $who/repo >>signed
    done
    ana sync --yes >ana.out 2>&1 & a=$!
    tom sync --yes >tom.out 2>&1 & t=$!
    wait $a || fail "round $round, Ana: $(cat ana.out)"
    wait $t || fail "round $round, Tom: $(cat tom.out)"
done
ana sync --yes >/dev/null && tom sync --yes >/dev/null && ana sync --yes >/dev/null
whole
while read -r commit; do
    git -C "$server" merge-base --is-ancestor "$commit" "$log" || fail "$commit was lost"
done <signed
[ "$(ana history | grep -c "Round\|concern")" -ge $((2 * rounds)) ] || fail "records are missing"
ana verify -v | grep -c "^VALID_MERGE" >merges || true
echo "   $(wc -l <signed) signatures, $(cat merges) unions, none lost, none made again"

step "a key is rotated"
old=$(fingerprint tom/.ssh/id_ed25519.pub)
ssh-keygen -q -t ed25519 -N '' -C tom-2 -f tom/.ssh/id_new
said 0 "Signed." tom roster request --name "Tom Weiss" --principal tom \
    --key "$folder/tom/.ssh/id_new" -o tom-2.request
in_force tom-2.request "A new computer"
said 0 "Sent." ana sync
said 0 "Nothing is left to send" tom sync
recorded tom roster retire "$old" --reason "The old computer is gone" \
    --key "$folder/tom/.ssh/id_new" >/dev/null
said 0 "Sent." tom sync
said 0 "Nothing is left to send" ana sync
got=0; tom vote tagger dissent --level concern --reason "x" --key tom/.ssh/id_ed25519 >out 2>&1 || got=$?
[ "$got" -ne 0 ] || fail "a retired key still signs: $(cat out)"
rm tom/.ssh/id_ed25519 tom/.ssh/id_ed25519.pub
recorded tom vote tagger dissent --level concern --reason "With the new key" >/dev/null
said 0 "Sent." tom sync
said 0 "Nothing is left to send" ana sync
whole

step "another one is compromised"
ssh-keygen -q -t ed25519 -N '' -C ana-2 -f ana/.ssh/id_second
said 0 "Signed." ana roster request --name "Ana Ruiz" --principal ana \
    --key "$folder/ana/.ssh/id_second" -o ana-2.request
in_force ana-2.request "A second key"
last=$(recorded ana vote tagger dissent --level concern --reason "With the second key" \
    --key "$folder/ana/.ssh/id_second")
recorded ana vote tagger dissent --level concern --reason "Was it really Ana?" \
    --key "$folder/ana/.ssh/id_second" >/dev/null
recorded ana roster compromise "$(fingerprint ana/.ssh/id_second.pub)" --since "$last" \
    --reason "The laptop was stolen" --key "$folder/ana/.ssh/id_ed25519" >/dev/null
rm ana/.ssh/id_second ana/.ssh/id_second.pub
said 0 "Sent." ana sync
said 0 "Nothing is left to send" tom sync
said 0 "SUSPECT" tom verify
whole

step "a foreign commit at the server: refused, taken on purpose, acknowledged"
tree=$(git -C "$server" rev-parse "$log^{tree}")
foreign=$(gitc -C "$server" commit-tree "$tree" -p "$log" -m "Merge pull request #1")
git -C "$server" update-ref "$log" "$foreign"
said 1 "UNSIGNED" ana sync
said 0 "wrong (UNSIGNED)" ana sync --with-wrong
said 1 "UNSIGNED" ana verify
recorded ana acknowledge "$foreign" --reason "The forge's button; nothing in it" >/dev/null
said 0 "ACKNOWLEDGED" ana verify
said 0 "Sent." ana sync
said 0 "Nothing is left to send" tom sync
whole

step "a server that was pushed back is refused, and ours is kept"
kept=$(head ana/repo)
git -C "$server" update-ref "$log" "$kept~2"
said 1 "REWRITTEN" ana sync
[ "$(head ana/repo)" = "$kept" ] || fail "the log here moved"
git -C "$server" update-ref "$log" "$kept"
said 0 "Nothing is left to send" ana sync
whole
step "a stick copy of another user, looked at read-only"
if [ "$(id -u)" -eq 0 ] && id nobody >/dev/null 2>&1; then
    git clone -q --bare --no-local "$server" foreign.git 2>/dev/null
    chown -R nobody foreign.git
    there() { HOME=$folder/tom "$countersign" -C "$folder/foreign.git" "$@"; }
    said 3 "belongs to another user" there verify
    said 0 "COMPLETE" there --other-owner verify
    said 3 "" there --other-owner sync "$server"
    said 1 "another user" there doctor
else
    echo "   SKIPPED: only root can give a copy away"
fi
echo "two people: whole"
