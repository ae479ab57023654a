import {readCode, type Code} from '../../../javascript/code/code.ts';
import {applyEdits, insertAfter} from '../../../javascript/code/edit.ts';
import {elements} from '../../../javascript/code/expressions.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {blankTypes} from '../../code/blank-types.ts';
import {functionWithHead} from '../spot.ts';

const untyped = /^Parameter '([\w$]+)' implicitly has an 'any' type/;

/** A parameter without a type: that of what every call gives, where it is written there. */
export const implicitAny: Rule = {
  id: 'implicit-any',
  tier: 3,
  answers: ({message}) => untyped.test(message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const at = readCode(blankTypes(source)).at(report.location);
    const offset = readCode(blankTypes(source)).tokens[at]?.start;
    const found = offset === undefined ? null : functionWithHead(source, offset);
    if (found === null || found.owner.name === -1) return;
    const {code, owner} = found;
    const position = elements(code, owner.params[0]).findIndex(([from]) => from === at);
    const types = new Set(
      argumentsOf(code, code.text(owner.name), owner.name, position).map(arg => typeOf(code, arg)),
    );
    const [type, another] = types;
    if (position === -1 || type === undefined || type === null || another !== undefined) return;
    yield {
      source: applyEdits(source, [insertAfter(code, at, `: ${type}`)]),
      explanation: `Every call gives a ${type} for ${code.text(at)}.`,
    };
  },
  examples: [
    {
      before: lines(
        'function shout(text) {',
        '  return text.toUpperCase();',
        '}',
        "console.log(shout('hey'));",
      ),
      after: lines(
        'function shout(text: string) {',
        '  return text.toUpperCase();',
        '}',
        "console.log(shout('hey'));",
      ),
      output: 'HEY\n',
    },
  ],
};

function argumentsOf(
  code: Code,
  name: string,
  declared: number,
  position: number,
): (readonly [number, number])[] {
  return code.tokens.flatMap(({text}, at) => {
    if (text !== name || at === declared || code.text(at + 1) !== '(') return [];
    const given = elements(code, at + 1)[position];
    return given === undefined ? [] : [given];
  });
}

/** The type of an argument that is written out; null for any other. */
function typeOf(code: Code, [from, to]: readonly [number, number]): string | null {
  if (from === to) {
    if (code.kind(from) === 'number') return 'number';
    if (code.kind(from) === 'string' || code.kind(from) === 'template') return 'string';
    return /^(?:true|false)$/.test(code.text(from)) ? 'boolean' : null;
  }
  if (code.text(from) !== '[' || code.close(from) !== to) return null;
  const types = new Set(elements(code, from).map(one => typeOf(code, one)));
  const [type, another] = types;
  return type && another === undefined ? `${type}[]` : null;
}
