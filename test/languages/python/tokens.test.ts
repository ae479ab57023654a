import {describe, expect, test} from 'vitest';
import {parse} from '../../../source/languages/python/code/parse.ts';
import type {Token} from '../../../source/languages/python/code/token.ts';
import {tokenise} from '../../../source/languages/python/code/tokens.ts';
import {bindingsOf} from '../../../source/languages/python/code/names.ts';
import {randomFrom} from '../../support/seeded.ts';
import {recordings} from './recordings.ts';
import {mutate} from './mutate.ts';

/** Tokens as `kind:text`, those inside of an f-string in brackets behind it. */
const show = (tokens: readonly Token[]): string =>
  tokens
    .map(({kind, text, closed, inner}) => {
      const fields = inner.length > 0 ? `<${show(inner)}>` : '';
      return `${kind}:${text}${closed ? '' : '!'}${fields}`;
    })
    .join(' ')
    .replaceAll('\n', '↵');

describe('tokens', () => {
  test.each([
    [
      'x = 1_000 + .5e3j # c\n',
      'name:x operator:= number:1_000 operator:+ number:.5e3j comment:# c newline:↵',
    ],
    ['a !=b&&!c', 'name:a operator:!= name:b operator:& operator:& unknown:! name:c'],
    [String.raw`rb'\'' "a" """b"c"""`, String.raw`string:rb'\'' string:"a" string:"""b"c"""`],
    ['a = \\\n  1', 'name:a operator:= number:1'],
    ['f(“x”)', 'name:f operator:( unknown:“ name:x unknown:” operator:)'],
  ])('of %j', (source, expected) => {
    expect(show(tokenise(source))).toBe(expected);
  });

  test.each([
    [
      'f"{a["b"]!r:>{w}} {{no}}" c',
      'string:f"{a["b"]!r:>{w}} {{no}}"<name:a operator:[ string:"b" operator:] name:w> name:c',
    ],
    [
      'f"{d:%H:%M} {x != y} {z=}"',
      'string:f"{d:%H:%M} {x != y} {z=}"<name:d name:x operator:!= name:y name:z operator:=>',
    ],
    ['f"hi {name")\nx', 'string:f"hi {name"<name:name> operator:) newline:↵ name:x'],
    ['f"{(x\nnext', 'string:f"{(x!<operator:( name:x> newline:↵ name:next'],
  ])('of the f-string %j', (source, expected) => {
    expect(show(tokenise(source))).toBe(expected);
  });

  test.each([
    ['x = "abc\ny', 'name:x operator:= string:"abc! newline:↵ name:y'],
    ["'It's me'", "string:'It' name:s name:me string:'!"],
    ['"""a\nb', 'string:"""a↵b!'],
  ])('of the broken string in %j end where its line ends', (source, expected) => {
    expect(show(tokenise(source))).toBe(expected);
  });

  test('cover any text in order, with nothing but blanks between them', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 1000; round++) {
      const recording = recordings[Math.floor(random() * recordings.length)];
      const source = mutate(mutate(recording?.source ?? '', random), random);
      let at = 0;
      for (const {start, end, text} of tokenise(source)) {
        expect(source.slice(at, start)).toMatch(/^(?:[ \t\f]|\\(?:\r\n|\n|\r))*$/);
        expect(source.slice(start, end)).toBe(text);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(source.slice(at)).toMatch(/^(?:[ \t\f]|\\(?:\r\n|\n|\r))*$/);
    }
  });
});

describe('names', () => {
  const source = `
import os.path, sys as system
from math import (sqrt as root, pi)

class Box(Base):
    size: int = 3
    shape: str
    def __init__(self, a, *rest, key=1, **more):
        self.a = a
        table[b] = c, (d, *e) = f(g), h
        for i, (j, k) in enumerate(x): l = m = i; n += 1
        with open(p) as q, r as (s, t):
            pass
        if (u := 5): global v
try:
    w = [y for y in z]
except ValueError as error:
    call(keyword=lambda first, second=2: first)
`;

  test('are found wherever they are bound', () => {
    const code = parse(source);
    const found = bindingsOf(code).map(
      ({name, kind, scope}) => `${kind} ${scope?.name.text ?? ''}.${name}`,
    );
    expect(found).toEqual([
      'import .os',
      'import .system',
      'import .root',
      'import .pi',
      'class .Box',
      'assignment Box.size',
      'function Box.__init__',
      'parameter __init__.self',
      'parameter __init__.a',
      'parameter __init__.rest',
      'parameter __init__.key',
      'parameter __init__.more',
      'assignment __init__.c',
      'assignment __init__.d',
      'assignment __init__.e',
      'loop __init__.i',
      'loop __init__.j',
      'loop __init__.k',
      'assignment __init__.l',
      'assignment __init__.m',
      'augmented __init__.n',
      'as __init__.q',
      'as __init__.s',
      'as __init__.t',
      'assignment __init__.u',
      'declaration __init__.v',
      'assignment .w',
      'loop .y',
      'as .error',
      'parameter .first',
      'parameter .second',
    ]);
  });
});
