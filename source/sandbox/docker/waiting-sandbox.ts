import {randomBytes} from 'node:crypto';
import type {Duplex} from 'node:stream';
import type Docker from 'dockerode';
import type {Limits} from '../limits.ts';
import {containerOptions} from './container-options.ts';
import {attach, awaitExit} from './docker-api.ts';
import {labelsOf, thisOwner} from './owner.ts';
import type {Removals} from './removals.ts';

/** How long the daemon may take to make and start one container, in ms. */
const patienceMs = 30_000;
/** After this time past its limit, a container's deadline label says that nobody can need it, in ms. */
const graceMs = 60_000;

/** A container that runs, locked down, and waits for its one program. Disposing of it removes it. */
export interface WaitingSandbox extends Disposable {
  readonly stdin: Duplex;
  /** The container's stdout and stderr, in frames. */
  readonly output: Duplex;
  /** Rejects when the daemon is lost. */
  readonly exitCode: Promise<number>;
  kill(): Promise<void>;
  state(): Promise<ContainerState>;
}

export interface ContainerState {
  /** Null while it runs. */
  readonly exitCode: number | null;
  readonly oomKilled: boolean;
}

export interface SandboxSettings {
  readonly product: 'docker' | 'podman';
  readonly image: string;
  readonly limits: Limits;
  readonly runtime: string | null;
}

/** Makes and starts a container; it stands ready when this resolves. Leaves nothing behind when it fails. */
export async function makeWaitingSandbox(
  docker: Docker,
  settings: SandboxSettings,
  removals: Removals,
): Promise<WaitingSandbox> {
  const owner = await thisOwner();
  // A name of our own finds the container even when the answer to its creation is lost.
  const name = `yuubox-${owner.session}-${randomBytes(6).toString('hex')}`;
  const deadline = new Date(Date.now() + settings.limits.timeoutS * 1000 + graceMs);
  const options = containerOptions({...settings, labels: labelsOf(owner, deadline)});
  const creation = docker.createContainer({...options, name});
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
    const [[stdin, output], {exitCode}] = await Promise.all([
      connect(docker, name, settings.product),
      awaitExit(docker, name),
    ]);
    const close = (): void => {
      stdin.destroy();
      output.destroy();
    };
    stdin.on('error', () => {}); // Then the container has ended, which the output tells.
    output.on('error', () => {}); // Reading it tells; until then nobody listens.
    try {
      await container.start();
    } catch (error) {
      close();
      throw error;
    }
    return {
      stdin,
      output,
      exitCode,
      kill: async () => {
        await container.kill();
      },
      state: async () => {
        const {State: state} = await container.inspect();
        const ended = !state.Running && state.Status !== 'created';
        return {exitCode: ended ? state.ExitCode : null, oomKilled: state.OOMKilled};
      },
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
  // Podman copies all output to every connection, and stalls when one of them takes none.
  const streams =
    product === 'podman' ? (['stdin', 'stdout', 'stderr'] as const) : (['stdin'] as const);
  const [stdin, output] = await Promise.all([
    attach(docker, name, streams),
    attach(docker, name, ['stdout', 'stderr']),
  ]);
  stdin.resume();
  return [stdin, output];
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
