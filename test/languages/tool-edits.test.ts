import {describe, expect, test} from 'vitest';
import {plainReport, type EditPart, type ToolEdit} from '../../source/languages/report.ts';
import {applyParts, toolEdits} from '../../source/languages/tool-edits.ts';

const source = 'fn main() {\n    let x = 5\n    prin(x);\n}\n';

const part = (line: number, column: number, endColumn: number, text: string): EditPart => ({
  file: 'main.rs',
  line,
  column,
  endLine: line,
  endColumn,
  text,
});
const semicolon = part(2, 14, 14, ';');
const print = part(3, 5, 9, 'print');

function edit(parts: readonly EditPart[], facts: Partial<ToolEdit> = {}): ToolEdit {
  return {message: 'change this', applicability: 'machine-applicable', parts, ...facts};
}

function suggested(...edits: readonly (readonly ToolEdit[])[]) {
  const [first = [], ...others] = edits;
  const report = plainReport({
    type: 'E1',
    message: 'no',
    edits: first,
    others: others.map(edits => plainReport({type: 'E2', message: 'no', edits})),
  });
  const rule = toolEdits([]);
  const context = {report, source, lines: source.split('\n'), entry: 'main.rs'};
  return rule.answers(report) ? [...rule.suggest(context)] : [];
}

describe('parts of an edit', () => {
  test.each([
    ['an insertion at the end of a line', [semicolon], source.replace('5\n', '5;\n')],
    ['a replacement', [print], source.replace('prin(', 'print(')],
    [
      'several, in any order',
      [print, semicolon],
      source.replace('5\n', '5;\n').replace('prin(', 'print('),
    ],
    ['an insertion after the last line', [part(5, 1, 1, '// end\n')], `${source}// end\n`],
    ['nothing', [], source],
  ])('are put in: %s', (_, parts, expected) => {
    expect(applyParts(source, parts, 'main.rs')).toBe(expected);
  });

  test.each([
    ['of another file', [{...print, file: 'lib.rs'}]],
    ['beyond the last line', [part(9, 1, 1, 'x')]],
    ['beyond the end of a line', [part(2, 40, 41, 'x')]],
    ['before the first column', [part(2, 0, 1, 'x')]],
    ['that end before they start', [part(3, 9, 5, 'x')]],
    ['that overlap', [print, part(3, 7, 8, 'x')]],
  ])('%s are refused', (_, parts) => {
    expect(applyParts(source, parts, 'main.rs')).toBeNull();
  });
});

describe('what a compiler offers', () => {
  test('is suggested all at once, then one by one', () => {
    const [both, ...single] = suggested([edit([semicolon])], [edit([print])]);
    expect(both?.source).toBe(source.replace('5\n', '5;\n').replace('prin(', 'print('));
    expect(both?.explanation).toBe('The compiler offers 2 changes: change this; change this.');
    expect(single.map(({source}) => source)).toEqual([
      source.replace('5\n', '5;\n'),
      source.replace('prin(', 'print('),
    ]);
  });

  test('is in the first tier when the compiler is sure, else in the second', () => {
    const unsure = edit([print], {applicability: 'maybe-incorrect'});
    expect(suggested([edit([semicolon]), unsure]).map(({tier}) => tier)).toEqual([1, 2]);
  });

  test('is not suggested with placeholders, twice, or in another file', () => {
    expect(suggested([edit([print], {applicability: 'has-placeholders'})])).toEqual([]);
    expect(suggested([edit([print])], [edit([print])])).toHaveLength(1);
    expect(suggested([edit([{...print, file: 'lib.rs'}])])).toEqual([]);
  });

  test('is combined only as far as it does not overlap', () => {
    const other = edit([part(3, 5, 9, 'println!')]);
    const [both] = suggested([edit([semicolon])], [edit([print])], [other]);
    expect(both?.source).toContain('print(x)');
  });
});
