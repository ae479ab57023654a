import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {HealerUnavailable} from '../../source/errors.ts';
import type {Candidate, Healer} from '../../source/healers/healer.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {createEmbeddedEngine} from '../../source/sandbox/embedded/embedded-engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {summariseExecution} from '../../source/session/execution.ts';
import {initialState, reduce} from '../../source/session/reduce.ts';
import {
  chosenSource,
  currentAttempt,
  hasUnwrittenHealing,
  isSearching,
  selectedProposal,
} from '../../source/session/select.ts';
import type {SessionOptions} from '../../source/session/session.ts';
import {
  broken,
  halfHealed,
  hanging,
  healed,
  healer,
  openSession,
  proposalsOf,
  record,
  remote,
  until,
} from './support/open-session.ts';

let engine: Engine;
beforeAll(async () => {
  engine = createEmbeddedEngine();
  await engine.prepare({image: 'python', interpreter: 'python'});
});
afterAll(() => engine[Symbol.asyncDispose]());

const open = (source: string, options: Partial<SessionOptions> = {}) =>
  openSession(engine, source, options);

describe('a session that nobody watches', () => {
  it('ends at once when the program runs', async () => {
    const session = open('print("hello")\n', {healers: [healer('never', () => ['x'])]});
    expect(await session.run()).toBe('runs');
    const execution = summariseExecution(session.state);
    expect(execution).toMatchObject({success: true, healed: false, iterations: 1, patch: ''});
    expect(execution.stdout).toBe('hello\n');
  });

  it('heals with a candidate that it has proven', async () => {
    const session = open(broken, {healers: [healer('good', () => ['syntax error(', healed])]});
    expect(await session.run()).toBe('runs');
    const execution = summariseExecution(session.state);
    expect(execution).toMatchObject({
      success: true,
      healed: true,
      iterations: 2,
      finalCode: healed,
    });
    expect(execution.stdout).toBe('one\ntwo\n');
    expect(execution.errorHistory).toMatchObject([
      {iteration: 1, report: {type: 'NameError'}, fixedBy: 'good:told'},
    ]);
  });

  it('goes on from a candidate that only moves the error on', async () => {
    const step = healer('step', source => [source.replace(/prin\(/, 'print(')]);
    const session = open(broken, {healers: [remote(step)]});
    expect(await session.run()).toBe('runs');
    expect(session.state.revisions.map(({source}) => source)).toEqual([broken, halfHealed, healed]);
  });

  it('stops after the attempts that are allowed', async () => {
    const step = healer('step', source => [source.replace(/prin\(/, 'print(')]);
    const session = open(broken, {healers: [remote(step)], maxIterations: 2});
    expect(await session.run()).toBe('attempts-used-up');
    expect(session.state.attempts).toHaveLength(2);
  });

  it('ends when no healer has anything new', async () => {
    const stubborn = healer('stubborn', source => [source, broken, 'raise ValueError\n']);
    const session = open(broken, {healers: [stubborn]});
    expect(await session.run()).toBe('no-proposal');
  });

  it('never shows a candidate that equals an earlier revision', async () => {
    const cycle = healer('cycle', source =>
      source === broken ? [halfHealed] : [broken, halfHealed],
    );
    const session = open(broken, {healers: [cycle]});
    const events = record(session);
    expect(await session.run()).toBe('no-proposal');
    const suggested = events.flatMap(event =>
      event.type === 'candidate-suggested' ? event.candidate.source : [],
    );
    expect(suggested).toEqual([halfHealed]);
  });

  it('is not held up by a healer that hangs', async () => {
    const session = open(broken, {healers: [hanging, healer('good', () => [healed])]});
    expect(await session.run()).toBe('runs');
  });

  it('says what a failing healer said, and goes on with the others', async () => {
    const down: Healer = {
      name: 'down',
      sendsTo: null,
      // oxlint-disable-next-line require-yield -- it fails before it has anything
      async *suggest() {
        throw new HealerUnavailable('Nobody answers at http://127.0.0.1:1.');
      },
    };
    const session = open(broken, {healers: [down, healer('good', () => [healed])]});
    const events = record(session);
    expect(await session.run()).toBe('runs');
    expect(events).toContainEqual({
      type: 'healer-failed',
      healer: 'down',
      message: 'Nobody answers at http://127.0.0.1:1.',
    });
  });

  it('goes on with the others when a healer yields what is no candidate', async () => {
    const wrong: Healer = {
      name: 'wrong',
      sendsTo: null,
      async *suggest(_report, _revision, _context, signal) {
        // What JavaScript lets a healer of one's own do.
        yield {code: healed} as unknown as Candidate;
        await new Promise(resolve => signal.addEventListener('abort', resolve));
      },
    };
    const session = open(broken, {healers: [wrong, healer('good', () => [healed])]});
    const events = record(session);
    const done = session.run();
    await until(session, () => proposalsOf(session).length === 1);
    await new Promise(resolve => setImmediate(resolve));
    session.command({kind: 'leave'});
    await done;
    expect(events).toContainEqual(
      expect.objectContaining({type: 'healer-failed', healer: 'wrong'}),
    );
  });

  it('accepts nothing that has a warning, and says that somebody must decide', async () => {
    const swallow = `try:\n    prin("one")\nexcept NameError:\n    print("oh")\n`;
    const session = open('prin("one")\n', {healers: [healer('sly', () => [swallow])]});
    expect(await session.run()).toBe('needs-decision');
    expect(proposalsOf(session)[0]?.warnings.map(({kind}) => kind)).toContain('swallows-error');
  });

  it('asks no healer about a timeout', async () => {
    const session = open('while True: pass\n', {
      limits: resolveLimits({timeoutS: 1}),
      healers: [healer('never', () => ['print(1)\n'])],
    });
    const events = record(session);
    expect(await session.run()).toBe('stopped');
    expect(currentAttempt(session.state)?.result?.status).toBe('timeout');
    expect(events.some(({type}) => type === 'healing-started')).toBe(false);
  });

  it('tells healers what was tried before', async () => {
    const seen: (readonly (string | undefined)[])[] = [];
    const step = healer('step', (source, {attempts}) => {
      seen.push(attempts.map(({report}) => report?.message));
      return [source.replace(/prin\(/, 'print(')];
    });
    await open(broken, {healers: [remote(step)]}).run();
    expect(seen.map(messages => messages.length)).toEqual([1, 2]);
  });

  it('knows two healers that suggest the same', async () => {
    const session = open(broken, {
      healers: [healer('first', () => [healed]), healer('second', () => [healed])],
      decisions: 'user',
    });
    const done = session.run();
    await until(session, () => proposalsOf(session)[0]?.agreeing.length === 1);
    expect(proposalsOf(session)).toHaveLength(1);
    session.command({kind: 'leave'});
    expect(await done).toBe('left');
  });

  it('says how to give input to a program that asks for it in vain', async () => {
    const session = open('name = input()\n');
    await session.run();
    expect(session.state.notices.join()).toContain('--stdin FILE');
  });

  it('is cancelled by its signal', async () => {
    const controller = new AbortController();
    const session = open('print("started", flush=True)\nwhile True: pass\n');
    const done = session.run(controller.signal);
    await until(session, () => (currentAttempt(session.state)?.output.lines.length ?? 0) > 0);
    controller.abort();
    expect(await done).toBe('left');
    const result = currentAttempt(session.state)?.result;
    expect(result?.status).toBe('cancelled');
    expect(summariseExecution(session.state).stdout).toBe('started\n');
  });
});

describe('a session with a user', () => {
  it('waits for decisions, and runs what was accepted', async () => {
    const session = open(broken, {healers: [healer('good', () => [healed])], decisions: 'user'});
    const done = session.run();
    await until(session, () => selectedProposal(session.state) !== undefined);
    session.command({kind: 'apply'});
    expect(chosenSource(session.state)).toBeUndefined();
    session.command({kind: 'choose', hunk: 0, choice: {kind: 'accept'}});
    expect(chosenSource(session.state)).toEqual({source: healed, origin: 'good:told'});
    session.command({kind: 'undo'});
    expect(chosenSource(session.state)).toBeUndefined();
    session.command({kind: 'choose', hunk: 0, choice: {kind: 'accept'}});
    session.command({kind: 'apply'});
    expect(await done).toBe('runs');
    expect(hasUnwrittenHealing(session.state)).toBe(true);
  });

  it('runs a hunk as the user edited it', async () => {
    const session = open(broken, {healers: [healer('good', () => [healed])], decisions: 'user'});
    const done = session.run();
    await until(session, () => selectedProposal(session.state) !== undefined);
    const text = 'print("mine")\n';
    session.command({kind: 'choose', hunk: 0, choice: {kind: 'edit', text}});
    session.command({kind: 'apply'});
    expect(await done).toBe('runs');
    expect(summariseExecution(session.state)).toMatchObject({finalCode: text, stdout: 'mine\n'});
    expect(session.state.revisions[1]?.origin).toBe('good:told (edited)');
  });

  it('proves what the user wrote, and puts it on screen', async () => {
    const session = open(broken, {healers: [], decisions: 'user'});
    const done = session.run();
    await until(session, () => session.state.phase.kind === 'healing');
    session.command({kind: 'suggest', source: 'print(3)\n'});
    await until(session, () => selectedProposal(session.state)?.verdict.kind === 'runs');
    session.command({kind: 'choose', hunk: 0, choice: {kind: 'accept'}});
    session.command({kind: 'apply'});
    expect(await done).toBe('runs');
    expect(session.state.revisions[1]?.origin).toBe('you:editor');
  });

  it('puts on screen what the user wrote even when a healer suggested it in vain', async () => {
    const worse = 'raise ValueError\n';
    const session = open(broken, {healers: [healer('vain', () => [worse])], decisions: 'user'});
    const done = session.run();
    await until(
      session,
      () => session.state.phase.kind === 'healing' && !isSearching(session.state),
    );
    session.command({kind: 'suggest', source: worse});
    await until(session, () => selectedProposal(session.state)?.candidate.source === worse);
    expect(proposalsOf(session)[0]?.candidate.healer).toBe('you');
    expect(proposalsOf(session)[0]?.agreeing).toEqual(['vain']);
    session.command({kind: 'leave'});
    await done;
  });

  it('keeps the proposal that the user decides about when a better one arrives', async () => {
    let release = () => {};
    const slow: Healer = {
      name: 'slow',
      sendsTo: null,
      async *suggest() {
        await new Promise<void>(resolve => (release = resolve));
        yield {source: healed, healer: 'slow', rule: 'r', tier: 1, explanation: 'Better.'};
      },
    };
    const session = open(broken, {
      healers: [slow, healer('fast', () => [halfHealed])],
      decisions: 'user',
    });
    const done = session.run();
    await until(session, () => selectedProposal(session.state) !== undefined);
    session.command({kind: 'choose', hunk: 0, choice: {kind: 'reject'}});
    release();
    await until(session, () => proposalsOf(session).length === 2);
    expect(proposalsOf(session)[0]?.candidate.healer).toBe('slow');
    expect(selectedProposal(session.state)?.candidate.healer).toBe('fast');
    session.command({kind: 'leave'});
    expect(await done).toBe('left');
  });

  it('stops a running attempt when asked to', async () => {
    const session = open('while True: pass\n', {decisions: 'user'});
    const done = session.run();
    await until(session, () => session.state.phase.kind === 'running');
    session.command({kind: 'stop'});
    expect(await done).toBe('stopped');
    expect(currentAttempt(session.state)?.result?.status).toBe('cancelled');
  });

  it('ends when the user leaves while healers are at work', async () => {
    const session = open(broken, {healers: [hanging], decisions: 'user'});
    const done = session.run();
    await until(session, () => session.state.phase.kind === 'healing');
    session.command({kind: 'leave'});
    expect(await done).toBe('left');
  });
});

it('ends when the user leaves, although a healer that never answers would be asked about the next step', async () => {
  const step = healer('step', () => [halfHealed]);
  const session = open(broken, {healers: [step, {...hanging, sendsTo: null}], decisions: 'user'});
  const done = session.run();
  await until(session, () => proposalsOf(session).length === 1);
  session.command({kind: 'leave'});
  expect(await done).toBe('left');
});

describe('the events of a session', () => {
  it('fold to its state, in whatever process they are folded', async () => {
    const step = healer('step', source => [source.replace(/prin\(/, 'print(')]);
    const session = open(broken, {healers: [step], notices: ['Just so.']});
    const events = record(session);
    await session.run();
    const [started, ...others] = structuredClone(events);
    if (started?.type !== 'session-started') throw new Error('the first event is not the start');
    expect(others.reduce(reduce, initialState(started))).toEqual(structuredClone(session.state));
  });

  it('give the error of the run to whoever stops iterating, and to nobody else', async () => {
    const failing: Engine = {
      name: 'embedded',
      description: 'fails',
      supports: () => true,
      prepare: async () => {},
      warm: () => {},
      parallelism: async () => 1,
      run: async (_job, {signal} = {}) => {
        await new Promise(resolve => signal?.addEventListener('abort', resolve));
        throw new Error('broken engine');
      },
      async [Symbol.asyncDispose]() {},
    };
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const iterate = async () => {
      for await (const event of open(broken, {engine: failing})) {
        if (event.type === 'attempt-started') break;
      }
    };
    await expect(iterate()).rejects.toThrow('broken engine');
    await new Promise(resolve => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it('can be iterated over, with decisions in between', async () => {
    const session = open(broken, {healers: [healer('good', () => [healed])], decisions: 'user'});
    const types: string[] = [];
    for await (const event of session) {
      types.push(event.type);
      if (event.type !== 'proposals-ranked') continue;
      session.command({kind: 'choose', hunk: 0, choice: {kind: 'accept'}});
      session.command({kind: 'apply'});
    }
    expect(types[0]).toBe('session-started');
    expect(types.at(-1)).toBe('session-ended');
    expect(session.state.phase).toEqual({kind: 'ended', outcome: 'runs'});
  });
});
