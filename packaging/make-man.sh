#!/usr/bin/env bash
# make-man.sh COUNTERSIGN VERSION DATE OUT: the manual page of the command line, its commands and options as
# the program itself lists them, so that the page cannot fall behind.
set -euo pipefail
program=$1 version=$2 date=$3 out=$4
escape() { sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^\([.']\)/\\\\\&\1/"; }
help=$("$program" --help)
list() { # lines "  word  text" of one section of the help as .TP items
    awk -v section="$1" '$0 == section {on = 1; next} /^[A-Z]/ {on = 0} on && NF' <<<"$help" |
        while read -r line; do
            head=$(sed -E 's/^ *//; s/  +.*//' <<<"$line" | escape)
            text=$(sed -E 's/^ *//; s/^[^ ].*[^ ]?  +//' <<<"$line" | escape)
            printf '.TP\n.B %s\n%s\n' "$head" "$text"
        done
}
{
    printf '.TH COUNTERSIGN 1 "%s" "countersign %s" "User Commands"\n' "$date" "$version"
    cat <<'PAGE'
.SH NAME
countersign \- decide, on the record, whether a model may be released
.SH SYNOPSIS
.B countersign
[\fIOPTIONS\fR] \fICOMMAND\fR [\fIARGUMENTS\fR]
.br
.B git countersign
\fICOMMAND\fR [\fIARGUMENTS\fR]
.SH DESCRIPTION
Reads a git repository with machine\-learning models, says whether a release may go out and who must still
sign, takes signed approvals and objections, and keeps each as a record in the branch
.BR countersign/log .
The user's branches, index, work tree, hooks and configuration are never touched.
.PP
A release is named \fIMODEL\fR[@\fIVERSION\fR]; without a version the newest candidate is meant.
Each command explains itself with
.BR \-\-help .
.SH OPTIONS
PAGE
    list 'Options:'
    echo '.SH COMMANDS'
    list 'Subcommands:'
    cat <<'PAGE'
.SH EXIT STATUS
.TP
.B 0
yes: passes, is valid, was done
.TP
.B 1
no: blocked, invalid, findings of level error
.TP
.B 2
the words of the call are off
.TP
.B 3
it could not be judged or done
.SH ENVIRONMENT
.TP
.B COUNTERSIGN_GENESIS
the start of the log that is trusted
.TP
.B XDG_STATE_HOME
what this computer remembers: trust, heads, drafts
.TP
.B XDG_CACHE_HOME
the index; it may be deleted at any time
.SH SEE ALSO
.BR countersign\-workbench (1),
.BR git (1),
.BR ssh\-keygen (1)
PAGE
} >"$out"
