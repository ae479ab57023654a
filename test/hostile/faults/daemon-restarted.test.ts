import {describe, expect, it} from 'vitest';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {tagOf} from '../../../source/sandbox/docker/images.ts';
import {textOf} from '../../../source/sandbox/result.ts';
import {describeDocker} from '../../support/docker.ts';
import {canOwnDaemon, startOwnDaemon} from '../../support/own-daemon.ts';
import {endless, lineOfPython} from '../jobs.ts';

describeDocker('a daemon that is restarted while a program runs', () => {
  describe.skipIf(!canOwnDaemon)('(one of our own)', () => {
    it('loses that run and no other, and keeps nothing', {timeout: 120_000}, async () => {
      await using daemon = await startOwnDaemon(tagOf('python'));
      const engine = await connectDocker({socket: daemon.socket});
      const up = Promise.withResolvers<void>();
      const lost = engine.run(endless, {onOutput: () => up.resolve()});
      await up.promise;
      await daemon.restart();
      const result = await lost;
      expect(result).toMatchObject({status: 'sandbox-error', detail: expect.stringMatching(/./)});
      expect(textOf(result.stdout)).toBe('up\n');
      const next = await engine.run(lineOfPython('print("again")'));
      expect(textOf(next.stdout)).toBe('again\n');
      await engine[Symbol.asyncDispose]();
      await expect
        .poll(() => daemon.docker.listContainers({all: true}), {timeout: 20_000})
        .toEqual([]);
    });
  });
});
