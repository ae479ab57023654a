import {nearest} from '../../../near-names.ts';
import type {Report} from '../../../report.ts';
import type {Rule, RuleContext} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, readCode, replace, type Code, type Edit} from '../../code/code.ts';
import {privateMethodOf, unknownOf} from '../../code/report.ts';
import {isBound, usesOf} from '../../code/usage.ts';

/** The name that Ruby itself suggests for one that it does not know. */
export const didYouMean: Rule = {
  id: 'did-you-mean',
  tier: 2,
  answers: report => suggestedName(report) !== null,
  *suggest({report, source}: RuleContext) {
    const found = suggestedName(report);
    if (!found) return;
    const code = readCode(source);
    const wrong = placesOf(code, report, found);
    if (wrong.length === 0) return;
    yield {
      source: applyEdits(source, wrong),
      explanation: `\`${found.wrong}\` is not known; \`${found.right}\` is.`,
    };
  },
  examples: [
    {
      before: program`
        [1, 2].each do |number|
          puts nubmer
        end
      `,
      after: program`
        [1, 2].each do |number|
          puts number
        end
      `,
      output: '1\n2\n',
    },
    {
      before: 'puts %w[b a].map(&:upcaes)\n',
      after: 'puts %w[b a].map(&:upcase)\n',
      output: 'B\nA\n',
    },
  ],
};

/** The same slip elsewhere is mended with it, unless the name means something there. */
function placesOf(code: Code, report: Report, {wrong, right}: Slip): Edit[] {
  const line = report.location?.line;
  const isOnLine = (index: number) => code.tokens[index]?.line === line;
  const uses = usesOf(code, wrong);
  const own = isBound(code, wrong) ? uses.filter(isOnLine) : uses;
  const tokens = own.flatMap(index => code.tokens[index] ?? []);
  if (tokens.length > 0) return tokens.map(token => replace(token, right));
  const symbols = code.tokens.filter(token => token.text === `:${wrong}` && token.line === line);
  return symbols.map(token => replace(token, `:${right}`));
}

interface Slip {
  readonly wrong: string;
  readonly right: string;
}

/** The suggestion that is nearest; null when none is near, or several are. */
export function suggestedName(report: Report): Slip | null {
  const unknown = unknownOf(report) ?? privateMethodOf(report);
  if (unknown === null) return null;
  const name = lastSegment(unknown.name);
  const hints = report.hints.flatMap(hint => /^Did you mean\?\s+(\S+)$/.exec(hint)?.[1] ?? []);
  const names = hints.filter(hint => isOfKind(hint, name));
  const predicate = names.find(hint => hint === `${name}?`);
  if (predicate !== undefined) return {wrong: name, right: predicate};
  const byLast = new Map(names.map(hint => [lastSegment(hint), hint]));
  const best = nearest(name, byLast.keys(), 'alike') ?? swapped(name, [...byLast.keys()]);
  const right = best === null ? undefined : byLast.get(best);
  if (best === null || right === undefined) return null;
  // `Shapes::Circel` keeps its first part.
  return {wrong: name, right: unknown.name.includes('::') ? best : right};
}

/** A writer for a writer; a method that changes its object only for one that was meant to. */
function isOfKind(hint: string, name: string): boolean {
  if (hint.endsWith('!') && !name.endsWith('!')) return false;
  return hint.endsWith('=') === name.endsWith('=') || /^[=!]/.test(hint);
}

/** Of several that are as near, the only one with the same letters: `chomp` rather than `chop` for `chmop`. */
function swapped(name: string, hints: readonly string[]): string | null {
  const letters = (word: string) => [...word].toSorted().join('');
  const same = hints.filter(hint => letters(hint) === letters(name));
  return same.length === 1 && same[0] !== undefined ? nearest(name, same) : null;
}

const lastSegment = (name: string) => name.slice(name.lastIndexOf(':') + 1);
