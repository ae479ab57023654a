import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';
import {type Check, checkAnthropic, checkChat, checkYuuki} from './fake-models/checks.ts';
import {anthropicFormat, chatFormat, type Format, yuukiFormat} from './fake-models/formats.ts';

export * from './fake-models/behaviours.ts';

/** What a client sent. */
export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The parsed JSON body; undefined when it is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** One request and all that a behaviour needs to answer it. */
export interface Exchange {
  readonly request: FakeRequest;
  readonly response: ServerResponse;
  /** The server's own address. */
  readonly url: string;
  /** How this server says things. */
  readonly format: Format;
}

/** How a fake server answers one request. */
export type Behaviour = (exchange: Exchange) => void | Promise<void>;

/** A model server on loopback. Disposing it closes it, and throws if a request was not as its protocol has it. */
export interface FakeServer extends AsyncDisposable {
  /** Its address without a path. */
  readonly url: string;
  readonly requests: readonly FakeRequest[];
  /** What was wrong with the requests. */
  readonly problems: readonly string[];
  /** Bytes of bodies that it handed to its sockets. */
  readonly sentBytes: number;
  /** Settles when no client is connected. */
  idle(): Promise<void>;
}

export interface FakeOptions {
  /** For the first request, the second and so on; the last one goes on. */
  readonly behaviour: Behaviour | readonly Behaviour[];
}

/** A server that speaks Yuuki's format: `POST /generate`. */
export function fakeYuuki(options: FakeOptions): Promise<FakeServer> {
  return startFake(options, checkYuuki, yuukiFormat);
}

/** A server that speaks OpenAI's format: `POST /v1/chat/completions`; with `apiKey`, it wants that key and no other. */
export function fakeChat(options: FakeOptions & {readonly apiKey?: string}): Promise<FakeServer> {
  return startFake(options, request => checkChat(request, options.apiKey ?? null), chatFormat);
}

/** A server that speaks Anthropic's format: `POST /v1/messages`; with `apiKey`, it wants that key and no other. */
export function fakeAnthropic(
  options: FakeOptions & {readonly apiKey?: string},
): Promise<FakeServer> {
  const check: Check = request => checkAnthropic(request, options.apiKey ?? null);
  return startFake(options, check, anthropicFormat);
}

async function startFake(
  {behaviour}: FakeOptions,
  check: Check,
  format: Format,
): Promise<FakeServer> {
  const behaviours = typeof behaviour === 'function' ? [behaviour] : behaviour;
  const requests: FakeRequest[] = [];
  const problems: string[] = [];
  let closedBytes = 0;
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming);
    requests.push(request);
    const problem = check(request);
    if (problem) {
      problems.push(problem);
      response.writeHead(400).end(problem);
      return;
    }
    const next = behaviours[requests.length - 1] ?? behaviours.at(-1);
    await next?.({request, response, url, format});
  });
  server.on('connection', socket => {
    socket.on('close', () => {
      closedBytes += socket.bytesWritten;
    });
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A listening TCP server's address is of this kind; only a pipe's is a string.
  const {port} = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    requests,
    problems,
    get sentBytes() {
      return closedBytes;
    },
    async idle() {
      while ((await connections(server)) > 0) await new Promise(resolve => setTimeout(resolve, 5));
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      if (problems.length > 0) throw new Error(`unexpected requests: ${problems.join('; ')}`);
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<FakeRequest> {
  const body = await text(incoming).catch(() => '');
  const {method = '', url = '', headers} = incoming;
  return {method, path: url, headers, body: parseObject(body)};
}

function parseObject(body: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(body));
  } catch {
    return {};
  }
}

function connections(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}
