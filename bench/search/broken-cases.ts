import type {Language} from '../../source/languages/language.ts';
import type {SyntaxSearch} from '../../source/languages/syntax-search.ts';
import type {Engine} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import {checkSyntax} from '../../source/session/check-syntax.ts';
import type {Case} from '../healing/check/load-cases.ts';
import {randomFrom} from '../../test/support/seeded.ts';
import {breakProgram} from './break-program.ts';

export interface Means {
  readonly engine: Engine;
  readonly language: Language;
  readonly search: SyntaxSearch;
}

/** How often a program is broken at random until it no longer parses. */
const mostTries = 12;

/** Cases whose healed program is broken in one place at random, the same for the same seed; at most `most`. */
export async function brokenCases(
  cases: readonly Case[],
  {engine, language, search}: Means,
  most: number,
  seed: number,
): Promise<Case[]> {
  const random = randomFrom(seed);
  const limits = resolveLimits(language.limits);
  const broken: Case[] = [];
  for (let at = 0; broken.length < most && at < Math.min(most, cases.length) * 2; at += 1) {
    const each = cases[Math.floor(random() * cases.length)];
    if (!each) break;
    const versions = Array.from({length: mostTries}, () =>
      breakProgram(each.healed, search, random),
    );
    const program = {entry: each.entry, source: each.healed, files: []};
    const {signal} = new AbortController();
    const means = {engine, language, limits};
    const verdicts = await checkSyntax(means, program, versions, signal);
    const index = verdicts.findIndex(({kind}) => kind === 'fails');
    const source = versions[index];
    if (source !== undefined) broken.push({...each, id: `${each.id}-${at}`, program: source});
  }
  return broken;
}
