import {Client, type Dispatcher} from 'undici';
import type {Endpoint} from './endpoint.ts';
import {ModelFailure} from './failure.ts';
import type {FetchLimits} from './fetch-limits.ts';
import {readBody} from './read-body.ts';

/** A server's answer of any status but a redirect, while it arrives. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  /** Raw `Retry-After` header; empty without one. */
  readonly retryAfter: string;
  /** Its body, piece by piece. Can be read once. */
  readonly body: AsyncIterable<string>;
}

const redirectsAtMost = 3;

/** What to post, and to where. */
export interface Posting {
  readonly endpoint: Endpoint;
  readonly body: string;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
}

/**
 * Posts JSON once, over a connection of its own that is closed when `read` is done with the answer, even in the middle of
 * it. Redirects are followed to the same origin only, with the body.
 * @throws {ModelFailure} when there is no whole answer, and whichever `read` throws; `signal`'s reason when it was
 * aborted.
 */
export async function post<T>(
  posting: Posting,
  read: (answer: HttpAnswer) => Promise<T>,
): Promise<T> {
  const {endpoint, limits, signal} = posting;
  const client = new Client(endpoint.url.origin, {
    connect: {timeout: limits.connectTimeoutMs},
    // The caller's deadline and the pace of the body stand for these.
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
  });
  try {
    return await read(await follow(client, posting));
  } catch (error) {
    signal.throwIfAborted();
    throw asFailure(error);
  } finally {
    await client.destroy().catch(() => {});
  }
}

async function follow(
  client: Client,
  {endpoint, body, limits, signal}: Posting,
): Promise<HttpAnswer> {
  let {url} = endpoint;
  for (let hop = 0; hop <= redirectsAtMost; hop += 1) {
    const {
      statusCode,
      headers,
      body: stream,
    } = await client.request({
      method: 'POST',
      path: url.pathname + url.search,
      headers: {
        ...endpoint.headers,
        accept: 'application/json, text/event-stream',
        'content-type': 'application/json',
        'user-agent': 'yuubox',
      },
      body,
      signal,
    });
    const target = redirectTarget(statusCode, headers, url);
    if (!target) {
      const contentType = first(headers['content-type']).toLowerCase();
      const encoding = first(headers['content-encoding']);
      return {
        status: statusCode,
        contentType,
        retryAfter: first(headers['retry-after']),
        body: readBody(stream, encoding, limits, contentType.includes('event-stream')),
      };
    }
    stream.on('error', () => {}).destroy();
    if (target.origin !== url.origin) {
      throw new ModelFailure({kind: 'redirect', to: target.origin + target.pathname});
    }
    url = target;
  }
  throw new ModelFailure({kind: 'redirect-loop'});
}

function redirectTarget(
  status: number,
  headers: Dispatcher.ResponseData['headers'],
  from: URL,
): URL | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null;
  return URL.parse(first(headers.location), from);
}

const first = (header: string | string[] | undefined) =>
  (Array.isArray(header) ? header[0] : header) ?? '';

function asFailure(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const {name, code} = describe(error);
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return new ModelFailure({kind: 'connect-timeout'});
  if (brokenOff.has(code)) return new ModelFailure({kind: 'broken-off'});
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ZSTD')) {
    return new ModelFailure({kind: 'bad-encoding', encoding: code});
  }
  return new ModelFailure({kind: 'unreachable', code: code || name});
}

/** `Z_BUF_ERROR` is what zlib calls an input that ends too early. */
const brokenOff = new Set([
  'UND_ERR_SOCKET',
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'Z_BUF_ERROR',
]);

function describe(error: unknown): {name: string; code: string} {
  if (!(error instanceof Error)) return {name: 'unknown error', code: ''};
  return {
    name: error.name,
    code: 'code' in error && typeof error.code === 'string' ? error.code : '',
  };
}
