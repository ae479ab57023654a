import {languageNamed} from '../../source/languages/index.ts';
import type {Language} from '../../source/languages/language.ts';
import {makeJob} from '../../source/languages/make-job.ts';
import type {Job} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';

/** By the name of their language, the smallest programs that print hello; the entry is what makes the extension. */
const hellos: Readonly<Record<string, readonly [entry: string, source: string]>> = {
  python: ['main.py', 'print("hello")\n'],
  javascript: ['main.js', 'console.log("hello");\n'],
};

/** The job that says hello in a language, as YuuBox itself would make it; null where nobody has written one. */
export function helloIn(language: Language): Job | null {
  const [entry, source] = hellos[language.name] ?? [];
  if (entry === undefined || source === undefined) return null;
  return makeJob(language, {...bare, entry, source}, resolveLimits(language.limits));
}

export function sourceOf(job: Job): Uint8Array {
  return job.files[0]?.content ?? new Uint8Array();
}

/** The command line that does all of a job in the folder with its files. */
export function commandOf(job: Job): readonly string[] {
  return job.argv;
}

/** The command that this machine or an image needs for it. */
export function toolOf(job: Job): string {
  return job.argv[0] ?? '';
}

/** @throws when a program that was timed has not said hello. */
export function checkHello(stdout: string): void {
  if (stdout !== 'hello\n') throw new Error(`The program printed ${JSON.stringify(stdout)}.`);
}

/** What costs next to nothing beside its container, for counting containers. */
export function smallestJob(): Job {
  const job = makeJob(
    languageNamed('python'),
    {...bare, entry: 'main.py', source: ''},
    resolveLimits(),
  );
  return {...job, argv: ['echo', 'hello']};
}

/** Writes so many bytes to stdout, and then on stderr how many seconds that took. */
export function floodJob(bytes: number): Job {
  const program = {...bare, entry: 'main.py', source: flood, args: [String(bytes)]};
  return makeJob(languageNamed('python'), program, resolveLimits());
}

const bare = {files: [], args: [], env: {}, stdin: null};

const flood = String.raw`
import os, sys, time
left = int(sys.argv[1])
block = b"YuuBox!\n" * 8192
started = time.monotonic()
while left > 0:
    left -= os.write(1, block[:left])
print(time.monotonic() - started, file=sys.stderr)
`;
