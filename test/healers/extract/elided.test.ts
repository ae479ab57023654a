import {describe, expect, it} from 'vitest';
import {isElided} from '../../../source/healers/extract/elided.ts';

const python = `def area(w, h):
    size = w * hight
    return size


def twice(n):
    return n * 2


print(area(2, 3), twice(4))
`;

const elided = (given: string, original = python) =>
  isElided(given.split('\n'), original.split('\n'));

const twice = 'def twice(n):\n    return n * 2\n';

describe('A version of a program', () => {
  it.each([
    ['a comment stands for a function', python.replace(twice, '# twice\n')],
    ['a comment stands for all before a line', python.replace(/^[^]*(?=def twice)/, '# area\n')],
    ['a comment stands for all after a line', python.replace(/def twice[^]*$/, '# and so on\n')],
    ['a function holds only a comment', python.replace('    return n * 2', '    # doubles')],
    ['a function holds only a text', python.replace('    return n * 2', '    """Doubles."""')],
    ['a function holds nothing, with a comment', python.replace('return n * 2', 'pass  # 2')],
    ['a function is one line', python.replace(twice, 'def twice(n): pass  # doubles\n')],
    ['lines are as before', python.replace('    size = w * hight\n', '    # size: as before\n')],
  ])('lacks code when %s', (_, given) => {
    expect(given).not.toBe(python);
    expect(elided(given)).toBe(true);
  });

  it.each([
    ['it is the same', python],
    [
      'a comment explains the fix',
      python.replace('hight', 'h').replace('    size', '    # h\n    size'),
    ],
    [
      'a function is called otherwise',
      python.replaceAll('twice', 'double').replace('def d', '# named\ndef d'),
    ],
    [
      'a function is rewritten under another name',
      python
        .replace(twice, '# shorter\ndef double(n):\n    return 2 * n\n')
        .replace('twice', 'double'),
    ],
    ['a function goes without a word', python.replace(twice, '').replace(', twice(4)', '')],
    [
      'a comment says what it leaves unchanged',
      python.replace('hight', 'h\n    # w is left unchanged'),
    ],
    ['a body is indented otherwise', python.replace('    return n', '    # doubles\n  return n')],
    [
      'a line becomes a comment',
      python.replace('    size = w * hight\n', '    # size\n    size = w * h\n'),
    ],
  ])('is whole when %s', (_, given) => {
    expect(elided(given)).toBe(false);
  });

  it('is whole without one of two functions of the same name', () => {
    const original = `${twice}\n${python}`;
    expect(elided(original.replace(twice, '# stands below\n'), original)).toBe(false);
  });

  it('may handle an error with nothing but a comment', () => {
    const original = 'try {\n  f();\n} catch (e) {\n  prnt(e);\n}\n';
    const given = 'try {\n  f();\n} catch (e) { /* expected */ }\n';
    expect(elided(given, original)).toBe(false);
  });
});
