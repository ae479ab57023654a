import {describe, expect, it} from 'vitest';
import {checkJob} from '../../source/sandbox/check-job.ts';
import type {Job} from '../../source/sandbox/engine.ts';
import {InvalidInput} from '../../source/errors.ts';
import {makeFile, pythonJob} from '../support/docker.ts';

function withFile(...paths: string[]): Job {
  return pythonJob('', {files: paths.map(path => makeFile(path, ''))});
}

describe('a job', () => {
  it.each(['a.txt', 'data/a.txt', 'a b', '-rf', "it's", 'ünïcödé', '..a', 'a..', '*', '$(x)'])(
    'may have a file called %s',
    path => {
      expect(() => checkJob(withFile(path))).not.toThrow();
    },
  );

  it.each([
    ['', /is empty/],
    ['/etc/passwd', /is absolute/],
    ['C:\\x', /is absolute/],
    ['../secret', /leads out/],
    ['data/../../secret', /leads out/],
    ['..', /leads out/],
    ['a\0b', /NUL/],
    ['a\nb', /line break/],
    ['./a', /empty part/],
    ['a//b', /empty part/],
    ['a/', /empty part/],
    ['x'.repeat(256), /too long/],
    ['x/'.repeat(2000) + 'x', /too long/],
  ])('may not have a file called %j', (path, message) => {
    expect(() => checkJob(withFile(path))).toThrow(InvalidInput);
    expect(() => checkJob(withFile(path))).toThrow(message);
  });

  it('may not have two files of one name, nor a file that is a folder too', () => {
    expect(() => checkJob(withFile('a', 'a'))).toThrow(/two files called a/);
    expect(() => checkJob(withFile('a', 'a/b'))).toThrow(/both a file and the folder/);
  });

  it('needs its entry and a command', () => {
    expect(() => checkJob({...withFile(), entry: 'other.py'})).toThrow(/other\.py is not among/);
    expect(() => checkJob({...withFile(), argv: []})).toThrow(/no command/);
  });

  it('may not have what Linux cannot pass to a program', () => {
    expect(() => checkJob(pythonJob('', {args: ['a\0b']}))).toThrow(/NUL/);
    expect(() => checkJob(pythonJob('', {args: ['x'.repeat(131_072)]}))).toThrow(/131072 bytes/);
    expect(() => checkJob(pythonJob('', {env: {'A=B': 'c'}}))).toThrow(/name of a variable/);
    expect(() => checkJob(pythonJob('', {env: {'': 'c'}}))).toThrow(/name of a variable/);
    const many = Array.from({length: 10}, () => 'x'.repeat(120_000));
    expect(() => checkJob(pythonJob('', {args: many}))).toThrow(/Use stdin or a file/);
  });
});
