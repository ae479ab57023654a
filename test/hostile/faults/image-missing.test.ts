import {describe, expect, it} from 'vitest';
import {containerEngines} from '../engines.ts';
import {endless} from '../jobs.ts';
import {expectNothingLeft} from '../left.ts';

for (const {name, missing, connect} of containerEngines) {
  describe.skipIf(missing !== null)(`a missing image, on ${name},`, () => {
    it('is a sandbox-error that says how to make it', async () => {
      const engine = await connect();
      const result = await engine.run({
        ...endless,
        environment: {image: 'nowhere', interpreter: null},
      });
      expect(result).toMatchObject({
        status: 'sandbox-error',
        exitCode: null,
        detail: expect.stringContaining('yuubox images'),
      });
      await engine[Symbol.asyncDispose]();
      await expectNothingLeft(name);
    });
  });
}
