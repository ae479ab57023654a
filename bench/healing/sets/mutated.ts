import {numbersFrom} from '../../numbers-from.ts';
import {withoutTests} from './right.ts';
import type {LoadedSet, SetCase} from './set.ts';

/** One way in which people and models break a program; null where it cannot be broken so. */
type Mutation = (code: string, random: () => number) => string | null;

/**
 * The programs that a set means, broken anew at random: `each` mutants a program, one mistake in each, never in its
 * tests. The same ones every time. Some still run: the benchmark sorts them out by running them.
 */
export function mutated({cases, faults, leftOut}: LoadedSet, each: number): LoadedSet {
  const mutants = cases.flatMap((original, index) => mutantsOf(original, each, index));
  return {cases: mutants, faults, leftOut};
}

function mutantsOf(original: SetCase, count: number, seed: number): readonly SetCase[] {
  const {meant, oracle} = original;
  if (meant === null) return [];
  const code = withoutTests(meant, oracle);
  const random = numbersFrom(seed);
  const mutants = new Map<string, SetCase>();
  // A mistake that cannot be made in a program, or was made already, is drawn again, but not for ever.
  for (let tries = 0; mutants.size < count && tries < 20 * count; tries += 1) {
    const broken = pick(mutations, random)?.(code, random) ?? code;
    if (broken === code || mutants.has(broken)) continue;
    const id = `${original.id}-m${mutants.size + 1}`;
    mutants.set(broken, {...original, id, program: broken + meant.slice(code.length)});
  }
  return [...mutants.values()];
}

const mutations: readonly Mutation[] = [
  // A bracket, quote, colon, comma or semicolon is left out, or written twice.
  (code, random) => replaceOne(code, /[()[\]{}:;,'"]/g, random, () => ''),
  (code, random) => replaceOne(code, /[()[\]{}:;,'"]/g, random, sign => sign + sign),
  // A name or keyword is misspelt.
  (code, random) => replaceOne(code, /\b[A-Za-z_]{4,}\b/g, random, word => misspell(word, random)),
  // An import is forgotten.
  (code, random) =>
    replaceOne(code, /^(?:from|import|#include|use|using|const .*require).*\n/gm, random, () => ''),
  // An operator is another one.
  (code, random) => replaceOne(code, /(?<=\w )==(?= )/g, random, () => '='),
  // A line is indented too much or too little.
  (code, random) => replaceOne(code, /^ {2,}(?=\S)/gm, random, blanks => blanks.slice(1)),
  (code, random) => replaceOne(code, /^ {2,}(?=\S)/gm, random, blanks => `${blanks}    `),
];

function replaceOne(
  code: string,
  pattern: RegExp,
  random: () => number,
  replacement: (found: string) => string,
): string | null {
  const found = pick([...code.matchAll(pattern)], random);
  if (!found) return null;
  return (
    code.slice(0, found.index) + replacement(found[0]) + code.slice(found.index + found[0].length)
  );
}

/** Two letters swapped, one left out, or one doubled. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [one = '', two = ''] = word.slice(at, at + 2);
  const slips = [two + one, two, one + one + two];
  return word.slice(0, at) + (pick(slips, random) ?? '') + word.slice(at + 2);
}

const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];
