import {isPastCompiler, isPastSyntax, type Proposal} from '../healers/proposal.ts';
import type {Round} from './round.ts';

type Failed = Pick<Round, 'report' | 'context'>;

/** Whether no proposal leads out of an error that was found before the program ran, and that a search may mend. */
export function isStuck({report, context}: Failed, proposals: readonly Proposal[]): boolean {
  const guesses = context.language.search?.guess !== undefined;
  if (report.phase === 'runtime' || (report.phase === 'compile' && !guesses)) return false;
  return !proposals.some(guesses ? isPastCompiler : isPastSyntax);
}

/** Whether the error is none of syntax, or a proposal leads out of that: then a search that goes on may only guess. */
export function leavesSyntax({report}: Failed, proposals: readonly Proposal[]): boolean {
  return report.phase !== 'syntax' || proposals.some(isPastSyntax);
}
