import {describe, expect, it} from 'vitest';
import {summariseExecution} from '../../source/session/execution.ts';
import {
  branchOf,
  currentAttempt,
  isSearching,
  iterationOf,
  selectedProposal,
} from '../../source/session/select.ts';
import type {Session, SessionOptions} from '../../source/session/session.ts';
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
  openSession(engine, broken, {decisions: 'user', staysOpen: true, ...options});

/** Suggests the next `print` alone, and the whole cure. */
const both = remote(
  healer('both', source => [
    source.replace(/prin\(/, 'print('),
    source.replaceAll('prin(', 'print('),
  ]),
);

/** Accepts all of the proposal with this source, and runs it. */
async function take(session: Session, source: string): Promise<void> {
  const wanted = () =>
    currentAttempt(session.state)?.proposals.find(({candidate}) => candidate.source === source);
  await until(session, () => session.state.phase.kind === 'healing' && wanted() !== undefined);
  const proposal = wanted();
  if (!proposal) throw new Error('it is gone');
  session.command({kind: 'select', proposal: proposal.id});
  for (const hunk of proposal.hunks.keys()) {
    session.command({kind: 'choose', hunk, choice: {kind: 'accept'}});
  }
  const attempts = session.state.attempts.length;
  session.command({kind: 'apply'});
  await until(session, () => session.state.attempts.length > attempts);
}

const ended = (session: Session) => until(session, () => session.state.phase.kind === 'ended');

describe('going back to an attempt', () => {
  it('branches from it, and counts and tells only what led to where it is', async () => {
    const session = open({healers: [both]});
    const done = session.run();
    await take(session, halfHealed);
    await take(session, healed);
    await ended(session);
    expect(session.state.attempts).toHaveLength(3);

    session.command({kind: 'return', attempt: 1});
    await until(session, () => session.state.phase.kind === 'healing');
    expect(currentAttempt(session.state)?.revision.source).toBe(broken);
    await take(session, healed);
    await ended(session);

    const attempt = currentAttempt(session.state);
    if (!attempt) throw new Error('there is no attempt');
    expect(branchOf(session.state, attempt).map(({number}) => number)).toEqual([1, 4]);
    expect(iterationOf(session.state, attempt)).toBe(2);
    expect(attempt.revision).toMatchObject({number: 3, parent: 0, source: healed});
    expect(summariseExecution(session.state)).toMatchObject({
      success: true,
      iterations: 4,
      finalCode: healed,
      errorHistory: [{iteration: 1, fixedBy: 'both:told'}],
    });
    session.command({kind: 'leave'});
    expect(await done).toBe('runs');
  });

  it('keeps the fixes and the decisions there, and asks no model again that has said all', async () => {
    let asked = 0;
    const counted = remote(
      healer('counted', source => {
        asked += 1;
        return [source.replace(/prin\(/, 'print(')];
      }),
    );
    const session = open({healers: [counted]});
    const done = session.run();
    await until(session, () => selectedProposal(session.state) !== undefined);
    await until(session, () => !isSearching(session.state));
    await take(session, halfHealed);
    await until(
      session,
      () => session.state.current === 2 && session.state.phase.kind === 'healing',
    );
    expect(asked).toBe(2);

    session.command({kind: 'return', attempt: 1});
    await until(
      session,
      () => session.state.current === 1 && session.state.phase.kind === 'healing',
    );
    expect(selectedProposal(session.state)?.candidate.source).toBe(halfHealed);
    expect(currentAttempt(session.state)?.decisions).toHaveLength(1);
    await until(session, () => !isSearching(session.state));
    expect(asked).toBe(2);
    session.command({kind: 'leave'});
    expect(await done).toBe('left');
  });

  it('goes to one that runs as well, so that it can be written', async () => {
    const session = open({healers: [both]});
    const done = session.run();
    await take(session, healed);
    await ended(session);
    session.command({kind: 'return', attempt: 1});
    await until(session, () => session.state.phase.kind === 'healing');
    session.command({kind: 'return', attempt: 2});
    await ended(session);
    expect(summariseExecution(session.state)).toMatchObject({success: true, finalCode: healed});
    session.command({kind: 'leave'});
    expect(await done).toBe('runs');
  });

  it('is ignored for an attempt that there is not, and while the program runs', async () => {
    const session = open({healers: [both]});
    const events = record(session);
    const done = session.run();
    await take(session, halfHealed);
    expect(session.state.phase.kind).toBe('running');
    session.command({kind: 'return', attempt: 1});
    await until(session, () => session.state.phase.kind === 'healing');
    session.command({kind: 'return', attempt: 7});
    session.command({kind: 'leave'});
    await done;
    expect(events.map(({type}) => type)).not.toContain('returned');
  });

  it('offers again what another branch was made of', async () => {
    // Proven only when it is suggested for the second time.
    let answers = [halfHealed];
    const session = open({
      healers: [healer('learns', source => (source === broken ? answers : [healed]))],
    });
    const done = session.run();
    await take(session, halfHealed);
    await take(session, healed);
    await ended(session);
    answers = [healed];
    session.command({kind: 'return', attempt: 1});
    await until(
      session,
      () => session.state.current === 1 && session.state.phase.kind === 'healing',
    );
    await take(session, healed);
    await ended(session);
    session.command({kind: 'leave'});
    expect(await done).toBe('runs');
  });

  it('gives a branch its own count of attempts', async () => {
    const session = open({healers: [both], maxIterations: 2});
    const done = session.run();
    await take(session, halfHealed);
    await ended(session);
    expect(session.state.phase).toEqual({kind: 'ended', outcome: 'attempts-used-up'});
    session.command({kind: 'return', attempt: 1});
    await take(session, healed);
    await ended(session);
    session.command({kind: 'leave'});
    expect(await done).toBe('runs');
  });
});
