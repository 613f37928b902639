# Sourced with BUILD as $1: two homes (ana, tom), two clones, a server between them that is git's own
# receive-pack behind a pretended ssh; a log that Ana started and Tom was invited to. Works in
# $folder, which is gone at the end.
set -euo pipefail
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
unset SSH_AUTH_SOCK XDG_STATE_HOME XDG_CACHE_HOME XDG_CONFIG_HOME COUNTERSIGN_GENESIS
export TZ=UTC LC_ALL=C.UTF-8 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
countersign=$(cd "$OLDPWD" && realpath "$build")/app/cli/countersign
log=refs/heads/countersign/log
mkdir -p ana/.ssh tom/.ssh
ana() { HOME=$folder/ana "$countersign" -C "$folder/ana/repo" "$@"; }
tom() { HOME=$folder/tom "$countersign" -C "$folder/tom/repo" "$@"; }
gitc() { git -c user.name=Mia -c user.email=mia@example.org "$@"; }
step() { echo "-- $*"; }
fail() { echo "FAILED: $*"; exit 1; }
# said CODE WORDS COMMAND…: the exit code and, somewhere in what it says, the words
said() {
    local code=$1 words=$2 got=0 out
    shift 2
    out=$("$@" 2>&1) || got=$?
    [ "$got" -eq "$code" ] || fail "'$*' answered $got instead of $code: $out"
    [[ "$out" == *"$words"* ]] || fail "'$*' did not say '$words': $out"
}
head() { git -C "$1" rev-parse "$log"; }
same() { [ "$(head ana/repo)" = "$(head "$server")" ] && [ "$(head tom/repo)" = "$(head "$server")" ]; }
whole() { # both hold the same log, in order, and plain git finds nothing to complain of
    same || fail "the three copies differ"
    said 0 COMPLETE ana verify
    said 0 COMPLETE tom verify
    for copy in ana/repo tom/repo "$server"; do
        git -C "$copy" fsck --strict --no-dangling >/dev/null 2>&1 || fail "git fsck of $copy"
    done
}

step "a model, a log, a server"
git init -q -b main ana/repo
mkdir -p ana/repo/tagger
cat >ana/repo/tagger/MODEL_CARD.md <<'CARD'
---
owner: "Mia Maker"
license: "apache-2.0"
tags: [text]
---
# Tagger
A small model that sorts letters.
CARD
printf 'model: "tagger"\nversion: "1.0"\nowner: "Mia Maker"\nsummary: "The first one"\n' >ana/repo/tagger/release.yaml
gitc -C ana/repo add . && gitc -C ana/repo commit -qm "A model"
for who in ana tom; do ssh-keygen -q -t ed25519 -N '' -C "$who" -f $who/.ssh/id_ed25519; done
fingerprint() { ssh-keygen -lf "$1" | cut -d' ' -f2; }
said 0 "has started" ana init --name "Letters" --principal ana --person "Ana Ruiz" --role root \
    --role chair --role peer --key ana/.ssh/id_ed25519 \
    --policy "$OLDPWD/templates/policy/small-team.yaml"
server=$folder/server.git
git init -q --bare -b main "$server"
printf '#!/bin/sh\nfor last; do :; done\nexec sh -c "$last"\n' >ssh && chmod +x ssh
export GIT_SSH=$folder/ssh GIT_SSH_VARIANT=simple
git -C ana/repo remote add origin "ssh://server$server"
git -C ana/repo push -q origin main
said 0 "Sent." ana sync
said 0 "Nothing is waiting" ana outbox

step "an invitation, accepted on the other computer"
said 0 "eight words" ana invite "Tom Weiss" --from "Ana Ruiz" --role root --role peer -o tom.invite
HOME=$folder/tom "$countersign" accept tom.invite tom/repo --principal tom --request tom.request \
    >accepted || fail "accept"
grep -qF "$(sed -n 's/^words: "\(.*\)"$/\1/p' tom.invite)" accepted || fail "other words"
grep -q "You are not on its people and keys yet" accepted || fail "$(cat accepted)"
same || fail "the clone has another log"
said 2 "None of your keys" tom vote tagger approve --as peer --reason "Too early"

step "asked for, proposed, approved, in force"
recorded() { # the record that a signing command names
    local out
    out=$("$@" 2>&1) || fail "'$*': $out"
    [[ "$out" =~ Record\ ([0-9a-f]{12}) ]] || fail "'$*' named no record: $out"
    echo "${BASH_REMATCH[1]}"
}
in_force() { # REQUEST WHY: what was asked for comes into force, by Ana
    local proposal
    proposal=$(recorded ana roster propose --from "$1" --reason "$2")
    recorded ana roster approve "$proposal" --reason "$2" >/dev/null
    recorded ana roster enact "$proposal" >/dev/null
}
in_force tom.request "Tom asked, and the words were compared"
said 0 "Sent." ana sync
said 0 "Nothing is left to send" tom sync
said 0 "Tom Weiss" tom roster show
