// Loaded before UBSan's own (tracing.sh): its look at the type of an object finds nothing to say,
// and so makes no system calls that would be counted as the program's. All other checks stay.
extern "C" {
__attribute__((visibility("default"))) void __ubsan_handle_dynamic_type_cache_miss(void*, void*,
                                                                                   void*) {}
__attribute__((visibility("default"))) void
__ubsan_handle_dynamic_type_cache_miss_abort(void*, void*, void*) {}
}
