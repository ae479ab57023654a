import type {Rule} from '../../rule.ts';

/** All rules of Python, best first. */
export const rules: readonly Rule[] = [];
