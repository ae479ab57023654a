import {describe, expect, test} from 'vitest';
import {findEntry} from '../../source/languages/find-entry.ts';
import {languageNamed} from '../../source/languages/index.ts';

const find = (...paths: string[]) => findEntry('shop', paths, null);

describe('the entry of a directory', () => {
  test.each([
    ['the only source file', ['notes.txt', 'lib/cart.py'], 'lib/cart.py'],
    ['the one called main', ['cart.py', 'main.py', 'tests/main.py'], 'main.py'],
    ['the likelier of two names', ['app.js', 'index.js'], 'index.js'],
    ['before one in src', ['src/main.js', 'index.js'], 'index.js'],
    ['in src', ['src/main.js', 'src/cart.js'], 'src/main.js'],
  ])('is %s', (_, paths, entry) => {
    expect(find(...paths)).toBe(entry);
  });

  test('is looked for in the language that was asked for', () => {
    const paths = ['main.py', 'main.js'];
    expect(findEntry('shop', paths, languageNamed('js'))).toBe('main.js');
    expect(() => find(...paths)).toThrow('starts in: main.py, main.js. Name it with --entry.');
  });

  test('is asked for when nothing is named like one', () => {
    expect(() => find('cart.py', 'till.py')).toThrow('starts in: cart.py, till.py.');
    expect(() => find('notes.txt')).toThrow('shop has no file of a language that YuuBox knows.');
  });
});
