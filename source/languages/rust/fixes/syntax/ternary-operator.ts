import type {Rule} from '../../../rule.ts';
import {Code, rangeOf} from '../../code/code.ts';

/** `a ? b : c`, which is an expression with `if` in Rust. */
export const ternaryOperator: Rule = {
  id: 'ternary-operator',
  tier: 1,
  answers: ({message}) => message.startsWith('Rust has no ternary operator'),
  *suggest(context) {
    const code = new Code(context.source);
    const range = rangeOf(code, context, context.report.location);
    if (range === null) return;
    const mark = code.indexAt(range.start);
    const first = edge(code, mark, -1);
    const last = edge(code, mark, 1);
    const colons: number[] = [];
    for (let index = mark + 1; index <= last; index++)
      if (code.text(index) === ':') colons.push(index);
    const [colon, ...more] = colons;
    if (code.text(mark) !== '?' || colon === undefined || more.length > 0) return;
    const text = (from: number, to: number) =>
      code.source.slice(code.tokens[from]?.start ?? 0, code.tokens[to]?.end ?? 0);
    const choice = `if ${text(first, mark - 1)} { ${text(mark + 1, colon - 1)} } else { ${text(colon + 1, last)} }`;
    yield {
      source: code.replace(code.tokens[first]?.start ?? 0, code.tokens[last]?.end ?? 0, choice),
      explanation: 'A choice between two values is an if expression in Rust.',
    };
  },
  examples: [
    {
      before:
        'fn main() {\n    let n = 3;\n    let size = n > 2 ? "big" : "small";\n    println!("{size}");\n}\n',
      after:
        'fn main() {\n    let n = 3;\n    let size = if n > 2 { "big" } else { "small" };\n    println!("{size}");\n}\n',
      output: 'big\n',
    },
  ],
};

/** The last token in a direction that still belongs to the expression. */
function edge(code: Code, from: number, step: 1 | -1): number {
  const [into, outOf] =
    step === 1 ? [/^[([]$/, /^[)\];,{}]$/] : [/^[)\]]$/, /^[([;,{}=]$|^(?:return|[-+*/]=|=>)$/];
  let index = from;
  while (index + step >= 0 && index + step < code.tokens.length) {
    const next = code.text(index + step);
    if (outOf.test(next)) break;
    const partner = into.test(next) ? code.brackets.partner.get(index + step) : undefined;
    index = partner ?? index + step;
  }
  return index;
}
