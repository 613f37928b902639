#!/usr/bin/env bash
# run.sh [SECONDS] [ENGINE…]: builds the fuzz targets with clang and runs each for SECONDS (60) of
# processor time, seeded from the fixtures. 77 = skipped, said loudly: clang or its runtime is not here.
# Corpora lie in build/fuzz/corpus/ENGINE, what was found in build/fuzz/found/ENGINE.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
seconds=${1:-60}
[ $# -gt 0 ] && shift
engines=("$@")
[ ${#engines[@]} -gt 0 ] || engines=(yaml json jsonl csv xml archive markdown)
clang=$(command -v clang++-14 || command -v clang++ || true)
skip() { echo "SKIPPED: fuzzing needs clang with its fuzzer runtime ($1)" >&2; exit 77; }
[ -n "$clang" ] || skip "no clang++"
out=$root/build/fuzz
mkdir -p "$out"
echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }' >"$out/probe.cpp"
"$clang" -fsanitize=fuzzer,address "$out/probe.cpp" -o "$out/probe" 2>/dev/null || skip "no libFuzzer runtime"

flags=(-std=c++20 -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined,fuzzer-no-link
       -fno-sanitize-recover=undefined -I"$root" -DCOUNTERSIGN_VERSION='"fuzz"')
embedded=$(find "$root/build" -name EmbeddedFiles.cpp -path '*core*' | sed -n 1p)
[ -n "$embedded" ] || { echo "configure and build once first: EmbeddedFiles.cpp is not there" >&2; exit 1; }
libs=$(pkg-config --cflags --libs yaml-cpp pugixml libcmark libarchive libsodium libutf8proc)
objects=()
for source in "$root"/core/base/*.cpp "$root"/core/model/*.cpp "$root"/core/format/*.cpp "$embedded"; do
    object=$out/$(echo "${source#"$root"/}" | tr / _).o
    objects+=("$object")
    if [ ! "$object" -nt "$source" ]; then
        while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n; done
        "$clang" "${flags[@]}" ${libs%%-l*} -c "$source" -o "$object" &
    fi
done
wait
# In turns, until the processor time is used up: the clock on the wall says little on a busy machine.
# A turn that does not end well is a failure whatever it printed: the kernel may have killed it.
fuzz() {
    local engine=$1 used=0 executions=0 done=0 status=0 left log=$out/log-$1
    TIMEFORMAT='%U %S'
    while :; do
        left=$(awk -v used="$used" -v most="$seconds" 'BEGIN {
            left = most - used
            print (left <= 0 ? 0 : left >= 120 ? 120 : int(left + 0.999)) }')
        [ "$left" -gt 0 ] || break
        status=0
        { time "$out/fuzz-$engine" -max_total_time="$left" -max_len=65536 -timeout=60 \
            -rss_limit_mb=2048 -artifact_prefix="$out/found/$engine/" -print_final_stats=1 \
            "$out/corpus/$engine" "$out/seeds/$engine" >"$log" 2>&1; } 2>"$out/time-$engine" || status=$?
        used=$(tail -n 1 "$out/time-$engine" | awk -v used="$used" '{ print used + $1 + $2 }')
        done=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -n 1)
        executions=$((executions + ${done:-0}))
        if [ "$status" -ne 0 ] || [ "${done:-0}" -eq 0 ]; then
            grep -aE "ERROR|SUMMARY|runtime error" "$log" || tail -n 5 "$log"
            echo "FAILED: a turn of $engine ended with status $status after ${done:-no} executions, see $log" >&2
            return 1
        fi
    done
    [ "$executions" -gt 0 ] || { echo "FAILED: $engine was not run" >&2; return 1; }
    echo "   $executions executions, corpus $(ls "$out/corpus/$engine" | wc -l) files, $used s"
}

for engine in "${engines[@]}"; do
    "$clang" "${flags[@]}" -fsanitize=fuzzer -DFUZZ_TARGET="$engine" ${libs%%-l*} \
        "$root/tests/fuzz/Targets.cpp" "${objects[@]}" -o "$out/fuzz-$engine" $libs -lpthread
    corpus=$out/corpus/$engine seeds=$out/seeds/$engine found=$out/found/$engine
    mkdir -p "$corpus" "$seeds" "$found"
    for folder in good broken; do
        case $engine in
            yaml) cp "$root"/tests/format/$folder/*.yaml "$seeds" ;;
            json) cp "$root"/tests/format/$folder/*.json "$seeds" ;;
            jsonl) cp "$root"/tests/format/$folder/*.jsonl "$seeds" ;;
            csv) cp "$root"/tests/format/$folder/*.csv "$seeds" ;;
            xml) cp "$root"/tests/format/$folder/*.xml "$seeds" ;;
            archive) cp "$root"/tests/format/$folder/*.eval "$seeds" ;;
            markdown) cp "$root"/tests/format/$folder/*.md "$seeds" ;;
        esac 2>/dev/null || true
    done
    echo "== $engine: $seconds s of processor time, $(ls "$seeds" | wc -l) seeds"
    ended=0
    fuzz "$engine" || ended=1
    rmdir "$found" 2>/dev/null || { echo "found: $(ls "$found")"; exit 1; }
    [ "$ended" -eq 0 ] || exit 1
done
