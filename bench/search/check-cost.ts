import {makeJob} from '../../source/languages/make-job.ts';
import {makeSyntaxCheck, readVerdicts} from '../../source/languages/syntax-check.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {textOf} from '../../source/sandbox/result.ts';
import {quantile} from '../healing/figures.ts';
import type {Case} from '../healing/check/load-cases.ts';
import type {Means} from './broken-cases.ts';

const programs = 5;

/** Times one run of a broken program and the check of many versions of it, in turns; and says what a check costs. */
export async function checkCost(
  broken: readonly Case[],
  {engine, language, search}: Means,
): Promise<string> {
  const limits = resolveLimits({...language.limits, timeoutS: 60});
  const count = Math.min(200, search.mostChecks / 2);
  const shares: number[] = [];
  const costs: number[] = [];
  for (const {entry, program: source} of broken.slice(0, programs)) {
    const program = {entry, source, files: [], args: [], env: {}, stdin: null};
    const run = await engine.run(makeJob(language, program, limits));
    const versions = Array.from({length: count}, (_, index) => source + '\n'.repeat(index % 5));
    const check = await engine.run(makeSyntaxCheck(language, search, program, versions, limits));
    const known = readVerdicts(textOf(check.stdout), count).filter(({kind}) => kind !== 'unknown');
    if (known.length < count) return `only ${known.length} of ${count} versions were checked`;
    costs.push(check.wallMs / count);
    shares.push(check.wallMs / count / run.wallMs);
  }
  const cost = quantile(costs, 0.5).toFixed(2);
  const runs = (1 / quantile(shares, 0.5)).toFixed(0);
  return `one check of ${count} together: ${cost} ms, ${runs} for the price of one run`;
}
