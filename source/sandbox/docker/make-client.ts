import {existsSync, readFileSync} from 'node:fs';
import type {Agent as HttpAgent} from 'node:http';
import {Agent} from 'node:https';
import {join} from 'node:path';
import Docker from 'dockerode';
import type {DaemonAddress, Tls} from './daemon-address.ts';
import {createSshAgent} from './ssh-agent.ts';

/** Makes a client for a daemon, whatever docker-modem would make of the environment. */
export function makeClient(address: DaemonAddress, program: 'docker' | 'podman'): Docker {
  const options = clientOptions(address, program);
  // It reads these even when it is told everything, and throws over a certificate that is missing.
  const {DOCKER_HOST: host, DOCKER_CERT_PATH: certificates} = process.env;
  delete process.env['DOCKER_HOST'];
  delete process.env['DOCKER_CERT_PATH'];
  try {
    return new Docker(options);
  } finally {
    if (host !== undefined) process.env['DOCKER_HOST'] = host;
    if (certificates !== undefined) process.env['DOCKER_CERT_PATH'] = certificates;
  }
}

/** docker-modem takes an agent too, which its types leave out. */
type ClientOptions = Docker.DockerOptions & {readonly agent: HttpAgent | undefined};

/**
 * What dockerode needs to reach a daemon. Every option is given, for whatever is left out docker-modem takes from
 * DOCKER_HOST and its company.
 * @param program what is asked to pass on the connection at the other end of `ssh`.
 * @throws for an address that cannot be used.
 */
function clientOptions({url, tls}: DaemonAddress, program: 'docker' | 'podman'): ClientOptions {
  const common = {ca: undefined, cert: undefined, key: undefined, sshOptions: undefined};
  const [, local] = /^(?:unix|npipe):\/\/(.*)$/.exec(url) ?? [];
  if (local !== undefined) {
    const socketPath = local || '/var/run/docker.sock';
    return {...common, protocol: 'http', host: undefined, agent: undefined, socketPath};
  }
  if (url.startsWith('ssh:')) {
    // The agent knows the way; the name is only for the request's header.
    return {...common, protocol: 'http', host: 'docker', agent: createSshAgent(url, program)};
  }
  // URL checks the host's name only where it knows the scheme.
  const {protocol, hostname: host, port} = new URL(url.replace(/^tcp:/, 'http:'));
  if (tls || protocol === 'https:') {
    const agent = tls ? tlsAgent(tls) : undefined;
    return {...common, protocol: 'https', host, port: port || 2376, agent};
  }
  return {...common, protocol: 'http', host, port: port || 2375, agent: undefined};
}

/** docker-modem uses certificates only when there are all three, and checks the daemon's always. */
function tlsAgent({folder, verify}: Tls): Agent {
  const read = (name: string) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  const files = {ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem')};
  if (verify && Object.values(files).every(file => file === undefined)) {
    throw new Error(`there are no certificates in ${folder} (ca.pem, cert.pem, key.pem)`);
  }
  return new Agent({...files, rejectUnauthorized: verify});
}
