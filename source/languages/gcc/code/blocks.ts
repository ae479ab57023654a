import type {Code} from './code.ts';

/** What the indentation says about a brace that is missing or too many. */
export type BraceFault = MissingBrace | ExtraBrace;

interface MissingBrace {
  readonly kind: 'missing';
  /** The line that it belongs before. */
  readonly before: number;
  readonly indent: string;
}

interface ExtraBrace {
  readonly kind: 'extra';
  /** Index of its token. */
  readonly index: number;
}

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
  let lastCodeLine = 0;
  for (let line = 1; line <= code.lineCount; line++) {
    const {from, end} = code.tokensOfLine(line);
    if (from >= end || code.text(from) === '#') continue;
    const indent = /^[ \t]*/.exec(code.lineText(line))?.[0] ?? '';
    const closes = code.text(from) === '}';
    const top = open.at(-1);
    // A line that goes on from the one before may be indented in any way.
    const isOwn =
      round === 0 &&
      !/^[,?:&|<>+\-*/%=]|^(?:public|private|protected|case|default)$/.test(code.text(from)) &&
      code.text(from + 1) !== ':';
    if (top && isOwn && line > top.line) {
      const isDeeper = indent.length > top.indent.length;
      if (isDeeper) top.isIndented = true;
      else if (closes ? indent.length < top.indent.length : top.isIndented) {
        return {kind: 'missing', before: lastCodeLine + 1, indent: top.indent};
      }
    }
    for (let at = from; at < end; at++) {
      const text = code.text(at);
      if (text === '(' || text === '[') round += 1;
      if (text === ')' || text === ']') round = Math.max(0, round - 1);
      if (text === '{') open.push({indent, line, isIndented: false});
      if (text !== '}') continue;
      const opener = open.pop();
      const isAlone = at === from && (end === from + 1 || /^[;,)]$/.test(code.text(at + 1)));
      if (opener === undefined) return {kind: 'extra', index: at};
      if (isAlone && indent.length > opener.indent.length) return {kind: 'extra', index: at};
    }
    lastCodeLine = line;
  }
  const left = open.at(-1);
  return left?.isIndented ? {kind: 'missing', before: lastCodeLine + 1, indent: left.indent} : null;
}

/** How many more braces are opened than closed. */
export function braceBalance(code: Code): number {
  return code.indicesOf('{').length - code.indicesOf('}').length;
}
