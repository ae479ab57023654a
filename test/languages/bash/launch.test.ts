import {describe, expect, test} from 'vitest';
import {launch} from '../../../source/languages/bash/launch.ts';

const runOf = (source: string, args: readonly string[] = []) =>
  launch({entry: 'greet.sh', source, others: [], args, strict: false}).run;

describe('how a script is run', () => {
  test('by bash, with its arguments', () => {
    expect(runOf('echo "$1"\n', ['Ada Lovelace'])).toEqual(['bash', 'greet.sh', 'Ada Lovelace']);
  });

  test.each(['#!/bin/bash', '#!/usr/bin/env bash', '#!/usr/bin/env -S bash -e', '# no shebang'])(
    '%s: as bash is',
    first => {
      expect(runOf(`${first}\necho\n`)).toEqual(['bash', 'greet.sh']);
    },
  );

  test.each(['#!/bin/sh', '#! /bin/sh -e', '#!/usr/bin/env sh', '#!/bin/dash'])(
    '%s: in POSIX mode',
    first => {
      expect(runOf(`${first}\necho\n`)).toEqual(['bash', '--posix', 'greet.sh']);
    },
  );
});
