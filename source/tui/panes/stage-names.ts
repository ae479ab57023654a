import type {Stage} from '../../session/stage.ts';

/** What each stage does, as it stands behind “before”. */
export const stageNames: Readonly<Record<Stage['kind'], string>> = {
  run: 'the run',
  analyse: 'reading the error',
  suggest: 'asking the healers',
  verify: 'verifying the candidates',
  apply: 'applying what is accepted',
};
