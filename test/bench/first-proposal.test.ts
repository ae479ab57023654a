import {expect, it} from 'vitest';
import type {Case} from '../../bench/healing/check/load-cases.ts';
import {measureFirstProposal} from '../../bench/healing/speed/first-proposal.ts';
import {languageNamed} from '../../source/languages/index.ts';
import {describeDocker, useDocker} from '../support/docker.ts';

const python = languageNamed('python');

const caseOf = (program: string): Case => ({
  id: 'a-case',
  folder: '',
  entry: 'program.py',
  program,
  healed: '',
  expected: '',
  stdin: '',
  errors: ['NameError'],
  kind: '',
  healable: true,
  why: '',
  traps: [],
});

describeDocker('The time to the first proven proposal', () => {
  const docker = useDocker();
  const pool = {sandboxes: 1, rest: async () => {}};
  const measure = (program: string) =>
    measureFirstProposal(caseOf(program), python, docker.engine, pool);

  it('is taken beside that of one run', async () => {
    const speed = await measure('prin("hello")\n');
    expect(speed?.proposalMs).toBeGreaterThan(0);
    expect(speed?.runMs).toBeGreaterThan(0);
  });

  it('is none where nothing that runs is found', async () => {
    expect(await measure('raise RuntimeError("no")\n')).toBe(null);
  });
});
