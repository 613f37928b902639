# What Debian's `hardening=+all` gives (dpkg-buildflags(1)), and what later Debian adds to it, for all
# that is shipped: built with optimisation, without sanitizers. packaging/package.sh looks for the
# traces of it in the packaged programs.
#   -fstack-protector-strong  an array written past its end ends the program before it returns
#   _FORTIFY_SOURCE=2         calls of the C library that overflow a buffer of known size end it
#   PIE, relro, now           no address is fixed, and no table of functions can be written to
#   -fstack-clash-protection  a large frame cannot jump over the guard page
#   -fcf-protection           indirect jumps land where jumps may land (x86; on ARM -mbranch-protection);
#                             enforced only where the C library's start files are built so, too
#   format-security           no text of a stranger is a format
include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)

function(countersign_harden target)
    target_compile_options(${target} INTERFACE -Wformat -Werror=format-security -fPIE)
    # A compiler may define it by itself, and another value beside it is a warning.
    target_compile_options(${target} INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection
            -mbranch-protection=standard)
        string(MAKE_C_IDENTIFIER "COUNTERSIGN_HAS${flag}" has)
        check_cxx_compiler_flag(${flag} ${has})
        if(${has})
            target_compile_options(${target} INTERFACE ${flag})
        endif()
    endforeach()
    target_link_options(${target} INTERFACE -pie)
    foreach(flag relro now)
        check_linker_flag(CXX "LINKER:-z,${flag}" COUNTERSIGN_HAS_Z_${flag})
        if(COUNTERSIGN_HAS_Z_${flag})
            target_link_options(${target} INTERFACE "LINKER:-z,${flag}")
        endif()
    endforeach()
endfunction()
