#!/usr/bin/env bash
# Makes the packages of a finished build and tries them where nothing else of the project is at hand:
#   countersign_*.deb, countersign-workbench_*.deb, countersign-*-linux-*.tar.gz (command line with
#   its libraries, to be unpacked anywhere; needs the C library of Debian 12 or newer, git, ssh).
#
#   packaging/package.sh [--unhardened] [BUILD] [OUT]      (default: build/release, BUILD/packages)
#
# What lacks a hardening (Hardening.cmake) is no package; `--unhardened` lets that of a build through
# that is for trying only (debug, sanitizers), and says so.
set -euo pipefail
cd "$(dirname "$0")/.."
hardened=yes
[ "${1:-}" != --unhardened ] || { hardened=no; shift; }
build=$(cd "${1:-build/release}" && pwd)
out=${2:-$build/packages}
[ -x "$build/app/cli/countersign" ] || { echo "error: build first: packaging/build.sh" >&2; exit 3; }
rm -rf "$out"
mkdir -p "$out"
out=$(cd "$out" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
say() { printf '== %s\n' "$1"; }
fail() { echo "error: $1" >&2; exit 1; }
# Whether what the command prints has the pattern. It is read to its end first: a `grep -q` at the end of
# a pipe leaves at its first hit, the command before it dies of that, and with pipefail a hit is a miss.
prints() { # PATTERN COMMAND…
    local text
    text=$("${@:2}" 2>&1) || fail "${*:2}: $text"
    grep -q -- "$1" <<<"$text"
}

# The traces that Hardening.cmake leaves in a stripped program.
check_hardened() { # program, label
    if [ "$hardened" = no ]; then
        echo "SKIPPED: $2 is not looked at for hardening; this build is not for anybody else"
        return
    fi
    prints 'Type: *DYN (Position-Independent' readelf -hW "$1" || fail "$2 stands at fixed addresses (no PIE)"
    prints 'GNU_RELRO' readelf -lW "$1" || fail "$2: its tables can be written to (no -z relro)"
    prints '(FLAGS_1).* NOW' readelf -dW "$1" || fail "$2: its functions are looked up late (no -z now)"
    ! prints '(TEXTREL)' readelf -dW "$1" || fail "$2: its code is written to as it is loaded"
    ! prints 'GNU_STACK.* RWE ' readelf -lW "$1" || fail "$2: its stack can be executed"
    prints ' __stack_chk_fail' readelf -W --dyn-syms "$1" || fail "$2: no stack protector"
    prints ' __[a-z0-9]*_chk@' readelf -W --dyn-syms "$1" || fail "$2: no fortified call (_FORTIFY_SOURCE)"
}

say "Debian packages"
(cd "$scratch" && cpack --config "$build/CPackConfig.cmake" -B "$scratch/cpack" >"$scratch/cpack.log" 2>&1) ||
    { cat "$scratch/cpack.log" >&2; exit 3; }
mv "$scratch"/cpack/*.deb "$out"

say "Archive"
version=$("$build/app/cli/countersign" version | awk 'NR == 1 { print $2 }')
name=countersign-$version-linux-$(uname -m)
cmake --install "$build" --component cli --prefix "$scratch/$name" --strip >/dev/null
mkdir -p "$scratch/$name/lib/countersign"
# All but the C library and the loader, which belong to the machine.
ldd "$scratch/$name/bin/countersign" | awk '$2 == "=>" && $3 ~ /^\// {print $3}' |
    grep -vE '/(libc|libm|libdl|libpthread|librt|libresolv|ld-linux[^/]*)\.so' |
    xargs -I{} cp -L {} "$scratch/$name/lib/countersign/"
tar -C "$scratch" --sort=name --owner=0 --group=0 --numeric-owner -czf "$out/$name.tar.gz" "$name"

# From here on only what lies in the packages.
export HOME=$scratch/home TZ=UTC LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$scratch/run
unset XDG_STATE_HOME XDG_CACHE_HOME XDG_CONFIG_HOME DISPLAY WAYLAND_DISPLAY
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
mkdir -p "$HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"

try_cli() { # folder that holds bin/, label
    say "$2: version, demo, verify, git countersign"
    local path=$1/bin:/usr/bin:/bin demo=$scratch/demo-$3
    [ "$(PATH=$path command -v countersign)" = "$1/bin/countersign" ] || fail "another countersign"
    prints 'libc\.so' ldd "$1/bin/countersign" || fail "$2: what it needs cannot be told"
    ! prints libQt ldd "$1/bin/countersign" || fail "$2 needs Qt"
    ! prints 'not found' ldd "$1/bin/countersign" || fail "$2 lacks libraries: $(ldd "$1/bin/countersign")"
    check_hardened "$1/bin/countersign" "$2"
    PATH=$path countersign version
    PATH=$path countersign demo "$demo" --at 2026-11-21T09:00:00Z >/dev/null
    PATH=$path countersign -C "$demo" verify | tail -1
    (cd "$demo" && PATH=$path git countersign verify >/dev/null) || fail "git countersign"
    bash -n "$1/share/bash-completion/completions/countersign"
    prints 'EXIT STATUS' man -l "$1/share/man/man1/countersign.1" || fail "manual page"
    for command in gate vote verify; do
        prints "^ *$command" man -l "$1/share/man/man1/countersign.1" ||
            fail "the manual page does not know $command"
    done
}
for deb in "$out"/*.deb; do
    dpkg -x "$deb" "$scratch/image"
    dpkg -f "$deb" Package Version Depends | cut -c1-110
done
try_cli "$scratch/image/usr" "Debian package" deb
tar -C "$scratch" -xzf "$out/$name.tar.gz" --transform "s,^$name,elsewhere,"
rm -rf "${scratch:?}/$name"
try_cli "$scratch/elsewhere" "Archive" tar
prints "$scratch/elsewhere/.*libgit2" ldd "$scratch/elsewhere/bin/countersign" ||
    fail "the archive takes libgit2 from the machine"

workbench=$scratch/image/usr/bin/countersign-workbench
if [ -x "$workbench" ]; then
    say "Workbench: version, decision sheet, desktop files"
    check_hardened "$workbench" "The workbench"
    "$workbench" --version
    "$workbench" "$scratch/demo-deb" --export claims-triage@1.1 --pdf "$scratch/sheet.pdf"
    prints '^%PDF-' head -c 5 "$scratch/sheet.pdf" || fail "no decision sheet"
    share=$scratch/image/usr/share
    if command -v desktop-file-validate >/dev/null; then
        desktop-file-validate "$share"/applications/*.desktop
    else
        echo "SKIPPED: desktop-file-validate is not installed"
    fi
    if command -v appstreamcli >/dev/null; then
        appstreamcli validate --no-net "$share"/metainfo/*.xml >"$scratch/appstream" ||
            { cat "$scratch/appstream"; fail "metainfo"; }
    else
        echo "SKIPPED: appstreamcli is not installed"
    fi
    prints 'read-only' man -l "$share/man/man1/countersign-workbench.1" || fail "manual page"
fi
say "Packages"
(cd "$out" && sha256sum -- *)
