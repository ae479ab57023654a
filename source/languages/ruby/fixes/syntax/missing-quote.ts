import type {Rule} from '../../../rule.ts';
import {applyEdits, insertAt, readCode} from '../../code/code.ts';
import {isSyntaxError, unknownOf} from '../../code/report.ts';

/** A text that is not closed on its line, and then runs on to the next quote. */
export const missingQuote: Rule = {
  id: 'missing-quote',
  tier: 3,
  answers: report => isSyntaxError(report) || unknownOf(report) !== null,
  *suggest({source}) {
    const code = readCode(source);
    const open = code.tokens.find(
      ({kind, text, closed}) =>
        kind === 'string' && /^["'}]?/.test(text) && (text.includes('\n') || !closed),
    );
    if (open === undefined) return;
    // After an interpolation the quote is some tokens before.
    const on = code.tokensOn(open.line).flatMap(index => code.tokens[index] ?? []);
    const quote = on.findLast(
      ({kind, text, start}) => kind === 'string' && /^["']/.test(text) && start <= open.start,
    );
    if (!quote) return;
    if (mayEndBefore(code.line(open.line).slice(quote.start - code.lineStart(open.line)))) return;
    const mark = quote.text.charAt(0);
    const end = code.lineEnd(open.line);
    const tail =
      /[)\]},;]+$/.exec(code.line(open.line).slice(open.start - code.lineStart(open.line)))?.[0] ??
      '';
    const lengths = [...new Set([tail.length, 0])];
    for (const length of lengths) {
      yield {
        source: applyEdits(source, [insertAt(end - length, mark)]),
        explanation: `The text on line ${open.line} is not closed.`,
      };
    }
  },
  examples: [
    {
      before: 'puts "one\nputs "two"\n',
      after: 'puts "one"\nputs "two"\n',
      output: 'one\ntwo\n',
    },
    {
      before: "x = 1\nputs(\"x is #{x})\nputs 'end'\n",
      after: 'x = 1\nputs("x is #{x}")\nputs \'end\'\n',
      output: 'x is 1\nend\n',
    },
  ],
};

/** Whether more than the end of the line suits the quote: what follows the text may be code. */
function mayEndBefore(rest: string): boolean {
  if (/ [+*%] [\w"'(@[]| => |\w\.[a-z_]\w*[!?]?$|, \w+: /.test(rest)) return true;
  return /[)\]},]$/.test(rest) && /,./.test(rest);
}
