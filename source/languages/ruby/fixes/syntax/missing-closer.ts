import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insertAt, readCode, type Code} from '../../code/code.ts';
import {isSyntaxError} from '../../code/report.ts';
import {tokenize} from '../../code/tokens.ts';

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
    if (mayCloseEarlier(code, open)) return;
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
    const open: string[] = [];
    for (const {kind, text: sign} of tokenize(text)) {
      if (kind === 'operator' && Object.hasOwn(closerOf, sign)) open.push(sign);
      else if (kind === 'operator' && /^[)\]}]$/.test(sign)) open.pop();
    }
    const isOpen = open.includes('#{');
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
  // `{ |x| f(x).join`: before the call on the whole.
  const call = token.text === '{' ? lastCall(code, on) : -1;
  if (call !== -1 && onWhole.test(code.text(call + 1))) {
    return [code.tokens[call]?.start ?? token.end];
  }
  return [...new Set(found)].slice(0, 5);
}

const onWhole = /^(?:join|to_h|tally|uniq|flatten|compact|sort|to_a|to_set|each_slice|each_cons)$/;
const onEither =
  /^(?:size|length|count|first|last|sum|max|min|reverse|inspect|each|map|select|reject|any\?|all\?|include\?|index|empty\?|sort_by|zip|take|drop)$/;

/** Whether a value may end before the end of its line, so that what is computed depends on where it is closed. */
function mayCloseEarlier(code: Code, open: number): boolean {
  const token = code.tokens[open];
  if (!token || /^(?:puts|p|print)$/.test(code.text(open - 1))) return false;
  const on = code.tokensOn(token.line).filter(index => index > open);
  if (token.text === '{') {
    const call = lastCall(code, on);
    return call !== -1 && onEither.test(code.text(call + 1));
  }
  return on.some(index => /^(?:[-+*/%<>]|\*\*|==|<=|>=|&&|\|\||\?)$/.test(code.text(index)));
}

/** The dot of the last call on a line that is not inside of other brackets; -1 without one. */
function lastCall(code: Code, on: readonly number[]): number {
  return on.findLast(index => code.text(index) === '.') ?? -1;
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
