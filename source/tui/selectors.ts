import type {Proposal} from '../healers/proposal.ts';
import {applyChoices, type Choice, undecided} from '../patch/choices.ts';
import {decidedOf} from '../session/decided.ts';
import {
  choicesOf,
  currentAttempt,
  hasDecisions,
  hasUnwrittenHealing,
  isHealed,
  selectedProposal,
} from '../session/select.ts';
import type {Attempt, SessionState} from '../session/state.ts';
import {cursorAtHunk} from './fix/hunk-cursor.ts';
import {type LineRange, rangeBetween} from './fix/range.ts';
import {shownLines} from './fix/shown-lines.ts';
import {type Cursor, type PaneName, valueFor, type ViewState} from './view-state.ts';

/** The proposal on screen with all that is decided and looked at in it. */
export interface Review {
  readonly attempt: Attempt;
  readonly proposal: Proposal;
  readonly choices: readonly Choice[];
  readonly cursor: Cursor;
  /** The lines that are selected; null unless that is under way. */
  readonly range: LineRange | null;
  readonly key: string;
}

export function reviewOf(
  state: SessionState,
  view: Pick<ViewState, 'cursor' | 'rangeStart'>,
): Review | undefined {
  const attempt = currentAttempt(state);
  const proposal = selectedProposal(state);
  if (!attempt || !proposal) return undefined;
  const choices = choicesOf(attempt, proposal);
  const key = `proposal ${attempt.number}.${proposal.id}`;
  const {hunks} = proposal;
  const kept = valueFor(view.cursor, key) ?? cursorAtHunk(hunks, choices, 0);
  const hunk = hunks[kept.hunk];
  // An undone edit can leave the cursor behind the end of its hunk.
  const last = hunk ? shownLines(hunk, choices[kept.hunk] ?? undecided).length - 1 : 0;
  const cursor = {...kept, line: Math.min(kept.line, last)};
  const start = valueFor(view.rangeStart, key);
  const range = start ? rangeBetween(start, cursor) : null;
  return {attempt, proposal, choices, cursor, range, key};
}

/** What a pane that the user chose belongs to: the next attempt chooses anew. */
export function focusKey(state: SessionState): string {
  return `attempt ${state.current}`;
}

/** The pane that the keys move in, and the one that is seen when there is room for one. */
export function focusedPane(state: SessionState, view: ViewState): PaneName {
  if (view.overlay?.kind === 'search') return view.overlay.pane;
  return valueFor(view.focus, focusKey(state)) ?? mostTelling(state);
}

function mostTelling(state: SessionState): PaneName {
  const attempt = currentAttempt(state);
  if (state.stage) return 'fix';
  switch (state.phase.kind) {
    case 'starting':
      return state.phase.progress ? 'output' : 'code';
    case 'running':
      return attempt && attempt.output.lines.length > 0 ? 'output' : 'code';
    case 'healing':
      // While the search goes on there is time to look at what failed.
      return state.phase.selected === null && state.phase.searching ? 'code' : 'fix';
    case 'ended':
      if (state.phase.outcome !== 'runs') return 'error';
      return attempt?.revision.number === 0 ? 'output' : 'fix';
  }
}

/**
 * What keys would decide about now: the fix, if it is on screen; where there is none, what the session is at, since the auto
 * mode can be turned on then; null when nothing is. The keys are armed once the same answer has been seen for a while.
 */
export function decisionSubject(
  state: SessionState,
  view: ViewState,
  fixIsVisible: boolean,
): string | null {
  if (view.overlay) return view.overlay.kind === 'confirm-leave' ? 'leave' : null;
  const review = reviewOf(state, view);
  if (review) return fixIsVisible ? review.key : null;
  return `${state.phase.kind} ${state.current}`;
}

/** Why leaving now would lose something; null when it would not. */
export function reasonToStay(state: SessionState): string | null {
  if (hasUnwrittenHealing(state)) return 'The healed program is not written to its file yet.';
  const attempt = hasDecisions(state) ? currentAttempt(state) : undefined;
  const isWaiting = attempt?.proposals.some(proposal => {
    const source = acceptedSource(attempt, proposal);
    return source !== null && !state.attempts.some(({revision}) => revision.source === source);
  });
  if (isWaiting) return 'What you accepted has not run yet, and is not written.';
  const healed = state.attempts.findLast(each => each.revision.number > 0 && isHealed(each));
  return healed && !state.written
    ? `Attempt ${healed.number} runs, and is not written to its file yet.`
    : null;
}

/** What is made of a proposal as it is decided; null where nothing of it is accepted. */
function acceptedSource(attempt: Attempt, proposal: Proposal): string | null {
  const {hunks, choices} = decidedOf(attempt, proposal);
  const isAccepted = choices.some(({kind}) => kind !== 'undecided' && kind !== 'reject');
  return isAccepted ? applyChoices(attempt.revision.source, hunks, choices) : null;
}
