import {describe, expect, it} from 'vitest';
import type {SessionEvent} from '../../source/session/events.ts';
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
  healed,
  healer,
  openSession,
  record,
  remote,
  until,
  sharedEngine,
} from './support/open-session.ts';

const engine = sharedEngine();

const open = (options: Partial<SessionOptions> = {}) =>
  openSession(engine, broken, {decisions: 'user', ...options});

const good = remote(healer('good', source => [source.replace(/prin\(/, 'print('), healed]));
const accept = {kind: 'choose', hunk: 0, choice: {kind: 'accept'}} as const;

/** All events of a session that heals in two steps, with a decision taken back in between. */
async function wholeSession(): Promise<SessionEvent[]> {
  const events: SessionEvent[] = [];
  const session = open({healers: [good], record: event => events.push(event)});
  const done = session.run();
  await until(session, () => selectedProposal(session.state) !== undefined);
  await until(session, () => !isSearching(session.state));
  const half = currentAttempt(session.state)?.proposals.find(
    ({candidate}) => candidate.source === halfHealed,
  );
  if (!half) throw new Error('it was not proposed');
  session.command({kind: 'select', proposal: half.id});
  session.command({kind: 'choose', hunk: 0, choice: {kind: 'reject'}});
  session.command(accept);
  session.command({kind: 'undo'});
  session.command({kind: 'redo'});
  session.command({kind: 'apply'});
  await until(session, () => session.state.current === 2 && session.state.phase.kind === 'healing');
  await until(session, () => !isSearching(session.state));
  session.command(accept);
  session.command({kind: 'apply'});
  await done;
  return events;
}

describe('a session that goes on', () => {
  it('is at the same decision, with the same history to undo', async () => {
    const events = await wholeSession();
    const cut = events.findIndex(({type}) => type === 'decision-redone') + 1;
    const past = events.slice(0, cut);
    const session = open({healers: [good], past});
    const recorded = record(session);
    const done = session.run();
    await until(
      session,
      () => session.state.phase.kind === 'healing' && !isSearching(session.state),
    );
    expect(session.id).toBe(past[0]?.type === 'session-started' ? past[0].id : '');
    expect(session.state.attempts).toHaveLength(1);
    expect(selectedProposal(session.state)?.candidate.source).toBe(halfHealed);
    expect(chosenSource(session.state)?.source).toBe(halfHealed);
    expect(recorded.map(({type}) => type)).not.toContain('session-started');
    expect(recorded.map(({type}) => type)).not.toContain('attempt-started');
    session.command({kind: 'undo'});
    expect(currentAttempt(session.state)?.decisions).toMatchObject([
      {type: 'hunk-decided', choice: {kind: 'reject'}},
    ]);
    session.command({kind: 'redo'});
    session.command({kind: 'apply'});
    await until(
      session,
      () => session.state.current === 2 && session.state.phase.kind === 'healing',
    );
    session.command({kind: 'leave'});
    await done;
  });

  it('heals to the same end from wherever it was broken off', async () => {
    const events = await wholeSession();
    for (let cut = 1; cut <= events.length; cut += 1) {
      const past = events.slice(0, cut);
      const session = open({healers: [good], past, decisions: 'auto'});
      expect(await session.run(), `after ${cut} events, ${past.at(-1)?.type}`).toBe('runs');
      expect(currentAttempt(session.state)?.revision.source).toBe(healed);
      // No attempt has the number of another, and no proposal either.
      const numbers = session.state.attempts.map(({number}) => number);
      expect(numbers).toEqual([...new Set(numbers)]);
      const ids = session.state.attempts.flatMap(({proposals}) => proposals.map(({id}) => id));
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('asks the models with a comment that had no answer yet', async () => {
    let heard: readonly string[] = [];
    const listens = remote(
      healer('listens', (_, {comments}) => {
        heard = comments;
        return [halfHealed];
      }),
    );
    const first: SessionEvent[] = [];
    const session = open({healers: [listens], record: event => first.push(event)});
    const done = session.run();
    await until(session, () => session.state.phase.kind === 'healing');
    await until(session, () => !isSearching(session.state));
    session.command({kind: 'comment', text: 'Both lines.'});
    const past = first.slice(0, first.findIndex(({type}) => type === 'commented') + 1);
    session.command({kind: 'leave'});
    await done;

    heard = [];
    const again = open({healers: [listens], past});
    const going = again.run();
    await until(again, () => heard.length > 0);
    expect(heard).toEqual(['Both lines.']);
    again.command({kind: 'leave'});
    await going;
  });

  it('does not wait for steps where nobody can take them', async () => {
    const past: SessionEvent[] = [];
    const session = open({healers: [good], stepping: true, record: event => past.push(event)});
    const done = session.run();
    await until(session, () => session.state.stage?.kind === 'run');
    session.command({kind: 'leave'});
    await done;
    const again = open({healers: [good], decisions: 'auto', past});
    expect(await again.run()).toBe('runs');
  });

  it('stays where the user went back to, though a later attempt was stopped', async () => {
    const events = await wholeSession();
    const second = events.findIndex(
      event => event.type === 'attempt-finished' && event.attempt === 2,
    );
    const past = events
      .slice(0, second + 1)
      .map(event =>
        event.type === 'attempt-finished' && event.attempt === 2
          ? {...event, report: null, result: {...event.result, status: 'cancelled' as const}}
          : event,
      );
    past.push({type: 'session-ended', outcome: 'stopped'}, {type: 'returned', attempt: 1});
    const session = open({healers: [good], past});
    const done = session.run();
    await until(session, () => session.state.phase.kind === 'healing');
    expect(session.state.current).toBe(1);
    session.command({kind: 'leave'});
    await done;
  });

  it('gives healers the variables that were not saved', async () => {
    const events = await wholeSession();
    let seen: unknown;
    const looks = healer('looks', (_, {program}) => {
      seen = program.env['API_TOKEN'];
      return [];
    });
    const cut = events.findIndex(({type}) => type === 'attempt-finished') + 1;
    const session = openSession(
      engine,
      broken,
      {decisions: 'auto', healers: [looks], past: events.slice(0, cut)},
      {env: {API_TOKEN: 'given again'}},
    );
    await session.run();
    expect(seen).toBe('given again');
  });

  it('runs again what had not ended', async () => {
    const events = await wholeSession();
    const cut = events.findIndex(({type}) => type === 'attempt-finished');
    const session = open({past: events.slice(0, cut), decisions: 'auto'});
    const recorded = record(session);
    await session.run();
    expect(recorded.filter(({type}) => type === 'attempt-started')).toHaveLength(1);
    expect(session.state.attempts).toHaveLength(1);
  });

  it('records each event before anybody sees it', async () => {
    const recorded: SessionEvent[] = [];
    const late: SessionEvent[] = [];
    const session = open({
      healers: [good],
      decisions: 'auto',
      record: event => recorded.push(event),
    });
    session.subscribe(event => {
      if (recorded.at(-1) !== event) late.push(event);
    });
    await session.run();
    expect(recorded.length).toBeGreaterThan(5);
    expect(late).toEqual([]);
  });
});
