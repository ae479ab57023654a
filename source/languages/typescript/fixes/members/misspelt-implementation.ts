import {edited, replaceToken} from '../../../javascript/code/edit.ts';
import {costOf} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {spotOf} from '../spot.ts';
import {bodyOfType, membersIn} from '../types/known-types.ts';

const missing = /Property '([\w$]+)' is missing in type '([\w$]+)' but required in type '[\w$]+/;
const inherited =
  /^Non-abstract class '([\w$]+)' does not implement (?:all )?(?:inherited )?abstract member '?([\w$]+)'? /;

/** A class that has almost the member that its interface or base class asks for. */
export const misspeltImplementation: Rule = {
  id: 'misspelt-implementation',
  tier: 3,
  answers: ({message, notes}) =>
    inherited.test(message) || [message, ...notes].some(text => missing.test(text)),
  *suggest(context) {
    const spot = spotOf(context);
    const wanted = wantedMember([context.report.message, ...context.report.notes]);
    if (spot === null || wanted === null) return;
    const {code} = spot;
    const [type, name] = wanted;
    const near = membersIn(code, bodyOfType(code, type)).filter(
      at => costOf(code.text(at), name, 'alike') < Infinity,
    );
    const [at, another] = near;
    if (at === undefined || another !== undefined) return;
    // What is used by its own name is a member of its own.
    const own = code.text(at);
    if (code.tokens.some(({text}, index) => text === own && code.isProperty(index))) return;
    yield {
      source: edited(code, replaceToken(code, at, name)),
      explanation: `${type} must have ${name}, which ${own} seems to be a slip for.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'interface Shape {',
        '  area(): number;',
        '}',
        'class Square implements Shape {',
        '  aera(): number {',
        '    return 4;',
        '  }',
        '}',
        'const shape: Shape = new Square();',
        'console.log(shape.area());',
      ),
      wrong: 'aera(): number {',
      right: 'area(): number {',
      output: '4\n',
    }),
  ],
};

function wantedMember(texts: readonly string[]): readonly [type: string, member: string] | null {
  for (const text of texts) {
    const [, member, type] = missing.exec(text) ?? [];
    if (member !== undefined && type !== undefined) return [type, member];
    const [, own, abstract] = inherited.exec(text) ?? [];
    if (own !== undefined && abstract !== undefined) return [own, abstract];
  }
  return null;
}
