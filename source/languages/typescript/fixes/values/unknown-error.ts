import {applyEdits, replaceToken} from '../../../javascript/code/edit.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {spotOf} from '../spot.ts';

const unknown = /^(?:'([\w$]+)' is of type 'unknown'|Object is of type 'unknown')/;

/** A caught error, which may be anything: its message is only there when it is said to be an Error. */
export const unknownError: Rule = {
  id: 'unknown-error',
  tier: 3,
  answers: ({message}) => unknown.test(message),
  *suggest(context) {
    const spot = spotOf(context);
    if (spot === null) return;
    const {code, index} = spot;
    const name = code.text(index);
    const isCaught = code.tokens.some(
      ({text}, at) =>
        text === 'catch' &&
        code.text(at + 1) === '(' &&
        (code.text(at + 2) === name || code.text(at + 3) === name),
    );
    if (!isCaught) return;
    const uses = code.tokens.flatMap(({text}, at) =>
      text === name &&
      !code.isProperty(at) &&
      code.text(at + 1) === '.' &&
      /^(?:message|name|stack|cause)$/.test(code.text(at + 2))
        ? [at]
        : [],
    );
    if (!uses.includes(index)) return;
    yield {
      source: applyEdits(
        code.source,
        uses.map(at => replaceToken(code, at, `(${name} as Error)`)),
      ),
      explanation: `What is caught may be anything; here ${name} is taken for an Error.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'try {',
        "  throw new Error('full');",
        '} catch (error) {',
        '  console.log(error.message);',
        '}',
      ),
      wrong: 'console.log(error.message);',
      right: 'console.log((error as Error).message);',
      output: 'full\n',
    }),
  ],
};
