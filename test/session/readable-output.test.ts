import {describe, expect, test} from 'vitest';
import {ReadableOutput, readableStream} from '../../source/session/readable-output.ts';
import {makeStream} from '../support/make.ts';

const readable = (line: string): string => {
  const text = /^\{"rendered":"(.*)"\}$/.exec(line)?.[1];
  return text === undefined ? line : `${text}\n`;
};

const json = '{"rendered":"error: naïve"}\n';

function rewritten(...chunks: readonly Uint8Array[]): {passed: string[]; all: Buffer} {
  const passed: Uint8Array[] = [];
  const output = new ReadableOutput(readable, chunk => passed.push(chunk));
  for (const chunk of chunks) output.write(chunk);
  output.finish();
  return {passed: passed.map(chunk => Buffer.from(chunk).toString()), all: Buffer.concat(passed)};
}

describe('output with lines of JSON', () => {
  test('is rewritten wherever the chunks are cut', () => {
    const bytes = Buffer.from(`warning\n${json}${json}panic {"rendered":"no"}\n{ not json\nend`);
    const expected =
      'warning\nerror: naïve\nerror: naïve\npanic {"rendered":"no"}\n{ not json\nend';
    for (let cut = 0; cut <= bytes.length; cut++) {
      const {all} = rewritten(bytes.subarray(0, cut), bytes.subarray(cut));
      expect(all.toString()).toBe(expected);
    }
  });

  test('is rewritten where a language says how its lines begin', () => {
    const shown = (line: string) => (line === 'fix-it: x' ? '' : line);
    const bytes = Buffer.from('fix\nfix-it: x\nfix-it: y\n{}\nfi');
    for (let cut = 0; cut <= bytes.length; cut++) {
      const passed: Uint8Array[] = [];
      const output = new ReadableOutput(shown, chunk => passed.push(chunk), ['fix-it:']);
      output.write(bytes.subarray(0, cut));
      output.write(bytes.subarray(cut));
      output.finish();
      expect(Buffer.concat(passed).toString()).toBe('fix\nfix-it: y\n{}\nfi');
    }
  });

  test('passes at once what is no JSON, and keeps every byte of it', () => {
    expect(rewritten(Buffer.from('name? '), Buffer.from('age? ')).passed).toEqual([
      'name? ',
      'age? ',
    ]);
    const bytes = Uint8Array.from({length: 256}, (_, byte) => byte);
    expect(rewritten(bytes).all).toEqual(Buffer.from(bytes));
  });

  test('is rewritten in what was kept of it', () => {
    const kept = readableStream(makeStream(`${json}done`), readable);
    expect(Buffer.concat([kept.head, kept.tail]).toString()).toBe('error: naïve\ndone');
    const gap = {head: Buffer.from(json), tail: Buffer.from(`ut\n${json}`), omittedBytes: 7};
    const {head, tail, omittedBytes} = readableStream(gap, readable);
    expect([Buffer.from(head).toString(), Buffer.from(tail).toString(), omittedBytes]).toEqual([
      'error: naïve\n',
      'ut\nerror: naïve\n',
      7,
    ]);
  });
});
