import {execFile} from 'node:child_process';
import {copyFile, mkdir, mkdtemp, readFile, rm} from 'node:fs/promises';
import {connect, createServer} from 'node:net';
import type {AddressInfo, Server, Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createServer as createTlsServer} from 'node:tls';
import {promisify} from 'node:util';
import {afterAll, afterEach, beforeAll, describe, expect, inject, it, vi} from 'vitest';
import {dockerAddresses} from '../../../source/sandbox/docker/daemon-address.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {sshArguments} from '../../../source/sandbox/docker/ssh-agent.ts';
import {textOf} from '../../../source/sandbox/result.ts';
import {makeCertificates} from '../../support/certificates.ts';
import {describeDocker, ownContainers, shellJob} from '../../support/docker.ts';
import {onPath} from '../../support/on-path.ts';
import {sshMissing, startSshServer} from '../../support/sshd.ts';
import type {SshServer} from '../../support/sshd.ts';

let folder: string;
const servers: Server[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yuubox-remote-'));
  await makeCertificates(join(folder, 'certificates'));
  await makeCertificates(join(folder, 'strangers'));
});

afterAll(() => rm(folder, {recursive: true, force: true, maxRetries: 10}));

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) server.close();
});

/** Runs a program that reads and writes more than any buffer holds, and expects all of it back. */
async function expectToRun(): Promise<void> {
  await using engine = await connectDocker();
  const stdin = 'x'.repeat(3_000_000);
  const result = await engine.run(shellJob('cat; echo done >&2; exit 3', {stdin}));
  expect(result).toMatchObject({status: 'runtime-error', exitCode: 3, detail: null});
  expect(textOf(result.stdout)).toBe(stdin);
  expect(textOf(result.stderr)).toBe('done\n');
  await engine[Symbol.asyncDispose]();
  expect(await ownContainers()).toEqual([]);
}

async function refusal(): Promise<string> {
  const error = await connectDocker().catch((error: unknown) => error);
  return error instanceof Error ? error.message : 'no error';
}

/** The daemon of this machine, over TCP: plain, or with TLS that asks for a certificate. */
async function listen(tls: boolean): Promise<string> {
  const [address] = await dockerAddresses(undefined);
  const path = new URL(address?.url ?? '').pathname;
  const pass = (client: Socket) => {
    const upstream = connect({path, allowHalfOpen: true});
    client.on('error', () => upstream.destroy()).pipe(upstream);
    upstream.on('error', () => client.destroy()).pipe(client);
  };
  const read = (name: string) => readFile(join(folder, 'certificates/server', name));
  const server = tls
    ? createTlsServer(
        {
          ca: await read('ca.pem'),
          cert: await read('cert.pem'),
          key: await read('key.pem'),
          requestCert: true,
          rejectUnauthorized: true,
          allowHalfOpen: true,
        },
        pass,
      )
    : createServer({allowHalfOpen: true}, pass);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is of this kind; only a pipe's is a string.
  const {port} = server.address() as AddressInfo;
  return `tcp://127.0.0.1:${port}`;
}

describeDocker('a daemon on another machine', () => {
  it('is reached over TCP', async () => {
    vi.stubEnv('DOCKER_HOST', await listen(false));
    await expectToRun();
  });

  it('is reached with TLS and certificates', async () => {
    vi.stubEnv('DOCKER_HOST', await listen(true));
    vi.stubEnv('DOCKER_TLS_VERIFY', '1');
    vi.stubEnv('DOCKER_CERT_PATH', join(folder, 'certificates/client'));
    await expectToRun();
  });

  it.skipIf(!onPath('docker'))(
    'is reached with TLS through a context that Docker’s own command made',
    async () => {
      const certificates = join(folder, 'certificates/client');
      const host = await listen(true);
      vi.stubEnv('DOCKER_CONFIG', join(folder, 'config'));
      const files = ['ca', 'cert', 'key'].map(
        name => `${name}=${join(certificates, `${name}.pem`)}`,
      );
      const endpoint = `host=${host},${files.join(',')}`;
      await promisify(execFile)('docker', ['context', 'create', 'far', '--docker', endpoint]);
      vi.stubEnv('DOCKER_CONTEXT', 'far');
      await expectToRun();
    },
  );

  it('is not taken for another one: its certificate must be of the right authority', async () => {
    vi.stubEnv('DOCKER_HOST', await listen(true));
    vi.stubEnv('DOCKER_TLS_VERIFY', '1');
    vi.stubEnv('DOCKER_CERT_PATH', join(folder, 'strangers/client'));
    expect(await refusal()).toContain('not one of the authority in ca.pem');
    vi.stubEnv('DOCKER_TLS_VERIFY', '');
    vi.stubEnv('DOCKER_TLS', '1');
    expect(await refusal()).toMatch(/closed the connection|refuses the certificate of this side/);
    await mkdir(join(folder, 'authority-only'));
    const [from, to] = ['certificates/client/ca.pem', 'authority-only/ca.pem'];
    await copyFile(join(folder, from), join(folder, to));
    vi.stubEnv('DOCKER_CERT_PATH', join(folder, 'authority-only'));
    expect(await refusal()).toMatch(/closed the connection|refuses the certificate of this side/);
    vi.stubEnv('DOCKER_CERT_PATH', join(folder, 'nothing-here'));
    vi.stubEnv('DOCKER_TLS_VERIFY', '1');
    expect(await refusal()).toContain('there are no certificates in');
  });

  it('that speaks TLS where none was asked for, or the other way round, is told of', async () => {
    vi.stubEnv('DOCKER_HOST', await listen(false));
    vi.stubEnv('DOCKER_TLS_VERIFY', '1');
    vi.stubEnv('DOCKER_CERT_PATH', join(folder, 'certificates/client'));
    expect(await refusal()).toContain('does not speak TLS');
  });
});

it('is spoken to through ssh without a word that could be taken for an option', () => {
  const at = (url: string) => sshArguments(new URL(url), 'docker').slice(3).join(' ');
  expect(at('ssh://build')).toBe('-- build docker system dial-stdio');
  expect(at('ssh://me@build:2222')).toBe('-l me -p 2222 -- build docker system dial-stdio');
  expect(at('ssh://[::1]/run/user/1000/docker.sock')).toBe(
    "-- ::1 docker --host 'unix:///run/user/1000/docker.sock' system dial-stdio",
  );
  expect(at('ssh://-oProxyCommand=x')).toBe('-- -oProxyCommand=x docker system dial-stdio');
  expect(() => at('ssh://me:secret@build')).toThrow('ssh-add');
});

const isMissing = inject('dockerMissing') !== null || sshMissing !== null;

describe.skipIf(isMissing)('a daemon behind SSH', () => {
  let server: SshServer;
  beforeAll(async () => {
    server = await startSshServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('is reached with the user’s own configuration of ssh', async () => {
    vi.stubEnv('PATH', server.path);
    vi.stubEnv('DOCKER_HOST', `ssh://${server.host}`);
    await expectToRun();
    vi.stubEnv('DOCKER_HOST', `ssh://${server.host}/nowhere.sock`);
    expect(await refusal()).toMatch(/nowhere\.sock/);
    // Each connection is a login, which takes long on a busy machine.
  }, 300_000);

  it('is not trusted when it shows another host key', async () => {
    vi.stubEnv('PATH', server.path);
    vi.stubEnv('DOCKER_HOST', `ssh://${server.host}`);
    await server.forgetHost();
    expect(await refusal()).toMatch(/host key verification failed/i);
  });
});
