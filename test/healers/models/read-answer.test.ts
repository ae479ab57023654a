import {describe, expect, it} from 'vitest';
import {anthropicProtocol} from '../../../source/healers/models/anthropic-protocol.ts';
import {chatProtocol} from '../../../source/healers/models/chat-protocol.ts';
import {ModelFailure} from '../../../source/healers/models/failure.ts';
import type {Protocol} from '../../../source/healers/models/protocol.ts';
import {readAnswer} from '../../../source/healers/models/read-answer.ts';
import type {Reply} from '../../../source/healers/models/reply.ts';
import {plainEvent} from '../../support/fake-models.ts';
import {anthropicFormat, chatFormat} from '../../support/fake-models/formats.ts';
import {randomFrom} from '../../support/seeded.ts';

const protocols = [
  ['chat', chatProtocol, chatFormat],
  ['anthropic', anthropicProtocol, anthropicFormat],
] as const;

const seeds = Array.from({length: 150}, (_, seed) => seed);
const said = 'Sure:\n\n```python\nprint("Wörld 😀 字")\n```\n';

interface Read {
  readonly reply: Reply;
  readonly texts: readonly string[];
}

/** Reads a body that comes in these pieces. */
async function read(
  pieces: readonly string[],
  protocol: Protocol,
  maxTokens: number | null = null,
) {
  async function* body() {
    yield* pieces;
  }
  const texts: string[] = [];
  const onText = (text: string) => texts.push(text);
  const answer = {status: 200, contentType: '', retryAfter: '', body: body()};
  const reply = await readAnswer(answer, protocol, {onText, maxTokens});
  return {reply, texts} satisfies Read;
}

/** A text cut at random places, in pieces of up to `most` characters, some of them empty. */
function cut(text: string, random: () => number, most: number): string[] {
  const pieces: string[] = [];
  for (let index = 0; index < text.length;) {
    const length = Math.floor(random() * (most + 1));
    pieces.push(text.slice(index, index + length));
    index += length;
  }
  return pieces;
}

describe.each(protocols)('a stream of %s', (_, protocol, format) => {
  const events = format.events?.(said) ?? [];

  it.each(seeds)('reads the same wherever it is cut (seed %i)', async seed => {
    const random = randomFrom(seed);
    const lineEnd = ['\n', '\r\n', '\r'][seed % 3] ?? '\n';
    const noise = () => (random() < 0.2 ? `: ping${lineEnd}${lineEnd}` : '');
    const whole = events.map(event => noise() + plainEvent(event, lineEnd)).join('');
    const {reply, texts} = await read(cut(whole, random, 1 + (seed % 40)), protocol);
    expect(reply).toEqual({
      answers: [{text: said, cutOff: false}],
      usage: {input: 120, output: 40},
      failure: null,
    });
    expect(texts.at(-1)).toBe(said);
    for (const [index, text] of texts.entries())
      expect(said.startsWith(text), `${index}`).toBe(true);
  });

  it.each(seeds)('comes to an answer or a failure whatever it is (seed %i)', async seed => {
    const random = randomFrom(seed + 1000);
    const junk = [
      ...events.map(event => plainEvent(event)),
      'data:',
      'data: {}\n\n',
      'data: null\n\n',
      'data: [1]\n\n',
      'data: "x"\n\n',
      'data: {"choices":[{}]}\n\n',
      'data: {"choices":[{"delta":{"content":5}}]}\n\n',
      'data: {"type":"content_block_delta","delta":5}\n\n',
      'data: {"type":"message_delta","usage":{"output_tokens":-1}}\n\n',
      'event: error\n',
      '\n',
      '\r',
      ': x',
      '{',
      '<html>',
      '\uFEFF',
      '\0',
    ];
    const pieces = Array.from(
      {length: 1 + (seed % 20)},
      () => junk[Math.floor(random() * junk.length)] ?? '',
    );
    const outcome = await read(pieces, protocol, 1 + (seed % 9)).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ModelFailure);
    else expect(outcome).toMatchObject({reply: {answers: expect.any(Array)}});
  });

  describe('that says with each event an empty reason to have stopped', () => {
    const emptied = (data: unknown) =>
      JSON.stringify(data).replaceAll(/"(finish_reason|stop_reason)":null/g, '"$1":""');
    const textOf = (all: typeof events) =>
      all.map(({event, data}) =>
        plainEvent({event, data: typeof data === 'string' ? data : emptied(data)}),
      );

    it('is whole with its last one', async () => {
      expect(textOf(events).join('')).toContain('_reason":""');
      const {reply} = await read(textOf(events), protocol);
      expect(reply.answers).toEqual([{text: said, cutOff: false}]);
    });

    it('is broken off without its last one', async () => {
      const broken = read(textOf(events.slice(0, 6)), protocol);
      await expect(broken).rejects.toMatchObject({failure: {kind: 'broken-off'}});
    });

    it('is cut off when the last one says so', async () => {
      const cutEvents = format.events?.(said, {cutOff: true}) ?? [];
      const {reply} = await read(textOf(cutEvents), protocol);
      expect(reply.answers).toEqual([{text: said, cutOff: true}]);
    });

    it('is read no further than its limit of tokens', async () => {
      const {reply} = await read(textOf(events), protocol, 2);
      expect(reply.answers).toMatchObject([{cutOff: true}]);
    });
  });

  it('is read no further than its limit of tokens', async () => {
    let pulled = 0;
    const long = format.events?.('a'.repeat(70_000)) ?? [];
    function* pieces() {
      for (const event of long) {
        pulled += 1;
        yield plainEvent(event);
      }
    }
    async function* body() {
      yield* pieces();
    }
    const answer = {status: 200, contentType: 'text/event-stream', retryAfter: '', body: body()};
    const reply = await readAnswer(answer, protocol, {onText: () => {}, maxTokens: 50});
    expect(reply.answers).toMatchObject([{cutOff: true}]);
    expect(pulled).toBeLessThan(70);
  });
});

describe('a stream of chat', () => {
  const about = (choice: object) =>
    plainEvent({event: null, data: {object: 'chat.completion.chunk', choices: [choice]}});
  const filters = about({
    index: 0,
    finish_reason: null,
    content_filter_results: {hate: {filtered: false, severity: 'safe'}},
  });
  const text = about({index: 0, delta: {content: said}, finish_reason: null});
  const end = about({index: 0, delta: {}, finish_reason: 'stop'});

  it.each([
    ['first', [filters, text, end]],
    ['between', [text, filters, end]],
    ['after its end', [text, end, filters]],
  ])('may say what a content filter thinks, %s', async (_, pieces) => {
    const {reply} = await read(pieces, chatProtocol);
    expect(reply.answers).toEqual([{text: said, cutOff: false}]);
  });

  it.each([[null], ['x'], [5]])('has no choice that is %j', async choice => {
    const data = {object: 'chat.completion.chunk', choices: [choice]};
    const reading = read([plainEvent({event: null, data})], chatProtocol);
    await expect(reading).rejects.toMatchObject({failure: {kind: 'wrong-shape'}});
  });
});
