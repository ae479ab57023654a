import {sanitise} from '../../terminal/sanitise.ts';
import type {Style} from '../../terminal/sgr.ts';
import {type Row, wrapProse} from '../text/rows.ts';

/** A text that others wrote, as safe rows broken between words. */
export function prose(text: string, width: number, style: Style): Row[] {
  return wrapProse(sanitise(text), width, style);
}
