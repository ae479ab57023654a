import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import Docker from 'dockerode';
import {EngineUnavailable} from '../../errors.ts';
import {dockerAddresses, podmanAddresses} from './daemon-address.ts';
import type {DaemonAddress} from './daemon-address.ts';
import {messageOf} from './docker-api.ts';

/** A client of a daemon that has answered. */
export interface Client {
  readonly docker: Docker;
  /** What the daemon says it is; Podman answers on Docker's socket too. */
  readonly product: 'docker' | 'podman';
  readonly version: string;
}

export interface ConnectOptions {
  /** Path of a socket, or a URL such as `tcp://10.0.0.7:2376`; by default it is looked for. */
  readonly socket?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How long a daemon may take for its first answer, in ms. */
const answerMs = 1500;

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
      return await connect(address, signal);
    } catch (error) {
      signal?.throwIfAborted();
      reasons.push(`${address.url} (${address.source}): ${explain(error)}`);
    }
  }
  throw new EngineUnavailable(
    `${product} does not answer. Tried ${reasons.join('; ')}. ${whatToDo}`,
  );
}

async function connect(address: DaemonAddress, signal: AbortSignal | undefined): Promise<Client> {
  const docker = new Docker(clientOptions(address));
  const late = AbortSignal.timeout(answerMs);
  const abortSignal = signal ? AbortSignal.any([signal, late]) : late;
  // dockerode's types leave out that `version` takes options, as every call does.
  const ask = docker.version as (options: {abortSignal: AbortSignal}) => Promise<unknown>;
  const answer = await ask.call(docker, {abortSignal});
  return {docker, ...productOf(answer)};
}

/** @throws when the answer is not a container daemon's. */
function productOf(answer: unknown): Pick<Client, 'product' | 'version'> {
  if (typeof answer !== 'object' || answer === null || !('Version' in answer)) {
    throw new Error('what answers there is no container daemon');
  }
  const podman = JSON.stringify('Components' in answer ? answer.Components : []).includes('Podman');
  return {product: podman ? 'podman' : 'docker', version: String(answer.Version)};
}

/**
 * Every option is given, for whatever is left out docker-modem takes from DOCKER_HOST and its company.
 */
function clientOptions({url, certificates}: DaemonAddress): Docker.DockerOptions {
  const local = /^(?:unix|npipe):\/\/(.+)$/.exec(url)?.[1];
  const common = {ca: undefined, cert: undefined, key: undefined, sshOptions: undefined};
  if (local) return {...common, protocol: 'http', host: undefined, socketPath: local};
  const {protocol, hostname, port, username} = new URL(url);
  if (protocol === 'ssh:') {
    const agent = process.env['SSH_AUTH_SOCK'];
    const sshOptions = agent ? {agent} : {};
    return {...common, protocol: 'ssh', host: hostname, port: port || 22, username, sshOptions};
  }
  if (!certificates) {
    return {...common, protocol: protocol === 'https:' ? 'https' : 'http', host: hostname, port};
  }
  const read = (name: string): Buffer => readFileSync(join(certificates, name));
  const files = {ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem')};
  return {...common, ...files, protocol: 'https', host: hostname, port: port || 2376};
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'nothing is there';
  if (code === 'ECONNREFUSED') return 'nobody listens there';
  if (code === 'EACCES') return 'permission denied (is your user in the group “docker”?)';
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')) {
    return `no answer within ${answerMs / 1000} s`;
  }
  return messageOf(error);
}
