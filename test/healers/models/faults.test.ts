import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {HealerUnavailable} from '../../../source/errors.ts';
import {createAnthropicHealer} from '../../../source/healers/anthropic.ts';
import {createChatHealer} from '../../../source/healers/chat.ts';
import {createYuukiHealer} from '../../../source/healers/yuuki.ts';
import {
  answer,
  type Behaviour,
  busy,
  capTokens,
  drip,
  emptyBody,
  endlessStream,
  eventStream,
  fakeAnthropic,
  fakeChat,
  fakeYuuki,
  gzipBomb,
  gzipped,
  hang,
  huge,
  json,
  mislabelled,
  plainEvent,
  plainText,
  redirectLoop,
  redirectTo,
  resetMidBody,
  status,
  streamError,
  truncatedJson,
  webPage,
  wholeAnswer,
  wrongShape,
} from '../../support/fake-models.ts';
import type {StreamEvent} from '../../support/fake-models/formats.ts';
import {makeHealing} from '../../support/heal-context.ts';

const broken = 'def greet(name):\n    prin(f"Hello, {name}!")\n\ngreet("World")\n';
const fixed = broken.replace('prin(', 'print(');
const fenced = `Here it is:\n\n\`\`\`python\n${fixed}\`\`\`\n`;

/** Short enough for tests, long enough that only what hangs or drips meets them. */
const patience = {timeoutMs: 10_000, backoffMs: 1, paceWindowMs: 10_000};

const healers = {
  yuuki: {
    start: fakeYuuki,
    path: '/generate',
    create: (baseUrl: string, options: object) =>
      createYuukiHealer({baseUrl, ...patience, ...options}),
  },
  chat: {
    start: fakeChat,
    path: '/v1/chat/completions',
    create: (baseUrl: string, options: object) =>
      createChatHealer({baseUrl, model: 'qwen', ...patience, ...options}),
  },
  anthropic: {
    start: fakeAnthropic,
    path: '/v1/messages',
    create: (baseUrl: string, options: object) =>
      createAnthropicHealer({baseUrl, model: 'claude', ...patience, ...options}),
  },
};
const names = ['yuuki', 'chat', 'anthropic'] as const;
const streaming = ['chat', 'anthropic'] as const;

type Outcome = {candidates: string[]; notes: string[]; failure: HealerUnavailable | null};

async function heal(
  name: keyof typeof healers,
  url: string,
  options: object = {},
): Promise<Outcome> {
  const {report, revision, context, notes} = makeHealing(broken, {
    report: {type: 'NameError', message: "name 'prin' is not defined"},
  });
  const healer = healers[name].create(url, options);
  const candidates: string[] = [];
  try {
    const {signal} = new AbortController();
    for await (const {source} of healer.suggest(report, revision, context, signal)) {
      candidates.push(source);
    }
  } catch (error) {
    if (!(error instanceof HealerUnavailable)) throw error;
    return {candidates, notes, failure: error};
  }
  return {candidates, notes, failure: null};
}

interface Fault {
  readonly behaviour: Behaviour | readonly Behaviour[];
  readonly says: RegExp;
  readonly options?: object;
  /** Requests that it takes; 1 unless told. */
  readonly requests?: number | Readonly<Record<keyof typeof healers, number>>;
}

const faults: Record<string, Fault> = {
  'a 401': {behaviour: status(401), says: /API key|password/},
  'a 403': {behaviour: status(403, 'Forbidden'), says: /\(403\), saying “Forbidden”/},
  'a 404': {
    behaviour: status(404, {error: 'model "x" not found'}),
    says: /was not found \(404\), saying “model "x" not found”: check the address and the model/,
  },
  'a 422 about the model': {
    behaviour: status(422, {detail: [{loc: ['body', 'model'], msg: 'unknown model'}]}),
    says: /does not accept the request \(422\), saying “body\.model: unknown model”/,
  },
  'a 422 for ever that says nothing': {
    behaviour: status(422, 'Unprocessable Entity'),
    says: /does not accept the request \(422\)/,
    requests: {yuuki: 2, chat: 1, anthropic: 1},
  },
  'another refusal of the request': {behaviour: status(418), says: /refused the request \(418\)/},
  'a 429 for ever': {
    behaviour: busy(0),
    says: /too busy .* \(429\).*asked 3 times: try again later/,
    requests: 3,
  },
  'a 429 that asks to wait longer than there is time': {
    behaviour: busy(3600),
    says: /\(429\).*asked once: try again in 3600 s/,
  },
  'a 429 that asks for more patience than anyone has': {
    behaviour: busy(40),
    says: /\(429\).*asked once: try again in 40 s/,
    options: {timeoutMs: 600_000},
  },
  'a 429 that asks to wait until next year': {
    behaviour: busy(new Date(Date.now() + 3e10).toUTCString()),
    says: /\(429\).*asked once/,
  },
  'a 500': {behaviour: status(500), says: /failed \(500\).*asked 3 times/, requests: 3},
  'a 503 with a web page': {
    behaviour: status(503, '<html>busy</html>'),
    says: /failed \(503\), asked 3 times/,
    requests: 3,
  },
  'a web page': {behaviour: webPage, says: /a web page instead of JSON/},
  'text that is no JSON': {behaviour: plainText, says: /something other than JSON/},
  'no answer at all': {
    behaviour: hang,
    says: /no whole answer within 200 ms/,
    options: {timeoutMs: 200},
  },
  'a byte now and then': {
    behaviour: drip(20),
    says: /too slowly \(fewer than 32 bytes in 200 ms\)/,
    options: {paceWindowMs: 200},
  },
  'JSON that breaks off': {behaviour: truncatedJson(fenced), says: /JSON that breaks off/},
  'an empty body': {behaviour: emptyBody, says: /an empty answer/},
  'an empty text': {behaviour: answer(' \n'), says: /an empty answer/},
  'JSON of another shape': {behaviour: wrongShape, says: /JSON without the text of an answer/},
  'an error with status 200': {
    behaviour: json({error: {message: 'out of memory'}}),
    says: /reported an error instead of an answer, saying “out of memory”/,
  },
  '50 MB': {behaviour: huge(50), says: /sent more than 8 MB and was cut off/},
  'a gzip bomb': {behaviour: gzipBomb(64), says: /sent more than 8 MB and was cut off/},
  'a redirect in a circle': {behaviour: redirectLoop, says: /redirects in a circle/, requests: 4},
  'a reset in the middle': {behaviour: resetMidBody, says: /closed the connection before/},
  'no code': {behaviour: answer('Your program looks fine to me.'), says: /it holds no code/},
  'a refusal': {
    behaviour: answer("I'm sorry, but I can't help with that. Ask someone else."),
    says: /it refuses: “I'm sorry, but I can't help with that\.”/,
  },
  'an encoding that nobody knows': {
    behaviour: ({response}) => {
      response.writeHead(200, {'content-type': 'application/json', 'content-encoding': 'zip'});
      response.end('PK');
    },
    says: /an encoding that cannot be read \(zip\)/,
  },
  'half of the code': {
    behaviour: answer('```python\ndef greet(name):\n    print(f"Hel'),
    says: /it is cut off/,
  },
};

describe.each(names)('%s, when the server answers with', name => {
  it.each(Object.entries(faults))('%s, says so and what to do', async (_, fault) => {
    const {behaviour, says, options, requests = 1} = fault;
    await using server = await healers[name].start({behaviour});
    const {candidates, failure} = await heal(name, server.url, options);
    expect(candidates).toEqual([]);
    expect(failure?.message).toMatch(says);
    expect(failure?.message).toContain(server.url + healers[name].path);
    expect(failure?.message).toMatch(/: [^:]+\.$/);
    expect(failure?.message).not.toMatch(/[\p{Cc}]/u);
    expect(server.requests).toHaveLength(typeof requests === 'number' ? requests : requests[name]);
    await server.idle();
  });
});

const successes: Record<string, {behaviour: Behaviour | Behaviour[]; requests: number}> = {
  'a fenced answer': {behaviour: answer(fenced), requests: 1},
  'bare code': {behaviour: answer(fixed), requests: 1},
  'a 429 and then an answer': {behaviour: [busy(0), answer(fenced)], requests: 2},
  'a 500, a 503 and then an answer': {
    behaviour: [status(500), status(503), answer(fenced)],
    requests: 3,
  },
  'an answer under a wrong content type': {behaviour: mislabelled(fenced), requests: 1},
  'a compressed answer': {behaviour: gzipped(fenced), requests: 1},
  'a redirect to itself': {behaviour: [redirectTo('/moved'), answer(fenced)], requests: 2},
};

describe.each(names)('%s heals with', name => {
  it.each(Object.entries(successes))('%s', async (_, {behaviour, requests}) => {
    await using server = await healers[name].start({behaviour});
    const {candidates, failure, notes} = await heal(name, server.url);
    expect(failure).toBeNull();
    expect(candidates).toEqual([fixed]);
    expect(notes.filter(note => note.includes(server.url + healers[name].path))).toHaveLength(1);
    expect(server.requests).toHaveLength(requests);
  });
});

describe.each(names)('%s', name => {
  it('says so when it gets the same program back, whatever its line ends', async () => {
    await using server = await healers[name].start({
      behaviour: answer(broken.trimEnd().replaceAll('\n', '\r\n')),
    });
    const {candidates, notes, failure} = await heal(name, server.url);
    expect(failure).toBeNull();
    expect(candidates).toEqual([]);
    expect(notes.at(-1)).toMatch(/gave the program back unchanged/);
  });

  it('does not follow a redirect to another server, where the code would go too', async () => {
    await using other = await healers[name].start({behaviour: answer(fenced)});
    await using server = await healers[name].start({
      behaviour: redirectTo(`${other.url}${healers[name].path}?key=1`),
    });
    const {failure} = await heal(name, server.url);
    expect(failure?.message).toContain(`redirects to ${other.url}${healers[name].path},`);
    expect(other.requests).toEqual([]);
  });

  it('stops reading 50 MB early', async () => {
    await using server = await healers[name].start({behaviour: huge(50)});
    await heal(name, server.url);
    await server.idle();
    expect(server.sentBytes).toBeLessThan(25_000_000);
  });

  it('ends at once and quietly when it is aborted', async () => {
    await using server = await healers[name].start({behaviour: hang});
    const controller = new AbortController();
    const {report, revision, context} = makeHealing(broken);
    const healer = healers[name].create(server.url, {});
    const suggestions = healer.suggest(report, revision, context, controller.signal);
    const next = suggestions[Symbol.asyncIterator]().next();
    while (server.requests.length === 0) await new Promise(resolve => setTimeout(resolve, 5));
    controller.abort();
    expect(await next).toEqual({done: true, value: undefined});
    await server.idle();
  });

  it('asks nothing when it is aborted before', async () => {
    await using server = await healers[name].start({behaviour: answer(fenced)});
    const {report, revision, context, notes} = makeHealing(broken);
    const suggestions = healers[name]
      .create(server.url, {})
      .suggest(report, revision, context, AbortSignal.abort());
    for await (const candidate of suggestions) expect(candidate).toBeUndefined();
    expect(server.requests).toEqual([]);
    expect(notes).toEqual([]);
  });

  it('ends a wait between tries when it is aborted', async () => {
    await using server = await healers[name].start({behaviour: busy(30)});
    const controller = new AbortController();
    const {report, revision, context} = makeHealing(broken);
    const healer = healers[name].create(server.url, {timeoutMs: 60_000});
    const suggestions = healer.suggest(report, revision, context, controller.signal);
    const next = suggestions[Symbol.asyncIterator]().next();
    while (server.requests.length === 0) await new Promise(resolve => setTimeout(resolve, 5));
    await server.idle();
    controller.abort();
    expect(await next).toEqual({done: true, value: undefined});
    expect(server.requests).toHaveLength(1);
  });

  it('says that nothing listens there', async () => {
    const server = await healers[name].start({behaviour: hang});
    await server[Symbol.asyncDispose]();
    const {failure} = await heal(name, server.url);
    expect(failure?.message).toMatch(
      /Nothing listens at .* \(connection refused\): start the server/,
    );
  });

  it('says that the host cannot be found', async () => {
    const {failure} = await heal(name, 'http://nowhere.invalid');
    expect(failure?.message).toMatch(/The host of .* cannot be found \(DNS\)/);
  });

  it('says that the server does not speak TLS', async () => {
    await using server = await healers[name].start({behaviour: hang});
    const {failure} = await heal(name, server.url.replace('http:', 'https:'));
    expect(failure?.message).toMatch(/does not speak TLS: .* http:\/\//);
  });
});

describe('yuuki, when the server caps the tokens', () => {
  it('asks once more for as many as it allows', async () => {
    await using server = await fakeYuuki({behaviour: capTokens(100, fenced)});
    const {candidates} = await heal('yuuki', server.url);
    expect(candidates).toEqual([fixed]);
    expect(server.requests.map(({body}) => body['max_new_tokens'])).toEqual([256, 100]);
  });

  it('asks once more for fewer when it does not say how many it allows', async () => {
    await using server = await fakeYuuki({behaviour: [status(422, 'too many'), answer(fenced)]});
    const {candidates} = await heal('yuuki', server.url);
    expect(candidates).toEqual([fixed]);
    expect(server.requests.map(({body}) => body['max_new_tokens'])).toEqual([256, 64]);
  });
});

const lastLineOpen: Behaviour = ({response, format}) => {
  const events = (format.events?.(fenced) ?? []).map(event => plainEvent(event)).join('');
  response.writeHead(200, {'content-type': 'text/event-stream'}).end(events.trimEnd());
};

const documentAsStream: Behaviour = ({response, format}) => {
  response.writeHead(200, {'content-type': 'text/event-stream'});
  response.end(JSON.stringify(format.whole(fenced)));
};

const streamFaults: Record<string, Fault> = {
  'a stream that breaks off': {
    behaviour: eventStream(fenced, {without: 3}),
    says: /closed the connection before its answer was whole/,
  },
  'a stream that breaks off in the middle of an event': {
    behaviour: ({response, format}) => {
      const [first, second] = format.events?.(fenced) ?? [];
      response.writeHead(200, {'content-type': 'text/event-stream'});
      response.write(`data: ${JSON.stringify(first?.data)}\n\n`);
      response.end(`data: ${JSON.stringify(second?.data).slice(0, 12)}`);
    },
    says: /JSON that breaks off|closed the connection before/,
  },
  'a stream of nothing': {
    behaviour: ({response}) => {
      response.writeHead(200, {'content-type': 'text/event-stream'}).end(': hello\n\n');
    },
    says: /an empty answer/,
  },
  'a stream of no text': {behaviour: eventStream(' '), says: /an empty answer/},
  'an error in the stream': {
    behaviour: streamError(fenced, 'Overloaded'),
    says: /reported an error instead of an answer, saying “Overloaded”/,
  },
  'a stream of events that are no JSON': {
    behaviour: eventStream(fenced, {write: () => 'data: hello\n\n'}),
    says: /something other than JSON/,
  },
  'a stream of events of another protocol': {
    behaviour: eventStream(fenced, {write: () => 'data: {"token": "x"}\n\n'}),
    says: /JSON without the text of an answer/,
  },
  'a stream that never begins to speak': {
    behaviour: ({response}) => {
      response.writeHead(200, {'content-type': 'text/event-stream'});
      const timer = setInterval(() => response.write(': ping\n\n'), 20);
      response.on('close', () => clearInterval(timer));
    },
    says: /no whole answer within 300 ms/,
    options: {timeoutMs: 300},
  },
  'a stream without end': {
    behaviour: endlessStream(50),
    says: /sent more than 1 MB and was cut off/,
    options: {maxBytes: 1_000_000, maxTokens: 1_000_000},
  },
  'a stream that ends at its limit of tokens': {
    behaviour: eventStream('```python\ndef greet(name):\n    print(f"Hel', {cutOff: true}),
    says: /cut off at its limit of tokens before its end: raise --max-tokens/,
  },
  'a stream that goes on over its limit of tokens': {
    behaviour: endlessStream(5),
    says: /cut off at its limit of tokens/,
    options: {maxTokens: 20},
  },
  'a compressed stream that is cut off': {
    behaviour: ({response, format}) => {
      const events = (format.events?.(fenced) ?? []).map(
        ({data}) => `data: ${JSON.stringify(data)}`,
      );
      const whole = gzipSync(`${events.join('\n\n')}\n\n`);
      response.writeHead(200, {'content-type': 'text/event-stream', 'content-encoding': 'gzip'});
      response.end(whole.subarray(0, whole.length / 2));
    },
    says: /closed the connection before its answer was whole/,
  },
};

describe.each(streaming)('%s, when the server streams', name => {
  it.each(Object.entries(streamFaults))('%s, says so and what to do', async (_, fault) => {
    const {behaviour, says, options} = fault;
    await using server = await healers[name].start({behaviour});
    const {candidates, failure} = await heal(name, server.url, options);
    expect(candidates).toEqual([]);
    expect(failure?.message).toMatch(says);
    expect(failure?.message).toContain(server.url + healers[name].path);
    expect(failure?.message).toMatch(/: [^:]+\.$/);
    expect(server.requests).toHaveLength(1);
    await server.idle();
    expect(server.sentBytes).toBeLessThan(12_000_000);
  });

  const crlf = (event: StreamEvent) => plainEvent(event, '\r\n');
  it.each<[string, Behaviour]>([
    ['an event at a time', eventStream(fenced)],
    ['a byte at a time', eventStream(fenced, {bytes: 1})],
    ['three bytes at a time, lines ending with CRLF', eventStream(fenced, {bytes: 3, write: crlf})],
    ['lines ending with CR', eventStream(fenced, {write: event => plainEvent(event, '\r')})],
    ['all at once', eventStream(fenced, {bytes: 1_000_000})],
    ['compressed', eventStream(fenced, {compressed: true})],
    ['without its last mark', eventStream(fenced, {without: 1})],
    ['and leaves the connection open', eventStream(fenced, {staysOpen: true})],
    ['under the name of JSON', eventStream(fenced, {contentType: 'application/json'})],
    ['under no name', eventStream(fenced, {contentType: ''})],
    [
      'with comments and fields that nobody knows between',
      eventStream(fenced, {write: event => `: x\nretry: 5\nid: 1\nfoo: bar\n${plainEvent(event)}`}),
    ],
    [
      'with its JSON over several lines',
      eventStream(fenced, {
        write({event, data}) {
          const lines = (typeof data === 'string' ? data : JSON.stringify(data, null, 1)).split(
            '\n',
          );
          const name = event === null ? '' : `event: ${event}\n`;
          return `${name}${lines.map(line => `data: ${line}\n`).join('')}\n`;
        },
      }),
    ],
    ['without a blank line at its end', lastLineOpen],
    ['not at all, but answers with a document', wholeAnswer(fenced)],
    ['nothing, and calls its document a stream', documentAsStream],
  ])('%s, heals', async (_, behaviour) => {
    await using server = await healers[name].start({behaviour});
    const {candidates, failure} = await heal(name, server.url);
    expect(failure).toBeNull();
    expect(candidates).toEqual([fixed]);
  });

  it('does not wait for a server that keeps the connection open after the end', async () => {
    await using server = await healers[name].start({
      behaviour: eventStream(fenced, {staysOpen: true}),
    });
    expect((await heal(name, server.url, {timeoutMs: 60_000})).candidates).toEqual([fixed]);
    await server.idle();
  });

  it('keeps an answer that is whole when its connection then fails', async () => {
    await using server = await healers[name].start({
      behaviour: async exchange => {
        await eventStream(fenced, {without: 1, staysOpen: true})(exchange);
        exchange.response.write(': x\n\n', () => exchange.response.socket?.resetAndDestroy());
      },
    });
    expect((await heal(name, server.url)).candidates).toEqual([fixed]);
  });

  it('reads characters that are cut between two pieces', async () => {
    const source = fixed.replace('World', 'Wörld 😀 字');
    await using server = await healers[name].start({
      behaviour: eventStream(`\`\`\`python\n${source}\`\`\``, {bytes: 1}),
    });
    expect((await heal(name, server.url)).candidates).toEqual([source]);
  });
});
