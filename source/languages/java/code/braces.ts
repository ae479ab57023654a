import type {Code} from './code.ts';

/** What the indentation says about a brace that is missing or too many. */
export type BraceFault =
  | {readonly kind: 'missing'; readonly before: number; readonly indent: string}
  | {readonly kind: 'extra'; readonly index: number};

interface Open {
  readonly indent: string;
  readonly line: number;
  /** Whether something stands in the block, further in than what opened it. */
  isIndented: boolean;
}

/**
 * Where the braces and the indentation first disagree; null when they never do, or when the lines are not
 * indented consistently enough to tell.
 */
export function firstBraceFault(code: Code): BraceFault | null {
  const open: Open[] = [];
  let round = 0;
  let lastLine = 0;
  for (let line = 1; line <= code.lineCount; line++) {
    const {from, end} = code.tokensOfLine(line);
    if (from >= end || code.line(from) !== line) continue;
    const indent = code.indentOfLine(line);
    const closes = code.text(from) === '}';
    const top = open.at(-1);
    // A line that goes on from the one before may be indented in any way.
    const isOwn =
      round === 0 && !/^(?:[,?:&|<>+\-*/%=.{]|&&|\|\||->|case|default)$/.test(code.text(from));
    if (top && isOwn && line > top.line) {
      if (indent.length > top.indent.length) top.isIndented = true;
      else if (closes ? indent.length < top.indent.length : top.isIndented)
        return {kind: 'missing', before: lastLine + 1, indent: top.indent};
    }
    for (let at = from; at < end; at++) {
      const text = code.text(at);
      if (text === '(' || text === '[') round += 1;
      if (text === ')' || text === ']') round = Math.max(0, round - 1);
      if (text === '{') open.push({indent, line, isIndented: false});
      if (text !== '}') continue;
      const opener = open.pop();
      const isAlone = at === from && end === from + 1;
      if (opener === undefined) return {kind: 'extra', index: at};
      if (isAlone && indent.length > opener.indent.length) return {kind: 'extra', index: at};
    }
    lastLine = line;
  }
  const left = open.at(-1);
  return left?.isIndented ? {kind: 'missing', before: lastLine + 1, indent: left.indent} : null;
}

/** How many more braces are opened than closed. */
export function braceBalance(code: Code): number {
  return code.indicesOf('{').length - code.indicesOf('}').length;
}
