import {describe, expect, test} from 'vitest';
import {language as javascript} from '../../../source/languages/javascript/index.ts';
import {makeResult} from '../../support/make.ts';

const program = {entry: 'program.js', source: 'fail();\n'};

function analyse(stderr: string, exitCode = 1) {
  return javascript.analyse(makeResult({status: 'runtime-error', exitCode}, '', stderr), program);
}

const crash = (file: string, message: string) =>
  [
    `${file}:1`,
    'fail();',
    '^',
    '',
    `ReferenceError: ${message}`,
    `    at Object.<anonymous> (${file}:1:1)`,
    '    at Module._compile (node:internal/modules/cjs/loader:1529:14)',
    '',
    'Node.js v26.10.0',
    '',
  ].join('\n');

describe('an error of Node', () => {
  test('is told by the last trace when a child printed one before', () => {
    const report = analyse(
      crash('/tmp/program/child.js', 'first') + crash('/tmp/program/program.js', 'second'),
    );
    expect(report?.message).toBe('second');
    expect(report?.location?.file).toBe('program.js');
  });

  test('is found under any directory, with either kind of slash', () => {
    for (const file of [
      '/srv/a b/program.js',
      'C:\\Users\\Ada\\program.js',
      'file:///srv/%C3%A9/program.js',
    ]) {
      expect(analyse(crash(file, 'x'))?.frames).toEqual([
        {
          name: 'module',
          location: {file: 'program.js', line: 1, column: 1, endLine: null, endColumn: null},
        },
      ]);
    }
  });

  test('has no frames of a runner around the program', () => {
    const stderr = crash('/srv/program.js', 'x').replace(
      '    at Module._compile',
      '    at run (/opt/runner/run.js:5:3)\n    at Module._compile',
    );
    expect(analyse(stderr)?.frames).toHaveLength(1);
  });

  test('is understood with Windows line ends', () => {
    expect(analyse(crash('/tmp/program/program.js', 'x').replaceAll('\n', '\r\n'))?.message).toBe(
      'x',
    );
  });

  test('that fills the heap is reported with the frames that V8 prints', () => {
    const stderr = [
      '<--- Last few GCs --->',
      '',
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      '----- Native stack trace -----',
      '',
      ' 1: 0x8a1b2c node::Abort() [node]',
      '',
      '----- JavaScript stack trace -----',
      '',
      '1: grow (/tmp/program/program.js:3:5)',
      '2: /tmp/program/program.js:6:1',
      '',
    ].join('\n');
    const report = analyse(stderr, 134);
    expect(report?.type).toBe('FATAL ERROR');
    expect(report?.message).toBe(
      'Reached heap limit Allocation failed - JavaScript heap out of memory',
    );
    expect(report?.frames.map(({name, location}) => `${name}:${location.line}`)).toEqual([
      'grow:3',
      'module:6',
    ]);
  });

  test('is null when nothing was printed, and when only warnings were', () => {
    expect(analyse('')).toBeNull();
    expect(
      analyse('(node:1) ExperimentalWarning: careful\n(Use `node --trace-warnings ...`)\n'),
    ).toBeNull();
    expect(
      analyse('Trace: here\n    at Object.<anonymous> (/tmp/program/program.js:1:1)\n'),
    ).toBeNull();
  });
});
