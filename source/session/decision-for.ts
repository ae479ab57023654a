import type {Command} from './commands.ts';
import {splitAt} from './decided.ts';
import type {HunkDecision} from './events.ts';
import {choicesOf, currentAttempt, selectedProposal} from './select.ts';
import type {SessionState} from './state.ts';

export type DecidingCommand = Extract<Command, {kind: 'choose' | 'choose-all' | 'split'}>;

/** The event for a command that decides about the proposal on screen; undefined when it makes no sense for it. */
export function decisionFor(
  command: DecidingCommand,
  state: SessionState,
): HunkDecision | undefined {
  const attempt = currentAttempt(state);
  const selected = selectedProposal(state);
  if (!attempt || !selected) return undefined;
  const {id: proposal, hunks} = selected;
  switch (command.kind) {
    case 'choose': {
      const {hunk, choice} = command;
      return hunks[hunk] && {type: 'hunk-decided', proposal, hunk, choice};
    }
    case 'choose-all': {
      const {choices} = command;
      if (choices.length !== hunks.length) return undefined;
      return {type: 'hunks-decided', proposal, choices};
    }
    case 'split': {
      const {hunk} = command;
      if (!splitAt({hunks, choices: choicesOf(attempt, selected)}, hunk)) return undefined;
      return {type: 'hunk-split', proposal, hunk};
    }
  }
}
