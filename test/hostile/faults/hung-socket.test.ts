import {describe, expect, it} from 'vitest';
import {EngineUnavailable} from '../../../source/errors.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {dockerVersion, startFakeDaemon} from '../../support/fake-daemon.ts';
import {endless} from '../jobs.ts';

describe('a daemon that takes a request and never answers', () => {
  it('is unavailable, when it says nothing at all', async () => {
    await using hung = await startFakeDaemon({'GET /version': null});
    const connecting = connectDocker({socket: hung.socket});
    await expect(connecting).rejects.toThrow(EngineUnavailable);
  });

  it('lets a run be cancelled', async () => {
    await using hung = await startFakeDaemon({
      'GET /version': dockerVersion,
      'POST /containers/create': null,
    });
    const engine = await connectDocker({socket: hung.socket});
    const stop = new AbortController();
    const running = engine.run(endless, {signal: stop.signal});
    await expect.poll(() => hung.requests).toContain('POST /containers/create');
    stop.abort();
    expect(await running).toMatchObject({status: 'cancelled', exitCode: null});
    await hung[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  });
});
