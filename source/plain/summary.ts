import {basename} from 'node:path';
import {currentAttempt} from '../session/select.ts';
import {summariseExecution} from '../session/execution.ts';
import type {SessionState} from '../session/state.ts';
import {reveal, sanitise} from '../terminal/sanitise.ts';
import {describeSpent} from './describe-spent.ts';
import {describeRun} from './narrate.ts';

/** What stays in the normal screen after the session screen is left: how it ended, and the diff. */
export function summary(state: SessionState, path: string): string {
  const {iterations, patch, healed} = summariseExecution(state, path);
  const attempt = currentAttempt(state);
  const result = attempt?.result;
  const how = result ? describeRun({...attempt, result}) : 'left before it ended';
  const attempts = `${iterations} ${iterations === 1 ? 'attempt' : 'attempts'}`;
  const isWritten = state.written?.revision === attempt?.revision.number;
  const written = state.written && isWritten ? `Written to ${state.written.path}.\n` : '';
  const unwritten = healed && !isWritten ? 'Not written to any file.\n' : '';
  const head = `${basename(state.program.entry)}: ${how}, ${attempts}.\n`;
  const spent = state.spent.map(total => `${describeSpent(total)}\n`).join('');
  // The diff is for a person to judge: what is hidden in it is written out, not taken out.
  return sanitise(head) + reveal(patch) + sanitise(written + unwritten + spent);
}
