import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {nearest} from '../../../near-names.ts';
import {propertiesOf} from '../../vocabulary.ts';
import {isUndefinedMember} from '../values/undefined-value.ts';

/** More such properties in one program are data that we cannot see, not slips. */
const slipsAtMost = 3;

/**
 * A property that nothing in the program ever gives to an object, but something gives one of almost that name. The
 * place where the value is missed may be far from the slip: `const last = list[list.lenght - 1]`.
 */
export const unknownProperty: Rule = {
  id: 'unknown-property',
  tier: 4,
  answers: isUndefinedMember,
  *suggest({source}) {
    const code = readCode(source);
    const known = givenNames(code);
    const slips = Map.groupBy(readProperties(code), index => code.text(index));
    const unknown = [...slips].filter(([name]) => !known.has(name) && !builtIn.has(name));
    if (unknown.length > slipsAtMost) return;
    for (const [name, indexes] of unknown) {
      const meant = nearest(name, [...known, ...builtIn], 'alike');
      if (meant === null) continue;
      yield {
        source: edited(code, ...indexes.map(index => replaceToken(code, index, meant))),
        explanation: `Nothing here has a property ${name}, but there is ${meant}.`,
      };
    }
  },
  examples: [
    {
      before: lines(
        'const steps = [{x: 1}, {x: 4}];',
        'const last = steps[steps.lenght - 1];',
        'console.log(last.x);',
      ),
      after: lines(
        'const steps = [{x: 1}, {x: 4}];',
        'const last = steps[steps.length - 1];',
        'console.log(last.x);',
      ),
      output: '4\n',
    },
    {
      before: lines(
        `const box = JSON.parse('{"dimensions": {"width": 3}}');`,
        'console.log(box.dimentions.width);',
      ),
      after: lines(
        `const box = JSON.parse('{"dimensions": {"width": 3}}');`,
        'console.log(box.dimensions.width);',
      ),
      output: '3\n',
    },
  ],
};

const builtIn = new Set(
  [
    'Array',
    'String',
    'Number',
    'Map',
    'Set',
    'Date',
    'Promise',
    'RegExp',
    'Error',
    'Function',
  ].flatMap(type => propertiesOf(type) ?? []),
);

function readProperties(code: Code): number[] {
  return [...code.tokens.keys()].filter(
    index => code.isProperty(index) && code.kind(index) === 'name' && code.text(index + 1) !== '=',
  );
}

/** Names that the program itself gives to properties: as keys, by assignment, as methods, in JSON. */
function givenNames(code: Code): Set<string> {
  const names = new Set<string>();
  for (const [index, token] of code.tokens.entries()) {
    if (token.kind === 'string' || token.kind === 'template') {
      for (const [word] of token.text.matchAll(/[A-Za-z_$][\w$]*/g)) names.add(word);
    } else if (token.kind === 'name' && isGiven(code, index)) {
      names.add(token.text);
    }
  }
  return names;
}

/** Any name that is not read from an object may be a key in short form, a method or a field. */
const isGiven = (code: Code, index: number) =>
  !code.isProperty(index) || code.text(index + 1) === '=';
