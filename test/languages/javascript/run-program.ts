import {javascript} from '../../../source/languages/javascript/index.ts';
import type {RuleExample} from '../../../source/languages/rule.ts';
import type {Engine, Job} from '../../../source/sandbox/engine.ts';
import {resolveLimits} from '../../../source/sandbox/limits.ts';
import type {Result} from '../../../source/sandbox/result.ts';

/** Runs one JavaScript program for real, with the files that an example wants beside it. */
export async function runProgram(
  engine: Engine,
  source: string,
  {entry = 'program.js', files = {}}: Pick<RuleExample, 'entry' | 'files'> = {},
): Promise<Result> {
  const encoder = new TextEncoder();
  const job: Job = {
    environment: {image: javascript.image, interpreter: javascript.interpreter},
    files: Object.entries({...files, [entry]: source}).map(([path, content]) => ({
      path,
      content: encoder.encode(content),
    })),
    entry,
    argv: javascript.command(entry, []),
    args: [],
    env: {},
    stdin: null,
    limits: resolveLimits({timeoutS: 30}),
  };
  return engine.run(job);
}
