import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {gzipSync} from 'node:zlib';
import type {Behaviour, Exchange} from '../fake-models.ts';
import type {Saying, StreamEvent} from './formats.ts';

/** Answers in the server's own format, streamed when it is asked to; a function sees the request's body. */
export function answer(
  answerText: string | ((body: Exchange['request']['body']) => string),
  saying: Saying = {},
): Behaviour {
  return exchange => {
    const {request, format} = exchange;
    const said = typeof answerText === 'string' ? answerText : answerText(request.body);
    const streams = request.body['stream'] === true && format.events !== null;
    return (streams ? eventStream(said, saying) : wholeAnswer(said, saying))(exchange);
  };
}

/** Answers with one document, though a stream may have been asked for. */
export function wholeAnswer(said: string, saying: Saying = {}): Behaviour {
  return ({response, format}) => sendJson(response, 200, format.whole(said, saying));
}

/** Answers any JSON with status 200. */
export function json(body: unknown): Behaviour {
  return ({response}) => sendJson(response, 200, body);
}

/** Yuuki's server has given its text in each of these shapes. */
export const yuukiShapes = {
  text: said => json(said),
  generatedText: said => json({generated_text: said}),
  response: said => json({response: said}),
  output: said => json({output: said}),
  list: said => json([{generated_text: said}]),
} satisfies Record<string, (said: string) => Behaviour>;

/** An error status with a JSON body, or a text. */
export function status(
  code: number,
  body: unknown = {error: {message: `failed with ${code}`}},
): Behaviour {
  return ({response}) => {
    if (typeof body === 'string')
      response.writeHead(code, {'content-type': 'text/plain'}).end(body);
    else sendJson(response, code, body);
  };
}

/** 429, asking to wait: seconds or an HTTP date. */
export function busy(retryAfter: string | number): Behaviour {
  return ({response}) => {
    response.setHeader('retry-after', String(retryAfter));
    sendJson(response, 429, {error: {message: 'Rate limit reached'}});
  };
}

/** FastAPI's 422 for more tokens than `cap`; an answer for no more. */
export function capTokens(cap: number, said: string): Behaviour {
  return exchange => {
    const tokens = exchange.request.body['max_new_tokens'];
    if (Number(tokens) <= cap) return answer(said)(exchange);
    const loc = ['body', 'max_new_tokens'];
    const msg = `Input should be less than or equal to ${cap}`;
    const detail = [{type: 'less_than_equal', loc, msg, input: tokens, ctx: {le: cap}}];
    return sendJson(exchange.response, 422, {detail});
  };
}

/** A page for people, with status 200. */
export const webPage: Behaviour = ({response}) => {
  const page = '<!DOCTYPE html><html><body><h1>Welcome to nginx!</h1></body></html>';
  response.writeHead(200, {'content-type': 'text/html'}).end(page);
};

/** Text that is no JSON. */
export const plainText: Behaviour = ({response}) => {
  response.writeHead(200, {'content-type': 'text/plain'}).end('hello there');
};

/** The right answer under a wrong content type. */
export function mislabelled(said: string): Behaviour {
  return ({response, format}) => {
    response.writeHead(200, {'content-type': 'text/plain'}).end(JSON.stringify(format.whole(said)));
  };
}

/** Takes the request and never answers. */
export const hang: Behaviour = () => {};

/** Begins an answer and goes on with a byte every `everyMs`, for ever. */
export function drip(everyMs = 1000): Behaviour {
  return ({response}) => {
    response.writeHead(200, {'content-type': 'application/json'}).write('"');
    const timer = setInterval(() => response.write('a'), everyMs);
    response.on('close', () => clearInterval(timer));
  };
}

/** The first half of an answer's JSON as if it were all. */
export function truncatedJson(said: string): Behaviour {
  return ({response, format}) => {
    const body = JSON.stringify(format.whole(said));
    response
      .writeHead(200, {'content-type': 'application/json'})
      .end(body.slice(0, body.length / 2));
  };
}

/** Status 200 and nothing else. */
export const emptyBody: Behaviour = ({response}) => {
  response.writeHead(200, {'content-type': 'application/json', 'content-length': 0}).end();
};

/** JSON that is none of the shapes of an answer. */
export const wrongShape: Behaviour = json({result: [1, 2, 3], ok: true});

/** An answer of many megabytes, sent as fast as it is read, until the client goes. */
export function huge(megabytes = 50): Behaviour {
  return async ({response}) => {
    response.writeHead(200, {'content-type': 'application/json'});
    const chunk = 'a'.repeat(1 << 16);
    const chunks = Array.from({length: Math.ceil((megabytes * 1e6) / chunk.length)}, () => chunk);
    // The client's going early is what it is for.
    await pipeline(Readable.from(['"', ...chunks, '"']), response).catch(() => {});
  };
}

/** A small answer that is huge once it is decompressed. */
export function gzipBomb(megabytes = 64): Behaviour {
  return ({response}) => {
    const body = gzipSync(Buffer.alloc(megabytes * 1_000_000, ' '));
    response
      .writeHead(200, {'content-type': 'application/json', 'content-encoding': 'gzip'})
      .end(body);
  };
}

export function gzipped(said: string): Behaviour {
  return ({response, format}) => {
    const headers = {'content-type': 'application/json', 'content-encoding': 'gzip'};
    response.writeHead(200, headers).end(gzipSync(JSON.stringify(format.whole(said))));
  };
}

/** A redirect that keeps the method; a path stays at this server. */
export function redirectTo(location: string, code = 307): Behaviour {
  return ({response}) => {
    response.writeHead(code, {location}).end();
  };
}

export const redirectLoop: Behaviour = redirectTo('/moved-again', 308);

/** Announces a whole answer, sends some of it and resets the connection. */
export const resetMidBody: Behaviour = ({response}) => {
  response.writeHead(200, {'content-type': 'application/json', 'content-length': 5000});
  response.write('{"choices":', () => response.socket?.resetAndDestroy());
};

/** How a stream is sent, beyond what is said. */
export interface Streaming extends Saying {
  /** The text of an event, in place of `event: …`, `data: …` and a blank line. */
  readonly write?: (event: StreamEvent) => string;
  /** What goes in one write: an event each unless told, or so many bytes, which may cut a character. */
  readonly bytes?: number;
  /** Leaves the last events out: so many, as a connection does that breaks off. */
  readonly without?: number;
  /** Whether the connection stays open after the last event. */
  readonly staysOpen?: boolean;
  readonly contentType?: string;
  readonly compressed?: boolean;
}

/** Server-sent events, whether they were asked for or not. */
export function eventStream(said: string, streaming: Streaming = {}): Behaviour {
  const {write = plainEvent, bytes, without = 0, staysOpen = false, compressed} = streaming;
  return async ({response, format}) => {
    const events = format.events?.(said, streaming) ?? [];
    const texts = [
      ': keep-alive\n\n',
      ...events.slice(0, events.length - without).map(event => write(event)),
    ];
    const whole = Buffer.from(texts.join(''));
    response.writeHead(200, {
      'content-type': streaming.contentType ?? 'text/event-stream',
      ...(compressed && {'content-encoding': 'gzip'}),
    });
    if (compressed) {
      response.end(gzipSync(whole));
      return;
    }
    const pieces = bytes === undefined ? texts : slices(whole, bytes);
    for (const piece of pieces) {
      response.write(piece);
      // So that the pieces are not joined on their way.
      await new Promise(resolve => setImmediate(resolve));
    }
    if (!staysOpen) response.end();
  };
}

/** As servers write an event. */
export function plainEvent({event, data}: StreamEvent, lineEnd = '\n'): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  const name = event === null ? '' : `event: ${event}${lineEnd}`;
  return `${name}data: ${text}${lineEnd}${lineEnd}`;
}

/** Begins an answer, and then tells an error in the stream. */
export function streamError(said: string, message: string): Behaviour {
  return ({response, format}) => {
    const events = format.events?.(said).slice(0, 6) ?? [];
    response.writeHead(200, {'content-type': 'text/event-stream'});
    for (const event of [...events, format.streamError(message)]) response.write(plainEvent(event));
    response.end();
  };
}

/** An answer that never ends. */
export function endlessStream(megabytes = 50): Behaviour {
  return async ({response, format}) => {
    response.writeHead(200, {'content-type': 'text/event-stream'});
    const events = format.events?.('a'.repeat(20_000)).slice(0, -4) ?? [];
    const chunk = events.map(event => plainEvent(event)).join('');
    const count = Math.ceil((megabytes * 1e6) / chunk.length);
    const chunks = Array.from({length: count}, () => chunk);
    await pipeline(Readable.from(chunks), response).catch(() => {});
  };
}

function slices(bytes: Buffer, length: number): Buffer[] {
  const count = Math.ceil(bytes.length / length);
  return Array.from({length: count}, (_, index) =>
    bytes.subarray(index * length, (index + 1) * length),
  );
}

function sendJson(response: Exchange['response'], code: number, body: unknown): void {
  response.writeHead(code, {'content-type': 'application/json'}).end(JSON.stringify(body));
}
