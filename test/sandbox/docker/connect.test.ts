import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {homedir, tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {EngineUnavailable} from '../../../source/errors.ts';
import {dockerAddresses, podmanAddresses} from '../../../source/sandbox/docker/daemon-address.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {dockerVersion, podmanVersion, startFakeDaemon} from '../../support/fake-daemon.ts';

describe('Docker is looked for', () => {
  const nowhere = {DOCKER_CONFIG: '/nowhere'};

  it('where the option says, then the variables, and nowhere else then', async () => {
    const all = {...nowhere, YUUBOX_DOCKER_SOCKET: '/a.sock', DOCKER_HOST: 'tcp://10.0.0.7:2375'};
    expect(await dockerAddresses('/b.sock', all)).toMatchObject([{url: 'unix:///b.sock'}]);
    expect(await dockerAddresses(undefined, all)).toMatchObject([
      {url: 'unix:///a.sock', source: 'YUUBOX_DOCKER_SOCKET'},
    ]);
    const {DOCKER_HOST} = all;
    expect(await dockerAddresses(undefined, {...nowhere, DOCKER_HOST})).toMatchObject([
      {url: 'tcp://10.0.0.7:2375', source: 'DOCKER_HOST', certificates: null},
    ]);
  });

  it('with certificates when TLS is asked for', async () => {
    const variables = {...nowhere, DOCKER_HOST: 'tcp://h:2376', DOCKER_TLS_VERIFY: '1'};
    expect(await dockerAddresses(undefined, variables)).toMatchObject([
      {certificates: join(homedir(), '.docker')},
    ]);
    const path = {...variables, DOCKER_CERT_PATH: '/certs'};
    expect(await dockerAddresses(undefined, path)).toMatchObject([{certificates: '/certs'}]);
  });

  it('where the Docker context points', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'yuubox-context-'));
    const id = createHash('sha256').update('build').digest('hex');
    await mkdir(join(folder, 'contexts/meta', id), {recursive: true});
    const meta = {Name: 'build', Endpoints: {docker: {Host: 'ssh://me@build'}}};
    await writeFile(join(folder, 'contexts/meta', id, 'meta.json'), JSON.stringify(meta));
    const expected = [{url: 'ssh://me@build', source: 'the Docker context build'}];
    const named = {DOCKER_CONFIG: folder, DOCKER_CONTEXT: 'build'};
    expect(await dockerAddresses(undefined, named)).toMatchObject(expected);
    await writeFile(join(folder, 'config.json'), JSON.stringify({currentContext: 'build'}));
    expect(await dockerAddresses(undefined, {DOCKER_CONFIG: folder})).toMatchObject(expected);
    const host = {DOCKER_CONFIG: folder, DOCKER_HOST: 'tcp://h'};
    expect(await dockerAddresses(undefined, host)).toMatchObject([{url: 'tcp://h'}]);
    await rm(folder, {recursive: true});
  });

  it('in the usual places otherwise', async () => {
    const [first] = await dockerAddresses(undefined, nowhere);
    expect(first?.url).toMatch(/docker\.sock$|docker_engine$/);
    expect(podmanAddresses({CONTAINER_HOST: 'unix:///p.sock'})).toMatchObject([
      {url: 'unix:///p.sock', source: 'CONTAINER_HOST'},
    ]);
  });
});

describe('connecting to Docker', () => {
  async function refusal(socket: string): Promise<string> {
    const error: unknown = await connectDocker({socket}).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(EngineUnavailable);
    return (error as Error).message;
  }

  it('fails with what was tried, why and what to do', async () => {
    const message = await refusal('/nowhere/docker.sock');
    expect(message).toContain('unix:///nowhere/docker.sock');
    expect(message).toContain('nothing is there');
    expect(message).toContain('systemctl start docker');
    expect(message).toContain('--engine embedded');
    expect(await refusal('tcp://127.0.0.1:1')).toContain('nobody listens there');
    expect(await refusal('tcp://:::')).toContain('Invalid URL');
  });

  it('does not wait for a daemon that hangs', async () => {
    await using daemon = await startFakeDaemon({'GET /version': null});
    expect(await refusal(daemon.socket)).toContain('no answer within 1.5 s');
  });

  it('fails when something else answers', async () => {
    await using daemon = await startFakeDaemon({'GET /version': {status: 200, body: 'hello'}});
    expect(await refusal(daemon.socket)).toContain('no container daemon');
  });

  it('goes to the socket it was given, whatever DOCKER_HOST says', async () => {
    await using daemon = await startFakeDaemon({'GET /version': dockerVersion});
    const before = process.env['DOCKER_HOST'];
    process.env['DOCKER_HOST'] = 'tcp://127.0.0.1:1';
    try {
      await using engine = await connectDocker({socket: daemon.socket});
      expect(engine).toMatchObject({name: 'docker', description: 'docker 99.1'});
    } finally {
      if (before === undefined) delete process.env['DOCKER_HOST'];
      else process.env['DOCKER_HOST'] = before;
    }
  });

  it('tells Podman on Docker’s socket by its own account', async () => {
    await using daemon = await startFakeDaemon({'GET /version': podmanVersion});
    await using engine = await connectDocker({socket: daemon.socket});
    expect(engine).toMatchObject({name: 'podman', description: 'podman 9.9.9'});
  });

  it('can be given up', async () => {
    await using daemon = await startFakeDaemon({'GET /version': null});
    const stop = new AbortController();
    const connecting = connectDocker({socket: daemon.socket, signal: stop.signal});
    stop.abort(new Error('enough'));
    await expect(connecting).rejects.toThrow('enough');
  });
});
