import {describe, expect, test} from 'vitest';
import {language as java} from '../../../source/languages/java/index.ts';

const launch = (source: string, facts: {entry?: string; others?: string[]; args?: string[]} = {}) =>
  java.launch({entry: 'program.java', source, others: [], args: [], strict: false, ...facts});
const main = 'public static void main(String[] args) {}';
const classOf = ({run}: {run: readonly string[]}) => run[run.indexOf('-cp') + 2];

describe('the class that a program starts', () => {
  test.each([
    [
      'the one that is called as the file',
      'Shop.java',
      `class A { ${main} } class Shop { ${main} }`,
      'Shop',
    ],
    [
      'the one with main, whatever the file is called',
      'broken.java',
      `class A {} class B { ${main} }`,
      'B',
    ],
    [
      'one in a package',
      'src/app/Main.java',
      `package app;\npublic class Main { ${main} }`,
      'app.Main',
    ],
    [
      'the file itself, when it holds methods alone',
      'hello.java',
      'void main() { IO.println(1); }',
      'hello',
    ],
  ])('is %s', (_, entry, source, expected) => {
    expect(classOf(launch(source, {entry}))).toBe(expected);
  });
});

describe('the files beside a program', () => {
  test('are found from the folder in which its packages begin', () => {
    const {compile, run} = launch(`package app;\npublic class Main { ${main} }`, {
      entry: 'src/app/Main.java',
    });
    expect(compile?.join(' ')).toContain('-sourcepath src src/app/Main.java');
    expect(run.join(' ')).toContain('/tmp/build:/tmp/program/src');
  });

  test('that are archives are on the class path', () => {
    const {compile, run} = launch(`class Main { ${main} }`, {
      entry: 'Main.java',
      others: ['lib/tools.jar'],
    });
    expect(compile?.join(' ')).toContain('/tmp/program/lib/tools.jar');
    expect(run.join(' ')).toContain('/tmp/program/lib/tools.jar');
  });
});

describe('a public class that is called otherwise than its file', () => {
  test('is compiled as if it were not public', () => {
    const {compile} = launch(`import java.util.*;\n\npublic class Main { ${main} }`);
    expect(compile?.[0]).toBe('sh');
    expect(compile).toContain('3s/public/      /');
  });

  test('is left as it is when another class is called as the file', () => {
    const {compile} = launch(`public class Helper {}\nclass Main { ${main} }`, {
      entry: 'Main.java',
    });
    expect(compile?.[0]).toBe('javac');
  });
});

test('arguments are the program’s own', () => {
  expect(launch(`class Main { ${main} }`, {args: ['-version', 'a b']}).run.slice(-3)).toEqual([
    'Main',
    '-version',
    'a b',
  ]);
});

test('a strict run ends for what javac warns about', () => {
  const source = `class Main { ${main} }`;
  expect(launch(source).compile).not.toContain('-Werror');
  const strict = java.launch({entry: 'Main.java', source, others: [], args: [], strict: true});
  expect(strict.compile).toContain('-Werror');
});

describe('what javac prints for programs', () => {
  test('is not shown, and all else is', () => {
    expect(java.readableLine?.('%at:10:12:20\n')).toBe('');
    expect(java.readableLine?.('Main.java:1: error: x\n')).toBe('Main.java:1: error: x\n');
  });
});
