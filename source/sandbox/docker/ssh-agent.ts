import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {Agent} from 'node:http';
import type {Socket} from 'node:net';
import {Duplex} from 'node:stream';
import {quote} from './quote.ts';

/**
 * Reaches a daemon through the `ssh` program, as Docker's own command does: so keys, known hosts, jump hosts and all
 * else of the user's configuration count. (docker-modem speaks SSH by itself, and checks no host key.)
 * @param url such as `ssh://me@build:2222`; a path is that of the daemon's socket there.
 * @throws for a URL that cannot be used.
 */
export function createSshAgent(url: string, program: 'docker' | 'podman'): Agent {
  const args = sshArguments(new URL(url), program);
  const agent = new Agent({keepAlive: true});
  agent.createConnection = () => new SshConnection(args);
  return agent;
}

/** Exported for its tests. */
export function sshArguments(url: URL, program: 'docker' | 'podman'): readonly string[] {
  const {username, password, port, pathname} = url;
  if (password) {
    throw new Error('a password in an address is not used; give your key to ssh-agent (ssh-add)');
  }
  const host = decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1');
  if (!host) throw new Error('it names no host');
  const socket = decodeURIComponent(pathname);
  const at = socket === '' || socket === '/' ? '' : ` --host ${quote(`unix://${socket}`)}`;
  return [
    '-T',
    // A question would end up on the user's screen, once for each connection.
    '-oBatchMode=yes',
    '-oConnectTimeout=15',
    ...(username ? ['-l', decodeURIComponent(username)] : []),
    ...(port ? ['-p', port] : []),
    '--',
    host,
    `${program}${at} system dial-stdio`,
  ];
}

/** A connection whose other end is the daemon's socket. It has what Node's HTTP client asks of a socket. */
class SshConnection extends Duplex {
  readonly #ssh: ChildProcess;
  readonly #stdin: Socket;
  readonly #stdout: Socket;

  constructor(args: readonly string[]) {
    super();
    // In a session of its own: an interrupt from the keyboard must not cut us off before we have cleaned up.
    this.#ssh = spawn('ssh', args, {stdio: 'pipe', detached: true, windowsHide: true});
    // Pipes to a child process are sockets, which its types do not tell.
    [this.#stdin, this.#stdout] = [this.#ssh.stdin as Socket, this.#ssh.stdout as Socket];
    let hasAnswered = false;
    let complaint = '';
    this.#stdout.on('data', chunk => {
      hasAnswered = true;
      if (!this.push(chunk)) this.#stdout.pause();
    });
    this.#ssh.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-2000);
    });
    this.#stdin.on('error', () => {}); // Then ssh has ended, which is told below.
    this.#ssh.on('error', error => this.destroy(new Error(`ssh cannot be run: ${error.message}`)));
    this.#ssh.on('close', code => {
      if (hasAnswered || code === 0) this.push(null);
      else this.destroy(new Error(`ssh: ${complaint.trim() || `exit code ${code}`}`));
    });
  }

  override _read(): void {
    this.#stdout.resume();
  }

  override _write(chunk: Uint8Array, _: string, done: (error?: Error | null) => void): void {
    this.#stdin.write(chunk, done);
  }

  override _final(done: () => void): void {
    this.#stdin.end(done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#ssh.kill();
    done(error);
  }

  /** While it waits for a further request, it alone must not keep the process alive. */
  unref(): this {
    for (const handle of [this.#ssh, this.#stdin, this.#stdout]) handle.unref();
    return this;
  }

  ref(): this {
    for (const handle of [this.#ssh, this.#stdin, this.#stdout]) handle.ref();
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setTimeout(): this {
    return this;
  }
}
