import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {allowAwait} from '../../code/awaiting.ts';
import {readCode, type Code} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {applyEdits, insertBefore} from '../../code/edit.ts';
import {functionAround} from '../../code/functions.ts';
import {statementStart} from '../../code/statements.ts';
import {typeOf} from '../../code/types.ts';

/** An async function that fails, called inside a `try` that does not await it and so cannot catch it. */
export const unawaitedCall: Rule = {
  id: 'unawaited-call',
  tier: 3,
  answers: report => report.phase === 'runtime' && report.frames.length > 0,
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const thrower = functionAround(code, code.memberAt(report.location));
    if (thrower?.async !== true || thrower.name === -1) return;
    const name = code.text(thrower.name);
    const calls = code.tokens.flatMap(({text}, index) =>
      text === name && isLoneCall(code, index, thrower.name) ? [index] : [],
    );
    const [only, ...more] = calls;
    if (only === undefined || more.length > 0) return;
    const allowed = allowAwait(code, only, entry);
    if (allowed === null) return;
    yield {
      source: applyEdits(source, [insertBefore(code, only, 'await '), ...allowed]),
      explanation: `Without await, the try around ${name}() is over before it fails.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'async function load(id) {',
        '  if (id > 1) throw new Error(`no ${id}`);',
        '  return id;',
        '}',
        'async function main() {',
        '  try {',
        '    load(2);',
        '  } catch (error) {',
        "    console.log('caught', error.message);",
        '  }',
        '}',
        'main();',
      ),
      wrong: 'load(2);',
      right: 'await load(2);',
      output: 'caught no 2\n',
    }),
  ],
};

/** A call that is a whole statement, right inside the braces of a `try`. */
function isLoneCall(code: Code, index: number, declared: number): boolean {
  if (code.text(index + 1) !== '(' || code.text(code.parent(index) - 1) !== 'try') return false;
  if (statementStart(code, index) !== index || code.isProperty(index)) return false;
  return (
    resolve(code, index)?.token === declared ||
    typeOf(code, index, index)?.function?.name === declared
  );
}
