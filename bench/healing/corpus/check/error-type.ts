import type {Outcome} from './job.ts';

/** The type of the error that ended a program, or how else it ended: `none`, `timeout`, `exit 3`. */
export function errorType({exitCode, stderr}: Outcome): string {
  if (exitCode === 0) return 'none';
  if (exitCode === timedOut) return 'timeout';
  return pythonType(stderr) ?? nodeType(stderr) ?? `exit ${exitCode}`;
}

/** The exit code of timeout(1) from the GNU core utilities when the time is up. */
export const timedOut = 124;

/** In a Python traceback the error stands on the first line without indentation after the last frame. */
function pythonType(stderr: string): string | undefined {
  const lines = stderr.split('\n');
  const lastFrame = lines.findLastIndex(line => line.startsWith('  File "'));
  if (lastFrame === -1) return undefined;
  const line = lines.slice(lastFrame).find(line => /^\S/.test(line));
  return line && /^(?:\w+\.)*(\w+)(?::|$)/.exec(line)?.[1];
}

/** Node prints the place, the line, then `TypeError: …` or `AssertionError [ERR_ASSERTION]: …`. */
function nodeType(stderr: string): string | undefined {
  return /^(?:Uncaught )?(\w*(?:Error|Exception))(?: \[\w+\])?(?::|$)/m.exec(stderr)?.[1];
}
