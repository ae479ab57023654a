import {describe, expect, it} from 'vitest';
import {extractCode, type Original} from '../../../source/healers/extract.ts';
import {randomFrom} from '../../support/seeded.ts';

const seeds = Array.from({length: 400}, (_, index) => index + 1);

const original: Original = {
  source: 'import os\n\n\ndef area(w, h):\n    return w * hight\n\n\nprint(area(2, 3), os.sep)\n',
  languages: ['python', 'py'],
  entry: 'area.py',
};

// prettier-ignore
const pieces = [
  '```', '```python', '~~~', '````', '```diff', '\n', '\n\n', ' ', '    ', '\t', '\r\n', '\uFEFF', '\0',
  'import os\n', 'def area(w, h):\n', '    return w * h\n', '    return w * hight\n', 'print(area(2, 3), os.sep)\n',
  '@@ -1,3 +1,3 @@\n', '--- a\n+++ b\n', '-    return w * hight\n', '+    return w * h\n', '@@\n', '\\ No newline\n',
  '<<<<<<< SEARCH\n', '=======\n', '>>>>>>> REPLACE\n', '<think>', '</think>', '<|im_end|>', '</s>', 'User: x\n',
  'System:', 'Here is the code:\n', 'I cannot do that.', '# ... rest unchanged ...\n', '...\n', '1 | ', '2: ', '&lt;',
  '{"code": "', '"}', '<code>', '</code>', '<file path="a.py">\n', '</file>', '> ', '*** Begin Patch\n', '\\n',
  '*** Update File: area.py\n', '@@ def area(w, h):\n', 'cat > area.py <<EOF\n', 'EOF\n', '以下是\n', '🎉\n', '“', '\u00a0',
  '&amp;', '`', '"', '(', '{', '}', '😀', '\ud800', '字', 'x', '@decorated\n', 'class A:\n', '),\n',
];

function textFrom(seed: number, length: number): string {
  const random = randomFrom(seed);
  return Array.from({length}, () => pieces[Math.floor(random() * pieces.length)] ?? '').join('');
}

describe('extracting code from any text', () => {
  it.each(seeds)('gives a source in the original form or says why not (seed %i)', seed => {
    const answer = textFrom(seed, 1 + (seed % 60));
    const found = extractCode(answer, original);
    if (found.kind === 'none') {
      expect(found.reason).toMatch(/^its? /);
    } else {
      expect(found.source).toMatch(/[^\n]\n$/);
      expect(found.source).not.toMatch(/^[\n\uFEFF]|[\r\0]/);
    }
    expect(extractCode(answer, original)).toEqual(found);
  });

  it.each(seeds.slice(0, 100))('takes any text as the original (seed %i)', seed => {
    const source = textFrom(seed, seed % 40);
    const found = extractCode(textFrom(seed + 1000, 30), {...original, source});
    expect(['code', 'none']).toContain(found.kind);
    const whole = extractCode(`\`\`\`\`\`\`\`\n${source}\n\`\`\`\`\`\`\``, {...original, source});
    expect(['code', 'none']).toContain(whole.kind);
  });
});

/** A program of simple lines of which one is broken, and the same mended. */
function programFrom(random: () => number): {broken: string; fixed: string} {
  const count = 3 + Math.floor(random() * 40);
  const lines = Array.from({length: count}, (_, index) => {
    const indent = '    '.repeat(Math.floor(random() * 3));
    return `${indent}value_${index} = compute(${Math.floor(random() * 9)}, item_${index % 7})`;
  });
  lines[0] = 'import numbers';
  const at = 1 + Math.floor(random() * (count - 1));
  const fixed = lines.with(at, `${lines[at] ?? ''} + 1`);
  return {broken: `${lines.join('\n')}\n`, fixed: `${fixed.join('\n')}\n`};
}

const wrappers: Record<string, (code: string, broken: string) => string> = {
  nothing: code => code,
  'a fence': code => `\`\`\`python\n${code}\`\`\``,
  'sentences and a fence': code =>
    `Sure, here it is:\n\n\`\`\`py\n${code}\`\`\`\n\nThe value was wrong.`,
  'the broken program first': (code, broken) =>
    `You wrote:\n\`\`\`\n${broken}\`\`\`\nIt should be:\n\`\`\`\n${code}\`\`\``,
  thoughts: code => `<think>\nHm: \`\`\`\n</think>\n~~~python\n${code}~~~`,
  'CRLF and a tail': code =>
    `\`\`\`python\n${code}\`\`\`\n<|im_end|>\nUser: more`.replaceAll('\n', '\r\n'),
  'line numbers': code =>
    code
      .trimEnd()
      .split('\n')
      .map((line, index) => `${String(index + 1).padStart(3)} | ${line}`)
      .join('\n'),
  JSON: code => JSON.stringify({why: 'A value was wrong.', fixed_code: code}),
  'a tag': code => `Sure.\n<file path="area.py">\n${code}</file>`,
  'a quotation': code => code.replace(/^/gm, '> ').replace(/> $/, ''),
  'a shell command': code => `\`\`\`sh\ncat > area.py <<'EOF'\n${code}EOF\n\`\`\``,
  'no-break spaces': code => `\`\`\`python\n${code.replaceAll(' ', '\u00a0')}\`\`\``,
  'itself, three times': code => `${code}\n${code}\n${code}`,
  'sentences and bare code': code =>
    `Here is the corrected program:\n\n${code}\nI hope that this helps you.\n`,
};

describe.each(Object.entries(wrappers))('a mended program in %s', (_, wrap) => {
  it.each(seeds.slice(0, 60))('comes out exactly (seed %i)', seed => {
    const {broken, fixed} = programFrom(randomFrom(seed));
    const found = extractCode(wrap(fixed, broken), {...original, source: broken});
    expect(found).toEqual({kind: 'code', source: fixed});
  });
});

/** The one line that differs, with some around it, on both sides. */
function changeIn(fixed: string, broken: string, around: number) {
  const olds = broken.trimEnd().split('\n');
  const news = fixed.trimEnd().split('\n');
  const at = olds.findIndex((line, index) => line !== news[index]);
  const from = Math.max(0, at - around);
  const to = Math.min(olds.length, at + around + 1);
  return {at, from, olds: olds.slice(from, to), news: news.slice(from, to)};
}

const leastIndent = (lines: readonly string[]) =>
  Math.min(...lines.map(line => line.length - line.trimStart().length));

type Patch = (fixed: string, broken: string, random: () => number) => string;

/** As models write patches: nothing but the text of the lines can be relied on. */
const drifts: Readonly<Record<string, Patch>> = {
  'a diff with wrong numbers and counts': (fixed, broken, random) => {
    const {at, from, olds, news} = changeIn(fixed, broken, 3);
    const number = () => 1 + Math.floor(random() * 90);
    const lines = olds.flatMap((line, index) =>
      index === at - from ? [`-${line}`, `+${news[index] ?? ''}`] : [` ${line}`],
    );
    const header = `@@ -${number()},${number()} +${number()},${number()} @@`;
    return `\`\`\`diff\n--- a/area.py\n+++ b/area.py\n${header}\n${lines.join('\n')}\n\`\`\``;
  },
  'a diff with white space at line ends': (fixed, broken, random) => {
    const {at, from, olds, news} = changeIn(fixed, broken, 2);
    const lines = olds.flatMap((line, index) =>
      index === at - from
        ? [`-${line}${' '.repeat(random() * 3)}`, `+${news[index] ?? ''}`]
        : [` ${line}${' '.repeat(random() * 3)}`],
    );
    return `\`\`\`diff\n@@ -1,1 +1,1 @@\n${lines.join('\n')}\n\`\`\``;
  },
  'a diff without numbers': (fixed, broken) => {
    const {at, from, olds, news} = changeIn(fixed, broken, 2);
    const lines = olds.flatMap((line, index) =>
      index === at - from ? [`-${line}`, `+${news[index] ?? ''}`] : [` ${line}`],
    );
    return `@@\n${lines.join('\n')}\n`;
  },
  'a search/replace block': (fixed, broken) => {
    const {olds, news} = changeIn(fixed, broken, 1);
    return `<<<<<<< SEARCH\n${olds.join('\n')}\n=======\n${news.join('\n')}\n>>>>>>> REPLACE\n`;
  },
  'a search/replace block further out': (fixed, broken) => {
    const {olds, news} = changeIn(fixed, broken, 2);
    const out = (lines: readonly string[]) => {
      const indent = leastIndent([...olds, ...news]);
      return lines.map(line => line.slice(indent)).join('\n');
    };
    return `<<<<<<< SEARCH\n${out(olds)}\n=======\n${out(news)}\n>>>>>>> REPLACE\n`;
  },
  'a search/replace block further in': (fixed, broken) => {
    const {olds, news} = changeIn(fixed, broken, 2);
    const further = (lines: readonly string[]) => lines.map(line => `    ${line}`).join('\n');
    return `<<<<<<< SEARCH\n${further(olds)}\n=======\n${further(news)}\n>>>>>>> REPLACE\n`;
  },
};

describe.each(Object.entries(drifts))('a change in %s', (_, write) => {
  it.each(seeds.slice(0, 60))('is made in the right place (seed %i)', seed => {
    const random = randomFrom(seed);
    const {broken, fixed} = programFrom(random);
    const found = extractCode(write(fixed, broken, random), {...original, source: broken});
    expect(found).toEqual({kind: 'code', source: fixed});
  });

  it.each(seeds.slice(0, 40))('is refused where its lines are not (seed %i)', seed => {
    const random = randomFrom(seed);
    const {broken, fixed} = programFrom(random);
    const other = broken.replaceAll('compute', 'calculate');
    const found = extractCode(write(fixed, broken, random), {...original, source: other});
    expect(found).toMatchObject({kind: 'none', reason: expect.stringMatching(/its patch/)});
  });
});

describe('answers that would take for ever if the time were not linear', () => {
  const size = 300_000;
  const repeat = (text: string) => text.repeat(Math.ceil(size / text.length));
  const answers = [
    ...pieces.map(repeat),
    `\`\`\`python\n${repeat('x = 1\n')}\`\`\``,
    repeat('```python\nx = 1\n```\n'),
    repeat('```\n'),
    repeat('@@ -1,2 +1,2 @@\n import os\n-x\n+y\n'),
    `@@ -1,2 +1,2 @@\n${repeat(' a\n')}-b\n+c\n`,
    repeat('<<<<<<< SEARCH\nimport os\n=======\nx\n>>>>>>> REPLACE\n'),
    `${' '.repeat(size)}1 | x`,
    `<think>${repeat('</think')}`,
    repeat('def f():\n'),
    repeat('@x\n    def f():\n'),
    `const x = ${repeat('a, ')}`,
    repeat('Here is a sentence about `code`. '),
  ];

  it.each(answers.map((answer, index) => [index, answer] as const))('end (%i)', (_, answer) => {
    const sources = [original.source, repeat(' a\n'), repeat('    def f():\n'), 'a'.repeat(size)];
    for (const source of sources) {
      expect(['code', 'none']).toContain(extractCode(answer, {...original, source}).kind);
    }
  });
});
