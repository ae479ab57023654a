import type {Language} from '../languages/language.ts';
import type {Program} from '../program.ts';
import type {Job} from '../sandbox/engine.ts';
import type {Limits} from '../sandbox/limits.ts';

/** The job that runs `source` as the entry of a program. */
export function makeJob(program: Program, language: Language, limits: Limits, source: string): Job {
  const {entry, args, env, stdin} = program;
  return {
    environment: {image: language.image, interpreter: language.interpreter},
    files: [{path: entry, content: new TextEncoder().encode(source)}, ...program.files],
    entry,
    argv: language.command(entry, args),
    args,
    env,
    stdin,
    limits,
  };
}
