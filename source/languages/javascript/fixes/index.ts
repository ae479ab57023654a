import type {Rule} from '../../rule.ts';

/** What the `offline` healer knows about JavaScript, best first. */
export const rules: readonly Rule[] = [];
