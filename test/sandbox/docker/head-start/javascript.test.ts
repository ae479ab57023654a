import {describe, expect, it} from 'vitest';
import {language} from '../../../../source/languages/javascript/index.ts';
import {makeJob} from '../../../../source/languages/make-job.ts';
import {resolveLimits} from '../../../../source/sandbox/limits.ts';
import {describeDocker, makeFile} from '../../../support/docker.ts';
import {useBothWays} from './both-ways.ts';
import {javascriptPrograms, type ScriptSample} from './javascript-programs.ts';

function makeJavaScriptJob({code, entry = 'main.js', args = [], stdin, files = {}}: ScriptSample) {
  const others = Object.entries(files).map(([path, content]) => makeFile(path, content));
  const program = {entry, source: '', files: others, args, env: {}};
  const input = stdin === undefined ? null : Buffer.from(stdin);
  const job = makeJob(language, {...program, stdin: input}, resolveLimits({timeoutS: 30}));
  return {...job, files: [makeFile(entry, code), ...others]};
}

describeDocker('Node with a head start', {concurrent: true}, () => {
  const run = useBothWays();

  it.each(Object.entries(javascriptPrograms))('shows no difference: %s', async (_, sample) => {
    const job = makeJavaScriptJob(sample);
    const [plain, ahead] = await Promise.all([run.plainly(job), run.withHeadStart(job)]);
    expect(ahead).toEqual(plain);
  });
});

describe('a job of JavaScript', () => {
  it('gets a head start unless a package.json can make its entry a module', () => {
    const headStart = (files: Readonly<Record<string, string>>) =>
      makeJavaScriptJob({code: '', files}).headStart;
    expect(headStart({})).toBe(true);
    expect(headStart({'lib/package.json': '{}'})).toBe(true);
    expect(headStart({'package.json': '{"type": "module"}'})).toBe(false);
  });
});
