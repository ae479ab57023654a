import {describe, expect, it} from 'vitest';
import type {Healer} from '../../source/healers/healer.ts';
import {
  chosenSource,
  currentAttempt,
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
  sharedEngine,
} from './support/open-session.ts';

const engine = sharedEngine();

const open = (options: Partial<SessionOptions> = {}) =>
  openSession(engine, broken, {decisions: 'user', ...options});

const accept = {kind: 'choose', hunk: 0, choice: {kind: 'accept'}} as const;

describe('a decision that was undone', () => {
  it('can be made again, until another is made', async () => {
    const session = open({healers: [healer('good', () => [healed])]});
    const done = session.run();
    await until(session, () => selectedProposal(session.state) !== undefined);
    session.command(accept);
    session.command({kind: 'undo'});
    session.command({kind: 'undo'}); // There is nothing more.
    expect(chosenSource(session.state)).toBeUndefined();
    session.command({kind: 'redo'});
    expect(chosenSource(session.state)?.source).toBe(healed);
    session.command({kind: 'undo'});
    session.command({kind: 'choose', hunk: 0, choice: {kind: 'reject'}});
    session.command({kind: 'redo'});
    expect(currentAttempt(session.state)?.decisions).toMatchObject([
      {type: 'hunk-decided', choice: {kind: 'reject'}},
    ]);
    session.command({kind: 'leave'});
    await done;
  });
});

describe('a comment', () => {
  it('has the healers asked again with it, and keeps what there is', async () => {
    const heard: (readonly string[])[] = [];
    const listens: Healer = remote(
      healer('listens', (_, {comments}) => {
        heard.push(comments);
        return comments.length > 0 ? [healed] : [halfHealed];
      }),
    );
    const session = open({healers: [listens]});
    const done = session.run();
    await until(session, () => selectedProposal(session.state) !== undefined);
    session.command({kind: 'choose', hunk: 0, choice: {kind: 'reject'}});
    session.command({kind: 'comment', text: 'The second line is wrong too.'});
    await until(session, () => proposalsOf(session).length === 2);
    expect(heard).toEqual([[], ['The second line is wrong too.']]);
    expect(proposalsOf(session).map(({candidate}) => candidate.source)).toEqual([
      healed,
      halfHealed,
    ]);
    expect(new Set(proposalsOf(session).map(({id}) => id)).size).toBe(2);
    // The answer is put on screen, though something was decided about the other.
    expect(selectedProposal(session.state)?.candidate.source).toBe(healed);
    session.command({kind: 'leave'});
    await done;
  });

  it('interrupts a model that answers without knowing it', async () => {
    let aborted = false;
    const slow: Healer = {
      name: 'slow',
      sendsTo: 'http://127.0.0.1:1',
      async *suggest(_report, _revision, {comments}, signal) {
        if (comments.length === 0) {
          await new Promise(resolve => signal.addEventListener('abort', resolve));
          aborted = true;
          return;
        }
        yield {source: healed, healer: 'slow', rule: 'm', tier: 3, explanation: 'As you say.'};
      },
    };
    const session = open({healers: [slow]});
    const done = session.run();
    await until(session, () => session.state.phase.kind === 'healing');
    session.command({kind: 'comment', text: 'It is spelt print.'});
    await until(session, () => proposalsOf(session).length === 1);
    expect(aborted).toBe(true);
    session.command({kind: 'leave'});
    await done;
  });

  it('is heard at later attempts too', async () => {
    const heard: string[] = [];
    const listens = remote(
      healer('listens', (source, {comments}) => {
        heard.push(comments.join('|'));
        return [source.replace(/prin\(/, 'print(')];
      }),
    );
    const session = open({healers: [listens]});
    const done = session.run();
    await until(session, () => selectedProposal(session.state) !== undefined);
    session.command({kind: 'comment', text: 'Both lines.'});
    await until(session, () => heard.length === 2 && !isSearching(session.state));
    session.command(accept);
    session.command({kind: 'apply'});
    await until(session, () => heard.length === 3);
    expect(heard).toEqual(['', 'Both lines.', 'Both lines.']);
    session.command({kind: 'leave'});
    await done;
  });

  it('of nothing but space is none', async () => {
    const session = open({healers: []});
    const events = record(session);
    const done = session.run();
    await until(session, () => session.state.phase.kind === 'healing');
    session.command({kind: 'comment', text: ' \n'});
    session.command({kind: 'leave'});
    await done;
    expect(events.map(({type}) => type)).not.toContain('commented');
  });
});

describe('the auto mode', () => {
  it('accepts proven fixes until the program runs', async () => {
    const step = remote(healer('step', source => [source.replace(/prin\(/, 'print(')]));
    const session = open({healers: [step]});
    const done = session.run();
    session.command({kind: 'auto', on: true});
    expect(await done).toBe('runs');
    expect(session.state.revisions.map(({source}) => source)).toEqual([broken, halfHealed, healed]);
  });

  it('switches itself off when a person has to choose', async () => {
    const swallow = `try:\n    prin("one")\nexcept NameError:\n    print("oh")\n`;
    const session = openSession(engine, 'prin("one")\n', {
      decisions: 'user',
      healers: [healer('sly', () => [swallow])],
    });
    const done = session.run();
    session.command({kind: 'auto', on: true});
    await until(session, () => proposalsOf(session).length === 1 && !session.state.auto);
    expect(session.state.phase.kind).toBe('healing');
    expect(session.state.attempts).toHaveLength(1);
    session.command({kind: 'leave'});
    await done;
  });
});

describe('what may be accepted without asking', () => {
  it.each([
    ['refused a part of', {kind: 'reject'}],
    ['left a line out of', {kind: 'lines', taken: [0, 2]}],
    ['put into their own words', {kind: 'edit', text: 'print("mine")\n'}],
  ] as const)('is no fix that the user has %s', async (_, choice) => {
    const session = open({healers: [healer('good', () => [healed])]});
    const done = session.run();
    await until(session, () => selectedProposal(session.state) !== undefined);
    session.command({kind: 'choose', hunk: 0, choice});
    session.command({kind: 'auto', on: true});
    await until(session, () => !isSearching(session.state) && !session.state.auto);
    expect(session.state.attempts).toHaveLength(1);
    expect(currentAttempt(session.state)?.decisions).toMatchObject([{choice}]);
    session.command({kind: 'leave'});
    await done;
  });

  it('is a fix as a whole, into however many hunks it was split', async () => {
    const source = 'prin("one")\nx = 1\nprin("two")\n';
    const whole = source.replaceAll('prin(', 'print(');
    const session = openSession(engine, source, {
      decisions: 'user',
      healers: [healer('good', () => [whole])],
    });
    const done = session.run();
    await until(session, () => selectedProposal(session.state)?.hunks.length === 1);
    session.command({kind: 'split', hunk: 0});
    expect(selectedProposal(session.state)?.hunks).toHaveLength(2);
    session.command({kind: 'auto', on: true});
    expect(await done).toBe('runs');
    expect(currentAttempt(session.state)?.revision.source).toBe(whole);
  });
});

describe('a wish that comes too late', () => {
  it('does not run the program again that has healed', async () => {
    const session = open({healers: [healer('good', () => [healed])], staysOpen: true});
    const done = session.run();
    await until(session, () => selectedProposal(session.state) !== undefined);
    session.command(accept);
    session.command({kind: 'apply'});
    // Asked once more before the loop has taken it up, and while the next attempt is on its way.
    const late = session.subscribe(event => {
      if (event.type === 'revision-made') session.command({kind: 'apply'});
    });
    await until(session, () => session.state.phase.kind === 'ended');
    late();
    session.command({kind: 'comment', text: 'Too late.'});
    session.command({kind: 'apply'});
    expect(session.state.attempts).toHaveLength(2);
    session.command({kind: 'leave'});
    expect(await done).toBe('runs');
    expect(session.state.attempts).toHaveLength(2);
  });
});

describe('an edit of the whole file', () => {
  it('that comes when the session has gone on is not lost without a word', async () => {
    const session = open({healers: [healer('good', () => [healed])], staysOpen: true});
    const done = session.run();
    await until(session, () => selectedProposal(session.state) !== undefined);
    session.command(accept);
    session.command({kind: 'apply'});
    await until(session, () => session.state.phase.kind === 'ended');
    session.command({kind: 'suggest', source: 'print("mine")\n'});
    await until(session, () => session.state.notices.length > 0);
    expect(session.state.notices.at(-1)).toMatch(/^Your version was not taken/);
    session.command({kind: 'leave'});
    await done;
  });

  it('that still runs when the healers are asked again is tried again, and not said to be lost', async () => {
    const session = open({healers: [hanging]});
    const done = session.run();
    await until(session, () => session.state.phase.kind === 'healing');
    const mine = 'import time\ntime.sleep(1)\nprint("mine")\n';
    session.command({kind: 'suggest', source: mine});
    const trial = () => currentAttempt(session.state)?.trials[0]?.status;
    await until(session, () => trial() === 'running');
    session.command({kind: 'comment', text: 'Both lines.'});
    await until(session, () => proposalsOf(session).length === 1);
    expect(proposalsOf(session)[0]).toMatchObject({
      candidate: {source: mine, healer: 'you'},
      verdict: {kind: 'runs'},
    });
    expect(session.state.notices.join()).not.toContain('Your version was not taken');
    session.command({kind: 'leave'});
    await done;
  });
});

describe('step mode', () => {
  it('stops before each stage, with what goes into it', async () => {
    const session = open({healers: [healer('good', () => [healed])], stepping: true});
    const done = session.run();
    const stages: string[] = [];
    const reach = async (kind: string) => {
      await until(session, () => session.state.stage?.kind === kind);
      stages.push(kind);
      return session.state.stage;
    };
    expect(await reach('run')).toMatchObject({revision: 0, image: 'python', compile: null});
    expect(session.state.attempts).toEqual([]);
    session.command({kind: 'step'});
    expect(await reach('analyse')).toMatchObject({attempt: 1, result: {status: 'runtime-error'}});
    expect(currentAttempt(session.state)?.report).toBeNull();
    session.command({kind: 'step'});
    expect(await reach('suggest')).toMatchObject({
      attempt: 1,
      questions: [{healer: 'good', sendsTo: null, prompt: null}],
    });
    expect(currentAttempt(session.state)?.report?.type).toBe('NameError');
    session.command({kind: 'step'});
    await reach('verify');
    expect(currentAttempt(session.state)?.trials).toMatchObject([
      {candidate: {source: healed}, status: 'waiting'},
    ]);
    session.command({kind: 'step'});
    await until(session, () => selectedProposal(session.state) !== undefined);
    expect(currentAttempt(session.state)?.trials).toMatchObject([{status: 'runs'}]);
    session.command(accept);
    session.command({kind: 'apply'});
    expect(await reach('apply')).toMatchObject({source: healed, origin: 'good:told'});
    session.command({kind: 'run-on'});
    expect(await done).toBe('runs');
    expect(stages).toEqual(['run', 'analyse', 'suggest', 'verify', 'apply']);
  });

  it('can be begun in the middle, and left while it waits', async () => {
    const session = open({healers: [healer('good', () => [healed])]});
    const done = session.run();
    await until(session, () => selectedProposal(session.state) !== undefined);
    session.command({kind: 'step'});
    session.command(accept);
    session.command({kind: 'apply'});
    await until(session, () => session.state.stage?.kind === 'apply');
    session.command({kind: 'leave'});
    expect(await done).toBe('left');
    expect(session.state.attempts).toHaveLength(1);
  });
});
