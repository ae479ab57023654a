import {describe, expect, it} from 'vitest';
import {judge, type Run} from '../../source/healers/judge.ts';
import type {Report} from '../../source/languages/report.ts';
import {makeReport, makeResult} from '../support/make.ts';

const source = 'one\ntwo\nthree\nfour\nfive\n';

const failing = (report: Partial<Report>, stdout = '', text = source): Run => ({
  source: text,
  result: makeResult({status: 'runtime-error', exitCode: 1}, stdout),
  report: makeReport(report),
  proof: null,
});
const at = (line: number, column: number | null = null) => ({
  file: 'a.py',
  line,
  column,
  endLine: null,
  endColumn: null,
});
const before = failing({type: 'NameError', message: 'x', location: at(2, 3)}, 'hello\n');

describe('a candidate', () => {
  it('runs when it exits well', () => {
    const after = {
      source,
      result: makeResult({status: 'ok', exitCode: 0}),
      report: null,
      proof: null,
    };
    expect(judge(before, after).kind).toBe('runs');
  });

  it('passes when it does what is expected, and moves on when it does more of it than before', () => {
    const result = makeResult({status: 'ok', exitCode: 0});
    const meeting = (passed: number, line = 1): Run => ({
      source,
      result,
      report: passed === 3 ? null : makeReport({type: 'WrongOutput', message: `Line ${line}`}),
      proof: {passed, of: 3},
    });
    expect(judge(before, meeting(3)).kind).toBe('passes');
    expect(judge(before, meeting(0)).kind).toBe('moves-on');
    expect(judge(meeting(1), meeting(2)).kind).toBe('moves-on');
    expect(judge(meeting(1), meeting(1)).kind).toBe('same');
    expect(judge(meeting(2), meeting(1, 2)).kind).toBe('worse');
    expect(judge(meeting(1), before).kind).toBe('worse');
  });

  it('moves on when a compiler finds errors of a later kind where nothing was changed', () => {
    const compiling = (text: string, type: string, line: number): Run => ({
      source: text,
      result: makeResult({status: 'compile-error', exitCode: 1}),
      report: makeReport({type, message: type, phase: 'compile', location: at(line)}),
      proof: null,
    });
    const unknown = compiling(source, 'unknown name', 4);
    const changed = source.replace('four', 'named');
    expect(judge(unknown, compiling(changed, 'wrong type', 2)).kind).toBe('moves-on');
    expect(judge(unknown, compiling(changed, 'wrong type', 4)).kind).toBe('worse');
    expect(judge(unknown, compiling(changed, 'unknown name', 2)).kind).toBe('worse');
  });

  it('shows the same error', () => {
    expect(judge(before, {...before}).kind).toBe('same');
  });

  it.each([
    ['fails on a later line', failing({type: 'E', location: at(4)}, 'hello\n')],
    [
      'prints more of the same before it fails',
      failing({type: 'E', location: at(1)}, 'hello\nbye\n'),
    ],
    [
      'fails on a later line, counted from the end of a longer source',
      failing({type: 'E', location: at(4)}, 'hello\n', `new\n${source}`),
    ],
  ])('moves the error on when it %s', (_, after) => {
    expect(judge(before, after).kind).toBe('moves-on');
  });

  const compiling = (...messages: readonly string[]) => {
    const [first = '', ...others] = messages;
    const report = (message: string) =>
      makeReport({type: 'error', message, phase: 'compile', location: at(2)});
    return failing({...report(first), others: others.map(report)});
  };

  it('moves the error on when fewer of several errors are left, wherever they are', () => {
    expect(judge(compiling('a', 'b', 'c'), compiling('b', 'c')).kind).toBe('moves-on');
    expect(judge(compiling('a', 'b'), compiling('b', 'c')).kind).toBe('worse');
    expect(judge(compiling('a'), compiling('a', 'b')).kind).not.toBe('moves-on');
  });

  it('moves the error on when it parses, though its types are wrong', () => {
    const unparsed = failing({type: 'error', phase: 'syntax', location: at(4)});
    expect(judge(unparsed, compiling('a')).kind).toBe('moves-on');
    expect(judge(compiling('a'), unparsed).kind).toBe('worse');
  });

  it.each([
    ['fails earlier', failing({type: 'E', location: at(1)}, 'hello\n')],
    ['prints something else', failing({type: 'E', location: at(4)}, 'Hello\n')],
    ['no longer parses', failing({type: 'SyntaxError', phase: 'syntax', location: at(5)}, '')],
    [
      'times out',
      {source, result: makeResult({status: 'timeout'}, 'hello\n'), report: null, proof: null},
    ],
    [
      'runs out of memory',
      {source, result: makeResult({status: 'out-of-memory'}, 'hello\n'), report: null, proof: null},
    ],
    [
      'fails at the same place when the lines around it are gone',
      failing({type: 'E', location: at(1)}, 'hello\n', source.replace('one\n', '')),
    ],
  ])('is worse when it %s', (_, after) => {
    expect(judge(before, after).kind).toBe('worse');
  });

  it('moves the error on when it fails further along the same line', () => {
    const broken = 'prin(nmae)\n';
    const old = failing({type: 'NameError', message: 'prin', location: at(1, 1)}, '', broken);
    const now = failing(
      {type: 'NameError', message: 'nmae', location: at(1, 7)},
      '',
      'print(nmae)\n',
    );
    expect(judge(old, now).kind).toBe('moves-on');
    expect(judge(now, old).kind).toBe('worse');
  });

  it('moves on from a syntax error when the program parses', () => {
    const broken = failing({type: 'SyntaxError', phase: 'syntax', location: at(5)});
    expect(judge(broken, failing({type: 'NameError', location: at(1)})).kind).toBe('moves-on');
  });
});
