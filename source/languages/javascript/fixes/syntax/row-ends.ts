import type {Code} from '../../code/code.ts';
import {insertAfter, type Edit} from '../../code/edit.ts';
import {elements} from '../../code/expressions.ts';

/** Where a row of a table lost its end: `[[1, 2], [3, 4, [5, 6]]`, of which a row has two. */
export function* rowEnds(code: Code, outermost: number): Generator<Edit> {
  for (let open = outermost; open < code.tokens.length; open++) {
    if (code.text(open) !== '[' || code.close(open) === -1) continue;
    const values = elements(code, open);
    const size = values.findIndex(([from]) => code.text(from) === '[');
    const rows = [rowBefore(code, open), ...values.slice(size).map(([from]) => from)];
    const last = values[size - 1]?.[1];
    if (size < 2 || last === undefined) continue;
    const isTable = rows.some(row => code.text(row) === '[' && elements(code, row).length === size);
    if (isTable) yield insertAfter(code, last, ']');
  }
}

const rowBefore = (code: Code, open: number): number =>
  code.text(open - 1) === ',' && code.text(open - 2) === ']' ? code.open(open - 2) : -1;
