import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {chmod, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {EngineUnavailable} from '../../../source/errors.ts';
import {dockerAddresses, podmanAddresses} from '../../../source/sandbox/docker/daemon-address.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {onPath} from '../../support/on-path.ts';
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
      {url: 'tcp://10.0.0.7:2375', source: 'DOCKER_HOST', tls: null},
    ]);
  });

  it('with certificates when TLS is asked for', async () => {
    const variables = {...nowhere, DOCKER_HOST: 'tcp://h:2376', DOCKER_TLS_VERIFY: '1'};
    expect(await dockerAddresses(undefined, variables)).toMatchObject([
      {tls: {folder: '/nowhere', verify: true}},
    ]);
    const path = {...variables, DOCKER_CERT_PATH: '/certs'};
    expect(await dockerAddresses(undefined, path)).toMatchObject([
      {tls: {folder: '/certs', verify: true}},
    ]);
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

  it.skipIf(!onPath('docker'))('in the order of Docker’s own command', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'yuubox-context-'));
    const unset = {DOCKER_HOST: '', DOCKER_CONTEXT: ''};
    const docker = (variables: Record<string, string>, ...args: string[]) =>
      promisify(execFile)('docker', args, {env: {...process.env, ...unset, ...variables}}).catch(
        (error: {stderr: string}) => error,
      );
    const config = {DOCKER_CONFIG: folder};
    for (const name of ['one', 'two']) {
      const endpoint = `host=unix://${folder}/${name}.sock`;
      await docker(config, 'context', 'create', name, '--docker', endpoint);
    }
    await docker(config, 'context', 'use', 'one');
    const [named, host] = [{...config, DOCKER_CONTEXT: 'two'}, `unix://${folder}/host.sock`];
    for (const variables of [config, named, {...named, DOCKER_HOST: host}]) {
      const [address] = await dockerAddresses(undefined, variables);
      // Nobody listens anywhere, and the command names where it looked.
      const {stderr} = await docker(variables, 'version');
      expect(stderr).toContain(address?.url);
    }
    await rm(folder, {recursive: true});
  });

  it('in no other place when a context is named that does not exist', async () => {
    const variables = {...nowhere, DOCKER_CONTEXT: 'biuld'};
    await expect(dockerAddresses(undefined, variables)).rejects.toThrow(
      'There is no Docker context "biuld", which DOCKER_CONTEXT names. There are: default.',
    );
  });

  it('nowhere when the address makes no sense', async () => {
    const variables = {...nowhere, DOCKER_HOST: 'ftp://files'};
    await expect(dockerAddresses(undefined, variables)).rejects.toThrow(
      'DOCKER_HOST is "ftp://files"; it must begin with unix://',
    );
  });

  it('where it listens without root, and where its stand-ins do', async () => {
    const home = await mkdtemp(join(tmpdir(), 'yuubox-home-'));
    const sockets = [
      '.docker/run/docker.sock',
      '.docker/desktop/docker.sock',
      'run/docker.sock',
      '.orbstack/run/docker.sock',
      '.rd/docker.sock',
      '.colima/default/docker.sock',
      '.colima/build/docker.sock',
      '.lima/docker/sock/docker.sock',
    ].map(path => join(home, path));
    for (const socket of sockets) {
      await mkdir(dirname(socket), {recursive: true});
      await writeFile(socket, '');
    }
    const variables = {...nowhere, HOME: home, XDG_RUNTIME_DIR: join(home, 'run')};
    const [usual, ...others] = await dockerAddresses(undefined, variables);
    expect(usual?.url).toBe('unix:///var/run/docker.sock');
    expect(others.map(({url}) => url)).toEqual(sockets.map(socket => `unix://${socket}`));
    await rm(home, {recursive: true});
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

  it('fails with what to do when the socket is not for this user', async () => {
    await using daemon = await startFakeDaemon({'GET /version': dockerVersion});
    await chmod(daemon.socket, 0o000);
    await chmod(dirname(daemon.socket), 0o755);
    const script = `
      import {connectDocker} from './source/sandbox/docker/docker-engine.ts';
      await connectDocker({socket: ${JSON.stringify(daemon.socket)}}).catch(({message}) => console.log(message));`;
    // Root may everything, so somebody else tries.
    const user = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {};
    const args = ['--input-type=module-typescript', '--eval', script];
    const {stdout} = await promisify(execFile)(process.execPath, args, user);
    expect(stdout).toContain('permission denied (is your user in the group “docker”?)');
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
    process.env['DOCKER_HOST'] = 'tcp://:::';
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
