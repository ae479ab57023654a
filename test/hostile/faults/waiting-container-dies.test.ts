import {describe, expect, it} from 'vitest';
import {textOf} from '../../../source/sandbox/result.ts';
import {containerEngines} from '../engines.ts';
import {lineOfPython} from '../jobs.ts';
import {clientOf, expectNothingLeft, ownContainers} from '../left.ts';

for (const {name, missing, connect} of containerEngines) {
  describe.skipIf(missing !== null)(`a waiting container that dies, on ${name},`, () => {
    it.each(['killed', 'removed'])('is replaced before the program comes: %s', async how => {
      const engine = await connect();
      const job = lineOfPython('print("here")');
      engine.warm(job, 1);
      const running = async () =>
        (await ownContainers(name)).filter(({State: state}) => state === 'running');
      await expect.poll(running, {timeout: 30_000}).toHaveLength(1);
      const daemon = await clientOf(name);
      for (const {Id: id} of await running()) {
        const container = daemon.getContainer(id);
        await (how === 'killed' ? container.kill() : container.remove({force: true}));
      }
      const result = await engine.run(job);
      expect(result).toMatchObject({status: 'ok', detail: null});
      expect(textOf(result.stdout)).toBe('here\n');
      await engine[Symbol.asyncDispose]();
      await expectNothingLeft(name);
    });
  });
}
