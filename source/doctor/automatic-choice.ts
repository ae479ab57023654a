import type {EngineName} from '../sandbox/engine.ts';
import type {EngineReport} from './engine-report.ts';

/** Which engine `--engine auto` takes, and why. */
export interface Choice {
  /** Null: none. */
  readonly engine: EngineName | null;
  readonly why: string;
}

/** The first in the order of trying that can run a program, as `selectEngine` has it. Pure. */
export function automaticChoice(reports: readonly EngineReport[]): Choice {
  const chosen = reports.find(({state}) => state === 'runs');
  const before = chosen ? reports.slice(0, reports.indexOf(chosen)) : reports;
  const reasons = before.map(({title, state}) => `${title} ${reasonFor[state]}`);
  if (!chosen) return {engine: null, why: reasons.join('; ')};
  return {
    engine: chosen.name,
    why: ['it is the first in which a program ran', ...reasons].join('; '),
  };
}

const reasonFor = {
  runs: 'runs programs',
  'no-image': 'has no image (it would pull one first, and be taken if that works)',
  fails: 'answers, but runs no program',
  silent: 'does not answer',
};
