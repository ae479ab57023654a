import Docker from 'dockerode';
import {EngineUnavailable} from '../../errors.ts';
import {clientOptions} from './client-options.ts';
import {dockerAddresses, podmanAddresses} from './daemon-address.ts';
import type {DaemonAddress} from './daemon-address.ts';
import {explainConnection} from './explain-connection.ts';

/** A client of a daemon that has answered. */
export interface Client {
  readonly docker: Docker;
  readonly address: DaemonAddress;
  /** What the daemon says it is; Podman answers on Docker's socket too. */
  readonly product: 'docker' | 'podman';
  readonly version: string;
}

export interface ConnectOptions {
  /** Path of a socket, or a URL such as `tcp://10.0.0.7:2376`; by default it is looked for. */
  readonly socket?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How long a daemon may take for its first answer, in ms: a local one, one of another machine, and through SSH. */
const answerMs = {local: 1500, remote: 5000, ssh: 20_000};

/**
 * Finds Docker.
 * @throws {EngineUnavailable} saying where it was looked for, why nothing answered, and what to do.
 */
export async function findDocker({socket, signal}: ConnectOptions = {}): Promise<Client> {
  const start = 'Start it (on Linux: sudo systemctl start docker), or use --engine embedded.';
  return firstThatAnswers('Docker', await dockerAddresses(socket), start, signal);
}

/**
 * Finds Podman, through the socket on which it speaks Docker's language.
 * @throws {EngineUnavailable} as `findDocker` does.
 */
export async function findPodman({signal}: ConnectOptions = {}): Promise<Client> {
  const start =
    'Start it (on Linux: systemctl --user start podman.socket), or use --engine embedded.';
  return firstThatAnswers('Podman', podmanAddresses(), start, signal);
}

async function firstThatAnswers(
  product: string,
  addresses: readonly DaemonAddress[],
  whatToDo: string,
  signal: AbortSignal | undefined,
): Promise<Client> {
  const reasons: string[] = [];
  for (const address of addresses) {
    try {
      return await connect(address, product === 'Podman' ? 'podman' : 'docker', signal);
    } catch (error) {
      signal?.throwIfAborted();
      reasons.push(
        `${address.url} (${address.source}): ${explainConnection(error, patienceFor(address))}`,
      );
    }
  }
  throw new EngineUnavailable(
    `${product} does not answer. Tried ${reasons.join('; ')}. ${whatToDo}`,
  );
}

async function connect(
  address: DaemonAddress,
  product: Client['product'],
  signal: AbortSignal | undefined,
): Promise<Client> {
  const docker = new Docker(clientOptions(address, product));
  const late = AbortSignal.timeout(patienceFor(address));
  const abortSignal = signal ? AbortSignal.any([signal, late]) : late;
  // dockerode's types leave out that `version` takes options, as every call does.
  const ask = docker.version as (options: {abortSignal: AbortSignal}) => Promise<unknown>;
  const answer = await ask.call(docker, {abortSignal});
  return {docker, address, ...productOf(answer)};
}

function patienceFor({url}: DaemonAddress): number {
  if (/^(?:unix|npipe):/.test(url)) return answerMs.local;
  return url.startsWith('ssh:') ? answerMs.ssh : answerMs.remote;
}

/** @throws when the answer is not a container daemon's. */
function productOf(answer: unknown): Pick<Client, 'product' | 'version'> {
  if (typeof answer !== 'object' || answer === null || !('Version' in answer)) {
    throw new Error('what answers there is no container daemon');
  }
  const podman = JSON.stringify('Components' in answer ? answer.Components : []).includes('Podman');
  return {product: podman ? 'podman' : 'docker', version: String(answer.Version)};
}
