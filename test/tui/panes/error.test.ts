import {describe, expect, it} from 'vitest';
import type {Report} from '../../../source/languages/report.ts';
import type {Result, Status} from '../../../source/sandbox/result.ts';
import {errorPane} from '../../../source/tui/panes/error.ts';
import {rowText} from '../../../source/tui/text/rows.ts';
import {visibleRows} from '../../../source/tui/text/viewport.ts';
import {FakeSession, nameError} from '../support/fake-session.ts';

function shown(status: Status, report: Report | null, over: Partial<Result> = {}) {
  const session = new FakeSession();
  session.start();
  session.finish(status, report, over);
  const {title, lines} = errorPane(session.state, session.state.attempts[0], 60);
  const rows = visibleRows(lines, {line: 0, row: 0}, 20);
  return {title: rowText(title), text: rows.map(({content}) => rowText(content))};
}

describe('the error pane', () => {
  it('says what, where, how the program got there, and what the tool advises', () => {
    expect(shown('runtime-error', nameError)).toEqual({
      title: 'Error  NameError · line 2',
      text: [
        "name 'prin' is not defined",
        'greet (2) ← module (4)',
        "hint: Did you mean: 'print'?",
      ],
    });
  });

  it('does not repeat advice that the message holds', () => {
    const message = "name 'prin' is not defined. Did you mean: 'print'?";
    expect(shown('runtime-error', {...nameError, message}).text).not.toContainEqual(
      expect.stringContaining('hint'),
    );
  });

  it('follows the chain of causes, and names other files', () => {
    const inner = {
      ...nameError,
      type: 'KeyError',
      message: "'a'",
      location: {file: 'lib.py', line: 7, column: null, endLine: null, endColumn: null},
    };
    const middle = {...nameError, type: 'ValueError', message: 'no value', cause: inner};
    const {text} = shown('runtime-error', {...nameError, frames: [], hints: [], cause: middle});
    expect(text).toEqual([
      "name 'prin' is not defined",
      'caused by ValueError · line 2',
      'no value',
      'caused by KeyError · lib.py line 7',
      "'a'",
    ]);
  });

  it.each([
    ['ok', {}, '✓ None: it runs.'],
    ['timeout', {}, 'It was stopped at the time limit.'],
    ['out-of-memory', {}, 'It ran out of memory.'],
    ['runtime-error', {signal: 'SIGSEGV'}, 'It was ended by SIGSEGV.'],
    ['runtime-error', {exitCode: 3}, 'It fails with exit code 3.'],
    [
      'sandbox-error',
      {detail: 'the daemon is gone'},
      'It did not run: the sandbox failed: the daemon is gone.',
    ],
  ] as const)('says how a run without a report ended: %s', (status, over, sentence) => {
    expect(shown(status, null, over).text[0]).toBe(sentence);
  });
});
