import {costOf, nearest} from '../../../near-names.ts';
import type {Rule, Suggestion} from '../../../rule.ts';
import {readCode, type Code} from '../../code/code.ts';
import {renamed} from '../../code/commands.ts';
import {
  arithmeticUsesOf,
  assignedIn,
  expandedIn,
  expansionsOf,
  isPreset,
  mentionsOf,
} from '../../code/variables.ts';
import {subjectOf} from '../../errors/subject.ts';
import {placeOf} from '../place.ts';
import {program} from '../program.ts';

/** A variable that is never set, while one of nearly the same name is. */
export const misspeltVariable: Rule = {
  id: 'misspelt-variable',
  tier: 2,
  answers: ({type}) =>
    /^(?:UnboundVariable|TestError|ArithmeticError|AmbiguousRedirect|BuiltinError|NoSuchFile|CommandNotFound|ExitStatus)$/.test(
      type,
    ),
  *suggest(context) {
    const code = readCode(context.source);
    const unbound = subjectOf('UnboundVariable', context.report.message);
    if (context.report.type === 'UnboundVariable') {
      if (unbound !== null) yield* suggestVariable(code, unbound);
      return;
    }
    // Without `set -u` such a variable is empty, and what fails is the command that it is for.
    const place = placeOf(context);
    if (context.report.location !== null && place === null) return;
    const names = expandedIn(place ? place.text : code.source);
    const suggestions = names.flatMap(name => [...suggestVariable(code, name)]);
    const [only] = suggestions;
    if (only && suggestions.length === 1) yield {...only, tier: place ? 2 : 3};
  },
  examples: [
    {
      before: program`
        set -u
        colour=red
        echo "$coluor"
      `,
      after: program`
        set -u
        colour=red
        echo "$colour"
      `,
      output: 'red\n',
    },
    {
      before: program`
        set -u
        treshold=3
        echo "$threshold"
        echo "$threshold"
      `,
      after: program`
        set -u
        threshold=3
        echo "$threshold"
        echo "$threshold"
      `,
      output: '3\n3\n',
    },
    {
      before: program`
        remaining=0
        echo checking
        [ $remainng -eq 0 ]
      `,
      after: program`
        remaining=0
        echo checking
        [ $remaining -eq 0 ]
      `,
      output: 'checking\n',
    },
  ],
};

/**
 * Another name for a variable that is never set, where one of nearly the same name is.
 *
 * @param most How many edits they may be apart.
 */
export function* suggestVariable(code: Code, name: string, most = Infinity): Generator<Suggestion> {
  if (!/^[A-Za-z_]\w*$/.test(name) || isPreset(name)) return;
  const assigned = assignedIn(code);
  if (assigned.has(name)) return;
  const meant = nearest(name, assigned.keys());
  // Capitals are for what comes from the environment.
  if (meant === null || isConstant(name) !== isConstant(meant)) return;
  const cost = costOf(name, meant);
  if (most !== Infinity && (cost < 1 || cost > most)) return;
  const uses = usesOf(code, name);
  // One that is set and never used was misspelt there, if the other name is used again and again.
  if (uses.length > 1 && usesOf(code, meant).length === 0) {
    yield {
      source: renamed(code.source, mentionsOf(code, meant), meant, name),
      explanation: `The variable that is used as \`${name}\` is set as \`${meant}\`.`,
    };
    return;
  }
  if (uses.length === 0) return;
  yield {
    source: renamed(code.source, uses, name, meant),
    explanation: `\`${name}\` is never set; \`${meant}\` is.`,
  };
}

const isConstant = (name: string) => name === name.toUpperCase();

const usesOf = (code: Code, name: string) => [
  ...expansionsOf(code, name),
  ...arithmeticUsesOf(code, name),
];
