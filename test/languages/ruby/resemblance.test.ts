import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {resemblance} from '../../../source/languages/ruby/resemblance.ts';

const root = fileURLToPath(new URL('../../../bench/healing/corpus', import.meta.url));

/** The broken programs of a language, by the name of their case. */
function programs(language: string): [name: string, source: string][] {
  const folder = join(root, language);
  return readdirSync(folder).flatMap(name => {
    const file = readdirSync(join(folder, name)).find(each => each.startsWith('program.'));
    const source = file === undefined ? null : readFileSync(join(folder, name, file), 'utf8');
    return source === null ? [] : [[`${language}/${name}`, source] as [string, string]];
  });
}

const others = readdirSync(root).filter(name => name !== 'ruby');

describe('how much a text looks like Ruby', () => {
  test.each(programs('ruby'))('%s: much', (_, source) => {
    expect(resemblance(source)).toBeGreaterThan(0.6);
  });

  test.each(others.flatMap(programs))('%s: little', (_, source) => {
    expect(resemblance(source)).toBeLessThan(0.4);
  });

  test.each([
    ['prose', 'The end of the day came. We do not know what to do when it is over.\n'],
    ['a shell script', 'for f in *; do\n  echo "$f"\ndone\nif [ -n "$1" ]; then\n  exit 1\nfi\n'],
    ['nothing', ''],
  ])('%s: little', (_, source) => {
    expect(resemblance(source)).toBeLessThan(0.3);
  });

  test('a shebang decides', () => {
    expect(resemblance('#!/usr/bin/env ruby\nx = 1\n')).toBe(1);
    expect(resemblance('#!/bin/sh\nputs 1\n')).toBe(0);
  });
});
