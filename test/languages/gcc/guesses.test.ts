import {describe, expect, it} from 'vitest';
import {guess} from '../../../source/languages/gcc/guesses/guess.ts';
import {mainWith} from '../../../source/languages/gcc/fixes/main-with.ts';

/** What is guessed of a program with an error at a text, likeliest first. */
function guesses(source: string, at: string, message: string): readonly string[] {
  const before = source.slice(0, source.indexOf(at)).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return [...guess(source, {line: before.length, column, message})]
    .toSorted((a, b) => a.cost - b.cost)
    .map(each => each.source);
}

const unknown = (name: string) => `‘${name}’ undeclared (first use in this function)`;

describe('The first guess in C is', () => {
  it.each([
    [
      'the variable that is most alike and used alike',
      ['int n1 = 4, i = 0, a[3];', 'a[0] = n1 + i;', 'puts("");', 'if (i == n - 1) puts("");'],
      'n - 1',
      unknown('n'),
      ['n - 1', 'n1 - 1'],
    ],
    [
      'a declaration, of a name that is used often',
      ['int count = 4;', 'D = count;', 'D = D * D;', 'printf("%d", D);'],
      'D = count',
      unknown('D'),
      ['D = count', 'int D = count'],
    ],
    [
      'a digit that looks like the letter',
      ['int a = 1;', 'if (a == o) puts("");'],
      'o)',
      unknown('o'),
      ['o)', '0)'],
    ],
    ['quotes around what is printed', ['puts(no);'], 'no)', unknown('no'), ['(no)', '("no")']],
    ['a character among characters', ["move(3, 'A', B);"], 'B)', unknown('B'), ['B)', "'B')"]],
    [
      'an index of an array that is called',
      ['char ch[4] = "abc";', 'putchar(ch(1));'],
      'ch(1)',
      'called object ‘ch’ is not a function or function pointer',
      ['ch(1)', 'ch[1]'],
    ],
    [
      'a product of two brackets',
      ['int a = 1, b = 2;', 'b = (a + 1)(b - 1);'],
      '(a + 1)',
      'called object is not a function or function pointer',
      ['(a + 1)(', '(a + 1) * ('],
    ],
    [
      'no type where a variable is declared again',
      ['int c = 1;', 'long c = 2;'],
      'c = 2',
      'conflicting types for ‘c’; have ‘long int’',
      ['long c', 'c'],
    ],
    [
      'no brackets with nothing in them',
      ['char s[4];', 'puts(s[]);'],
      '])',
      'expected expression before ‘]’ token',
      ['s[])', 's)'],
    ],
    [
      'a square as a product',
      ['double r = 2;', 'r = 3.14 * r ^ 2;'],
      '^ 2',
      'invalid operands to binary ^ (have ‘double’ and ‘int’)',
      ['r ^ 2', 'r * r'],
    ],
    [
      'the other side',
      ['int sum, a = 1, b = 2;', 'a + b = sum;'],
      '= sum',
      'lvalue required as left operand of assignment',
      ['a + b = sum', 'sum = a + b'],
    ],
    [
      'no sign that parts else from its if',
      ['int f = 0;', 'if (f) f = 1;; else f = 2;'],
      'else',
      '‘else’ without a previous ‘if’',
      [';; else', ';else'],
    ],
    [
      'no end of a comment that never began',
      ['puts(""); */'],
      '/',
      'expected expression before ‘/’ token',
      ['; */', '; '],
    ],
    [
      'a size for an array without one',
      ['char text[];'],
      'text',
      'array size missing in ‘text’',
      ['text[]', 'text[100]'],
    ],
    [
      'an array of what is used as one',
      ['int a, i = 0;', 'a[i] = 1;'],
      '[i]',
      'subscripted value is neither array nor pointer nor vector',
      ['int a,', 'int a[100],'],
    ],
  ] as const)('%s', (_, body, at, message, [wrong, right]) => {
    const source = mainWith(...body);
    expect(guesses(source, at, message)[0]).toBe(source.replace(wrong, right));
  });

  it('the variable that has the name of the parameter, for an argument that is missing', () => {
    const source = `int add(int a, int n) { return a + n; }\n${mainWith('int n = 1, k = 2;', 'return add(k);')}`;
    const told = 'too few arguments to function ‘add’';
    expect(guesses(source, 'add(k)', told)[0]).toBe(source.replace('add(k)', 'add(k, n)'));
  });

  it('another structure for one that there is not, and another member', () => {
    const source = `struct date { int day; };\n${mainWith('struct dates d;', 'd.days = 1;')}`;
    const told = 'storage size of ‘d’ isn’t known; incomplete type ‘struct dates’';
    expect(guesses(source, 'd;', told)[0]).toBe(source.replace('dates', 'date'));
    const member = '‘struct date’ has no member named ‘days’';
    expect(guesses(source, 'days = ', member)[0]).toBe(source.replace('days =', 'day ='));
  });
});

describe('Nothing is guessed', () => {
  it('of an error that no guess is about', () => {
    expect(guesses(mainWith('int n = 1'), 'int', 'expected ‘;’ before ‘return’')).toEqual([]);
  });

  it('where nobody knows the place', () => {
    const error = {line: null, column: null, message: unknown('n')};
    expect([...guess(mainWith('n = 1;'), error)]).toEqual([]);
  });

  it('of an error at a line that is not there', () => {
    expect([...guess('int', {line: 9, column: 1, message: unknown('n')})]).toEqual([]);
  });
});
