import type {Job} from '../sandbox/engine.ts';

/** Runs the program, then the check; what the program printed lies in files. `$1` is the check, the rest the program. */
const script = `
check=$1
shift
export YUUBOX_STDOUT=/tmp/program-stdout YUUBOX_STDERR=/tmp/program-stderr
"$@" >"$YUUBOX_STDOUT" 2>"$YUUBOX_STDERR" || {
  status=$?
  cat "$YUUBOX_STDERR" >&2
  exit "$status"
}
exec sh -c "$check" </dev/null
`;

/**
 * The job that runs a program and then a shell command, in the same directory and sandbox. The command finds what the
 * program printed in the files `$YUUBOX_STDOUT` and `$YUUBOX_STDERR`; what the job prints is the command's own. Pure.
 */
export function withCheck(job: Job, check: string): Job {
  return {...job, argv: ['sh', '-c', script, 'sh', check, ...job.argv], headStart: false};
}
