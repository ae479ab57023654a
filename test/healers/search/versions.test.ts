import {describe, expect, test} from 'vitest';
import {openGrammar} from '../../../source/healers/search/grammar.ts';
import {type Version, versionsOf} from '../../../source/healers/search/versions.ts';
import {languageNamed, languages} from '../../../source/languages/index.ts';
import type {SyntaxSearch} from '../../../source/languages/syntax-search.ts';
import {mutate, randomFrom} from '../../support/seeded.ts';

function searchOf(language: string): SyntaxSearch {
  const {search} = languageNamed(language);
  if (!search) throw new Error(`${language} has no search`);
  return search;
}

async function versionsAt(
  language: string,
  source: string,
  line: number | null,
  column: number | null = null,
  most = 200,
): Promise<readonly Version[]> {
  const search = searchOf(language);
  const grammar = await openGrammar(search.grammar);
  const troubles = grammar(source) ?? [];
  return versionsOf({source, cost: 0, steps: []}, {line, column}, troubles, search, most);
}

const sentence = (version: Version | undefined): string =>
  version?.steps.map(({explanation}) => explanation).join(' ') ?? 'none';

/** What was written, what was meant, where the tool tells the error, and what the search is to say about it. */
const slips: readonly (readonly [
  language: string,
  written: string,
  meant: string,
  place: string,
  said: string,
])[] = [
  [
    'python',
    'print(max(1, 2)\nx = 3\n',
    'print(max(1, 2))\nx = 3\n',
    '1:6',
    'Inserts `)` at the end of line 1.',
  ],
  [
    'python',
    'for i in in x:\n    print(i)\n',
    'for i in x:\n    print(i)\n',
    '1:10',
    'Removes `in` after `in` in line 1.',
  ],
  ['python', 'd = {"a"; 1}\n', 'd = {"a": 1}\n', '1:9', 'Replaces `;` by `:` in line 1.'],
  ['javascript', "say)'hello');\n", "say('hello');\n", '1:4', 'Replaces `)` by `(` in line 1.'],
  ['python', 'x = 2 * * 3\n', 'x = 2 ** 3\n', '1:9', 'Writes `* *` as `**` in line 1.'],
  [
    'python',
    'if x:\n    a()\n  b()\n',
    'if x:\n    a()\n    b()\n',
    '3:6',
    'Indents line 3 to 4 columns.',
  ],
  [
    'python',
    'f = lamda a: a\n',
    'f = lambda a: a\n',
    '1:5',
    'Replaces `lamda` by `lambda` in line 1.',
  ],
  [
    'python',
    'defmain():\n    pass\n',
    'def main():\n    pass\n',
    '1:10',
    'Writes `defmain` as `def main` in line 1.',
  ],
  [
    'python',
    'd = (1: 2)\n',
    'd = {1: 2}\n',
    '1:7',
    'Replaces `(` and `)` by `{` and `}` in line 1.',
  ],
  [
    'python',
    'words = line.split(,)\n',
    "words = line.split(',')\n",
    '1:20',
    'Puts `,` in quotes in line 1.',
  ],
  [
    'python',
    'name = input()print(name)\n',
    'name = input()\nprint(name)\n',
    '1:15',
    'Starts a new line before `print` in line 1.',
  ],
  [
    'python',
    'if a:\n    b()\nelif\n    c:\n    d()\n',
    'if a:\n    b()\nelif c:\n    d()\n',
    '3:5',
    'Joins lines 3 and 4.',
  ],
  [
    'python',
    'if a:\n    b()\nelse c:\n    d()\n',
    'if a:\n    b()\nelif c:\n    d()\n',
    '3:6',
    'Replaces `else` by `elif` in line 3.',
  ],
  [
    'python',
    'if len(a).=2:\n    b()\n',
    'if len(a)>=2:\n    b()\n',
    '1:11',
    'Replaces `.` by `>` in line 1.',
  ],
  [
    'python',
    'a = f(g[1\nb = 2\n',
    'a = f(g[1])\nb = 2\n',
    '1:8',
    'Inserts `])` at the end of line 1.',
  ],
  [
    'python',
    'for a in b:\n    for c in d:\n            e()\n        f()\n',
    'for a in b:\n    for c in d:\n            e()\n    f()\n',
    '4:12',
    'Dedents line 4 to 4 columns.',
  ],
  [
    'javascript',
    'for (const x fo [1]) {}\n',
    'for (const x of [1]) {}\n',
    '1:14',
    'Replaces `fo` by `of` in line 1.',
  ],
  ['javascript', 'f(1;\ng();\n', 'f(1);\ng();\n', '1:4', 'Inserts `)` before `;` in line 1.'],
  [
    'typescript',
    'let a: number[ = [];\n',
    'let a: number[] = [];\n',
    '1:16',
    'Inserts `]` before `=` in line 1.',
  ],
  [
    'rust',
    'fn main() { f(1; }\n',
    'fn main() { f(1); }\n',
    '1:14',
    'Inserts `)` before `;` in line 1.',
  ],
  [
    'go',
    'package main\nfunc main( {\n}\n',
    'package main\nfunc main() {\n}\n',
    '2:12',
    'Inserts `)` before `{` in line 2.',
  ],
  [
    'java',
    'class A { int x = 1 }\n',
    'class A { int x = 1; }\n',
    '1:20',
    'Inserts `;` before `}` in line 1.',
  ],
  ['ruby', 'def f(x\n  x\nend\n', 'def f(x)\n  x\nend\n', '2', 'Inserts `)` at the end of line 1.'],
  [
    'c',
    'int main(void) { return 0 }\n',
    'int main(void) { return 0; }\n',
    '1:26',
    'Inserts `;` before `}` in line 1.',
  ],
  ['cpp', 'int a[] = {1, 2;\n', 'int a[] = {1, 2};\n', '1:16', 'Inserts `}` before `;` in line 1.'],
  [
    'bash',
    'for x in a b; echo $x; done\n',
    'for x in a b; do echo $x; done\n',
    '1',
    'Inserts `do` before `echo` in line 1.',
  ],
  ['php', '<?php f(1;\n', '<?php f(1);\n', '1', 'Inserts `)` before `;` in line 1.'],
];

describe('Small edits near an error', () => {
  test.each(slips)('in %s, of %j make %j', async (language, written, meant, at, said) => {
    const [line = 1, column = null] = at.split(':').map(Number);
    const versions = await versionsAt(language, written, line, column);
    const place = versions.findIndex(({source}) => source === meant);
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThan(60);
    expect(sentence(versions[place])).toBe(said);
  });

  test('come likeliest first, each text once', async () => {
    const versions = await versionsAt('python', 'print(f(1, [2, 3)\n', 1, 17);
    const sources = versions.map(({source}) => source);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources).not.toContain('print(f(1, [2, 3)\n');
    const costs = versions.map(({cost}) => cost);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(sources.slice(0, 10)).toContain('print(f(1, [2, 3])\n');
  });

  test('never take away all that a line says', async () => {
    const source = 'a = f(1\nbreak\nx\nb = 2\n';
    const versions = await versionsAt('python', source, 2, null, 2000);
    const words = ['break', 'x'];
    for (const version of versions) {
      const left = version.source.split('\n').map(line => line.trim());
      const gone = words.filter(word => !left.some(line => line.includes(word)));
      expect(gone, sentence(version)).toEqual([]);
    }
  });

  test('are tried where the grammar stumbles, far from where the error was told', async () => {
    const body = Array.from({length: 60}, (_, index) => `  console.log(${index});`).join('\n');
    const source = `function f(a {\n${body}\n}\n`;
    const versions = await versionsAt('javascript', source, 62, 1);
    expect(versions.slice(0, 20).map(sentence)).toContain('Inserts `)` before `{` in line 1.');
  });

  test('put a quote only where it makes a text of words', async () => {
    const source = 'print(""inside:", f(1))\n';
    const versions = await versionsAt('python', source, 1, 16, 2000);
    const sources = versions.map(version => version.source);
    expect(sources.slice(0, 20)).toContain('print("inside:", f(1))\n');
    expect(sources.filter(each => each.startsWith('"'))).toEqual([]);
  });

  test('guess at no one sign where any may be lost between two blanks', async () => {
    const versions = await versionsAt('javascript', 'const x = a  b;\n', 1, 14);
    const between = versions.flatMap(
      ({source}) => /^const x = a *([^\w\s]+) +b;\n$/.exec(source)?.[1] ?? [],
    );
    expect(between).toEqual(expect.arrayContaining(['+', '-', '*', '<', '>']));
    expect(between).not.toContain(',');
    expect(between).not.toContain('.');
  });

  test('take nothing away that keeps two words apart', async () => {
    const versions = await versionsAt('javascript', "f(a.b'c, d);\n", 1, 6);
    expect(versions.map(({source}) => source)).not.toContain('f(a.bc, d);\n');
  });

  test('do not open texts that swallow the program', async () => {
    const source = 'a = [1, 2\nb = 3\nprint(b)\n';
    const versions = await versionsAt('python', source, 1, null, 2000);
    expect(versions.filter(version => /["']/.test(version.source))).toEqual([]);
  });
});

describe('An edit that was made', () => {
  const source = 'print("a" +, b)\nprint("c" +, d)\nprint("e" + f)\n';

  async function after(explanation: string): Promise<readonly string[]> {
    const search = searchOf('python');
    const first = (await versionsAt('python', source, 1, 11, 2000)).find(
      version => sentence(version) === explanation,
    );
    if (!first) throw new Error(`Nothing ${explanation}`);
    const place = {line: 2, column: 11};
    return versionsOf(first, place, [], search, 5).map(version => version.source);
  }

  test('is tried first where the same stands between the same', async () => {
    const [first] = await after('Removes `+` after `"a"` in line 1.');
    expect(first).toBe('print("a" , b)\nprint("c" , d)\nprint("e" + f)\n');
  });

  test('is tried in all those places at once', async () => {
    const [line = ''] = source.split('\n');
    const repeated = `${line}\n`.repeat(4);
    const search = searchOf('python');
    const first = versionsOf(
      {source: repeated, cost: 0, steps: []},
      {line: 1, column: 11},
      [],
      search,
      2000,
    )
      .filter(version => sentence(version) === 'Removes `+` after `"a"` in line 1.')
      .flatMap(version => versionsOf(version, {line: 2, column: 11}, [], search, 10))
      .find(version => !version.source.includes('+'));
    expect(first?.source).toBe('print("a" , b)\n'.repeat(4));
    expect(first?.steps).toHaveLength(2);
  });

  test('is not made again where it was made', async () => {
    const sources = await after('Inserts `:` before `+` in line 1.');
    expect(sources.filter(each => each.includes('::'))).toEqual([]);
  });
});

describe.each(languages.filter(({search}) => search))('Of any text in $title', ({name, rules}) => {
  test('there is a bounded number of versions, the same each time', async () => {
    const random = randomFrom(7);
    const sources = rules.flatMap(({examples}) => examples.map(({before}) => before));
    const pieces = [
      '(',
      ')',
      '{',
      '}',
      '"',
      "'",
      '`',
      '/*',
      '#',
      '\r\n',
      '\0',
      '\uD800',
      '\t',
      '"""',
      '\\',
    ];
    for (let round = 0; round < 15; round += 1) {
      const source = mutate(sources[Math.floor(random() * sources.length)] ?? '', random, pieces);
      const line = random() < 0.2 ? null : Math.floor(random() * 80);
      const column = random() < 0.2 ? null : Math.floor(random() * 200);
      const versions = await versionsAt(name, source, line, column, 150);
      expect(versions.length).toBeLessThanOrEqual(150);
      expect(await versionsAt(name, source, line, column, 150)).toEqual(versions);
    }
  });

  // Were the time not linear, these would not end.
  test.each(['(', '"', "'", '`', 'a ', '{\n', '/*', '# \n', '$', '\uD83D', '1_'])(
    '30,000 characters of %j come to an end',
    async piece => {
      const versions = await versionsAt(name, piece.repeat(30_000 / piece.length), 1, 1, 50);
      expect(versions.length).toBeLessThanOrEqual(50);
    },
  );
});
