import {describe, expect, test} from 'vitest';
import {language} from '../../../source/languages/rust/index.ts';
import {makeResult} from '../../support/make.ts';

const source = 'fn main() {\n    let crab = "🦀"; let n = [1][crab.len()];\n}\n';
const program = {entry: 'program.rs', source};

function analyse(stderr: string, exitCode = 101, signal: string | null = null) {
  return language.analyse(
    makeResult({status: 'runtime-error', exitCode, signal}, '', stderr),
    program,
  );
}

describe('a panic', () => {
  const message = 'index out of bounds: the len is 1 but the index is 4';

  test.each([
    `\nthread 'main' panicked at program.rs:2:29:\n${message}\nnote: run with \`RUST_BACKTRACE=1\``,
    `\nthread 'main' (4711) panicked at program.rs:2:29:\n${message}\nstack backtrace:\n   0: std`,
    `thread 'main' panicked at '${message}', program.rs:2:29\nnote: run with`,
    `thread 'main' panicked at ./program.rs:2:29:\r\n${message}\r\n`,
  ])('is read as each version of Rust prints it: %j', stderr => {
    const report = analyse(stderr);
    expect(report).toMatchObject({type: 'panic', message, phase: 'runtime'});
    // rustc counts the crab as one character.
    expect(report?.location).toMatchObject({file: 'program.rs', line: 2, column: 30});
    expect(report?.frames).toMatchObject([{name: 'main'}]);
  });

  test('in the library is placed where the one is that it came from', () => {
    const report = analyse(
      "thread 'main' panicked at program.rs:2:5:\ndropped\nnote: run with `RUST_BACKTRACE=1`\n" +
        "thread 'main' panicked at library/core/src/panicking.rs:226:5:\npanic in a destructor during cleanup\n" +
        'thread caused non-unwinding panic. aborting.\n',
      134,
      'SIGABRT',
    );
    expect(report).toMatchObject({message: 'panic in a destructor during cleanup', frames: []});
    expect(report?.location).toMatchObject({file: 'program.rs', line: 2});
    expect(report?.cause?.message).toBe('dropped');
  });

  test('that was caught before another ending is not the error', () => {
    const stderr = "thread 'w' panicked at program.rs:2:5:\nboom\nnote: run with\nno luck\n";
    expect(analyse(stderr, 3)).toMatchObject({type: 'Exit 3', message: 'no luck'});
  });
});

describe('another ending', () => {
  test('by want of memory is told', () => {
    const report = analyse('memory allocation of 8000000000 bytes failed\n', 134, 'SIGABRT');
    expect(report?.message).toBe('memory allocation of 8000000000 bytes failed');
  });

  test('without a word is left to its exit code', () => {
    expect(analyse('', 4)).toBeNull();
    expect(analyse('', 139, 'SIGSEGV')).toBeNull();
  });
});

describe('a diagnostic', () => {
  const line = JSON.stringify({message: 'm', rendered: 'error: m\n\n', level: 'error', spans: []});

  test('is shown as rustc would have printed it', () => {
    expect(language.readableLine?.(line)).toBe('error: m\n\n');
    expect(language.readableLine?.('{"rendered": 1}')).toBe('{"rendered": 1}');
  });

  test('that sums others up is no error', () => {
    const summary = JSON.stringify({
      message: 'aborting due to 1 previous error',
      rendered: 'error: aborting',
      level: 'error',
      spans: [],
    });
    const result = makeResult({status: 'compile-error', exitCode: 1}, '', `${line}\n${summary}\n`);
    expect(language.analyse(result, program)).toMatchObject({
      type: 'error',
      message: 'm',
      others: [],
    });
  });
});
