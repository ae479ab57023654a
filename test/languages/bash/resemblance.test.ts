import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {resemblance} from '../../../source/languages/bash/resemblance.ts';

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

const others = readdirSync(root).filter(name => name !== 'bash');
const withoutShebang = (source: string) => source.replace(/^#!.*\r?\n/, '');

describe('how much a text looks like Bash', () => {
  test.each(programs('bash'))('%s: much, even without its first line', (_, source) => {
    expect(resemblance(withoutShebang(source))).toBeGreaterThan(0.5);
  });

  test.each(others.flatMap(programs))('%s: little', (_, source) => {
    expect(resemblance(source)).toBeLessThan(0.3);
  });

  test.each([
    ['prose', 'If you are done, do not go. The case is closed; then echo my words.\n'],
    ['a Makefile', 'all: main.o\n\tcc -o main main.o\n\nclean:\n\t@rm -f main.o\n'],
    ['a container file', 'FROM debian:13\nRUN apt-get update\nCOPY . /app\nCMD ["run"]\n'],
    ['Perl', 'my $name = "Ada";\nprint "hello $name\\n";\nforeach my $n (1..3) { print $n; }\n'],
    ['nothing', ''],
  ])('%s: little', (_, source) => {
    expect(resemblance(source)).toBeLessThan(0.3);
  });

  test('a shebang decides', () => {
    expect(resemblance('#!/usr/bin/env bash\nx = 1\n')).toBe(1);
    expect(resemblance('#!/bin/sh\nputs 1\n')).toBe(1);
    expect(resemblance('#!/usr/bin/fish\necho hi\n')).toBe(0);
  });
});
