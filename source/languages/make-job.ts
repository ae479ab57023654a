import type {Program} from '../program.ts';
import type {Job} from '../sandbox/engine.ts';
import type {Limits} from '../sandbox/limits.ts';
import type {Language} from './language.ts';

/** The job that runs a program once. Pure. */
export function makeJob(
  language: Language,
  {entry, source, files, args, env, stdin}: Omit<Program, 'language'>,
  limits: Limits,
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
