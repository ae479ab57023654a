import {rules as all} from '../../../javascript/fixes/index.ts';
import type {Report} from '../../../report.ts';
import type {Rule, RuleContext, RuleExample, Suggestion} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {blankTypes} from '../../code/blank-types.ts';
import {promiseResults} from '../../code/promise-results.ts';
import {putBack} from './put-back.ts';
import {asJavaScript} from './translate.ts';

/** Of every rule for JavaScript, at most this many suggestions are tried; of all together, at most twice as many. */
const mostOfOne = 3;

/** Rules whose answer is no TypeScript, or whose mistake the compiler names better. */
const unfit = new Set([
  'type-annotation',
  'import-in-commonjs',
  'require-in-module',
  'token-search',
  'commonjs-name-in-module',
]);
const last = new Set(['token-search']);

/** The mistakes that a program has beside its types: those that the rules for JavaScript know. */
export const javascriptRules: readonly Rule[] = [
  delegate('javascript', rule => !unfit.has(rule.id), 3, [
    {
      before: lines(
        'const names: string[] = [];',
        "names.append('Ada');",
        "console.log(names.join(' '));",
      ),
      after: lines(
        'const names: string[] = [];',
        "names.push('Ada');",
        "console.log(names.join(' '));",
      ),
      output: 'Ada\n',
    },
    {
      before: lines(
        'function size(list: number[]): number {',
        '  return len(list);',
        '}',
        'console.log(size([1, 2]));',
      ),
      after: lines(
        'function size(list: number[]): number {',
        '  return list.length;',
        '}',
        'console.log(size([1, 2]));',
      ),
      output: '2\n',
    },
    {
      before: lines("const place: string = join('a', 'b');", 'console.log(place);'),
      after: lines(
        "import {join} from 'node:path';",
        "const place: string = join('a', 'b');",
        'console.log(place);',
      ),
      output: 'a/b\n',
    },
    {
      before: lines(
        'const values: number[] = [1, 2, 3];',
        'if (values.length > 2 {',
        "  console.log('many');",
        '}',
      ),
      after: lines(
        'const values: number[] = [1, 2, 3];',
        'if (values.length > 2) {',
        "  console.log('many');",
        '}',
      ),
      output: 'many\n',
    },
  ]),
  delegate('javascript-search', rule => last.has(rule.id), 4, [
    {
      before: lines(
        'const n: number = 5;',
        'const size = n > 3 ? "big" "small";',
        'console.log(size);',
      ),
      after: lines(
        'const n: number = 5;',
        'const size = n > 3 ? "big" : "small";',
        'console.log(size);',
      ),
      output: 'big\n',
    },
  ]),
];

function delegate(
  id: string,
  isOne: (rule: Rule) => boolean,
  tier: Rule['tier'],
  examples: readonly RuleExample[],
): Rule {
  return {
    id,
    tier,
    answers: report => report.location !== null || report.type === 'SyntaxError',
    *suggest(context) {
      const twin = twinOf(context);
      if (twin === null) return;
      let found = 0;
      for (const rule of all.filter(one => isOne(one) && one.answers(twin.report))) {
        for (const suggestion of Iterator.from(rule.suggest(twin)).take(mostOfOne)) {
          const typed = typedAgain(context.source, twin.source, suggestion, rule);
          if (typed === null) continue;
          yield typed;
          if (++found >= 2 * mostOfOne) return;
        }
      }
    },
    examples,
  };
}

/** The program as JavaScript, with its error as V8 would tell it. */
function twinOf({report, source, entry}: RuleContext): RuleContext | null {
  // Imports are written as such even where CommonJS is made of them.
  const name = entry.replace(/\.c?ts$|\.mts$/, entry.endsWith('.cts') ? '.cjs' : '.mjs');
  const twin = blankTypes(source);
  if (twin.length !== source.length) return null;
  const translated = asJavaScript(report, twin, name);
  if (translated === null) return null;
  const renamed = (one: Report['location']): Report['location'] =>
    one?.file === entry ? {...one, file: name} : one;
  return {
    report: {
      ...report,
      ...translated,
      location: renamed(translated.location),
      frames: report.frames.map(frame => ({
        ...frame,
        location: renamed(frame.location) ?? frame.location,
      })),
      hints: [],
    },
    source: twin,
    lines: twin.split(/\r?\n/),
    entry: name,
  };
}

function typedAgain(
  typed: string,
  twin: string,
  {source, explanation, tier}: Suggestion,
  rule: Rule,
): Suggestion | null {
  const put = putBack(typed, twin, source);
  if (put === null || put === typed) return null;
  return {source: promiseResults(put), explanation, tier: tier ?? rule.tier};
}
