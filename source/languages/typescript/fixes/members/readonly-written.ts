import type {Code} from '../../../javascript/code/code.ts';
import {applyEdits, removeToken} from '../../../javascript/code/edit.ts';
import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {spotOf} from '../spot.ts';

const written = /^Cannot assign to '([\w$]+)' because it is a read-only property/;

/** A field that the methods of its own class change, though it is declared readonly. */
export const readonlyWritten: Rule = {
  id: 'readonly-written',
  tier: 3,
  answers: ({message}) => written.test(message),
  *suggest(context) {
    const spot = spotOf(context);
    if (spot === null) return;
    const {code, index} = spot;
    const {report} = context;
    if (code.text(index - 2) !== 'this') return;
    const names = new Set([report, ...report.others].flatMap(nameIn));
    const words = [...names].flatMap(name => readonlyOf(code, name));
    if (words.length === 0) return;
    yield {
      source: applyEdits(
        code.source,
        words.map(at => removeToken(code, at)),
      ),
      explanation: `${[...names].join(' and ')} cannot be readonly: the class itself changes it.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'class Counter {',
        '  readonly value: number = 0;',
        '  increment(): number {',
        '    this.value += 1;',
        '    return this.value;',
        '  }',
        '}',
        'console.log(new Counter().increment());',
      ),
      wrong: 'readonly value: number = 0;',
      right: 'value: number = 0;',
      output: '1\n',
    }),
  ],
};

function nameIn({message}: Report): readonly string[] {
  const name = written.exec(message)?.[1];
  return name === undefined ? [] : [name];
}

/** The `readonly` before the declaration of a field; none when two classes have one of this name. */
function readonlyOf(code: Code, name: string): readonly number[] {
  const found = code.tokens.flatMap(({text}, at) =>
    text === 'readonly' && code.text(at + 1) === name ? [at] : [],
  );
  return found.length === 1 ? found : [];
}
