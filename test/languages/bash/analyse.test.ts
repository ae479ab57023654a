import {describe, expect, test} from 'vitest';
import {analyse} from '../../../source/languages/bash/errors/analyse.ts';
import {makeResult} from '../../support/make.ts';

function read(stderr: string, source = '', facts: {exitCode?: number; signal?: string} = {}) {
  const result = makeResult({status: 'runtime-error', exitCode: 1, ...facts}, '', stderr);
  return analyse(result, {entry: 'main.sh', source});
}

/** Of nine lines. */
const long = ':\n'.repeat(9);

describe('what bash prints', () => {
  test('is told in the order in which it happened, since what follows may come of what was first', () => {
    const report = read(
      'main.sh: line 2: a: command not found\nmain.sh: line 5: b: unbound variable\n',
      long,
    );
    expect(report).toMatchObject({type: 'CommandNotFound', location: {line: 2}});
    expect(report?.others).toMatchObject([{type: 'UnboundVariable', location: {line: 5}}]);
  });

  test('ends with the syntax error that ended the script, which comes first', () => {
    const report = read(
      "main.sh: line 2: a: command not found\nmain.sh: line 9: syntax error near unexpected token `fi'\nmain.sh: line 9: `fi'\n",
      long,
    );
    expect(report).toMatchObject({type: 'SyntaxError', phase: 'syntax', location: {line: 9}});
    expect(report?.notes).toEqual(["`fi'"]);
    expect(report?.others).toMatchObject([{type: 'CommandNotFound'}]);
  });

  test('again and again in a loop is told once', () => {
    const line = 'main.sh: line 3: [: too many arguments\n';
    expect(read(line.repeat(50))?.others).toEqual([]);
  });

  test('in other words since 5.3 means the same', () => {
    const end =
      "main.sh: line 9: syntax error: unexpected end of file from `if' command on line 3\n";
    expect(read(end)).toMatchObject({type: 'SyntaxError', phase: 'syntax'});
    const arithmetic =
      'main.sh: line 2: 5 + : arithmetic syntax error: operand expected (error token is "+ ")\n';
    expect(read(arithmetic)).toMatchObject({type: 'ArithmeticError'});
  });

  test('about the end of the file is placed in its last line', () => {
    const report = read(
      'main.sh: line 4: syntax error: unexpected end of file\n',
      'if true\nthen\n  echo\n',
    );
    expect(report?.location?.line).toBe(3);
  });

  test('is placed at the word that it names, in the function around it', () => {
    const source = 'greet() {\n  ehco "$1"\n}\ngreet Ada\n';
    const report = read('main.sh: line 2: ehco: command not found\n', source);
    expect(report?.location).toMatchObject({line: 2, column: 3, endColumn: 7});
    expect(report?.frames).toMatchObject([{name: 'greet'}]);
  });

  test('about a command that a signal ended leaves out its process', () => {
    const report = read("main.sh: line 2:    18 Segmentation fault      ./draw 'a'\n", long);
    expect(report).toMatchObject({type: 'SIGSEGV', message: "Segmentation fault ./draw 'a'"});
  });

  test('about a file of the system has no place in the program', () => {
    expect(read('/etc/profile: line 3: x: command not found\nsorry\n')).toMatchObject({
      type: 'ExitStatus',
      location: null,
    });
  });
});

describe('a script that bash says nothing about', () => {
  test('is told by what it said last', () => {
    expect(read('checking\nno such user\n', '', {exitCode: 4})).toMatchObject({
      type: 'ExitStatus',
      message: 'no such user',
      location: null,
    });
  });

  test('or by its status', () => {
    expect(read('', 'set -e\nfalse\n')?.message).toBe('The script ended with status 1.');
  });

  test('or by the signal that ended it', () => {
    expect(read('', '', {exitCode: 143, signal: 'SIGTERM'})?.type).toBe('SIGTERM');
  });
});
