import {randomBytes} from 'node:crypto';
import {Socket} from 'node:net';
import type {Duplex} from 'node:stream';
import type Docker from 'dockerode';
import {limitRanges, type Limits} from '../limits.ts';
import {containerOptions} from './container-options.ts';
import {attach, awaitExit, createContainer, readMemory, readState} from './docker-api.ts';
import type {ContainerState} from './docker-api.ts';
import {encodeGreeting, encodeHeadStart} from './frame.ts';
import type {HeadStart} from './head-start.ts';
import {labelsOf, thisOwner} from './owner.ts';
import {readRunnerLine} from './read-runner-line.ts';
import type {Removals} from './removals.ts';
import {headStartLine, readyLine} from './runner.ts';

/** How long the daemon may take to make and start one container, in ms. */
const patienceMs = 30_000;
/** How long a container may wait for its program, in ms. */
export const maxIdleMs = 600_000;
/** The longest that a container can be needed: its deadline label says so, with a minute to spare. In ms. */
const maxLifeMs = maxIdleMs + limitRanges.timeoutS.max * 1000 + 60_000;

/** A container that runs, locked down, and waits for its one program. Disposing of it removes it. */
export interface WaitingSandbox extends Disposable {
  /** Whether no program inside can speak for the runner: see `runner.ts`. */
  readonly guarded: boolean;
  /** What its interpreter has been started for. */
  readonly headStart: HeadStart | null;
  /** False as soon as it is known to have ended. */
  readonly isAlive: boolean;
  /** Whether it keeps this process from ending by itself, as it does at first. */
  keepAlive(yes: boolean): void;
  readonly stdin: Duplex;
  /** The container's stdout and stderr, in frames. */
  readonly output: Duplex;
  /** Rejects when the daemon is lost. */
  readonly exitCode: Promise<number>;
  kill(): Promise<void>;
  state(): Promise<ContainerState>;
  /** Memory that it uses now, in KB; null when the daemon does not tell. */
  memory(): Promise<number | null>;
}

export interface SandboxSettings {
  readonly product: 'docker' | 'podman';
  readonly image: string;
  readonly limits: Limits;
  readonly runtime: string | null;
}

/**
 * Makes and starts a container; it stands ready when this resolves. Leaves nothing behind when it fails.
 * @param headStart what to start at once; the sandbox has none when that fails.
 */
export async function makeWaitingSandbox(
  docker: Docker,
  settings: SandboxSettings,
  removals: Removals,
  headStart: HeadStart | null = null,
): Promise<WaitingSandbox> {
  const owner = await thisOwner();
  // A name of our own finds the container even when the answer to its creation is lost.
  const name = `yuubox-${owner.session}-${randomBytes(6).toString('hex')}`;
  const deadline = new Date(Date.now() + maxLifeMs);
  const options = containerOptions({...settings, labels: labelsOf(owner, deadline)});
  const creation = createContainer(docker, name, options);
  const container = docker.getContainer(name);
  const remove = (): void => removals.remove(docker, name, creation);

  try {
    return await within(patienceMs, standUp());
  } catch (error) {
    remove();
    throw error;
  }

  async function standUp(): Promise<WaitingSandbox> {
    await creation;
    const exiting = awaitExit(docker, name);
    const connecting = connect(docker, name, settings.product);
    // Podman does not end the wait for a container that never started, and that would keep us alive.
    connecting.catch(() => exiting.then(({wait}) => wait.destroy()).catch(() => {}));
    const [[stdin, output], {exitCode, wait}] = await Promise.all([connecting, exiting]);
    const close = (): void => {
      for (const each of [stdin, output, wait]) each.destroy();
    };
    stdin.on('error', () => {}); // Then the container has ended, which the output tells.
    output.on('error', () => {}); // Reading it tells; until then nobody listens.
    const ask = (block: readonly Uint8Array[], answer: RegExp): Promise<RegExpExecArray> => {
      for (const part of block) stdin.write(part);
      return readRunnerLine(output, answer);
    };
    let ready: RegExpExecArray;
    let headStarted = false;
    try {
      await container.start();
      ready = await ask(encodeGreeting(), readyLine);
      if (headStart)
        headStarted = (await ask(encodeHeadStart(headStart), headStartLine))[1] === '1';
    } catch (error) {
      close();
      throw error;
    }
    let ended = false;
    const end = (): void => {
      ended = true;
    };
    exitCode.then(end, end);
    return {
      guarded: ready[1] === '1',
      headStart: headStarted ? headStart : null,
      get isAlive() {
        return !ended && !output.destroyed && !stdin.destroyed;
      },
      keepAlive: yes => {
        for (const each of [stdin, output, wait]) keepsAlive(each, yes);
      },
      stdin,
      output,
      exitCode,
      kill: async () => {
        await container.kill();
      },
      state: () => readState(docker, name),
      memory: () => readMemory(docker, name),
      [Symbol.dispose]: () => {
        close();
        remove();
      },
    };
  }
}

/**
 * Connects stdin and output apart: a write that fails, because the program has ended without reading all
 * of its stdin, closes the connection, and output on it could be lost.
 */
async function connect(
  docker: Docker,
  name: string,
  product: SandboxSettings['product'],
): Promise<readonly [stdin: Duplex, output: Duplex]> {
  const outputs = ['stdout', 'stderr'] as const;
  if (product === 'docker') {
    const both = [attach(docker, name, ['stdin']), attach(docker, name, outputs)] as const;
    const [stdin, output] = await Promise.all(both);
    stdin.resume();
    return [stdin, output];
  }
  // Podman copies all output to every connection, and stalls when one of them takes none. It sets the
  // container up for the first connection, and refuses a second one until it has.
  const stdin = await attach(docker, name, ['stdin', ...outputs]);
  stdin.resume();
  return [stdin, await attach(docker, name, outputs)];
}

/** A connection through SSH has no such switch. */
function keepsAlive(connection: object, yes: boolean): void {
  const socket = 'socket' in connection ? connection.socket : connection;
  if (!(socket instanceof Socket)) return;
  if (yes) socket.ref();
  else socket.unref();
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `the daemon took more than ${ms / 1000} s to start a container`;
    timer = setTimeout(() => reject(new Error(message)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
