import {currentAttempt, iterationOf} from '../session/select.ts';
import type {SessionState} from '../session/state.ts';
import {sanitise} from '../terminal/sanitise.ts';
import {type Row, span} from './text/rows.ts';
import {theme} from './theme.ts';

const spinner = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** What runs where: file, language, engine. */
export function titleLeft({program, languageTitle, engineDescription}: SessionState): Row {
  const parts = [languageTitle, engineDescription].map(part => ` · ${sanitise(part)}`).join('');
  return [span(sanitise(program.entry), theme.title), span(parts)];
}

/** How far it is: the attempt, and its cost or, while it runs, how long it has. */
export function titleRight(state: SessionState, frame: number, runningMs: number): Row {
  const attempt = currentAttempt(state);
  if (!attempt) return [span(isPreparing(state) ? 'making the image' : 'starting')];
  const {result} = attempt;
  const goesOn = state.phase.kind !== 'ended';
  const modes = [goesOn && state.auto && 'auto', state.stepping && 'step by step'];
  const place = `attempt ${iterationOf(state, attempt)}/${state.maxIterations}`;
  const count = [...modes, place].filter(Boolean).join(' · ');
  if (!result) {
    const {timeoutS, memoryMb} = state.limits;
    const elapsed = `${(runningMs / 1000).toFixed(0)} s of ${timeoutS} s`;
    const used = attempt.memoryKb;
    const memory = used === null ? '' : ` · ${Math.round(used / 1024)} of ${memoryMb} MB`;
    return [
      span(`${count} · `),
      span(`${spinner[frame % spinner.length]} ${elapsed}${memory}`, theme.note),
    ];
  }
  const memory = result.peakMemoryKb;
  const cost = [duration(result.wallMs), memory !== null && `${Math.round(memory / 1024)} MB`];
  return [span([count, ...cost].filter(Boolean).join(' · '))];
}

function isPreparing({phase}: SessionState): boolean {
  return phase.kind === 'starting' && phase.progress !== null;
}

/** A time as people say it: `41 ms`, `12.3 s`. */
function duration(ms: number): string {
  return ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
