import {describe, expect, it} from 'vitest';
import {textOf} from '../../../source/sandbox/result.ts';
import {containerEngines} from '../engines.ts';
import {lineOfPython} from '../jobs.ts';
import {expectNothingLeft} from '../left.ts';

/** Every fifth kills all that it can see; the others say who they are. */
const hostile = (number: number): boolean => number % 5 === 0;
const honest = (number: number): string => `print("I am", ${number})`;
const killer = 'import os; os.kill(-1, 9); os._exit(5)';

for (const {name, missing, connect} of containerEngines) {
  describe.skipIf(missing !== null)(`100 runs at the same time, on ${name},`, () => {
    it('get each their own result', {timeout: 240_000}, async () => {
      const engine = await connect();
      const numbers = Array.from({length: 100}, (_, number) => number);
      const results = await Promise.all(
        numbers.map(number => engine.run(lineOfPython(hostile(number) ? killer : honest(number)))),
      );
      const seen = results.map(({status, exitCode, stdout, detail}) =>
        [status, exitCode, textOf(stdout), detail].join(' '),
      );
      const wanted = numbers.map(number =>
        hostile(number) ? 'runtime-error 5  ' : `ok 0 I am ${number}\n `,
      );
      expect(seen).toEqual(wanted);
      await engine[Symbol.asyncDispose]();
      await expectNothingLeft(name);
    });
  });
}
