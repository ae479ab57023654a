import {describe, expect, test} from 'vitest';
import {analyse} from '../../../source/languages/python/analyse.ts';
import type {Result} from '../../../source/sandbox/result.ts';
import {makeResult, makeStream} from '../../support/make.ts';
import {randomFrom} from '../../support/seeded.ts';
import {entry, recordings, resultOf} from './recordings.ts';
import {mutate} from './mutate.ts';

const failed = (stderr: string, facts: Partial<Result> = {}) =>
  makeResult({status: 'runtime-error', exitCode: 1, ...facts}, '', stderr);

describe('what real interpreters printed', () => {
  test('was recorded for many different errors, from two versions', () => {
    expect(new Set(recordings.map(({name}) => name)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(recordings.map(({tool}) => tool.slice(0, 12)))).toEqual(
      new Set(['CPython 3.13', 'CPython 3.14']),
    );
  });

  test.each(recordings)('$name, $tool', recording => {
    const result = resultOf(recording, recording.stderr);
    expect(analyse(result, {entry, source: recording.source})).toEqual(recording.report);
  });
});

describe('the place of an error', () => {
  const source = 'def f():\n    return 1 / 0\n\nf()\n';
  const stack = (directory: string) =>
    [
      'Traceback (most recent call last):',
      `  File "${directory}greet.py", line 4, in <module>`,
      '    f()',
      '    ~^^',
      `  File "${directory}greet.py", line 2, in f`,
      '    return 1 / 0',
      '           ~~^~~',
      'ZeroDivisionError: division by zero',
    ].join('\n');

  test.each(['/tmp/program/', '/home/pyodide/', '/private/var/a b/', ''])(
    'is found wherever the program lies: "%s"',
    directory => {
      const report = analyse(failed(stack(directory)), {entry: 'greet.py', source});
      expect(report?.location).toEqual({
        file: 'greet.py',
        line: 2,
        column: 12,
        endLine: 2,
        endColumn: 17,
      });
      expect(report?.frames.map(({name, location}) => [name, location.line])).toEqual([
        ['f', 2],
        ['module', 4],
      ]);
    },
  );

  test('is known in an entry that lies in a folder', () => {
    const text = stack('/tmp/program/tools/');
    const report = analyse(failed(text), {entry: 'tools/greet.py', source});
    expect(report?.location?.file).toBe('tools/greet.py');
  });

  test('is in the user’s files, never in a library, a frozen module or a string', () => {
    const text = [
      'Traceback (most recent call last):',
      '  File "<frozen runpy>", line 198, in _run_module_as_main',
      '  File "/tmp/program/greet.py", line 4, in <module>',
      '    f()',
      '  File "/tmp/program/tools/helper.py", line 9, in help',
      '    g()',
      '  File "/usr/lib/python3/dist-packages/numpy/greet.py", line 1, in g',
      '  File "/usr/lib/python3.13/json/decoder.py", line 355, in raw_decode',
      '  File "<string>", line 1, in <module>',
      'ValueError: no',
    ].join('\n');
    const report = analyse(failed(text), {entry: 'greet.py', source});
    expect(report?.frames.map(({location}) => location)).toEqual([
      {file: 'tools/helper.py', line: 9, column: null, endLine: null, endColumn: null},
      {file: 'greet.py', line: 4, column: null, endLine: null, endColumn: null},
    ]);
    expect(report?.location?.file).toBe('tools/helper.py');
  });

  test('has no column when the printed line is not the program’s', () => {
    const report = analyse(failed(stack('/tmp/program/')), {entry: 'greet.py', source: 'other\n'});
    expect(report?.location).toMatchObject({line: 2, column: null, endColumn: null});
  });

  test('is the line alone in what Python 3.9 prints, which marks nothing', () => {
    const text = stack('/tmp/program/').replaceAll(/\n[ ~^]+(?=\n)/g, '');
    const report = analyse(failed(text), {entry: 'greet.py', source});
    expect(report?.location).toMatchObject({line: 2, column: null});
  });

  test('counts UTF-16 code units, and a wide character of a stack as one of them', () => {
    const line = 'print("😀日本" + missing)';
    const text = [
      'Traceback (most recent call last):',
      '  File "/tmp/program/greet.py", line 1, in <module>',
      `    ${line}`,
      `    ${' '.repeat(17)}^^^^^^^`,
      "NameError: name 'missing' is not defined",
    ].join('\n');
    const report = analyse(failed(text), {entry: 'greet.py', source: line});
    expect(report?.location?.column).toBe(line.indexOf('missing') + 1);
    expect(report?.location?.endColumn).toBe(line.indexOf(')') + 1);
  });

  test('is kept by tabs in front of a syntax error', () => {
    const text =
      '  File "/tmp/program/greet.py", line 2\n    \tx = = 1\n    \t    ^\nSyntaxError: invalid syntax';
    const report = analyse(failed(text), {entry: 'greet.py', source: 'if y:\n\tx = = 1\n'});
    expect(report).toMatchObject({phase: 'syntax', location: {line: 2, column: 6, endColumn: 7}});
  });
});

describe('the error that counts', () => {
  const program = {entry: 'greet.py', source: 'x\n'};
  const simple = (message: string) =>
    `Traceback (most recent call last):\n  File "/tmp/program/greet.py", line 1, in <module>\n    x\n${message}`;

  test('is the last one', () => {
    const text = `${simple('KeyError: 1')}\ngoing on\n${simple('ValueError: 2')}\n`;
    expect(analyse(failed(text), program)).toMatchObject({
      type: 'ValueError',
      message: '2',
      cause: null,
    });
  });

  test('is a syntax error below an older traceback', () => {
    const text = `${simple('KeyError: 1')}\n  File "/tmp/program/greet.py", line 1\n    x y\n      ^\nSyntaxError: invalid syntax\n`;
    expect(analyse(failed(text), program)).toMatchObject({type: 'SyntaxError', phase: 'syntax'});
  });

  test('keeps the whole chain of causes, the outermost error first', () => {
    const direct = '\n\nThe above exception was the direct cause of the following exception:\n\n';
    const context = '\n\nDuring handling of the above exception, another exception occurred:\n\n';
    const text =
      simple('KeyError: 1') + direct + simple('ValueError: 2') + context + simple('OSError');
    const report = analyse(failed(text), program);
    expect([report?.type, report?.cause?.type, report?.cause?.cause?.type]).toEqual([
      'OSError',
      'ValueError',
      'KeyError',
    ]);
    expect(report?.cause?.cause?.cause).toBeNull();
    expect(report?.stack).toBe(text);
  });

  test('ends where Python goes on with something else', () => {
    for (const other of [
      'Exception ignored in: <function f at 0x7f>',
      "sys:1: RuntimeWarning: coroutine 'main' was never awaited",
      '-'.repeat(70),
    ]) {
      expect(
        analyse(failed(`${simple('ValueError: no')}\n${other}\nmore\n`), program)?.message,
      ).toBe('no');
    }
  });

  test('is read across the gap of a flood that was cut', () => {
    const stderr = {
      head: new TextEncoder().encode('Traceback (most recent call last):\n  File "/x'),
      tail: new TextEncoder().encode(`noise\n${simple('ValueError: no')}\n`),
      omittedBytes: 5_000_000,
    };
    expect(analyse({...failed(''), stderr}, program)).toMatchObject({
      type: 'ValueError',
      message: 'no',
    });
  });

  test('is none in a program that ended well, whatever it printed', () => {
    expect(analyse(makeResult({}, '', simple('ValueError: no')), program)).toBeNull();
  });

  test('is an exit when there is no traceback, with what was said last', () => {
    const exit = analyse(
      failed('usage: greet NAME\ngreet: error: NAME is missing\n', {exitCode: 2}),
      program,
    );
    expect(exit).toMatchObject({
      type: 'SystemExit',
      message: 'greet: error: NAME is missing',
      location: null,
    });
    expect(analyse(failed('', {exitCode: 4}), program)?.message).toBe('4');
  });

  test('is none when a signal ended the program without a word', () => {
    expect(analyse(failed('', {exitCode: null, signal: 'SIGSEGV'}), program)).toBeNull();
  });

  test('is not stdout’s', () => {
    const result = {...failed('', {exitCode: null}), stdout: makeStream(simple('ValueError: no'))};
    expect(analyse(result, program)).toBeNull();
  });
});

describe('the hints', () => {
  test.each([
    ["name 'prin' is not defined. Did you mean: 'print'?", ["Did you mean: 'print'?"]],
    [
      "name 'tim' is not defined. Did you mean: 'time'? Or did you forget to import 'tim'?",
      ["Did you mean: 'time'?", "Or did you forget to import 'tim'?"],
    ],
    ["'(' was never closed", ["'(' was never closed"]],
    ['invalid syntax. Perhaps you forgot a comma?', ['Perhaps you forgot a comma?']],
    ["expected ':'", ["expected ':'"]],
    [
      "Missing parentheses in call to 'print'. Did you mean print(...)?",
      ['Did you mean print(...)?'],
    ],
    ['plain', []],
  ])('of %j are %j', (message, hints) => {
    const text = `  File "/tmp/program/greet.py", line 1\n    x\n    ^\nSyntaxError: ${message}\n`;
    const report = analyse(failed(text), {entry: 'greet.py', source: 'x\n'});
    expect(report?.hints).toEqual(hints);
  });
});

describe('any bytes at all', () => {
  const random = randomFrom(20_260);

  test('of noise make a report or none', () => {
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from({length: Math.floor(random() * 2000)}, () => random() * 256);
      const result = {
        ...failed(''),
        stderr: {head: bytes, tail: new Uint8Array(), omittedBytes: 0},
      };
      const report = analyse(result, {entry, source: new TextDecoder().decode(bytes)});
      expect(report?.type).toBe('SystemExit');
    }
  });

  test('of damaged tracebacks make a report or none', () => {
    let kept = 0;
    for (let round = 0; round < 3000; round++) {
      const recording = recordings[Math.floor(random() * recordings.length)];
      if (!recording) throw new Error('there are recordings');
      const stderr = mutate(recording.stderr, random);
      const report = analyse(resultOf(recording, stderr), {
        entry,
        source: random() < 0.5 ? recording.source : mutate(recording.source, random),
      });
      expect(report === null || report.frames.every(({location}) => location.line >= 0)).toBe(true);
      if (report?.type === recording.report?.type) kept++;
    }
    // Most damage is small: the error is still found.
    expect(kept).toBeGreaterThan(1500);
  });

  test('of hostile length are read in one pass', () => {
    const many = 20_000;
    for (const line of [
      'Traceback (most recent call last):\n',
      '  File "/tmp/program/program.py", line 1\n',
      '  File "/tmp/program/program.py", line 1, in f\n',
      `  File "${'", line 1'.repeat(20)}x\n`,
      'ValueError: x\n\nDuring handling of the above exception, another exception occurred:\n\n',
      '  + Exception Group Traceback (most recent call last):\n',
      '    +-+---------------- 1 ----------------\n    | ',
      'KeyError: 1\n\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n',
    ]) {
      const report = analyse(failed(line.repeat(many)), {entry, source: 'x\n'});
      expect(report === null || typeof report.type === 'string').toBe(true);
    }
  });
});
