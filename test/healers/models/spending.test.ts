import {describe, expect, it} from 'vitest';
import {createAnthropicHealer} from '../../../source/healers/anthropic.ts';
import {type ChatOptions, createChatHealer} from '../../../source/healers/chat.ts';
import {ModelFailure} from '../../../source/healers/models/failure.ts';
import {Ledger} from '../../../source/healers/models/ledger.ts';
import {dollarsText} from '../../../source/healers/models/prices.ts';
import {
  answer,
  type Behaviour,
  fakeAnthropic,
  fakeChat,
  resetMidBody,
  status,
} from '../../support/fake-models.ts';
import {collect, makeHealing} from '../../support/heal-context.ts';
import {randomFrom} from '../../support/seeded.ts';

const broken = 'prin("hi")\n';
const fixed = 'print("hi")\n';
const prices = {input: 3, output: 15};

async function heal(url: string, options: Partial<ChatOptions>, rounds = 1) {
  const healing = makeHealing(broken, {report: {type: 'NameError', message: 'no prin'}});
  const {report, revision, context} = healing;
  const {signal} = new AbortController();
  const limits = {timeoutMs: 10_000, backoffMs: 1, retries: 0};
  const healer = createChatHealer({baseUrl: url, model: 'm', ...limits, ...options});
  const failures: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await collect(healer.suggest(report, revision, context, signal)).catch((error: Error) => {
      failures.push(error.message);
    });
  }
  return {...healing, failures};
}

const used = (input: number, output: number): Behaviour => answer(fixed, {usage: {input, output}});

/** Uses all the tokens that it may. */
const talkative: Behaviour = exchange =>
  used(300, Number(exchange.request.body['max_tokens']))(exchange);

describe('what a model costs', () => {
  it('is told from what the server counts and the prices that were set', async () => {
    await using server = await fakeChat({behaviour: used(1000, 200)});
    const {spent} = await heal(server.url, {prices}, 2);
    expect(spent.at(-1)).toEqual({
      requests: 2,
      counted: 2,
      inputTokens: 2000,
      outputTokens: 400,
      cost: 0.012,
    });
  });

  it('is not guessed without prices, nor without counts', async () => {
    await using server = await fakeChat({behaviour: [used(9, 9), answer(fixed, {usage: null})]});
    const unpriced = await heal(server.url, {});
    expect(unpriced.spent.at(-1)).toMatchObject({counted: 1, cost: null});
    const uncounted = await heal(server.url, {prices});
    expect(uncounted.spent.at(-1)).toMatchObject({requests: 1, counted: 0, cost: 0});
  });

  it('is nothing for a request that was refused, and unknown for one that broke off', async () => {
    await using server = await fakeChat({behaviour: [status(503), resetMidBody]});
    const {spent} = await heal(server.url, {prices}, 2);
    expect(spent.at(-1)).toMatchObject({requests: 2, counted: 1, inputTokens: 0});
  });
});

describe('a limit of cost', () => {
  it('is kept to: what could go over it is not asked', async () => {
    await using server = await fakeChat({behaviour: talkative});
    const {spent, failures} = await heal(server.url, {prices, maxCost: 0.03, maxTokens: 900}, 4);
    expect(spent.at(-1)?.cost).toBeLessThanOrEqual(0.03);
    expect(server.requests).toHaveLength(2);
    expect(failures).toHaveLength(2);
    expect(failures[0]).toMatch(
      /was not asked: even the shortest whole answer could cost \$0\.00\d+, and of the \$0\.03\d* that --max-cost allows \$0\.00\d+ are left; raise it/,
    );
  });

  it.each([
    ['chat', fakeChat, createChatHealer],
    ['anthropic', fakeAnthropic, createAnthropicHealer],
  ] as const)('lowers no other limit while %s keeps well within it', async (_, start, create) => {
    await using server = await start({behaviour: used(100, 10)});
    const {report, revision, context} = makeHealing(broken);
    const {signal} = new AbortController();
    for (const maxTokens of [16_000, undefined]) {
      const healer = create({
        baseUrl: server.url,
        model: 'm',
        prices,
        maxCost: 5,
        ...(maxTokens && {maxTokens}),
      });
      await collect(healer.suggest(report, revision, context, signal));
    }
    expect(server.requests.map(({body}) => body['max_tokens'])).toEqual([16_000, 4096]);
  });

  it('leaves room for the lines of a long program that are asked for, and not for all of it', async () => {
    await using server = await fakeChat({behaviour: used(100, 10)});
    const place = {file: 'greet.py', line: 9, column: 1, endLine: 9, endColumn: 5};
    const long = `${broken}x = 1\n`.repeat(20_000);
    const {report, revision, context} = makeHealing(long, {report: {location: place}});
    const options = {baseUrl: server.url, model: 'm', prices, maxCost: 0.2};
    const {signal} = new AbortController();
    await collect(createChatHealer(options).suggest(report, revision, context, signal)).catch(
      () => {}, // The answer is no version of such a program.
    );
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.body['max_tokens']).toBeLessThan(10_000);
  });

  it('that cuts an answer off is what to raise then, and not the limit of tokens', async () => {
    const thoughts = answer('', {cutOff: true, usage: {input: 300, output: 900}});
    await using server = await fakeChat({behaviour: thoughts});
    const cut = await heal(server.url, {prices, maxCost: 0.02, maxTokens: 16_000});
    expect(cut.failures[0]).toMatch(
      /cut off at the \d+ tokens that --max-cost left it before its end: raise --max-cost/,
    );
    const short = await heal(server.url, {prices, maxCost: 5, maxTokens: 500});
    expect(short.failures[0]).toMatch(/cut off at its limit of tokens .*: raise --max-tokens/);
  });

  it('holds for answers that are asked for side by side', async () => {
    await using server = await fakeChat({behaviour: talkative});
    const {spent} = await heal(server.url, {prices, maxCost: 0.02, bestOf: 8});
    expect(spent.at(-1)?.cost).toBeLessThanOrEqual(0.02);
    expect(server.requests.length).toBeLessThan(8);
  });

  it('is shared by answers that are asked for side by side', async () => {
    await using server = await fakeChat({behaviour: talkative});
    const {spent} = await heal(server.url, {prices, maxCost: 0.1, bestOf: 4});
    expect(spent.at(-1)?.cost).toBeLessThanOrEqual(0.1);
    const rooms = server.requests.map(({body}) => Number(body['max_tokens']));
    expect(rooms).toHaveLength(4);
    expect(Math.min(...rooms)).toBeGreaterThan(1000);
  });

  it('counts what nobody told as the most that it can have been', async () => {
    await using server = await fakeChat({behaviour: answer(fixed, {usage: null})});
    await heal(server.url, {prices, maxCost: 0.03, maxTokens: 900}, 5);
    expect(server.requests).toHaveLength(2);
  });

  it('asks for fewer tokens when it leaves fewer', async () => {
    await using server = await fakeChat({behaviour: used(100, 10)});
    await heal(server.url, {prices, maxCost: 0.01});
    const [request] = server.requests;
    expect(request?.body['max_tokens']).toBeGreaterThan(100);
    expect(request?.body['max_tokens']).toBeLessThan(1000);
  });

  it.each([
    [{maxCost: 1}, /needs prices/],
    [{maxCost: 0, prices}, /more than 0/],
    [{maxCost: Number.NaN, prices}, /more than 0/],
  ])('%j is refused', (options, message) => {
    expect(() => createChatHealer({baseUrl: 'http://h', model: 'm', ...options})).toThrow(message);
    expect(() => createAnthropicHealer({model: 'm', ...options})).toThrow(message);
  });

  it.each(Array.from({length: 200}, (_, seed) => seed))(
    'is never gone over, whatever is asked and told (seed %i)',
    seed => {
      const random = randomFrom(seed);
      const upTo = (most: number) => Math.floor(random() * most);
      const maxCost = 0.001 + random() * 0.2;
      const ledger = new Ledger({prices: {input: upTo(10), output: upTo(60)}, maxCost});
      const open: (() => void)[] = [];
      for (let step = 0; step < 40; step += 1) {
        const bytes = upTo(20_000);
        try {
          const {maxTokens, settle, release} = ledger.reserve(
            bytes,
            {fewest: upTo(1000), limit: random() < 0.5 ? upTo(4000) : null, usual: upTo(5000)},
            1 + upTo(8),
          );
          // No server reads more tokens than a prompt has, or writes more than it was allowed.
          const input = upTo(bytes / 2 + 1);
          const output = upTo((maxTokens ?? 0) + 1);
          const ends = [
            () => settle({input, output}),
            () => settle({input: null, output: null}),
            release,
          ];
          open.push(ends[upTo(3)] ?? release);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFailure);
        }
        if (random() < 0.5) open.shift()?.();
        expect(ledger.total.cost).toBeLessThanOrEqual(maxCost + 1e-9);
      }
    },
  );
});

describe('an amount of money', () => {
  it.each([
    [0, '$0.00'],
    [0.1, '$0.10'],
    [12.345, '$12.35'],
    [0.05, '$0.050'],
    [0.0123, '$0.012'],
    [0.00000123, '$0.0000012'],
  ])('of %s is written %s', (amount, text) => {
    expect(dollarsText(amount)).toBe(text);
  });
});
