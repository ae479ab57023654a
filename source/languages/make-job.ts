import type {Program} from '../program.ts';
import type {Job} from '../sandbox/engine.ts';
import type {Limits} from '../sandbox/limits.ts';
import type {Language} from './language.ts';

/**
 * The job that runs a program once. Pure.
 * @param strict whether what a tool of the language only warns about is to end it as a compile error.
 */
export function makeJob(
  language: Language,
  {entry, source, files, args, env, stdin}: Omit<Program, 'language'>,
  limits: Limits,
  strict = false,
): Job {
  const {image, interpreter} = language;
  const {
    compile,
    run,
    headStart = false,
  } = language.launch({
    // Else an interpreter would take `-c.py` for an option.
    entry: entry.startsWith('-') ? `./${entry}` : entry,
    source,
    others: files.map(({path}) => path),
    args,
    strict,
  });
  return {
    environment: {image, interpreter},
    files: [{path: entry, content: new TextEncoder().encode(source)}, ...files],
    entry,
    compile,
    argv: run,
    args,
    env,
    stdin,
    limits,
    headStart,
  };
}

/**
 * The job that runs nothing, but ends as a compile error when a tool of the language warns about the program; null
 * where a strict run is no different from any other. Pure.
 */
export function makeWarningsJob(
  language: Language,
  program: Omit<Program, 'language'>,
  limits: Limits,
): Job | null {
  const plain = makeJob(language, program, limits);
  const strict = makeJob(language, program, limits, true);
  if (!strict.compile || JSON.stringify(strict.compile) === JSON.stringify(plain.compile))
    return null;
  return {...strict, argv: ['true'], args: [], stdin: null, headStart: false};
}
