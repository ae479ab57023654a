/**
 * What the search is worth: `npm run bench:search -- [--language NAME] [--engine NAME] [--programs N] [--seed N] [--verbose]`.
 * Breaks the healed programs of the corpus in one place each, so that they no longer parse, and heals them as `--yes`
 * does: right when a program prints what it must again, false when it runs to another output. And what one check costs, as
 * a share of one run of the program in the same sandbox.
 */
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {parseArgs} from 'node:util';
import {languages} from '../../source/languages/index.ts';
import {selectEngine} from '../../source/sandbox/select-engine.ts';
import {loadCases} from '../healing/check/load-cases.ts';
import {engineName} from '../healing/engine-name.ts';
import {healCase, type Healed} from '../healing/heal-case.ts';
import {brokenCases} from './broken-cases.ts';
import {checkCost} from './check-cost.ts';

const {values} = parseArgs({
  options: {
    engine: {type: 'string', default: 'auto'},
    language: {type: 'string'},
    programs: {type: 'string', default: '40'},
    seed: {type: 'string', default: '1'},
    /** Prints each that is not right. */
    verbose: {type: 'boolean', default: false},
  },
});

for (const language of languages) {
  if (values.language && values.language !== language.name) continue;
  const {search} = language;
  if (!search) continue;
  const environment = {image: language.image, interpreter: language.interpreter};
  const {engine} = await selectEngine(engineName(values.engine), {environment});
  await using _ = engine;
  const root = join(import.meta.dirname, '../healing/corpus', language.name);
  const means = {engine, language, search};
  const {cases} = loadCases(root, []);
  const broken = await brokenCases(cases, means, Number(values.programs), Number(values.seed));
  const healed: Healed[] = [];
  const started = performance.now();
  for (const each of broken) {
    const outcome = await healCase(each, language, engine);
    healed.push(outcome);
    if (values.verbose && outcome.verdict !== 'right') {
      console.error(`${outcome.verdict.padEnd(8)} ${each.id}: ${outcome.steps.join(' → ')}`);
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const count = (verdict: Healed['verdict'], bySearch: boolean) =>
    healed.filter(each => each.verdict === verdict && usesSearch(each) === bySearch).length;
  const {length} = healed;
  console.log(
    `${language.title} on ${engine.description}: of ${length} broken programs\n` +
      `  right ${count('right', false)} by rules and ${count('right', true)} by search, ` +
      `false ${count('false', false)} by rules and ${count('false', true)} by search, ` +
      `not healed ${healed.filter(each => each.verdict === 'unhealed').length}; ` +
      `${(seconds / length).toFixed(2)} s each`,
  );
  console.log(`  ${await checkCost(broken, means)}`);
}

function usesSearch({steps}: Healed): boolean {
  return steps.some(step => /\[.*\bsearch-/.test(step));
}
