import {describe, expect, test} from 'vitest';
import {analyse} from '../../../source/languages/php/analyse.ts';
import {language} from '../../../source/languages/php/index.ts';
import type {Result} from '../../../source/sandbox/result.ts';
import {makeResult} from '../../support/make.ts';

const entry = 'program.php';
const failed = (stderr: string, source = '', facts: Partial<Result> = {}) =>
  analyse(makeResult({status: 'runtime-error', exitCode: 255, ...facts}, '', stderr), {
    entry,
    source,
  });

describe('what PHP prints', () => {
  test('is no error when it only warns', () => {
    const stderr = 'Warning: Undefined variable $x in /tmp/program/program.php on line 2\n';
    const result = makeResult({status: 'ok', exitCode: 0}, '', stderr);
    expect(analyse(result, {entry, source: ''})).toBeNull();
  });

  test('is understood from the log, too', () => {
    const report = failed(
      [
        'PHP Warning:  Undefined variable $x in /tmp/program/program.php on line 2',
        'PHP Fatal error:  Uncaught TypeError: total(): Argument #1 ($list) must be of type array, null given, called in /tmp/program/program.php on line 2 and defined in /tmp/program/lib/total.php:3',
        'Stack trace:',
        '#0 /tmp/program/program.php(2): total(NULL)',
        '#1 {main}',
        '  thrown in /tmp/program/lib/total.php on line 3',
      ].join('\n'),
    );
    expect(report).toMatchObject({
      type: 'TypeError',
      message: 'total(): Argument #1 ($list) must be of type array, null given',
      location: {file: entry, line: 2},
      notes: [
        'total() is defined in lib/total.php on line 3',
        'Warning: Undefined variable $x in program.php on line 2',
      ],
    });
  });

  test('names the callers of what ran out of memory, where it does', () => {
    const report = failed(
      [
        'Fatal error: Allowed memory size of 134217728 bytes exhausted (tried to allocate 5242912 bytes) in /tmp/program/program.php on line 4',
        'Stack trace:',
        "#0 /tmp/program/program.php(4): str_repeat('A', 5242880)",
        '#1 /tmp/program/program.php(7): fill()',
        '#2 {main}',
      ].join('\n'),
      '<?php\nfunction fill()\n{\n}\n',
    );
    expect(report).toMatchObject({type: 'FatalError', phase: 'runtime', location: {line: 4}});
    expect(report?.frames.map(({name, location}) => [name, location.line])).toEqual([
      ['fill', 4],
      ['module', 7],
    ]);
  });

  test('is found before a trace of any length', () => {
    const calls = Array.from(
      {length: 60_000},
      (_, index) => `#${index} /tmp/program/program.php(4): down(${index})`,
    );
    const report = failed(
      [
        'Fatal error: Uncaught LogicException: too deep in /tmp/program/program.php:4',
        'Stack trace:',
        ...calls,
        '#60000 {main}',
        '  thrown in /tmp/program/program.php on line 4',
      ].join('\n'),
      '<?php\nfunction down() {}\n',
    );
    expect(report).toMatchObject({type: 'LogicException', message: 'too deep'});
    expect(report?.frames.length).toBeLessThan(1000);
  });

  test('has no place where it has none in the program', () => {
    const report = failed(
      'Fatal error: Uncaught Exception: no in Unknown:0\nStack trace:\n#0 {main}',
    );
    expect(report).toMatchObject({type: 'Exception', message: 'no', location: null, frames: []});
  });

  test('is a signal when it crashes', () => {
    const report = failed('', '', {exitCode: 139, signal: 'SIGSEGV'});
    expect(report?.type).toBe('SIGSEGV');
  });
});

describe('the end of the input', () => {
  const message = 'trim(): Argument #1 ($string) must be of type string, false given';
  const stderr = `Fatal error: Uncaught TypeError: ${message} in /tmp/program/program.php:2\n`;

  test.each([
    ['what is read', '$name = trim(fgets(STDIN));', true],
    ['what is not', '$name = trim(array_search(1, [2]));', false],
  ])('is seen in %s', (_, line, expected) => {
    const report = failed(stderr, `<?php\n${line}\n`);
    expect(report && language.wantsInput(report)).toBe(expected);
  });
});
