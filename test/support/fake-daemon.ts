import {createServer} from 'node:http';
import type {RequestListener} from 'node:http';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export interface FakeDaemon extends AsyncDisposable {
  readonly socket: string;
  /** Method and path of each request so far, without the query. */
  readonly requests: readonly string[];
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * A daemon that answers by a table of `METHOD /path`, and 404 to the rest: for the states that a real one
 * cannot be brought into on every machine. Null as an answer stands for silence.
 */
export async function startFakeDaemon(
  answers: Readonly<Record<string, Answer | null>>,
): Promise<FakeDaemon> {
  const folder = await mkdtemp(join(tmpdir(), 'yuubox-daemon-'));
  const socket = join(folder, 'daemon.sock');
  const requests: string[] = [];
  const answer: RequestListener = (request, response) => {
    const key = `${request.method} ${request.url?.split('?')[0]}`;
    requests.push(key);
    const found = answers[key] ?? {status: 404, body: {message: `no such thing: ${key}`}};
    if (answers[key] === null) return;
    response.writeHead(found.status, {'Content-Type': 'application/json'});
    response.end(JSON.stringify(found.body));
  };
  const server = createServer(answer);
  await new Promise<void>(resolve => server.listen(socket, resolve));
  return {
    socket,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      await rm(folder, {recursive: true, force: true, maxRetries: 10});
    },
  };
}

export const dockerVersion: Answer = {status: 200, body: {Version: '99.1', Components: []}};
export const podmanVersion: Answer = {
  status: 200,
  body: {Version: '9.9.9', Components: [{Name: 'Podman Engine', Version: '9.9.9'}]},
};
