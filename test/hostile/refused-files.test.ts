import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {InvalidInput} from '../../source/errors.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {engines} from './engines.ts';
import {jobOf} from './job-of.ts';
import {emptyFile, refusedFiles} from './refused-files.ts';

for (const {name: engineName, missing, connect} of engines) {
  describe.skipIf(missing !== null)(`a job on ${engineName} is refused when it has`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await connect();
    });
    afterAll(async () => {
      await engine[Symbol.asyncDispose]();
    });

    it.each(refusedFiles)('$name', async ({paths}) => {
      const job = jobOf({name: 'names', program: 'ignore-stdin.py', stoppedBy: ''});
      const files = [...job.files, ...paths.map(emptyFile)];
      await expect(engine.run({...job, files})).rejects.toThrow(InvalidInput);
    });
  });
}
