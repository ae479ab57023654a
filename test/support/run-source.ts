import type {Language} from '../../source/languages/language.ts';
import {makeJob} from '../../source/languages/make-job.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import type {Result} from '../../source/sandbox/result.ts';

export interface SourceOptions {
  readonly entry?: string;
  /** Files that lie beside the entry, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly timeoutS?: number;
  /** Whether a warning ends it. */
  readonly strict?: boolean;
}

/** Runs one program for real, under the limits of its language. */
export async function runSource(
  engine: Engine,
  language: Language,
  source: string,
  {
    entry = `program${language.extensions[0]}`,
    files = {},
    stdin,
    timeoutS = 120,
    strict = false,
  }: SourceOptions = {},
): Promise<Result> {
  const encoder = new TextEncoder();
  const program = {
    entry,
    source,
    files: Object.entries(files).map(([path, text]) => ({path, content: encoder.encode(text)})),
    args: [],
    env: {},
    stdin: stdin === undefined ? null : encoder.encode(stdin),
  };
  const limits = resolveLimits({...language.limits, timeoutS});
  return engine.run(makeJob(language, program, limits, strict));
}
