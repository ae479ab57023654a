import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {bindingsOf, usesOf} from '../../code/names.ts';
import {spotOf} from '../../code/spot.ts';
import {undefinedName} from '../../code/undefined-name.ts';

const constants: Readonly<Record<string, string>> = {
  null: 'None',
  nil: 'None',
  undefined: 'None',
  none: 'None',
  nullptr: 'None',
  true: 'True',
  false: 'False',
};

/** Constants as other languages write them: `null`, `true`, `FALSE`. */
export const foreignConstant: Rule = {
  id: 'foreign-constant',
  tier: 2,
  answers: report => constantFor(undefinedName(report)) !== null,
  *suggest(context) {
    const spot = spotOf(context);
    const written = undefinedName(context.report);
    if (!spot || written === null) return;
    const {code} = spot;
    // All of them at once: a program that has `true` has `false` too.
    const bound = new Set(bindingsOf(code).map(({name}) => name));
    const edits = [...new Set(code.tokens.map(({text}) => text))]
      .filter(text => constantFor(text) !== null && !bound.has(text))
      .flatMap(text => usesOf(code, text).map(token => replace(token, constantFor(text) ?? text)));
    yield {
      source: applyEdits(code.source, edits),
      explanation: `Python writes \`${written}\` as \`${constantFor(written) ?? written}\`.`,
    };
  },
  examples: [
    {
      before: program`
        settings = {"debug": true, "proxy": null}
        print(settings["debug"], settings["proxy"], "true")
      `,
      after: program`
        settings = {"debug": True, "proxy": None}
        print(settings["debug"], settings["proxy"], "true")
      `,
      output: 'True None true\n',
    },
  ],
};

function constantFor(name: string | null): string | null {
  if (name === null) return null;
  const folded = name.toLowerCase();
  const isWhole = name === folded || name === name.toUpperCase() || name === 'Null';
  return isWhole ? (constants[folded] ?? null) : null;
}
