import {importEdits} from '../../code/imports.ts';
import type {Edit} from '../../code/edit.ts';

/** How to make a value of one type one of another: what to put around it. */
export interface Conversion {
  readonly before: string;
  readonly after: string;
  /** The package that it needs. */
  readonly path: string | null;
}

const whole = /^(?:u?int(?:8|16|32|64)?|byte|rune)$/;
const float = /^float(?:32|64)$/;
const letter = /^(?:rune|byte|int32|uint8)$/;

/**
 * The conversion of a value that the program most likely means; null where there are several, such as for a text that
 * is to be a number, or where something would be lost.
 */
export function conversion(from: string, to: string): Conversion | null {
  const call = (name: string, path: string | null = null): Conversion => ({
    before: `${name}(`,
    after: ')',
    path,
  });
  if (to === 'string') {
    if (letter.test(from) || /^\[\](?:byte|rune)$/.test(from)) return call('string');
    if (from === 'int') return call('strconv.Itoa', 'strconv');
    if (whole.test(from) || float.test(from) || from === 'bool') return call('fmt.Sprint', 'fmt');
    if (from === 'error') return {before: '', after: '.Error()', path: null};
    return null;
  }
  if (from === 'string') return /^\[\](?:byte|rune)$/.test(to) ? call(to) : null;
  if (whole.test(from) && (float.test(to) || to === 'time.Duration')) return call(to);
  if (whole.test(from) && whole.test(to)) return call(to);
  if (float.test(from) && float.test(to)) return call(to);
  return null;
}

/** The edits that put a conversion around a part of a source. */
export function conversionEdits(
  source: string,
  {before, after, path}: Conversion,
  from: number,
  to: number,
): Edit[] {
  return [
    {from, to: from, text: before},
    {from: to, to, text: after},
    ...(path === null ? [] : importEdits(source, path)),
  ];
}
