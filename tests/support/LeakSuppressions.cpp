// libgit2 1.5.1 leaks its match data (20 KB) whenever it opens a repository of format version 1,
// which partial clones and work-tree configuration make. Not ours to mend, and not ours to be
// blamed for.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libpcre2-8\n"; }
