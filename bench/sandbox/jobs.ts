import {languageNamed, languages} from '../../source/languages/index.ts';
import {makeJob} from '../../source/languages/make-job.ts';
import type {Job} from '../../source/sandbox/engine.ts';
import {quote} from '../../source/sandbox/docker/quote.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import type {Hello} from './hellos.ts';

const bare = {files: [], args: [], env: {}, stdin: null};

/** The job that says hello, as YuuBox itself would make it if it knows the language. */
export function helloJob({name, entry, source, compile, run, memoryMb}: Hello): Job {
  const language = languages.find(each => each.name === name);
  if (language) return makeJob(language, {...bare, entry, source}, resolveLimits(language.limits));
  return {
    ...bare,
    environment: {image: name, interpreter: null},
    files: [{path: entry, content: Buffer.from(source)}],
    entry,
    compile: compile?.split(' ') ?? null,
    argv: run.split(' '),
    limits: resolveLimits(memoryMb === undefined ? {} : {memoryMb}),
  };
}

/** What costs next to nothing beside its container, for counting containers. */
export function smallestJob(): Job {
  const job = pythonJob('', []);
  return {...job, argv: ['echo', 'hello'], headStart: false};
}

/** Writes so many bytes to stdout, and then on stderr how many seconds that took. */
export function floodJob(bytes: number): Job {
  return pythonJob(flood, [String(bytes)]);
}

const flood = String.raw`
import os, sys, time
left = int(sys.argv[1])
block = b"YuuBox!\n" * 8192
started = time.monotonic()
while left > 0:
    left -= os.write(1, block[:left])
print(time.monotonic() - started, file=sys.stderr)
`;

function pythonJob(source: string, args: readonly string[]): Job {
  const program = {...bare, entry: 'main.py', source, args};
  return makeJob(languageNamed('python'), program, resolveLimits());
}

export function sourceOf(job: Job): Uint8Array {
  return job.files[0]?.content ?? new Uint8Array();
}

/** The command line that does all of a job, in the folder with its files. */
export function commandOf({compile, argv}: Job): readonly string[] {
  if (!compile) return argv;
  const [first, second] = [compile, argv].map(words => words.map(quote).join(' '));
  return ['sh', '-c', `${first} >&2 && exec ${second}`];
}

/** @throws when a program that was timed has not said hello. */
export function checkHello(stdout: string): void {
  if (stdout !== 'hello\n') throw new Error(`The program printed ${JSON.stringify(stdout)}.`);
}
