import type {Rule} from '../../rule.ts';
import {misspeltName} from './misspelt-name.ts';

/** What the `offline` healer knows about JavaScript, best first. */
export const rules: readonly Rule[] = [misspeltName];
