import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {findFault} from '../../../source/languages/javascript/code/syntax.ts';
import {blankTypes} from '../../../source/languages/typescript/code/blank-types.ts';

/** Spaces count as none: what matters is what is left. */
const left = (source: string) => blankTypes(source).replaceAll(/\s+/g, ' ').trim();

describe('a typed program without its types', () => {
  test.each([
    ['a variable', 'let x: number | null = 1;', 'let x = 1;'],
    [
      'parameters',
      'function f(a: string, b?: Map<string, number>): void {}',
      'function f(a , b ) {}',
    ],
    [
      'an arrow',
      'const f = (a: number, ...b: string[]): number => a;',
      'const f = (a , ...b ) => a;',
    ],
    ['a choice, which is no type', 'const f = a ? (b) : c;', 'const f = a ? (b) : c;'],
    ['an interface', 'interface A {\n  b: string;\n}\nf();', 'f();'],
    ['an alias', "type A =\n  | 'a'\n  | 'b';\nf();", 'f();'],
    ['an assertion', 'const a = b as unknown as string[];', 'const a = b ;'],
    ['a certainty', 'a!.b = !c;', 'a .b = !c;'],
    ['arguments of types', 'new Map<string, number[]>();', 'new Map ();'],
    ['a comparison, which is none', 'if (a < b && c > (d)) e();', 'if (a < b && c > (d)) e();'],
    [
      'imports',
      "import type {A} from './a';\nimport {type B, c} from './b';",
      "import { c} from './b';",
    ],
    ['an enum', 'enum A { B = 1, C }', 'var A={ B : 1, C }'],
    ['an overload', 'function f(a: string): void;\nfunction f(a) {}', 'function f(a) {}'],
  ])('has nothing of %s', (_, typed, plain) => {
    expect(left(typed)).toBe(plain);
  });

  test('keeps the members of a class that are code', () => {
    const source =
      'abstract class A<T> extends B<T> implements C, D {\n' +
      '  private readonly x: number = 1;\n' +
      '  abstract f(): void;\n' +
      '  constructor(public y: string) { super(); }\n' +
      '  static async g<U>(u: U): Promise<U> { return u; }\n}';
    expect(left(source)).toBe(
      'class A extends B { x = 1; constructor( y ) { super(); } static async g (u ) { return u; } }',
    );
  });

  test('is as long as before, and each line starts where it did', () => {
    const source = 'type A = {\n  b: string;\n};\nlet a: A = {b: `x${1}`};\n';
    const blanked = blankTypes(source);
    expect(blanked.split('\n').map(line => line.length)).toEqual(
      source.split('\n').map(line => line.length),
    );
  });
});

const corpus = fileURLToPath(new URL('../../../bench/healing/corpus/typescript', import.meta.url));

describe('the healed programs of the corpus', () => {
  const programs = readdirSync(corpus).map(name => [
    name,
    readFileSync(join(corpus, name, 'healed.ts'), 'utf8'),
  ]);

  test.each(programs)('%s is JavaScript without its types', (_, source = '') => {
    expect(findFault(blankTypes(source), 'program.mjs')).toBeNull();
  });
});
