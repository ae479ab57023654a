import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readerOf, readers} from '../../../bench/healing/sets/open-set.ts';
import type {SetCase} from '../../../bench/healing/sets/set.ts';
import {samples} from './samples.ts';

const brief = ({id, language, group, meant, oracle, onlyCompiles}: SetCase) =>
  [id, language, group, meant === null ? '' : 'meant', oracle.kind, onlyCompiles ? 'compiled' : '']
    .filter(part => part !== '')
    .join(' ');

const expected = {
  pydex: {
    name: 'PyDex',
    cases: ['1-0 python meant outputs', '1-2 python meant outputs', '2-0 python meant outputs'],
    faults: [
      '1_syntaxincorrect_correct_pair.json, submission 1: "syntax_incorrect" must be a text, and is absent',
    ],
    leftOut: [],
  },
  tracer: {
    name: 'TRACER',
    cases: ['11', '12', '13'].map(id => `${id} c meant none compiled`),
    faults: ['singleL_Test.csv, row 4: "targetText" must be a text, and is absent'],
    leftOut: [],
  },
  debugbench: {
    name: 'DebugBench',
    cases: [
      'cpp/undefined-objects/0 cpp reference error meant none compiled',
      'python3/missing-colons/0 python syntax error meant none',
      'python3/unclosed-parentheses/0 python syntax error meant none',
    ],
    faults: [
      'benchmark/python3_missing colons.json, record 1: "solution" or "oracle_code" must be a text, and is absent',
    ],
    leftOut: [],
  },
  'debugbench-whole': {
    name: 'DebugBench',
    cases: [
      'python3/unclosed-string/0 python syntax error meant none',
      'java/missing-colons/1 java syntax error meant none compiled',
      'cpp/operation-error/3 cpp logic error meant none compiled',
    ],
    faults: ['eval.json, record 2: "language" must be python3, cpp or java, and is "go"'],
    leftOut: [],
  },
  humanevalpack: {
    name: 'HumanEvalPack',
    cases: [
      'JavaScript-0 javascript meant own-tests',
      'Python-0 python meant own-tests',
      'Python-2 python meant own-tests',
    ],
    faults: [
      'python/data/humanevalpack.jsonl, line 2: "buggy_solution" must be a text, and is absent',
    ],
    leftOut: [['has tests that need packages', 1]],
  },
  'rustc-ui': {
    name: 'rustc’s run-rustfix tests',
    cases: ['deref', 'missing-mut', 'near-method'].map(
      name => `tests/ui/suggestions/${name} rust meant none compiled`,
    ),
    faults: [
      'tests/ui/suggestions/not-a-rustfix-test.rs: it must have the directive “//@ run-rustfix”, and has a .fixed file only',
    ],
    leftOut: [
      ['needs a feature of nightly Rust', 1],
      ['is one of several revisions', 1],
    ],
  },
  'c-pack-ipas': {
    name: 'C-Pack-IPAs',
    cases: [
      'year-1/lab02/ex01/ex01-stu_001-sub_001 c syntactically incorrect outputs',
      'year-1/lab02/ex01/ex01-stu_002-sub_001 c syntactically incorrect outputs',
      'year-1/lab02/ex01/ex01-stu_003-sub_002 c semantically incorrect meant outputs',
    ],
    faults: [
      'syntactically_incorrect_submissions/year-1/lab02/ex09/ex09-stu_002-sub_001.c: its tests must be in tests/lab02/ex09/*.in, and none is there',
    ],
    leftOut: [],
  },
};

describe.each(Object.entries(expected))('The sample of %s', (name, {cases, ...rest}) => {
  const folder = join(samples, name);

  it('is known by what is in it, and by one reader alone', () => {
    expect(readers.filter(reader => reader.recognises(folder)).map(each => each.name)).toEqual([
      rest.name,
    ]);
  });

  it('gives its cases, and says what is wrong with the malformed record', () => {
    const {faults, leftOut, ...loaded} = readerOf(folder).read(folder);
    expect(loaded.cases.map(brief)).toEqual(cases);
    expect(faults).toEqual(rest.faults);
    expect([...leftOut]).toEqual(rest.leftOut);
  });
});

describe('A program of', () => {
  const caseOf = (name: string, id: string): SetCase => {
    const folder = join(samples, name);
    const found = readerOf(folder)
      .read(folder)
      .cases.find(each => each.id === id);
    if (!found) throw new Error(`there is no ${id} in ${name}`);
    return found;
  };

  it('PyDex reads the first input and must print each output', () => {
    const {program, meant, stdin, oracle} = caseOf('pydex', '1-0');
    expect(program).toBe('n = int(input())\nfor i in range(n)\n    print(i * i)\n');
    expect(meant).toBe(program.replace('(n)', '(n):'));
    expect(stdin).toBe('3');
    expect(oracle).toEqual({
      kind: 'outputs',
      tests: [
        {stdin: '3', stdout: '0\n1\n4\n'},
        {stdin: '1', stdout: '0 \n'},
      ],
    });
  });

  it('DebugBench has around it what LeetCode puts there, and the same around what was meant', () => {
    const {program, meant} = caseOf('debugbench', 'cpp/undefined-objects/0');
    expect(program).toMatch(/^#include <bits\/stdc\+\+\.h>[^]*totl \+= n[^]*int main\(\) \{\}\n$/);
    expect(meant).toBe(program.replace('totl', 'total'));
  });

  it('HumanEvalPack is declaration, body and tests', () => {
    const {program, meant, oracle} = caseOf('humanevalpack', 'Python-2');
    expect(program).toBe(
      'def halves(total: int) -> int:\n    return total.half()\n\nassert halves(9) == 4\n',
    );
    expect(meant).toBe(program.replace('.half()', ' // 2'));
    expect(oracle).toEqual({kind: 'own-tests', text: '\nassert halves(9) == 4\n'});
  });

  it('C-Pack-IPAs comes with the mended version, where there is one', () => {
    const {program, meant} = caseOf('c-pack-ipas', 'year-1/lab02/ex01/ex01-stu_003-sub_002');
    expect(meant).toBe(program.replace('<=', '<'));
  });
});

it('A folder that no reader knows is named, with what each of them looked for', () => {
  const attempt = () => readerOf(join(samples, 'nowhere'));
  expect(attempt).toThrow('nowhere');
  for (const {name, looksFor} of readers) expect(attempt).toThrow(`${name}: ${looksFor}`);
});
