import type {EngineName} from '../sandbox/engine.ts';
import type {Finding} from './finding.ts';

/** What the doctor found out about one engine. */
export interface EngineReport {
  readonly name: EngineName;
  readonly title: string;
  /** `no-image`: it answers, and could run programs if it had an image. */
  readonly state: 'runs' | 'no-image' | 'fails' | 'silent';
  readonly findings: readonly Finding[];
}
