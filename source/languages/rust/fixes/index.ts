import type {Rule} from '../../rule.ts';
import {toolEdits} from '../../tool-edits.ts';

export const rules: readonly Rule[] = [toolEdits([])];
