import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {searchSyntax} from '../../../source/healers/search/search.ts';
import {languageNamed} from '../../../source/languages/index.ts';
import {createEmbeddedEngine} from '../../../source/sandbox/embedded/embedded-engine.ts';
import type {Engine} from '../../../source/sandbox/engine.ts';
import {resolveLimits} from '../../../source/sandbox/limits.ts';
import {checkSyntax} from '../../../source/session/check-syntax.ts';

/** Programs with several mistakes, where the first was told, and what was meant. */
const broken: readonly (readonly [name: string, written: string, place: string, meant: string])[] =
  [
    [
      'the same slip twice',
      'a = "x"\nprint("a" +, a)\nprint("b" +, a)\n',
      '2:11',
      'a = "x"\nprint("a" , a)\nprint("b" , a)\n',
    ],
    [
      'a bracket forgotten in both branches',
      'n = 1\nif n:\n    print("one"\nelse:\n    print("none"\n',
      '4:1',
      'n = 1\nif n:\n    print("one")\nelse:\n    print("none")\n',
    ],
    [
      'a comma forgotten four times',
      'n = 1\nprint("a",n"b",n".")\nprint("c",n"d",n".")\n',
      '2:12',
      'n = 1\nprint("a",n, "b",n, ".")\nprint("c",n, "d",n, ".")\n',
    ],
    [
      'a quote and the bracket that it hid',
      'a = [c for c in "a|b" if c == \'|"\nprint(a)\n',
      '1:31',
      'a = [c for c in "a|b" if c == "|"]\nprint(a)\n',
    ],
  ];

describe('A search for small edits', () => {
  let engine: Engine;
  beforeAll(() => {
    engine = createEmbeddedEngine();
  });
  afterAll(() => engine[Symbol.asyncDispose]());

  test.each(broken)('mends %s', async (_, written, at, meant) => {
    const language = languageNamed('python');
    if (!language.search) throw new Error('Python has a search.');
    const [line = 1, column = null] = at.split(':').map(Number);
    const limits = resolveLimits({...language.limits, timeoutS: 300});
    const program = {entry: 'program.py', source: written, files: []};
    const {signal} = new AbortController();
    const found = await searchSyntax(
      written,
      {line, column, message: ''},
      language.search,
      versions => checkSyntax({engine, language, limits}, program, versions, signal),
      signal,
    );
    expect(found.map(({source}) => source)).toContain(meant);
  });
});
