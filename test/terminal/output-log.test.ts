import {describe, expect, it} from 'vitest';
import {appendOutput, emptyLog, type OutputLog} from '../../source/terminal/output-log.ts';

const texts = (log: OutputLog) => log.lines.map(line => `${line.stream}: ${line.text}`);

describe('the log of a program’s output', () => {
  it('splits text into lines and says which is still open', () => {
    const log = appendOutput(emptyLog, 'stdout', 'one\ntwo');
    expect(log.lines).toEqual([
      {stream: 'stdout', text: 'one', ended: true},
      {stream: 'stdout', text: 'two', ended: false},
    ]);
  });

  it('joins what is cut between chunks, also when the other stream speaks in between', () => {
    let log = appendOutput(emptyLog, 'stdout', 'Hel');
    log = appendOutput(log, 'stderr', 'oops\n');
    log = appendOutput(log, 'stdout', 'lo\nWorld');
    expect(texts(log)).toEqual(['stdout: Hello', 'stderr: oops', 'stdout: World']);
  });

  it('keeps the last 5,000 lines and counts the others', () => {
    const numbers = Array.from({length: 5003}, (_, index) => `${index}\n`).join('');
    const log = appendOutput(emptyLog, 'stdout', numbers);
    expect(log.lines).toHaveLength(5000);
    expect(log.lines[0]?.text).toBe('3');
    expect(log.dropped).toBe(3);
  });

  it('keeps 4,000,000 characters however few the lines', () => {
    let log = emptyLog;
    for (let index = 0; index < 410; index += 1) {
      log = appendOutput(log, 'stderr', `${String(index).padEnd(10_000, '.')}\n`);
    }
    expect(log.lines).toHaveLength(400);
    expect(log.dropped).toBe(10);
    expect(log.characters).toBe(4_000_000);
    expect(log.characters).toBe(log.lines.reduce((sum, line) => sum + line.text.length, 0));
  });

  it('cuts a line without end and says so', () => {
    let log = emptyLog;
    for (let index = 0; index < 30; index += 1) log = appendOutput(log, 'stdout', 'x'.repeat(1000));
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]?.text).toBe(`${'x'.repeat(9999)}…`);
  });

  it('leaves the log before as it was', () => {
    const before = appendOutput(emptyLog, 'stdout', 'a');
    appendOutput(before, 'stdout', 'b');
    expect(texts(before)).toEqual(['stdout: a']);
  });

  it('counts the same lines, whether a flood of short ones comes at once or in pieces', () => {
    const text = Array.from({length: 12_345}, (_, line) => `${line}\n`).join('') + 'half';
    const started = appendOutput(emptyLog, 'stdout', 'first\nopen ');
    const atOnce = appendOutput(started, 'stdout', text);
    let inPieces = started;
    for (const piece of text.match(/[^]{1,999}/g) ?? [])
      inPieces = appendOutput(inPieces, 'stdout', piece);
    expect(atOnce).toEqual(inPieces);
    expect(atOnce.lines).toHaveLength(5000);
    expect(atOnce.dropped + atOnce.lines.length).toBe(12_347);
  });
});
