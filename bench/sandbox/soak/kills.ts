import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {setTimeout as sleep} from 'node:timers/promises';
import type {OwnDaemon} from '../../../test/support/own-daemon.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {countLeftOvers, mark} from './left-overs.ts';
import type {Phase} from './phase.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const args = ['source/cli.ts', 'examples/greet.py', '--yes', '--engine', 'docker'];

/**
 * Kills YuuBoxes with SIGKILL while they heal a program, each at a random moment from its start to its end. What
 * they leave goes when the next one starts.
 */
export async function kills(daemon: OwnDaemon, count: number): Promise<Phase> {
  const begin = performance.now();
  const undisturbed = start(daemon);
  const [code] = await once(undisturbed, 'exit');
  const wholeMs = performance.now() - begin;
  const complaints = code === 0 ? [] : [`undisturbed, it ended with ${code}`];
  let early = 0;
  for (let kill = 0; kill < count; kill += 1) {
    const yuubox = start(daemon);
    const exit = once(yuubox, 'exit');
    await sleep(Math.random() * wholeMs);
    if (yuubox.exitCode === null) early += 1;
    yuubox.kill('SIGKILL');
    await exit;
  }
  const orphans = await settledContainers(daemon);
  const next = await connectDocker({socket: daemon.socket});
  const left = await countLeftOvers(daemon);
  await next[Symbol.asyncDispose]();
  return {
    what: `${count} kills`,
    figures: `${early} before their end; ${orphans.length} containers when the next YuuBox started`,
    left,
    complaints,
  };
}

/** How long nothing may change until the daemon has done what those who were killed had still asked of it, in ms. */
const settledMs = 3000;

async function settledContainers({docker}: OwnDaemon): Promise<readonly {readonly Id: string}[]> {
  const list = () => docker.listContainers({all: true});
  let containers = await list();
  let since = performance.now();
  while (performance.now() - since < settledMs) {
    await sleep(200);
    const now = await list();
    if (now.map(({Id}) => Id).join() !== containers.map(({Id}) => Id).join())
      since = performance.now();
    containers = now;
  }
  return containers;
}

function start({socket}: OwnDaemon) {
  const folder = socket.replace(/\/[^/]*$/, '');
  return spawn(process.execPath, args, {
    cwd: root,
    stdio: 'ignore',
    env: {...process.env, YUUBOX_DOCKER_SOCKET: socket, [mark]: folder},
  });
}
