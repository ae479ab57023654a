import {availableParallelism, totalmem} from 'node:os';
import {afterEach, describe, expect, it} from 'vitest';
import {EngineUnavailable} from '../../../source/errors.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {parallelRuns} from '../../../source/sandbox/parallel-runs.ts';
import {textOf} from '../../../source/sandbox/result.ts';
import {startProxy} from '../../support/daemon-proxy.ts';
import {daemon, describeDocker, ownContainers, shellJob} from '../../support/docker.ts';
import {dockerVersion, startFakeDaemon} from '../../support/fake-daemon.ts';

describeDocker('a run that loses Docker', () => {
  afterEach(async () => {
    const left = await ownContainers();
    await Promise.all(left.map(({Id: id}) => daemon.getContainer(id).remove({force: true})));
  });

  it('is a sandbox-error that keeps the output so far', async () => {
    const proxy = await startProxy();
    await using engine = await connectDocker({socket: proxy.socket});
    const result = await engine.run(shellJob('echo up; sleep 300'), {
      onOutput: () => void proxy.cut(),
    });
    expect(result).toMatchObject({status: 'sandbox-error', exitCode: null, signal: null});
    expect(textOf(result.stdout)).toBe('up\n');
    expect(result.detail).toMatch(/connection|daemon/);
  });

  it('ends the program, for nobody can hear it any more', async () => {
    const proxy = await startProxy();
    await using engine = await connectDocker({socket: proxy.socket});
    await engine.run(shellJob('echo up; sleep 300'), {onOutput: () => void proxy.cut()});
    await expect
      .poll(async () => (await ownContainers()).map(({State}) => State), {timeout: 10_000})
      .toEqual(['exited']);
  });
});

const isCreation = (request: string) => request === 'POST /containers/create';

describe('a run on a daemon that hangs', () => {
  it('can be cancelled', async () => {
    const hanging = await startFakeDaemon({
      'GET /version': dockerVersion,
      'POST /containers/create': null,
    });
    const engine = await connectDocker({socket: hanging.socket});
    const stop = new AbortController();
    const running = engine.run(shellJob('echo never'), {signal: stop.signal});
    await expect.poll(() => hanging.requests).toContain('POST /containers/create');
    stop.abort();
    expect(await running).toMatchObject({status: 'cancelled', exitCode: null});
    await hanging[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  });

  it('ends when its engine is disposed of, which runs nothing any more then', async () => {
    const hanging = await startFakeDaemon({
      'GET /version': dockerVersion,
      'POST /containers/create': null,
    });
    const engine = await connectDocker({socket: hanging.socket});
    const running = engine.run(shellJob('echo never'));
    await expect.poll(() => hanging.requests).toContain('POST /containers/create');
    const disposing = engine[Symbol.asyncDispose]();
    expect(await running).toMatchObject({status: 'cancelled', exitCode: null});
    const before = hanging.requests.filter(isCreation);
    expect(await engine.run(shellJob('echo late'))).toMatchObject({status: 'cancelled'});
    expect(hanging.requests.filter(isCreation)).toEqual(before);
    await hanging[Symbol.asyncDispose]();
    await disposing;
  });

  it('is not waited for without end where it only has to look something up', async () => {
    const path = '/images/yuubox/python:1/json';
    await using hanging = await startFakeDaemon({
      'GET /version': dockerVersion,
      'GET /info': null,
      [`GET ${path}`]: null,
    });
    await using engine = await connectDocker({socket: hanging.socket});
    const preparing = engine.prepare({image: 'python', interpreter: 'python'});
    const {limits} = shellJob('true');
    const [atOnce] = await Promise.all([
      engine.parallelism(limits),
      expect(preparing).rejects.toThrow(
        new EngineUnavailable(
          `The daemon does not tell whether it has the image yuubox/python:1: no answer to GET ${path} ` +
            'within 20 s. Look at it with yuubox doctor, restart it, or use --engine embedded.',
        ),
      ),
    ]);
    const here = {cores: availableParallelism(), memoryBytes: totalmem()};
    expect(atOnce).toBe(parallelRuns(here, limits));
  });
});

describe('an engine on a daemon that hangs', () => {
  it('is disposed of quietly while it prepares', async () => {
    const pull = 'POST /images/create';
    const hanging = await startFakeDaemon({'GET /version': dockerVersion, [pull]: null});
    const engine = await connectDocker({socket: hanging.socket});
    const environment = {image: 'python', interpreter: 'python'} as const;
    const preparing = engine.prepare(environment);
    await expect.poll(() => hanging.requests).toContain(pull);
    await engine[Symbol.asyncDispose]();
    await preparing;
    await engine.prepare(environment);
    await hanging[Symbol.asyncDispose]();
  });
});
