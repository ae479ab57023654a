import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {gzipSync} from 'node:zlib';
import type {Behaviour, Exchange} from '../fake-models.ts';

/** Answers in the server's own format; a function sees the request's body. */
export function answer(
  answerText: string | ((body: Exchange['request']['body']) => string),
): Behaviour {
  return ({request, response, format}) => {
    const said = typeof answerText === 'string' ? answerText : answerText(request.body);
    sendJson(response, 200, format(said));
  };
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
    response.writeHead(200, {'content-type': 'text/plain'}).end(JSON.stringify(format(said)));
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
    const body = JSON.stringify(format(said));
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
    response.writeHead(200, headers).end(gzipSync(JSON.stringify(format(said))));
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

/** A chat answer as server-sent events, though nobody asked for it. `ends` false leaves out the end. */
export function eventStream(said: string, {ends = true} = {}): Behaviour {
  return ({response}) => {
    response.writeHead(200, {'content-type': 'text/event-stream'}).write(': keep-alive\n\n');
    const event = (delta: object, finish: string | null) => {
      const choices = [{index: 0, delta, finish_reason: finish}];
      response.write(`data: ${JSON.stringify({object: 'chat.completion.chunk', choices})}\n\n`);
    };
    event({role: 'assistant'}, null);
    for (const piece of said.match(/[^]{1,7}/g) ?? []) event({content: piece}, null);
    if (ends) event({}, 'stop');
    if (ends) response.write('data: [DONE]\n\n');
    response.end();
  };
}

function sendJson(response: Exchange['response'], code: number, body: unknown): void {
  response.writeHead(code, {'content-type': 'application/json'}).end(JSON.stringify(body));
}
