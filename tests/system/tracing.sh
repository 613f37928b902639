# Sourced with $build set: strace as ${tracer[@]}, for a program of that build that is stopped or made
# to fail at its system calls; ends the script with 77 where nothing can be traced.
#
# A build under sanitizers is traced, too, and then the calls counted and struck are the program's own:
#   - the leak checker cannot work under strace: it is off there, and on in all other calls of a script;
#   - UBSan's look at the type of an object writes to a pipe of its own, dozens of times a run, to find
#     out what can be read, and a fault there ends the program with exit code 0: libno-type-probe.so,
#     made with such a build, takes that one check out of the traced program;
#   - what a sanitizer has to say (sanitizer_spoke) is a failure, also where its words could not be
#     written: it ends the program with exit code 99, which is none of the program's.
command -v strace >/dev/null && strace -o /dev/null true 2>/dev/null ||
    { echo "SKIPPED: strace cannot trace here; what a crash or a full disk leaves is not tried"; exit 77; }
tracer=(strace)
sanitized=$(sed -n 's/^COUNTERSIGN_SANITIZE:[A-Z]*=//p' "$build/CMakeCache.txt")
if [ -n "$sanitized" ]; then
    options=exitcode=99:verify_asan_link_order=0
    for name in ASAN UBSAN TSAN; do
        given=${name}_OPTIONS
        export "$given=${!given:+${!given}:}$options"
    done
    tracer+=(-E "ASAN_OPTIONS=$ASAN_OPTIONS:detect_leaks=0")
    case $sanitized in *undefined*)
        no_probe=$(cd "$build" && pwd)/tests/libno-type-probe.so
        [ -f "$no_probe" ] || { echo "error: $no_probe is not built" >&2; exit 1; }
        tracer+=(-E "LD_PRELOAD=$no_probe") ;;
    esac
fi
sanitizer_spoke() { # EXIT-CODE FILE-WITH-ITS-WORDS
    [ "$1" = 99 ] || grep -qE 'Sanitizer(Tool)?:|runtime error:' "$2"
}
