#!/usr/bin/env bash
# Installs what is missing, builds and runs the whole suite: formatting, everything in release; the
# core, and the crashes, full disks, races and exchanges of the real program, under AddressSanitizer
# and UBSan. `--quick` leaves the sanitizers out, `--fuzz` adds a minute of fuzzing for each parser
# (without it their corpus is replayed).
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install-packages.sh

# Every signed commit is synced to disk; where there is room, the tests' folders live in memory.
if [ -z "${TMPDIR:-}" ] && [ -w /dev/shm ] && [ "$(df -k --output=avail /dev/shm | tail -n 1)" -gt 4000000 ]; then
    TMPDIR=$(mktemp -d /dev/shm/countersign-tests.XXXXXX)
    export TMPDIR
    trap 'rm -rf "$TMPDIR"' EXIT
fi

say() { printf '\n== %s\n' "$1"; }
run_suite() { # preset, further ctest words
    local preset=$1
    shift
    ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -j "$(nproc)" "$@"
}

say "Formatting"
git ls-files '*.h' '*.cpp' | xargs -r clang-format --dry-run -Werror
echo "formatted"

say "Release build, warnings are errors"
packaging/build.sh release

if [ "${1:-}" != "--quick" ]; then
    say "Core and the real program under AddressSanitizer and UndefinedBehaviorSanitizer"
    packaging/build.sh asan
    # No packages: what is built so is for nobody else.
    ASAN_OPTIONS=detect_leaks=1 run_suite asan -L 'core|system' -E '^packages$'
fi

if [ "${1:-}" = "--fuzz" ]; then
    say "Fuzzing, a minute an engine"
    tests/fuzz/run.sh 60 || [ $? -eq 77 ]
fi

say "The whole suite, release"
run_suite release
