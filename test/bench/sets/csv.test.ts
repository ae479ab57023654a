import {expect, it} from 'vitest';
import {parseCsv} from '../../../bench/healing/sets/csv.ts';

const rowsOf = (text: string) => parseCsv(text).map(row => Object.fromEntries(row));

it.each([
  ['plain fields', 'a,b\r\n1,2\r\n', [{a: '1', b: '2'}]],
  ['no line end after the last row', 'a,b\n1,2', [{a: '1', b: '2'}]],
  ['an empty field at the end', 'a,b\n1,', [{a: '1', b: ''}]],
  [
    'commas, quotes and line ends in quotes',
    'a,b\n"x,""y""\r\nz",2\n',
    [{a: 'x,"y"\r\nz', b: '2'}],
  ],
  ['fewer fields than names', 'a,b\n1\n', [{a: '1'}]],
  ['no rows', 'a,b\n', []],
])('CSV with %s is read', (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

it('CSV with a quote that is not closed is refused, with its line', () => {
  expect(() => rowsOf('a,b\n1,2\n3,"4\n')).toThrow('line 3');
});
