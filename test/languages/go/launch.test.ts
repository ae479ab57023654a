import {expect, test} from 'vitest';
import {launch} from '../../../source/languages/go/launch.ts';

const targets = (entry: string, others: readonly string[]) => {
  const compile = launch({entry, source: '', others, args: [], strict: false}).compile ?? [];
  return compile.slice(compile.indexOf('-o') + 2);
};

test('a file is built with the files beside it, without tests and other directories', () => {
  const others = ['shapes.go', 'shapes_test.go', 'data.txt', 'money/money.go', '-odd.go'];
  expect(targets('main.go', others)).toEqual(['main.go', 'shapes.go', './-odd.go']);
});

test('a module is built as a package, from the directory of the entry', () => {
  expect(targets('main.go', ['go.mod', 'money/money.go'])).toEqual(['./']);
  expect(targets('cmd/shop/main.go', ['go.mod'])).toEqual(['./cmd/shop']);
});

test('arguments go to the program', () => {
  expect(
    launch({entry: 'main.go', source: '', others: [], args: ['-v', 'a b'], strict: false}).run,
  ).toEqual(['/tmp/main', '-v', 'a b']);
});
