import type {Run} from '../healers/judge.ts';
import type {Language} from '../languages/language.ts';
import type {Program} from '../program.ts';
import type {Engine, Job, RunOptions} from '../sandbox/engine.ts';
import type {Limits} from '../sandbox/limits.ts';
import {analyse} from './analyse.ts';

/** Runs versions of one program's entry, all under the same limits, stdin and arguments. */
export class Runner {
  readonly #program: Program;
  readonly #engine: Engine;
  readonly #language: Language;
  readonly #limits: Limits;

  constructor(program: Program, engine: Engine, language: Language, limits: Limits) {
    this.#program = program;
    this.#engine = engine;
    this.#language = language;
    this.#limits = limits;
  }

  /** Runs `source` once, in a sandbox of its own, and reads the error out of it. */
  async run(source: string, options: RunOptions): Promise<Run> {
    const result = await this.#engine.run(this.#job(source), options);
    return {source, result, report: analyse(result, this.#language, this.#program.entry, source)};
  }

  #job(source: string): Job {
    const {entry, files, args, env, stdin} = this.#program;
    const language = this.#language;
    const {image, interpreter} = language;
    return {
      environment: {image, interpreter},
      files: [{path: entry, content: new TextEncoder().encode(source)}, ...files],
      entry,
      // Else an interpreter would take `-c.py` for an option.
      argv: language.command(entry.startsWith('-') ? `./${entry}` : entry, args),
      args,
      env,
      stdin,
      limits: this.#limits,
    };
  }
}
