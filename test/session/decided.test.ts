import {describe, expect, it} from 'vitest';
import type {Command} from '../../source/session/commands.ts';
import {decidedOf} from '../../source/session/decided.ts';
import {decisionFor, type DecidingCommand} from '../../source/session/decision-for.ts';
import type {SessionEvent} from '../../source/session/events.ts';
import {initialState, reduce} from '../../source/session/reduce.ts';
import {chosenSource, currentAttempt, selectedProposal} from '../../source/session/select.ts';
import {FakeSession} from '../tui/support/fake-session.ts';

const before = 'a\nb\nc\nd\ne\n';
const after = 'A\nb\nC\nd\nE\n';
const accept = {kind: 'accept'} as const;
const reject = {kind: 'reject'} as const;

/** A session with one proposal of one hunk, which holds three changes. */
function deciding(...commands: readonly Command[]) {
  const session = new FakeSession({source: before});
  const events: SessionEvent[] = [];
  const emit = session.emit.bind(session);
  session.emit = (...more) => {
    events.push(...more);
    emit(...more);
  };
  session.start();
  session.finish('runtime-error');
  session.propose({source: after});
  for (const command of commands) session.command(command);
  const attempt = currentAttempt(session.state);
  const proposal = selectedProposal(session.state);
  if (!attempt || !proposal) throw new Error('there is a proposal by now');
  return {session, events, proposal, decided: decidedOf(attempt, proposal)};
}

describe('what decisions make of a proposal', () => {
  it('splits a hunk, and decides about its parts', () => {
    const {session, decided, proposal} = deciding(
      {kind: 'split', hunk: 0},
      {kind: 'choose', hunk: 1, choice: accept},
    );
    expect(proposal.hunks).toHaveLength(3);
    expect(decided.choices.map(({kind}) => kind)).toEqual(['undecided', 'accept', 'undecided']);
    expect(chosenSource(session.state)?.source).toBe('a\nb\nC\nd\ne\n');
  });

  it('keeps what was decided before a split, and joins it again when that is undone', () => {
    const split = deciding({kind: 'choose', hunk: 0, choice: accept}, {kind: 'split', hunk: 0});
    expect(split.decided.choices).toEqual([accept, accept, accept]);
    split.session.command({kind: 'undo'});
    expect(selectedProposal(split.session.state)?.hunks).toHaveLength(1);
    expect(chosenSource(split.session.state)?.source).toBe(after);
    split.session.command({kind: 'undo'});
    expect(chosenSource(split.session.state)).toBeUndefined();
  });

  it('takes a decision about all hunks back as one', () => {
    const {session, decided} = deciding(
      {kind: 'split', hunk: 0},
      {kind: 'choose', hunk: 2, choice: reject},
      {kind: 'choose-all', choices: [accept, accept, accept]},
    );
    expect(decided.choices).toEqual([accept, accept, accept]);
    session.command({kind: 'undo'});
    const attempt = currentAttempt(session.state);
    const proposal = selectedProposal(session.state);
    expect(
      attempt && proposal && decidedOf(attempt, proposal).choices.map(({kind}) => kind),
    ).toEqual(['undecided', 'undecided', 'reject']);
  });

  it('survives a better proposal that comes while the user decides', () => {
    const {session} = deciding({kind: 'split', hunk: 0});
    const [proposal] = currentAttempt(session.state)?.proposals ?? [];
    if (!proposal) throw new Error('there is a proposal by now');
    session.emit({type: 'proposals-ranked', proposals: [{...proposal, id: 9}, proposal]});
    expect(selectedProposal(session.state)).toMatchObject({id: proposal.id});
    expect(selectedProposal(session.state)?.hunks).toHaveLength(3);
  });

  it('is the same when the events are played again, from JSON', () => {
    const {session, events} = deciding(
      {kind: 'split', hunk: 0},
      {kind: 'choose-all', choices: [accept, reject, accept]},
    );
    const decisions = events.filter(({type}) => /^hunks?-/.test(type));
    expect(decisions.map(({type}) => type)).toEqual(['hunk-split', 'hunks-decided']);
    const {id, program, languageTitle, engine, engineDescription, limits, maxIterations} =
      session.state;
    const facts = {id, program, languageTitle, engine, engineDescription, limits, maxIterations};
    const replayed = events
      .map(event => (decisions.includes(event) ? JSON.parse(JSON.stringify(event)) : event))
      .reduce(reduce, initialState({type: 'session-started', ...facts}));
    expect(chosenSource(replayed)).toEqual(chosenSource(session.state));
    expect(chosenSource(replayed)?.source).toBe('A\nb\nc\nd\nE\n');
  });

  it.each<[string, DecidingCommand]>([
    ['a hunk that is not there', {kind: 'choose', hunk: 3, choice: accept}],
    ['too few choices', {kind: 'choose-all', choices: []}],
    ['a split of a hunk that is not there', {kind: 'split', hunk: 3}],
  ])('does nothing about %s', (_, command) => {
    expect(decisionFor(command, deciding().session.state)).toBeUndefined();
  });

  it('does not split what cannot be split', () => {
    const {session} = deciding({kind: 'split', hunk: 0});
    expect(decisionFor({kind: 'split', hunk: 0}, session.state)).toBeUndefined();
    const edited = deciding({kind: 'choose', hunk: 0, choice: {kind: 'edit', text: 'x\n'}});
    expect(decisionFor({kind: 'split', hunk: 0}, edited.session.state)).toBeUndefined();
  });
});
