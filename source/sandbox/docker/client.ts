import type Docker from 'dockerode';
import {EngineUnavailable} from '../../errors.ts';
import {checkRuntime} from './check-runtime.ts';
import {type Answer, ask} from './docker-api.ts';
import {makeClient} from './make-client.ts';
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
  /** Name of an OCI runtime that the daemon must know, such as `runsc`. */
  readonly runtime?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * How long a daemon may take for its first answer, in ms: a local one, one of another machine, and through SSH.
 * Podman asks several programs, and Debian's package manager where they come from, for their versions.
 */
const answerMs = {local: 1500, podman: 6000, remote: 5000, ssh: 20_000};

/** A search for a daemon: the first that answered, and why those before it did not. */
export interface Search {
  readonly client: Client | null;
  readonly failures: readonly {readonly address: DaemonAddress; readonly why: string}[];
}

/**
 * Finds Docker.
 * @throws {EngineUnavailable} saying where it was looked for, why nothing answered, and what to do.
 * @throws {InvalidInput} when it does not know the runtime.
 */
export async function findDocker(options: ConnectOptions = {}): Promise<Client> {
  return found(await searchDocker(options), 'Docker does not answer', howToStart.docker, options);
}

/**
 * Finds Podman, through the socket on which it speaks Docker's language.
 * @throws as `findDocker` does.
 */
export async function findPodman(options: ConnectOptions = {}): Promise<Client> {
  return found(await searchPodman(options), 'Podman does not answer', howToStart.podman, options);
}

/** @throws {EngineUnavailable} when the place is named in a way that leads nowhere. */
export async function searchDocker({socket, signal}: ConnectOptions = {}): Promise<Search> {
  return search('docker', await dockerAddresses(socket), signal);
}

/** @throws {EngineUnavailable} as `searchDocker` does. */
export async function searchPodman({signal}: ConnectOptions = {}): Promise<Search> {
  return search('podman', podmanAddresses(), signal);
}

export const howToStart = {
  docker: 'Start it (on Linux: sudo systemctl start docker)',
  podman: 'Start it (on Linux: systemctl --user start podman.socket)',
};

async function search(
  product: Client['product'],
  addresses: readonly DaemonAddress[],
  signal: AbortSignal | undefined,
): Promise<Search> {
  const failures: Search['failures'][number][] = [];
  for (const address of addresses) {
    try {
      return {client: await connect(address, product, signal), failures};
    } catch (error) {
      signal?.throwIfAborted();
      failures.push({address, why: explainConnection(error, patienceFor(address, product))});
    }
  }
  return {client: null, failures};
}

async function found(
  {client, failures}: Search,
  problem: string,
  whatToDo: string,
  {runtime}: ConnectOptions,
): Promise<Client> {
  if (client) {
    if (runtime) await checkRuntime(client.docker, runtime);
    return client;
  }
  const tried = failures.map(({address, why}) => `${address.url} (${address.source}): ${why}`);
  throw new EngineUnavailable(
    `${problem}. Tried ${tried.join('; ')}. ${whatToDo}, or use --engine embedded.`,
  );
}

async function connect(
  address: DaemonAddress,
  product: Client['product'],
  signal: AbortSignal | undefined,
): Promise<Client> {
  const docker = makeClient(address, product);
  const patienceMs = patienceFor(address, product);
  return {docker, address, ...productOf(await ask(docker, '/version', {signal, patienceMs}))};
}

function patienceFor({url}: DaemonAddress, product: Client['product']): number {
  if (/^(?:unix|npipe):/.test(url)) return product === 'podman' ? answerMs.podman : answerMs.local;
  return url.startsWith('ssh:') ? answerMs.ssh : answerMs.remote;
}

/** @throws when the answer is not a container daemon's. */
function productOf({
  Version: version,
  Components: components = [],
}: Answer): Pick<Client, 'product' | 'version'> {
  if (version === undefined) throw new Error('what answers there is no container daemon');
  const podman = JSON.stringify(components).includes('Podman');
  return {product: podman ? 'podman' : 'docker', version: String(version)};
}
