import {languageNamed} from '../../../source/languages/index.ts';
import {makeJob} from '../../../source/languages/make-job.ts';
import type {Job} from '../../../source/sandbox/engine.ts';
import {resolveLimits} from '../../../source/sandbox/limits.ts';
import type {Status} from '../../../source/sandbox/result.ts';

/** Programs that end in every way that leaves a container behind to be removed, and how they must end. */
const programs: readonly (readonly [source: string, status: Status])[] = [
  ['print("hello")', 'ok'],
  ['prin("hello")', 'runtime-error'],
  ['import sys\nprint(len(sys.stdin.read()))', 'ok'],
  ['print("x" * 1_000_000)', 'ok'],
  ['import os\nos.fork()\nprint(os.getpid())', 'ok'],
  ['open("file", "w").write("x" * 100_000)', 'ok'],
];
/** As the program before, but stopped. Few, for each takes its second. */
const endless = ['while True: pass', 'timeout'] as const;

/** The job of one run, and how it must end. */
export function soakJob(run: number): readonly [Job, Status] {
  const [source, status] = run % 50 === 49 ? endless : (programs[run % programs.length] ?? endless);
  const limits = resolveLimits({timeoutS: status === 'timeout' ? 1 : 60});
  const stdin = Buffer.from('x'.repeat(10_000));
  const program = {entry: 'soak.py', source, files: [], args: [], env: {}, stdin};
  return [makeJob(languageNamed('python'), program, limits), status];
}
