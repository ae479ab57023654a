import {describe, expect, test} from 'vitest';
import {analyse} from '../../../source/languages/ruby/analyse.ts';
import type {Result} from '../../../source/sandbox/result.ts';
import {makeResult} from '../../support/make.ts';

const entry = 'program.rb';
const failed = (stderr: string, source = '', facts: Partial<Result> = {}) =>
  analyse(makeResult({status: 'runtime-error', exitCode: 1, ...facts}, '', stderr), {
    entry,
    source,
  });

describe('what Ruby 3.4 prints', () => {
  test('names methods with their class, in plain quotes', () => {
    const source = 'def show(user)\n  puts user.fetch(:nmae)\nend\n\nshow({name: "Ada"})\n';
    const report = failed(
      [
        "program.rb:2:in 'Hash#fetch': key not found: :nmae (KeyError)",
        'Did you mean?  :name',
        "\tfrom program.rb:2:in 'Object#show'",
        "\tfrom program.rb:5:in '<main>'",
      ].join('\n'),
      source,
    );
    expect(report).toMatchObject({
      type: 'KeyError',
      message: 'key not found: :nmae',
      location: {file: 'program.rb', line: 2},
      hints: ['Did you mean?  :name'],
    });
    expect(report?.frames.map(({name, location}) => [name, location.line])).toEqual([
      ['Object#show', 2],
      ['module', 5],
    ]);
  });

  test('finds a cause behind a rescue clause that bears the name of its method', () => {
    const report = failed(
      [
        "program.rb:4:in 'Object#load': bad setting (RuntimeError)",
        "\tfrom program.rb:1:in 'Object#load'",
        "\tfrom program.rb:7:in '<main>'",
        'program.rb:2:in \'Kernel#Integer\': invalid value for Integer(): "x" (ArgumentError)',
        "\tfrom program.rb:2:in 'Object#load'",
        "\tfrom program.rb:7:in '<main>'",
      ].join('\n'),
    );
    expect(report?.type).toBe('RuntimeError');
    expect(report?.cause?.type).toBe('ArgumentError');
  });

  test('shows syntax errors with the source above their marks', () => {
    const source = 'def area(a\n  a * 2\nend\n';
    const report = failed(
      [
        'program.rb: --> program.rb',
        "Unmatched `(', missing `)' ?",
        '> 1  def area(a',
        '> 3  end',
        'program.rb:1: syntax errors found (SyntaxError)',
        '> 1 | def area(a',
        '    |           ^ unexpected parameter order',
        '  2 |   a * 2',
        '> 3 | end',
        "    | ^~~ unexpected 'end'; expected a `)` to close the parameters",
      ].join('\n'),
      source,
    );
    expect(report).toMatchObject({
      type: 'SyntaxError',
      phase: 'syntax',
      message: 'unexpected parameter order',
      location: {file: 'program.rb', line: 1, column: 11, endColumn: 12},
      hints: ["Unmatched `(', missing `)' ?"],
      notes: ['line 1: def area(a', 'line 3: end'],
    });
    expect(report?.others).toMatchObject([{location: {line: 3, column: 1, endColumn: 4}}]);
  });

  test('can name the script before the place of a syntax error', () => {
    const report = failed(
      [
        'program.rb: program.rb:1: syntax error found (SyntaxError)',
        '> 1 | puts [1, 2',
        '    |           ^ expected a matching `]`',
      ].join('\n'),
      'puts [1, 2\n',
    );
    expect(report?.location).toMatchObject({file: 'program.rb', line: 1, column: 11});
  });
});

describe('the end of a program', () => {
  test('by a deadlock is told without the addresses of its threads', () => {
    const report = failed(
      [
        "program.rb:3:in `join': No live threads left. Deadlock? (fatal)",
        '2 threads, 2 sleeps current:0x0000560797c6da20 main thread:0x0000560797a7c0a0',
        '* #<Thread:0x00007f0b00b8a9e0 sleep_forever>',
        '   rb_thread_t:0x0000560797a7c0a0 native:0x00007f0b00d5b740 int:0',
        '   ',
        '',
        "\tfrom program.rb:3:in `<main>'",
      ].join('\n'),
    );
    expect(report).toMatchObject({
      type: 'fatal',
      message: 'No live threads left. Deadlock?',
      location: {line: 3},
    });
  });

  test('by a crash of the interpreter has a place', () => {
    const stderr = [
      'program.rb:2: [BUG] Segmentation fault at 0x000000000000004d',
      'ruby 3.3.8 (2025-04-09 revision b200bad6cd) [x86_64-linux-gnu]',
      '',
      '-- Ruby level backtrace information ----------------------------------------',
      "program.rb:2:in `<main>'",
    ].join('\n');
    expect(failed(stderr, '', {exitCode: 139, signal: 'SIGSEGV'})).toMatchObject({
      type: 'SIGSEGV',
      message: 'Segmentation fault',
      location: {file: 'program.rb', line: 2},
    });
  });

  test('by a signal alone is told', () => {
    expect(failed('', '', {exitCode: 137, signal: 'SIGKILL'})?.type).toBe('SIGKILL');
  });
});

test('a cut line is found in the whole one', () => {
  const long = `puts [${'1, '.repeat(50)}1].summ`;
  const report = failed(
    [
      "program.rb:1:in '<main>': undefined method 'summ' for an instance of Array (NoMethodError)",
      '',
      '... 1, 1, 1].summ',
      '            ^^^^^',
      'Did you mean?  sum',
    ].join('\n'),
    `${long}\n`,
  );
  const column = long.indexOf('.summ') + 1;
  expect(report?.location).toMatchObject({line: 1, endColumn: long.length + 1});
  expect(report?.location?.column).toBeGreaterThanOrEqual(column);
});
