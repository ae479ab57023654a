import {describe, expect, it} from 'vitest';
import {plainReport} from '../../../source/languages/report.ts';
import {isMisled} from '../../../source/languages/gcc/fixes/misled-edit.ts';
import {mainWith} from '../../../source/languages/gcc/fixes/main-with.ts';

/** Whether a semicolon that GCC offers before a text is one that it should not offer. */
function isMisplaced(body: string, before: string): boolean {
  const source = mainWith(body);
  const column = source.split('\n')[2]?.indexOf(before) ?? 0;
  const place = {line: 3, column: column + 1, endLine: 3, endColumn: column + 1};
  const edit = {
    message: '',
    applicability: 'unspecified',
    parts: [{...place, file: 'a.c', text: ';'}],
  } as const;
  return isMisled(edit, {
    report: plainReport({type: 'error', message: ''}),
    source,
    lines: source.split('\n'),
    entry: 'a.c',
  });
}

describe('GCC is misled when it offers a semicolon', () => {
  it.each([
    ['in a for whose parts a comma separates', 'for (i = 0; i < 2, i++) f();', ') f'],
    ['in a for that does not count on', 'for (i = 0; i < 2) f();', ') f'],
    ['behind the condition of an else', 'if (a) { f(); } else (b) { g(); }', ' { g'],
    ['before a name alone', 'int n = f() printf;', ' printf'],
    ['before a difference that nobody takes', 'n = b.x a - 1;', ' a'],
    ['between a call and its arguments', 'printf "%d", n);', '"%d"'],
  ])('%s', (_, body, before) => {
    expect(isMisplaced(body, before)).toBe(true);
  });
});

describe('GCC is right when it offers a semicolon', () => {
  it.each([
    ['behind a statement', 'n = 2 puts("");', ' puts'],
    ['before one that counts', 'n = 2 i++;', ' i'],
    ['in a for that counts on in its body', 'for (i = 0; i < 2) i++;', ') i++'],
    ['in a for that sets two variables', 'for (i = 0, j = 0; i < 2) i++;', ') i++'],
  ])('%s', (_, body, before) => {
    expect(isMisplaced(body, before)).toBe(false);
  });
});
