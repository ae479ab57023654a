/**
 * How the sanitizers report: leaks are no errors (and cannot be looked for without ptrace), a failed allocation
 * gives NULL as the standard says, an abort is traced like a wrong access, and paths are the program's own.
 * https://github.com/google/sanitizers/wiki/AddressSanitizerFlags
 */
const common = 'strip_path_prefix=/tmp/program/:stack_trace_format=\\"    #%n %F %L\\"';
const addressOptions = [
  'detect_leaks=0',
  'allocator_may_return_null=1',
  'handle_abort=1',
  'print_legend=0',
  'print_summary=0',
  // Of freed memory that is kept to find uses of it; the default would be all that a program may take.
  'quarantine_size_mb=16',
  common,
].join(':');
const undefinedOptions = `print_stacktrace=1:print_summary=0:${common}`;

/**
 * Compiled along with every program, in C or C++. Output goes out line by line, as it does in a terminal: what was
 * printed before a crash is seen, and in its place among the errors.
 */
export const support = `#ifdef __cplusplus
extern "C" {
#endif
extern struct _IO_FILE *stdout;
int setvbuf(struct _IO_FILE *, char *, int, unsigned long);
const char *__asan_default_options(void) { return "${addressOptions}"; }
const char *__ubsan_default_options(void) { return "${undefinedOptions}"; }
__attribute__((constructor)) static void buffer_lines(void) { setvbuf(stdout, 0, 1, 0); }
#ifdef __cplusplus
}
#endif
`;
