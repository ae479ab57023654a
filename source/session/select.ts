import type {PastAttempt} from '../healers/healer.ts';
import type {Proposal} from '../healers/proposal.ts';
import {applyChoices, type Choice, undecided} from '../patch/choices.ts';
import {decidedOf} from './decided.ts';
import type {Attempt, SessionState} from './state.ts';

/** The attempt that the session is at; undefined before the first. */
export function currentAttempt(state: SessionState): Attempt | undefined {
  return state.attempts.findLast(({number}) => number === state.current);
}

/** The attempts that led to one of them, from the first to itself. */
export function branchOf(state: SessionState, attempt: Attempt): Attempt[] {
  const branch: Attempt[] = [];
  for (let each: Attempt | undefined = attempt; each; each = parentOf(state, each)) {
    branch.unshift(each);
  }
  return branch;
}

/** The attempt from whose revision this one's was made; undefined for the first. */
export function parentOf({attempts}: SessionState, {revision}: Attempt): Attempt | undefined {
  return attempts.findLast(attempt => attempt.revision.number === revision.parent);
}

/** Which attempt of its branch it is, from 1: what is counted against the most that are allowed. */
export function iterationOf(state: SessionState, attempt: Attempt): number {
  return branchOf(state, attempt).length;
}

/** The proposal on screen, if there is one, with its hunks as the user split them. */
export function selectedProposal(state: SessionState): Proposal | undefined {
  const {phase} = state;
  if (phase.kind !== 'healing') return undefined;
  const attempt = currentAttempt(state);
  const proposal = attempt?.proposals.find(({id}) => id === phase.selected);
  if (!attempt || !proposal) return undefined;
  const {hunks} = decidedOf(attempt, proposal);
  return hunks === proposal.hunks ? proposal : {...proposal, hunks};
}

/** What was decided about each hunk of one of an attempt's proposals, as the user split them. */
export function choicesOf(attempt: Attempt, proposal: Proposal): readonly Choice[] {
  return decidedOf(attempt, proposal).choices;
}

/** A source that was put together from decisions, and whose suggestion it was. */
export interface ChosenSource {
  readonly source: string;
  /** Such as `offline:did-you-mean`. */
  readonly origin: string;
}

/**
 * What ↵ would run now: the attempt's source with what is accepted of the proposal on screen. Undefined when there
 * is no proposal, when nothing of it is accepted, or when it belongs to another revision: its hunks would
 * change the wrong lines.
 */
export function chosenSource(state: SessionState): ChosenSource | undefined {
  const attempt = currentAttempt(state);
  const proposal = selectedProposal(state);
  if (!attempt || !proposal || proposal.baseHash !== attempt.revision.hash) return undefined;
  const {healer, rule, source: suggested} = proposal.candidate;
  const source = applyChoices(
    attempt.revision.source,
    proposal.hunks,
    choicesOf(attempt, proposal),
  );
  if (source === attempt.revision.source) return undefined;
  return {source, origin: `${healer}:${rule}${source === suggested ? '' : ' (edited)'}`};
}

/**
 * The attempts as healers see them: what failed, and what the user refused about it. Those of other branches too,
 * before those that led to where the session is at.
 */
export function pastAttempts(state: SessionState): PastAttempt[] {
  const current = currentAttempt(state);
  const branch = current ? branchOf(state, current) : [];
  const others = state.attempts.filter(attempt => !branch.includes(attempt));
  return [...others, ...branch].map(attempt => ({
    revision: attempt.revision,
    report: attempt.report,
    refused: refusedSources(attempt),
  }));
}

/** The attempt's source with just what the user rejected of a proposal, for each of which something was. */
function refusedSources(attempt: Attempt): string[] {
  const {source} = attempt.revision;
  return attempt.proposals.flatMap(proposal => {
    const {hunks, choices: decided} = decidedOf(attempt, proposal);
    const refused = decided.map(choice => choice.kind === 'reject');
    if (!refused.includes(true)) return [];
    const choices = refused.map(isRefused => (isRefused ? ({kind: 'accept'} as const) : undecided));
    return [applyChoices(source, hunks, choices)];
  });
}

/** Whether an attempt leaves nothing to heal: it ended with 0, and met all expectations. */
export function isHealed(attempt: Attempt | undefined): boolean {
  return attempt?.result?.status === 'ok' && attempt.report === null;
}

/** Whether the program runs now but not as it was, and that healing is in no file yet. */
export function hasUnwrittenHealing(state: SessionState): boolean {
  const last = currentAttempt(state);
  if (!last || last.revision.number === 0 || !isHealed(last)) return false;
  return state.written?.revision !== last.revision.number;
}

/** Whether there is a decision to undo. */
export function hasDecisions(state: SessionState): boolean {
  return state.phase.kind === 'healing' && (currentAttempt(state)?.decisions.length ?? 0) > 0;
}

/** Whether the user wants some of a proposal otherwise: without a hunk or a line, or in their own words. */
export function isWantedOtherwise(state: SessionState, proposal: Proposal): boolean {
  const attempt = currentAttempt(state);
  if (!attempt) return false;
  const {choices} = decidedOf(attempt, proposal);
  return choices.some(({kind}) => kind !== 'accept' && kind !== 'undecided');
}

/** Whether there is an undone decision to make again. */
export function hasUndone(state: SessionState): boolean {
  return state.phase.kind === 'healing' && (currentAttempt(state)?.undone.length ?? 0) > 0;
}

/** What the user told the healers on the way to the attempt that the session is at, oldest first. */
export function commentsOf(state: SessionState): string[] {
  const attempt = currentAttempt(state);
  return attempt ? branchOf(state, attempt).flatMap(({comments}) => comments) : [];
}

/** Whether some healer or verification is still at work. */
export function isSearching({phase}: SessionState): boolean {
  return phase.kind === 'healing' && phase.searching;
}
