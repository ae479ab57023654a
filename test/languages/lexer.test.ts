import {describe, expect, test} from 'vitest';
import {type LexicalSyntax, pairBrackets, tokenize} from '../../source/languages/lexer.ts';
import {mutate, randomFrom} from '../support/seeded.ts';

const syntax: LexicalSyntax = {
  lineComment: '//',
  blockComment: ['/*', '*/'],
  nestedComments: false,
  strings: [/"(?:[^"\\\n]|\\.)*"?/y, /'(?:[^'\\\n]|\\.)*'?/y],
  name: /[A-Za-z_]\w*/y,
  number: /\d[\w.]*/y,
  operators: ['<<=', '->', '==', '<<'],
};

const program =
  'int main() { // start\n  char *s = "a\\"b"; /* two\nlines */ return s->n <<= 0x1F; }\n';

describe('tokens', () => {
  test('are names, numbers, strings, operators and comments, with their lines', () => {
    const found = tokenize(program, syntax).map(({kind, text, line}) => `${line} ${kind} ${text}`);
    expect(found.slice(0, 10)).toEqual([
      '1 name int',
      '1 name main',
      '1 operator (',
      '1 operator )',
      '1 operator {',
      '1 comment // start',
      '2 name char',
      '2 operator *',
      '2 name s',
      '2 operator =',
    ]);
    expect(found.slice(10)).toEqual([
      '2 string "a\\"b"',
      '2 operator ;',
      '2 comment /* two\nlines */',
      '3 name return',
      '3 name s',
      '3 operator ->',
      '3 name n',
      '3 operator <<=',
      '3 number 0x1F',
      '3 operator ;',
      '3 operator }',
    ]);
  });

  test('cover any text in order, with nothing but white space between them', () => {
    const random = randomFrom(1);
    for (let round = 0; round < 500; round++) {
      const source = mutate(program, random, [
        '"',
        "'",
        '/*',
        '*/',
        '//',
        '\\',
        '\n',
        'é',
        '\uD83D',
      ]);
      let end = 0;
      for (const token of tokenize(source, syntax)) {
        expect(source.slice(end, token.start).trim()).toBe('');
        expect(token.text).toBe(source.slice(token.start, token.end));
        expect(token.line).toBe(source.slice(0, token.start).split('\n').length);
        end = token.end;
      }
      expect(source.slice(end).trim()).toBe('');
    }
  });

  test('hold nested comments where the language has them', () => {
    const text = 'a /* b /* c */ d */ e';
    const names = (nestedComments: boolean) =>
      tokenize(text, {...syntax, nestedComments})
        .filter(({kind}) => kind === 'name')
        .map(({text}) => text);
    expect(names(true)).toEqual(['a', 'e']);
    expect(names(false)).toEqual(['a', 'd', 'e']);
  });
});

describe('brackets', () => {
  const pairs = (text: string) => pairBrackets(tokenize(text, syntax));

  test('are paired', () => {
    expect([...pairs('f(a[0])').partner]).toEqual([
      [3, 5],
      [5, 3],
      [1, 6],
      [6, 1],
    ]);
  });

  test('without a partner are told', () => {
    expect(pairs('{ f(a; }').unclosed).toEqual([2]);
    expect(pairs('{ f(a').unclosed).toEqual([0, 2]);
    expect(pairs('f a) }').unopened).toEqual([2, 3]);
    expect(pairs('"(" /* { */').unclosed).toEqual([]);
  });
});
