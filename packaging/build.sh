#!/usr/bin/env bash
# Configures and builds one preset (default: release) with all cores.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=${1:-release}
shift || true
mkdir -p build
cmake --preset "$preset" >"build/$preset.log" 2>&1 || { cat "build/$preset.log" >&2; exit 3; }
cmake --build "build/$preset" "$@"
