import {describe, expect, it} from 'vitest';
import type {HealContext, Healer} from '../../source/healers/healer.ts';
import {language as python} from '../../source/languages/python/index.ts';
import {eventJson} from '../../source/plain/event-json.ts';
import {resultJson} from '../../source/plain/result-json.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import type {SessionEvent} from '../../source/session/events.ts';
import {summariseExecution} from '../../source/session/execution.ts';
import {currentAttempt, pastAttempts} from '../../source/session/select.ts';
import {Session} from '../../source/session/session.ts';
import {makeResult} from '../support/make.ts';

const broken =
  'prin("one")\nx = 2\ny = 3\nz = 4\nw = 5\nv = 6\nu = 7\nt = 8\ns = 9\nr = 10\nprin("two")\n';
const healed = broken.replaceAll('prin(', 'print(');

/** An engine on which a source runs unless it says `prin(`. */
const engine: Engine = {
  name: 'docker',
  description: 'scripted',
  supports: () => true,
  prepare: async () => {},
  warm: () => {},
  parallelism: async () => 2,
  async run({files}) {
    if (!Buffer.from(files[0]?.content ?? []).includes('prin(')) return makeResult({});
    const trace = `  File "/tmp/program/program.py", line 1, in <module>\n    prin("one")\n`;
    const stderr = `Traceback (most recent call last):\n${trace}NameError: name 'prin' is not defined\n`;
    return makeResult({status: 'runtime-error', exitCode: 1}, '', stderr);
  },
  async [Symbol.asyncDispose]() {},
};

function open(
  suggest: (context: HealContext) => AsyncIterable<string>,
  decisions: 'auto' | 'user',
) {
  const healer: Healer = {
    name: 'talker',
    sendsTo: null,
    async *suggest(_report, _revision, context) {
      for await (const source of suggest(context)) {
        yield {source, healer: 'talker', rule: 'told', tier: 3, explanation: 'So it is.'};
      }
    },
  };
  const program = {
    language: 'python',
    entry: 'program.py',
    source: broken,
    files: [],
    args: [],
    env: {},
    stdin: null,
  };
  const session = new Session(program, {
    engine,
    language: python,
    healers: [healer],
    limits: resolveLimits({timeoutS: 120}),
    maxIterations: 5,
    decisions,
    notices: [],
  });
  const events: SessionEvent[] = [];
  session.subscribe(event => events.push(event));
  return {session, events};
}

const turn = () => new Promise(resolve => setTimeout(resolve, 1));
const upTo = (text: string) => ({text, characters: text.length, answer: 1, answers: 1});

describe('what a healer shows of its answer', () => {
  it('comes in few events, the newest counting, however fast it streams', async () => {
    let batches = 0;
    const {session, events} = open(async function* ({progress}) {
      let text = '';
      while (!events.some(event => event.type === 'healer-progress' && event.characters > 5000)) {
        for (let count = 0; count < 1000; count += 1) progress(upTo((text += 'a')));
        batches += 1;
        await turn();
      }
      yield healed;
    }, 'auto');
    await session.run();
    const shown = events.filter(event => event.type === 'healer-progress');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(batches);
    // Each stands for all that came before it.
    for (const {text, characters} of shown) expect(characters).toBe(text.length);
    expect(JSON.parse(eventJson(shown[0] as SessionEvent))).toMatchObject({
      type: 'healer-progress',
      healer: 'talker',
      answer: 1,
    });
  });

  it('is over with its healer', async () => {
    let late: (text: string) => void = () => {};
    const {session, events} = open(async function* ({progress, spent}) {
      late = text => {
        progress(upTo(text));
        spent({requests: 9, counted: 9, inputTokens: 9, outputTokens: 9, cost: 9});
      };
      yield healed;
    }, 'auto');
    await session.run();
    const count = events.length;
    late('too late');
    await new Promise(resolve => setTimeout(resolve, 250));
    expect(events).toHaveLength(count);
    expect(session.state.spent).toEqual([]);
  });
});

describe('what a healer spends', () => {
  it('is an event, in the state and in the result', async () => {
    const total = {requests: 2, counted: 2, inputTokens: 300, outputTokens: 70, cost: 0.0125};
    const {session, events} = open(async function* ({spent}) {
      spent({...total, requests: 1, counted: 1, outputTokens: 20});
      spent(total);
      yield healed;
    }, 'auto');
    await session.run();
    expect(events.filter(({type}) => type === 'healer-spent')).toHaveLength(2);
    expect(session.state.spent).toEqual([{healer: 'talker', ...total}]);
    expect(resultJson(summariseExecution(session.state))['spent']).toEqual([
      {
        healer: 'talker',
        requests: 2,
        counted: 2,
        input_tokens: 300,
        output_tokens: 70,
        cost_usd: 0.0125,
      },
    ]);
  });
});

describe('what a healer is told of refusals', () => {
  it('is the refused hunk alone, without what was not refused', async () => {
    const {session} = open(async function* () {
      yield healed;
    }, 'user');
    const running = session.run();
    await new Promise<void>(resolve => {
      session.subscribe(({type}) => type === 'proposals-ranked' && resolve());
    });
    const proposal = currentAttempt(session.state)?.proposals[0];
    expect(proposal?.hunks).toHaveLength(2);
    session.command({kind: 'choose', hunk: 0, choice: {kind: 'accept'}});
    session.command({kind: 'choose', hunk: 1, choice: {kind: 'reject'}});
    expect(pastAttempts(session.state).at(-1)?.refused).toEqual([
      broken.replace('prin("two")', 'print("two")'),
    ]);
    session.command({kind: 'leave'});
    await running;
  });
});
