import {describe, expect, inject, it} from 'vitest';
import {InvalidInput} from '../../../source/errors.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {selectEngine} from '../../../source/sandbox/select-engine.ts';
import {shellJob} from '../../support/docker.ts';
import {dockerVersion, startFakeDaemon} from '../../support/fake-daemon.ts';
import {canOwnDaemon, startOwnDaemon} from '../../support/own-daemon.ts';

const hasDaemon = inject('dockerMissing') === null && canOwnDaemon;

describe.skipIf(!hasDaemon)('a runtime that the daemon knows by name', () => {
  it('runs the program, and the title bar says so', async () => {
    await using own = await startOwnDaemon('yuubox/python:1');
    await using engine = await connectDocker({socket: own.socket, runtime: 'second'});
    expect(engine.description).toMatch(/^docker .* \(second\)$/);
    let runtimes: Promise<readonly (string | undefined)[]> | undefined;
    const stop = new AbortController();
    await engine.run(shellJob('echo up; sleep 60'), {
      signal: stop.signal,
      onOutput: () => {
        runtimes ??= runtimesOf().finally(() => stop.abort());
      },
    });
    expect(new Set(await runtimes)).toEqual(new Set(['second']));

    async function runtimesOf() {
      const containers = await own.docker.listContainers();
      const inspected = await Promise.all(
        containers.map(({Id: id}) => own.docker.getContainer(id).inspect()),
      );
      return inspected.map(({HostConfig: {Runtime: runtime}}) => runtime);
    }
  });
});

describe('a runtime that the daemon does not know', () => {
  const known = {status: 200, body: {Runtimes: {runc: {path: 'runc'}, kata: {path: 'kata'}}}};
  const answers = {'GET /version': dockerVersion, 'GET /info': known};

  it.each(['docker', 'auto'] as const)(
    'is refused by --engine %s with those it knows',
    async name => {
      await using daemon = await startFakeDaemon(answers);
      const selecting = selectEngine(name, {socket: daemon.socket, runtime: 'runsc'});
      await expect(selecting).rejects.toThrow(InvalidInput);
      await expect(selecting).rejects.toThrow('has no runtime "runsc"; it knows kata, runc.');
    },
  );

  it('is left to the daemon when its name is of the kind that needs no registration', async () => {
    await using daemon = await startFakeDaemon(answers);
    const runtime = 'io.containerd.runsc.v1';
    await using engine = await connectDocker({socket: daemon.socket, runtime});
    expect(engine.description).toContain(runtime);
  });

  it('is refused by the embedded engine, which has none', async () => {
    await expect(selectEngine('embedded', {runtime: 'runsc'})).rejects.toThrow('no runtimes');
  });
});
