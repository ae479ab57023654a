import type {Case} from './load-cases.ts';
import {partlyHealed} from './partly-healed.ts';
import type {CaseJob, Outcome} from './run-jobs.ts';

const fewestLines = 10;
const mostLines = 150;

/**
 * What has to run to judge a case: the program with each subset of its changes made, so also broken and healed, and
 * the healed one once more to see that it is deterministic (Python hashes differently in each process).
 */
export function planJobs({id, entry, program, healed, traps, stdin}: Case): readonly CaseJob[] {
  const stages = partlyHealed(program, healed);
  return [
    ...stages.map(({mask, source}) => ({id: `${id}.${mask}`, entry, source, stdin})),
    {id: `${id}.again`, entry, source: healed, stdin},
    ...traps.map(({file, program}) => ({id: `${id}.${file}`, entry, source: program, stdin})),
  ];
}

/** The faults of one case, each a sentence that names it; none when the case is as its case.json says. */
export function judge(each: Case, outcomes: ReadonlyMap<string, Outcome>): readonly string[] {
  const {id, program, healed, errors, expected, traps} = each;
  const faults: string[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) faults.push('the name is not in kebab-case');
  if (program === healed) faults.push('the program and its healed twin are the same');
  for (const [name, source] of Object.entries({program, healed})) {
    const lines = source.trimEnd().split('\n').length;
    if (lines < fewestLines || lines > mostLines) faults.push(`the ${name} has ${lines} lines`);
  }

  const stages = partlyHealed(program, healed).map(({mask}) => outcomes.get(`${id}.${mask}`));
  const types = stages.map(outcome => outcome?.errorType ?? 'not run');
  if (types[0] !== errors[0]) faults.push(`fails with ${types[0]}, not ${errors[0]}`);
  else if (!errorsAppear(types, errors)) {
    faults.push(`no order of healing shows ${errors.join(', then ')}; stages: ${types.join(', ')}`);
  }

  const final = stages.at(-1);
  const again = outcomes.get(`${id}.again`);
  if (!final?.ok) faults.push(`the healed program fails: ${final?.stderr ?? 'not run'}`);
  if (expected === '') faults.push('expected.txt is absent or empty');
  else if (final?.stdout !== expected)
    faults.push('the healed program does not print expected.txt');
  if (final?.stderr) faults.push(`the healed program complains: ${final.stderr}`);
  if (again?.stdout !== final?.stdout)
    faults.push('the healed program prints something else each time');
  for (const {file, caught} of traps) {
    const trapped = outcomes.get(`${id}.${file}`);
    if (!trapped?.ok) faults.push(`${file} fails: ${trapped?.stderr ?? 'not run'}`);
    // What is written out is right, and for this input only.
    if (trapped?.stdout === expected && caught !== 'hard-codes-output')
      faults.push(`${file} prints what is expected`);
  }
  return faults.map(fault => `${id}: ${fault}`);
}

/**
 * Whether the changes can be made in an order in which the errors appear one after another and the last change ends
 * them; types[m] is the error of the program with the changes in the bit set m made.
 */
function errorsAppear(types: readonly string[], errors: readonly string[], from = 0): boolean {
  const [error, ...rest] = errors;
  if (types[from] !== error) return false;
  if (rest.length === 0) return true;
  return types.some(
    (_, mask) => mask !== from && (mask & from) === from && errorsAppear(types, rest, mask),
  );
}
