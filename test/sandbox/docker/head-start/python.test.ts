import {describe, expect, it} from 'vitest';
import {makeJob} from '../../../../source/languages/make-job.ts';
import {language} from '../../../../source/languages/python/index.ts';
import {resolveLimits} from '../../../../source/sandbox/limits.ts';
import {describeDocker, makeFile, pythonJob} from '../../../support/docker.ts';
import {useBothWays} from './both-ways.ts';
import {pythonPrograms} from './python-programs.ts';

describeDocker('Python with a head start', {concurrent: true}, () => {
  const run = useBothWays();

  it.each(Object.entries(pythonPrograms))('shows no difference: %s', async (_, sample) => {
    const {code, files = {}, ...facts} = sample;
    const others = Object.entries(files).map(([path, content]) => makeFile(path, content));
    const job = {...pythonJob(code, {...facts, files: others}), headStart: true};
    const [plain, ahead] = await Promise.all([run.plainly(job), run.withHeadStart(job)]);
    expect(ahead).toEqual(plain);
  });
});

describe('a job of Python', () => {
  const headStart = (source: string) =>
    makeJob(
      language,
      {entry: 'a.py', source, files: [], args: [], env: {}, stdin: null},
      resolveLimits(),
    ).headStart;

  it('gets a head start unless its source declares an encoding, which makes Python read it twice', () => {
    expect(headStart('print(1)')).toBe(true);
    expect(headStart('# -*- coding: latin-1 -*-\nprint(1)')).toBe(false);
    expect(headStart('#!/usr/bin/python\r\n# vim: set fileencoding=cp1252 :\r\n')).toBe(false);
    expect(headStart('#\r# coding=utf-8\r')).toBe(false);
    expect(headStart('import json\nimport os\n# coding: latin-1')).toBe(true);
  });
});
