import {readFileSync} from 'node:fs';
import type {Environment, Job, JobFile} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import type {Attack} from './attack.ts';

const python: Environment = {image: 'python', interpreter: 'python'};
const javascript: Environment = {image: 'javascript', interpreter: 'javascript'};
/** How a program of each ending is run. */
const runners: Readonly<Record<string, readonly [command: string, environment: Environment]>> = {
  py: ['python3', python],
  js: ['node', javascript],
  sh: ['sh', python],
};

/** The job that runs an attack, or another program of `programs/` with an attack's limits. */
export function jobOf(attack: Attack, program: string = attack.program): Job {
  const ending = program.slice(program.lastIndexOf('.') + 1);
  const runner = runners[ending];
  if (!runner) throw new Error(`Nothing here runs ${program}.`);
  const [command, environment] = runner;
  return {
    environment,
    files: [{path: program, content: sourceOf(attack, program)}, ...filesBeside(attack, program)],
    entry: program,
    argv: [command, program],
    args: [],
    env: {},
    stdin: attack.stdin?.() ?? null,
    limits: resolveLimits({timeoutS: 30, ...attack.limits}),
  };
}

function sourceOf({sourceBytes = 0}: Attack, program: string): Uint8Array {
  const source = read(program);
  const padding = '# a comment\n'.repeat(Math.ceil(Math.max(0, sourceBytes - source.length) / 12));
  return Buffer.concat([source, Buffer.from(padding)]);
}

function filesBeside({files = 0}: Attack, program: string): readonly JobFile[] {
  const numbered = Array.from({length: files}, (_, number) => ({
    path: `many/${number}.txt`,
    content: Buffer.from(String(number)),
  }));
  // What the program imports of `programs/`.
  const usesAttempt = read(program).includes('from attempt import');
  return usesAttempt ? [{path: 'attempt.py', content: read('attempt.py')}, ...numbered] : numbered;
}

function read(program: string): Buffer {
  return readFileSync(new URL(`programs/${program}`, import.meta.url));
}
