import type {Engine} from '../../source/sandbox/engine.ts';
import {makeResult} from './make.ts';

/** Why no program but the first is started. */
export const breakdown = 'The sandbox could not be started: no answer.';

/** An engine on which one program fails, on its third line, and that then breaks down. */
export function breakingEngine(): Engine {
  let runs = 0;
  return {
    name: 'docker',
    description: 'scripted',
    supports: () => true,
    prepare: async () => {},
    warm: () => {},
    parallelism: async () => 2,
    async run() {
      runs += 1;
      if (runs > 1) {
        return makeResult({status: 'sandbox-error', exitCode: null, wallMs: 0, detail: breakdown});
      }
      const trace = `  File "/tmp/program/program.py", line 3, in <module>\n    print(tota)\n`;
      const stderr = `Traceback (most recent call last):\n${trace}NameError: name 'tota' is not defined\n`;
      return makeResult({status: 'runtime-error', exitCode: 1}, '', stderr);
    },
    async [Symbol.asyncDispose]() {},
  };
}
