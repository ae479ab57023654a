import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createAnthropicHealer} from '../../source/healers/anthropic.ts';
import {createChatHealer} from '../../source/healers/chat.ts';
import type {Healer} from '../../source/healers/healer.ts';
import {createYuukiHealer} from '../../source/healers/yuuki.ts';
import {language as python} from '../../source/languages/python/index.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {createEmbeddedEngine} from '../../source/sandbox/embedded/embedded-engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import type {SessionEvent} from '../../source/session/events.ts';
import {summariseExecution} from '../../source/session/execution.ts';
import {Session} from '../../source/session/session.ts';
import {sanitise} from '../../source/terminal/sanitise.ts';
import {
  answer,
  type Behaviour,
  busy,
  drip,
  emptyBody,
  fakeAnthropic,
  fakeChat,
  fakeYuuki,
  hang,
  huge,
  status,
  truncatedJson,
  webPage,
} from '../support/fake-models.ts';

// No rule can know this one: what is missing is the author's intent.
const broken = 'def area(w, h):\n    raise NotImplementedError\n\nprint(area(3, 4))\n';
const healed = broken.replace('raise NotImplementedError', 'return w * h');
const fenced = `Sure:\n\n\`\`\`python\n${healed}\`\`\`\n`;

let engine: Engine;
beforeAll(async () => {
  engine = createEmbeddedEngine();
  await engine.prepare({image: 'python', interpreter: 'python'});
});
afterAll(() => engine[Symbol.asyncDispose]());

async function heal(healers: readonly Healer[]) {
  const program = {
    language: 'python',
    entry: 'area.py',
    source: broken,
    files: [],
    args: [],
    env: {},
    stdin: null,
  };
  const session = new Session(program, {
    engine,
    language: python,
    healers,
    limits: resolveLimits({timeoutS: 120}),
    maxIterations: 5,
    decisions: 'auto',
    notices: [],
  });
  const events: SessionEvent[] = [];
  session.subscribe(event => events.push(event));
  await session.run();
  return {events, execution: summariseExecution(session.state)};
}

const quick = {timeoutMs: 1500, paceWindowMs: 300, backoffMs: 1};

describe.each([
  ['yuuki', fakeYuuki, (baseUrl: string) => createYuukiHealer({baseUrl, ...quick})],
  ['chat', fakeChat, (baseUrl: string) => createChatHealer({baseUrl, model: 'm', ...quick})],
  [
    'anthropic',
    fakeAnthropic,
    (baseUrl: string) => createAnthropicHealer({baseUrl, model: 'm', ...quick}),
  ],
] as const)('a session with %s', (name, start, create) => {
  it('heals with its answer, after naming the address that code goes to', async () => {
    await using server = await start({behaviour: answer(fenced)});
    const {events, execution} = await heal([create(server.url)]);
    expect(execution).toMatchObject({success: true, stdout: '12\n', finalCode: healed});
    expect(execution.errorHistory[0]?.fixedBy).toMatch(new RegExp(`^${name}:`));
    const types = events.map(({type}) => type);
    expect(types.indexOf('healer-note')).toBeGreaterThan(-1);
    expect(types.indexOf('healer-note')).toBeLessThan(types.indexOf('candidate-suggested'));
    const told = events.find(event => event.type === 'healer-note');
    expect(told?.message).toContain(server.url);
    expect(execution.spent).toMatchObject([{healer: name, requests: 1}]);
  });

  it.each<[string, Behaviour, RegExp]>([
    ['is busy for ever (429)', busy(0), /429/],
    ['fails (500)', status(500), /500/],
    ['answers with a web page', webPage, /./],
    ['never answers', hang, /./],
    ['drips a byte a second', drip(), /./],
    ['breaks its JSON off', truncatedJson(fenced), /./],
    ['answers with nothing', emptyBody, /./],
    ['answers with 50 MB', huge(50), /./],
  ])(
    'says so in one event when it %s, and goes on with another healer',
    async (_, behaviour, said) => {
      await using bad = await start({behaviour});
      await using good = await fakeChat({behaviour: answer(fenced)});
      const other = {...createChatHealer({baseUrl: good.url, model: 'good'}), name: 'other'};
      // The other one answers late, so that the fault is there before the session has what it needs.
      const late: Healer = {
        ...other,
        async *suggest(...args) {
          await failed;
          yield* other.suggest(...args);
        },
      };
      let release = () => {};
      const failed = new Promise<void>(resolve => (release = resolve));
      const faulty = create(bad.url);
      const watched: Healer = {
        ...faulty,
        async *suggest(...args) {
          try {
            yield* faulty.suggest(...args);
          } finally {
            release();
          }
        },
      };
      const {events, execution} = await heal([watched, late]);
      expect(execution).toMatchObject({success: true, stdout: '12\n'});
      const failures = events.filter(event => event.type === 'healer-failed');
      expect(failures).toHaveLength(1);
      expect(failures[0]).toMatchObject({healer: name, message: expect.stringMatching(said)});
      // One sentence for a person: no markup, no control characters, not the server's whole answer.
      const message = failures[0]?.message ?? '';
      expect(message).toBe(sanitise(message));
      expect(message).toMatch(/^[^<>\n]{20,500}$/);
    },
  );

  it('drops an answer that is the same code again', async () => {
    await using server = await start({behaviour: answer(`\`\`\`python\n${broken}\`\`\``)});
    const {events, execution} = await heal([create(server.url)]);
    expect(execution.success).toBe(false);
    expect(events.some(({type}) => type === 'candidate-suggested')).toBe(false);
    expect(events.some(({type}) => type === 'session-ended')).toBe(true);
  });
});
