import type {Rule} from '../../../rule.ts';
import {Code, readCode} from '../../code/code.ts';
import {tokenize} from '../../code/tokens.ts';
import {program} from '../program.ts';

/** More lines than this are not tried. */
const mostTries = 60;

/** A text whose closing quote is missing. */
export const missingQuote: Rule = {
  id: 'missing-quote',
  tier: 2,
  answers: ({phase}) => phase === 'syntax',
  *suggest({source}) {
    const code = readCode(source);
    if (!code.tokens.some(token => token.unclosed !== null)) return;
    const before = linesInWords(code);
    let best: {readonly source: string; readonly line: number} | null = null;
    let fewest = before;
    let tries = 0;
    for (const [index, text] of code.lines.entries()) {
      const at = text.length > 2000 ? null : quotePlace(text);
      if (at === null || tries++ > mostTries) continue;
      const changed = code.withLine(
        index + 1,
        text.slice(0, at.column) + at.quote + text.slice(at.column),
      );
      const result = new Code(changed);
      if (result.tokens.some(token => token.unclosed !== null)) continue;
      const left = linesInWords(result);
      if (left >= fewest) continue;
      fewest = left;
      best = {source: changed, line: index + 1};
    }
    if (best) {
      yield {
        source: best.source,
        explanation: `The text that opens in line ${best.line} is never closed.`,
      };
    }
  },
  examples: [
    {
      before: program`
        echo "start
        echo "end"
      `,
      after: program`
        echo "start"
        echo "end"
      `,
      output: 'start\nend\n',
    },
    {
      before: program`
        name=Ada
        printf '%s!\n "$name"
        echo 'end'
      `,
      after: program`
        name=Ada
        printf '%s!\n' "$name"
        echo 'end'
      `,
      output: 'Ada!\nend\n',
    },
    {
      before: program`
        name=Ada
        if [ "$name = Ada ]; then
          echo "found"
        fi
      `,
      after: program`
        name=Ada
        if [ "$name" = Ada ]; then
          echo "found"
        fi
      `,
      output: 'found\n',
    },
  ],
};

/** Over how many line ends words reach: a text that is not closed takes in those that follow. */
function linesInWords(code: Code): number {
  let count = 0;
  for (const {kind, text} of code.tokens) {
    if (kind === 'word') for (const character of text) if (character === '\n') count += 1;
  }
  return count;
}

interface QuotePlace {
  readonly column: number;
  readonly quote: '"' | "'";
}

/** Where the quote of a line belongs that opens a text and does not close it; null when all are closed. */
function quotePlace(line: string): QuotePlace | null {
  const last = tokenize(line).at(-1);
  const quote = last?.unclosed;
  if (!last || (quote !== '"' && quote !== "'")) return null;
  const opening = openingOf(line, quote);
  const text = line.slice(opening + 1);
  const end = line.trimEnd().length;
  const column = opening + 1 + (lengthOf(text, quote) ?? end - opening - 1);
  return {column, quote};
}

/** The last quote of its kind that opens a text. */
function openingOf(line: string, quote: string): number {
  let open = -1;
  for (let at = line.indexOf(quote); at !== -1; at = line.indexOf(quote, at + 1)) {
    if (line.charAt(at - 1) === '\\') continue;
    // An odd one opens; one in the other kind of quotes is text.
    if (tokenize(line.slice(0, at)).at(-1)?.unclosed !== quote && isOpen(line, at, quote))
      open = at;
  }
  return Math.max(open, 0);
}

function isOpen(line: string, at: number, quote: string): boolean {
  return tokenize(line.slice(0, at + 1)).at(-1)?.unclosed === quote;
}

/** How long a text is that something else follows on its line; null when it ends with the line. */
function lengthOf(text: string, quote: '"' | "'"): number | null {
  const variable =
    /^(?:\$\{[^}]*\}|\$[\w@*#?]+)(?=\s+(?:[!=<>]?=|-[a-z]{2}\b|\]\]?)|\s*\]?\]\s*;|\s*$|\))/.exec(
      text,
    );
  if (quote === '"' && variable) return variable[0].length;
  const next = /\s+["$]/.exec(text);
  if (quote === "'" && next) return next.index;
  const rest =
    /\s+\]\]?(?:\s*(?:;|&&|\|\|)|\s*$)|\s*;\s*(?:then|do)\s*$|\s+\|\s+(?:grep|sed|awk|sort|wc|tr|cut|head|tail)\b|\s*;;\s*$|\s+>{1,2}\s*[&"$\w/]\S*\s*$|\)\s*$/.exec(
      text,
    );
  return rest?.index ?? null;
}
