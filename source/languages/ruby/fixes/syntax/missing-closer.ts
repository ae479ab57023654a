import type {Rule} from '../../../rule.ts';
import {applyEdits, insertAt, readCode, type Code} from '../../code/code.ts';
import {isSyntaxError} from '../../code/report.ts';
import {tokenize} from '../../code/tokens.ts';
import {program} from '../program.ts';

const closerOf: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', '#{': '}'};

/** A bracket that is not closed: at the end of its line, or below the last line that it holds. */
export const missingCloser: Rule = {
  id: 'missing-closer',
  tier: 3,
  answers: isSyntaxError,
  *suggest({source}) {
    const code = readCode(source);
    const hole = unclosedHole(code);
    if (hole !== null) {
      yield {
        source: applyEdits(source, [insertAt(hole.at, '}')]),
        explanation: `The \`#{\` on line ${hole.line} is not closed.`,
      };
      return;
    }
    const open = unclosed(code);
    const token = open === null ? undefined : code.tokens[open];
    if (open === null || token === undefined) return;
    const closer = closerOf[token.text] ?? ')';
    const explanation = `The \`${token.text}\` on line ${token.line} is not closed.`;
    for (const at of places(code, open)) {
      const isBelow =
        code.tokens[open + 1]?.line !== token.line || at >= code.lineEnd(token.line + 1);
      const text = isBelow
        ? `\n${code.indent(token.line)}${closer}`
        : token.text === '{'
          ? ` ${closer}`
          : closer;
      yield {source: applyEdits(source, [insertAt(at, text)]), explanation};
    }
  },
  examples: [
    {
      before: 'totals = [1, 2, 3\nputs totals.sum\n',
      after: 'totals = [1, 2, 3]\nputs totals.sum\n',
      output: '6\n',
    },
    {
      before: 'x = 2\nputs "x: #{x"\nputs "done"\n',
      after: 'x = 2\nputs "x: #{x}"\nputs "done"\n',
      output: 'x: 2\ndone\n',
    },
    {
      before: program`
        rows = [
          1,
          2

        puts rows.sum
      `,
      after: program`
        rows = [
          1,
          2
        ]

        puts rows.sum
      `,
      output: '3\n',
    },
    {
      before: 'puts [1, 2].map { |n| n * 2.join(" ")\n',
      after: 'puts [1, 2].map { |n| n * 2 }.join(" ")\n',
      output: '2 4\n',
    },
  ],
};

/** A line that, read alone, ends inside of an interpolation: the brace belongs before its last quote. */
function unclosedHole(code: Code): {readonly at: number; readonly line: number} | null {
  for (const [index, text] of code.lines.entries()) {
    if (!text.includes('#{')) continue;
    const tokens = tokenize(text);
    const count = (sign: string) =>
      tokens.filter(t => t.kind === 'operator' && t.text === sign).length;
    const isOpen = count('#{') + count('{') > count('}') && !/[{]\s*(?:\|[^|]*\|\s*)?$/.test(text);
    const quote = text.lastIndexOf('"');
    if (!isOpen || quote <= text.lastIndexOf('#{')) continue;
    return {at: code.lineStart(index + 1) + quote, line: index + 1};
  }
  return null;
}

/** The first bracket that has another partner than one of its kind. */
function unclosed(code: Code): number | null {
  const open: number[] = [];
  for (const [index, {kind, text}] of code.tokens.entries()) {
    if (kind !== 'operator') continue;
    if (Object.hasOwn(closerOf, text)) open.push(index);
    else if (/^[)\]}]$/.test(text)) {
      const top = open.at(-1);
      if (top === undefined) continue;
      if (closerOf[code.text(top)] !== text) return top;
      open.pop();
    }
  }
  return open.at(-1) ?? null;
}

/** Where the bracket may be closed, likeliest first. */
function places(code: Code, open: number): number[] {
  const token = code.tokens[open];
  if (!token) return [];
  const on = code.tokensOn(token.line).filter(index => index > open);
  if (on.length === 0) return [code.lineEnd(lastInside(code, token.line))];
  const last = code.tokens[on.at(-1) ?? open];
  const found: number[] = [];
  const block = on.find(
    index =>
      code.text(index) === 'do' || (code.text(index) === '{' && code.text(index + 1) === '|'),
  );
  if (block !== undefined) found.push(code.tokens[block - 1]?.end ?? token.end);
  const condition = on.find(index => /^(?:if|unless|while|until)$/.test(code.text(index)));
  if (condition !== undefined) found.push(code.tokens[condition - 1]?.end ?? token.end);
  // Before a bracket of another kind that closes what is around.
  const outer = on.find(index => /^[)\]}]$/.test(code.text(index)) && code.partner(index) <= open);
  if (outer !== undefined) found.push(code.tokens[outer - 1]?.end ?? token.end);
  if (last) found.push(last.text === ',' ? last.start : last.end);
  // `{ |x| f(x).join`: before the last call.
  const dots = on.filter(index => code.text(index) === '.' && code.text(index + 1) !== '(');
  if (token.text === '{')
    for (const dot of dots.slice(-2)) found.push(code.tokens[dot]?.start ?? token.end);
  return [...new Set(found)].slice(0, 5);
}

/** The last line that is indented deeper than the one that opens a bracket. */
function lastInside(code: Code, line: number): number {
  const width = code.indent(line).length;
  let last = line;
  for (let at = line + 1; at <= code.lines.length; at++) {
    if (code.line(at).trim() === '') continue;
    if (code.indent(at).length <= width) break;
    last = at;
  }
  return last;
}
