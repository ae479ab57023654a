import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {chmod, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {connect, createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {delimiter, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {promisify} from 'node:util';
import {isDockerRequired, onPath} from './on-path.ts';

const program = '/usr/sbin/sshd';

/** What the tests of connections through SSH need and this machine lacks; null when they are to run. */
export const sshMissing = isDockerRequired
  ? null
  : (['ssh', 'docker'].find(name => !onPath(name)) ?? (existsSync(program) ? null : 'sshd'));

export interface SshServer extends AsyncDisposable {
  /** How its user's configuration calls it. */
  readonly host: string;
  /** A PATH on which `ssh` is the real one with a configuration of its own: known hosts, key, port. */
  readonly path: string;
  /** Makes it show another host key from now on, as an impostor would. */
  forgetHost(): Promise<void>;
}

const run = promisify(execFile);

/** A real SSH server on loopback, for this user with a key of its own. */
export async function startSshServer(): Promise<SshServer> {
  const folder = await mkdtemp(join(tmpdir(), 'yuubox-sshd-'));
  const at = (name: string) => join(folder, name);
  for (const name of ['host', 'user', 'impostor']) {
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(name)]);
  }
  const port = await freePort();
  const settings = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${at('host')}`,
    `AuthorizedKeysFile ${at('user.pub')}`,
    'PidFile none',
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    `SetEnv PATH=${process.env['PATH']}`,
  ];
  await writeFile(at('sshd_config'), settings.join('\n'));
  const know = async (key: string) => {
    const [kind, text] = (await readFile(at(`${key}.pub`), 'utf8')).split(' ');
    await writeFile(at('known_hosts'), `[127.0.0.1]:${port} ${kind} ${text}\n`);
  };
  await know('host');
  const [host, bin] = ['yuubox-test-host', at('bin')];
  const lines = [
    `Host ${host}`,
    'HostName 127.0.0.1',
    `Port ${port}`,
    `User ${userInfo().username}`,
    `IdentityFile ${at('user')}`,
    'IdentitiesOnly yes',
    `UserKnownHostsFile ${at('known_hosts')}`,
  ];
  await writeFile(at('ssh_config'), lines.join('\n'));
  const {stdout: ssh} = await run('sh', ['-c', 'command -v ssh']);
  await mkdir(bin);
  await writeFile(join(bin, 'ssh'), `#!/bin/sh\nexec ${ssh.trim()} -F ${at('ssh_config')} "$@"\n`);
  await chmod(join(bin, 'ssh'), 0o755);
  // It insists on this folder when it is run by root.
  if (userInfo().uid === 0) await mkdir('/run/sshd', {recursive: true});
  const server = spawn(program, ['-D', '-e', '-f', at('sshd_config')], {stdio: 'ignore'});
  await untilListening(port);
  return {
    host,
    path: `${bin}${delimiter}${process.env['PATH']}`,
    forgetHost: () => know('impostor'),
    async [Symbol.asyncDispose]() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      await rm(folder, {recursive: true, force: true, maxRetries: 10});
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A listening TCP server's address is of this kind; only a pipe's is a string.
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilListening(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await sleep(50);
    } finally {
      socket.destroy();
    }
  }
}
