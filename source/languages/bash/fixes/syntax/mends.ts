import {Code} from '../../code/code.ts';
import {defectsOf} from '../../code/defects.ts';

/** Whether a change leaves fewer faults of structure than there were. */
export function mends(code: Code, changed: string): boolean {
  return defectsOf(new Code(changed)) < defectsOf(code);
}
