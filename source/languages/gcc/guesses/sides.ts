import type {Broken, GuessedChange} from './guess.ts';

/** An assignment with its two sides exchanged, such as `a + b = sum;`. */
export function* sides({code, index, line, message}: Broken): Iterable<GuessedChange> {
  if (!message.startsWith('lvalue required as left operand of assignment')) return;
  const {from, end} = code.tokensOfLine(line);
  const signs = code.indicesOf('=').filter(at => at >= from && at < end);
  const sign = signs.toSorted((a, b) => Math.abs(a - index) - Math.abs(b - index))[0] ?? -1;
  let start = sign;
  while (start > 0 && !/^[;{}]$/.test(code.text(start - 1)) && code.line(start - 1) === line)
    start -= 1;
  const last = code.tokens.findIndex(({text}, at) => at > sign && text === ';') - 1;
  const [a, b, c, d] = [
    code.tokens[start],
    code.tokens[sign - 1],
    code.tokens[sign + 1],
    code.tokens[last],
  ];
  // Only a name can be set.
  if (sign === -1 || !a || !b || !c || !d || last !== sign + 1 || !code.isName(last)) return;
  if (/^(?:if|while|for|return|else)$/.test(a.text)) return;
  yield {
    edits: [
      {start: a.start, end: b.end, text: c.text},
      {start: c.start, end: d.end, text: code.source.slice(a.start, b.end)},
    ],
    cost: 0.5,
    explanation: `What is set stands on the left: ${c.text}.`,
  };
}
