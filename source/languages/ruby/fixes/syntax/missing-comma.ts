import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, insertAt, readCode, type Code} from '../../code/code.ts';
import {isSyntaxError} from '../../code/report.ts';

const value = /^(?:name|constant|variable|number|string|symbol)$/;

/** A comma that is missing between two values in brackets. */
export const missingComma: Rule = {
  id: 'missing-comma',
  tier: 3,
  answers: isSyntaxError,
  *suggest({source}) {
    const code = readCode(source);
    const gaps = code.tokens.flatMap((_, index) => (isGap(code, index) ? [index] : []));
    for (const index of gaps.slice(0, 3)) {
      const before = code.tokens[index - 1];
      if (!before) continue;
      yield {
        source: applyEdits(source, [insertAt(before.end, ',')]),
        explanation: `A comma is missing after \`${before.text}\` on line ${before.line}.`,
      };
    }
  },
  examples: [
    inOnePlace({
      before: program`
        sizes = {
          small: 1
          large: 3
        }
        puts sizes[:large]
      `,
      wrong: 'small: 1',
      right: 'small: 1,',
      output: '3\n',
    }),
    {
      before: 'puts [1, 2 3].sum\n',
      after: 'puts [1, 2, 3].sum\n',
      output: '6\n',
    },
  ],
};

/** Whether a value follows another inside of brackets, with nothing between them. */
function isGap(code: Code, index: number): boolean {
  const [before, token] = [code.tokens[index - 1], code.tokens[index]];
  if (!before || !token) return false;
  const isEnd = value.test(before.kind) || /^[)\]}]$/.test(before.text);
  const isStart =
    value.test(token.kind) ||
    token.kind === 'label' ||
    (token.text === '[' && before.line !== token.line) ||
    token.text === '{';
  if (
    !isEnd ||
    !isStart ||
    before.end === token.start ||
    words.test(before.text) ||
    words.test(token.text)
  )
    return false;
  const around = innermost(code, index);
  if (around === null) return false;
  // A name can take what follows on its line as an argument.
  if (before.kind === 'name' && before.line === token.line) return false;
  if (token.text === '{' && before.line === token.line) return false;
  return (
    around === '[' || around === '(' || token.kind === 'label' || code.text(index + 1) === '=>'
  );
}

const words = /^(?:do|end|if|unless|then|else|and|or|not|while|until|in|rescue|return|def|class)$/;

function innermost(code: Code, index: number): string | null {
  let depth = 0;
  for (let at = index - 1; at >= 0 && at > index - 400; at--) {
    const {kind, text = ''} = code.tokens[at] ?? {};
    if (kind === 'name' && /^(?:def|class|module)$/.test(text)) return null;
    if (kind !== 'operator') continue;
    if (/^[)\]}]$/.test(text)) depth++;
    else if (/^(?:[([{]|#\{)$/.test(text) && depth-- === 0) return text;
  }
  return null;
}
