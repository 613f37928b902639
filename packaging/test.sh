#!/usr/bin/env bash
# Installs what is missing, builds and runs the whole suite: formatting, everything in release, the
# core under AddressSanitizer and UBSan. `--quick` leaves the sanitizers out.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install-packages.sh

say() { printf '\n== %s\n' "$1"; }
run_suite() { # preset, further ctest words
    local preset=$1
    shift
    ctest --test-dir "build/$preset" --output-on-failure --no-tests=error "$@"
}

say "Formatting"
git ls-files '*.h' '*.cpp' | xargs -r clang-format --dry-run -Werror
echo "formatted"

say "Release build, warnings are errors"
packaging/build.sh release

if [ "${1:-}" != "--quick" ]; then
    say "Core under AddressSanitizer and UndefinedBehaviorSanitizer"
    packaging/build.sh asan
    ASAN_OPTIONS=detect_leaks=1 run_suite asan -L core
fi

say "The whole suite, release"
run_suite release
