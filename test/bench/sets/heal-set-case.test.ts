import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {healSetCase} from '../../../bench/healing/sets/heal-set-case.ts';
import {readerOf} from '../../../bench/healing/sets/open-set.ts';
import type {SetCase} from '../../../bench/healing/sets/set.ts';
import {languageNamed} from '../../../source/languages/index.ts';
import type {Engine} from '../../../source/sandbox/engine.ts';
import {selectEngine} from '../../../source/sandbox/select-engine.ts';
import {describeDocker, useDocker} from '../../support/docker.ts';
import {samples} from './samples.ts';

function caseOf(name: string, id: string): SetCase {
  const folder = join(samples, name);
  const found = readerOf(folder)
    .read(folder)
    .cases.find(each => each.id === id);
  if (!found) throw new Error(`there is no ${id} in ${name}`);
  return found;
}

describe('On the embedded engine, a program', () => {
  let engine: Engine;
  beforeAll(async () => {
    ({engine} = await selectEngine('embedded'));
  });
  afterAll(() => engine[Symbol.asyncDispose]());
  const heal = (each: SetCase) => healSetCase(each, languageNamed(each.language), engine);

  it('that heals to what was meant is right and exact', async () => {
    expect(await heal(caseOf('pydex', '1-0'))).toMatchObject({
      kind: 'healed',
      compiles: true,
      runsAt1: true,
      rightAt1: true,
      exactAt1: true,
      accepted: true,
      right: true,
    });
  });

  it('that heals to something that fails a test is false', async () => {
    const each = caseOf('pydex', '1-0');
    const tests = [{stdin: '3', stdout: '0\n1\n8\n'}];
    const outcome = await heal({...each, meant: null, oracle: {kind: 'outputs', tests}});
    expect(outcome).toMatchObject({accepted: true, right: false, rightAt1: false, exactAt1: null});
  });

  it('that tests itself is right when its tests pass', async () => {
    const outcome = await heal(caseOf('humanevalpack', 'JavaScript-0'));
    expect(outcome).toMatchObject({compiles: null, rightAt1: true, exactAt1: true, right: true});
  });

  it('in which no rule finds anything is open', async () => {
    const outcome = await heal(caseOf('humanevalpack', 'Python-0'));
    expect(outcome).toMatchObject({runsAt1: false, rightAt5: false, accepted: false, right: null});
  });

  it('that runs as it is, or is meant to be one that fails, is nothing to heal', async () => {
    const each = caseOf('pydex', '1-0');
    const {meant, program} = each;
    expect(await heal({...each, program: meant ?? ''})).toEqual({kind: 'runs-as-it-is'});
    expect(await heal({...each, meant: program})).toEqual({kind: 'meant-fails'});
  });
});

describeDocker('In a container, a program', () => {
  const docker = useDocker();
  const heal = (each: SetCase) => healSetCase(each, languageNamed(each.language), docker.engine);

  it('that waits for input is only compiled where the set has no inputs', async () => {
    const outcome = await heal(caseOf('tracer', '11'));
    expect(outcome).toMatchObject({compiles: true, exactAt1: true, rightAt1: null, right: null});
  });

  it('is given the inputs that the set has', async () => {
    const outcome = await heal(caseOf('c-pack-ipas', 'year-1/lab02/ex01/ex01-stu_002-sub_001'));
    expect(outcome).toMatchObject({compiles: true, rightAt1: true, exactAt1: null, right: true});
  });
});
