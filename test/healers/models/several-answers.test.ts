import {describe, expect, it} from 'vitest';
import {createAnthropicHealer} from '../../../source/healers/anthropic.ts';
import {createChatHealer} from '../../../source/healers/chat.ts';
import type {Healer} from '../../../source/healers/healer.ts';
import type {ModelOptions} from '../../../source/healers/models/model-options.ts';
import {asCompleted} from '../../../source/healers/models/as-completed.ts';
import {createYuukiHealer} from '../../../source/healers/yuuki.ts';
import {
  answer,
  type Behaviour,
  fakeAnthropic,
  fakeChat,
  fakeYuuki,
  hang,
  status,
} from '../../support/fake-models.ts';
import {collect, makeHealing} from '../../support/heal-context.ts';

const broken = 'prin("hi")\nprint("there")\n';
const version = (name: string) => `print("${name}")\nprint("there")\n`;

const quick = {timeoutMs: 10_000, backoffMs: 1};
const create = {
  yuuki: (baseUrl: string, options: ModelOptions) =>
    createYuukiHealer({baseUrl, ...quick, ...options}),
  chat: (baseUrl: string, options: ModelOptions) =>
    createChatHealer({baseUrl, model: 'm', ...quick, ...options}),
  anthropic: (baseUrl: string, options: ModelOptions) =>
    createAnthropicHealer({baseUrl, model: 'm', ...quick, ...options}),
};

async function heal(healer: Healer) {
  const healing = makeHealing(broken, {report: {type: 'NameError', message: 'no prin'}});
  const {signal} = new AbortController();
  const {report, revision, context} = healing;
  const candidates = await collect(healer.suggest(report, revision, context, signal));
  return {...healing, sources: candidates.map(({source}) => source)};
}

/** Answers in turn, the first request the first, whichever of them comes first. */
const inTurn = (...behaviours: readonly Behaviour[]) => behaviours;

describe.each([
  ['yuuki', fakeYuuki],
  ['chat', fakeChat],
  ['anthropic', fakeAnthropic],
] as const)('%s, when it is asked for several answers', (name, start) => {
  it('yields each that differs', async () => {
    await using server = await start({
      behaviour: inTurn(
        answer(version('a')),
        answer(version('b')),
        answer(version('a')),
        answer(broken),
        answer(version('c')),
      ),
    });
    const {sources, notes} = await heal(create[name](server.url, {bestOf: 5}));
    expect(sources.toSorted()).toEqual([version('a'), version('b'), version('c')]);
    expect(server.requests).toHaveLength(5);
    expect(notes).toHaveLength(1);
  });

  it('asks with rising temperature, the first time as ever', async () => {
    await using server = await start({behaviour: answer(version('a'))});
    await heal(create[name](server.url, {bestOf: 4}));
    const heats = server.requests.map(({body}) => body['temperature']);
    const first = name === 'yuuki' ? 0.3 : undefined;
    const from = first ?? 0.2;
    const rising = [1, 2, 3].map(step => Math.round((from + ((1 - from) * step) / 3) * 100) / 100);
    expect(heats.toSorted()).toEqual([first, ...rising].toSorted());
  });

  it('keeps the good ones when others fail, and says so', async () => {
    await using server = await start({
      behaviour: inTurn(answer(version('a')), answer('I cannot help.'), answer(version('b'))),
    });
    const {sources, notes} = await heal(create[name](server.url, {bestOf: 3}));
    expect(sources.toSorted()).toEqual([version('a'), version('b')]);
    expect(notes.at(-1)).toMatch(/^1 of 3 answers did not help: .*it refuses/);
  });

  it('fails once, with what is the matter, when all of them do', async () => {
    await using server = await start({behaviour: status(404)});
    await expect(heal(create[name](server.url, {bestOf: 8}))).rejects.toThrow(/was not found/);
    // Those that are under way when the first one fails, and no more.
    expect(server.requests.length).toBeLessThanOrEqual(name === 'yuuki' ? 1 : 4);
  });

  it('tells of the program that came back unchanged each time', async () => {
    await using server = await start({behaviour: answer(broken)});
    const {sources, notes} = await heal(create[name](server.url, {bestOf: 3}));
    expect(sources).toEqual([]);
    expect(notes.filter(note => note.includes('unchanged'))).toHaveLength(1);
  });

  it.each([0, 9, 1.5, Number.NaN])('refuses to be asked for %s', bestOf => {
    expect(() => create[name]('http://127.0.0.1', {bestOf})).toThrow(/from 1 to 8/);
  });
});

describe('several answers that stream side by side', () => {
  it('are asked for with seeds of their own', async () => {
    await using server = await fakeChat({behaviour: answer(version('a'))});
    await heal(create.chat(server.url, {bestOf: 3}));
    expect(server.requests.map(({body}) => body['seed']).toSorted()).toEqual([1, 2, 3]);
  });

  it('are yielded as they come, the others still under way', async () => {
    await using server = await fakeChat({
      behaviour: ({request, ...rest}) =>
        (request.body['seed'] === 3 ? answer(version('third')) : hang)({request, ...rest}),
    });
    const {report, revision, context} = makeHealing(broken);
    const healer = create.chat(server.url, {bestOf: 3, timeoutMs: 60_000});
    const {signal} = new AbortController();
    for await (const {source} of healer.suggest(report, revision, context, signal)) {
      expect(source).toBe(version('third'));
      break;
    }
    // Who has enough leaves, and the connections with him.
    await server.idle();
  });

  it('are shown one at a time, from the first on', async () => {
    await using server = await fakeChat({behaviour: answer(version('a'))});
    const {progress} = await heal(create.chat(server.url, {bestOf: 3}));
    const shown = progress.map(update => update.answer);
    expect(shown[0]).toBe(1);
    expect(shown).toEqual(shown.toSorted());
    expect(progress.every(({answers}) => answers === 3)).toBe(true);
  });
});

describe('tasks of which some run at once', () => {
  it('never are more, and all are done', async () => {
    let running = 0;
    let most = 0;
    const tasks = Array.from({length: 9}, (_, index) => async () => {
      most = Math.max(most, (running += 1));
      await new Promise(resolve => setTimeout(resolve, (index * 7) % 5));
      running -= 1;
      return index;
    });
    const results = await collect(asCompleted(tasks, 3));
    expect(results.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(most).toBe(3);
  });
});
