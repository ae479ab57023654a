import type {Rule} from '../../rule.ts';

/** What the `offline` healer knows about Go, best first. */
export const rules: readonly Rule[] = [];
