import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import Docker from 'dockerode';
import {isDockerRequired, onPath} from './on-path.ts';

/** Whether this machine and user can run a daemon of their own, or have to. */
export const canOwnDaemon =
  isDockerRequired || (process.getuid?.() === 0 && ['dockerd', 'runc', 'unshare'].every(onPath));

/** A dockerd apart from the machine's own, to be restarted and abused. */
export interface OwnDaemon extends AsyncDisposable {
  readonly socket: string;
  readonly docker: Docker;
  /** Ends it, as an upgrade would, and starts it again over the same data. */
  restart(): Promise<void>;
}

/** Starts one that has the machine's `image`, and runc a second time under the name `second`. */
export async function startOwnDaemon(image: string): Promise<OwnDaemon> {
  const folder = await mkdtemp(join(tmpdir(), 'yuubox-dockerd-'));
  const at = (name: string) => join(folder, name);
  const socket = at('docker.sock');
  const settings = {
    runtimes: {second: {path: 'runc'}},
    'data-root': at('data'),
    'exec-root': at('exec'),
    pidfile: at('pid'),
    hosts: [`unix://${socket}`],
    bridge: 'none',
    iptables: false,
    'ip-masq': false,
  };
  await writeFile(at('daemon.json'), JSON.stringify(settings));
  const docker = new Docker({socketPath: socket});
  const start = async (): Promise<ChildProcess> => {
    const log = createWriteStream(at('log'), {flags: 'a'});
    await once(log, 'open');
    const args = ['--config-file', at('daemon.json')];
    // In a network of its own: a daemon that is to have no bridge removes the one of the machine's own daemon.
    const daemon = spawn('unshare', ['--net', 'dockerd', ...args], {stdio: ['ignore', log, log]});
    while (!(await answers(docker))) {
      if (daemon.exitCode !== null) {
        throw new Error(`dockerd ended:\n${(await readFile(at('log'), 'utf8')).slice(-2000)}`);
      }
      await sleep(100);
    }
    return daemon;
  };
  const stop = async (daemon: ChildProcess): Promise<void> => {
    const ended = once(daemon, 'exit');
    daemon.kill();
    await ended;
  };
  let daemon = await start();
  await docker.loadImage(await new Docker().getImage(image).get());
  while (!(await hasImage(docker, image))) await sleep(100);
  return {
    socket,
    docker,
    async restart() {
      await stop(daemon);
      daemon = await start();
    },
    async [Symbol.asyncDispose]() {
      await stop(daemon);
      await rm(folder, {recursive: true, force: true, maxRetries: 10});
    },
  };
}

async function answers(docker: Docker): Promise<boolean> {
  return docker.ping().then(
    () => true,
    () => false,
  );
}

async function hasImage(docker: Docker, image: string): Promise<boolean> {
  return docker
    .getImage(image)
    .inspect()
    .then(
      () => true,
      () => false,
    );
}
