import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import {headerColon} from '../../code/expressions.ts';
import {blockWords} from '../../code/keywords.ts';
import type {Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import type {Token} from '../../code/token.ts';

/** Blocks between braces. Their lines are indented already, so the braces alone have to go. */
export const braces: Rule = {
  id: 'braces',
  tier: 3,
  answers: report =>
    isSyntaxError(report, 'invalid syntax', "'{' was never", "unmatched '}'", "expected ':'"),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const edits = editsFor(spot.code, spot.line);
    if (!edits) return;
    yield {
      source: applyEdits(context.source, edits),
      explanation:
        'Blocks start with a colon and are held together by their indentation, not by braces.',
    };
  },
  examples: [
    {
      before: program`
        n = 3
        if (n > 2) {
            print("big")
        } else {
            print("small")
        }
        print("end")
      `,
      after: program`
        n = 3
        if (n > 2):
            print("big")
        else:
            print("small")
        print("end")
      `,
      output: 'big\nend\n',
    },
    {
      before: program`
        def double(n):
            return n * 2
        }

        print(double(2))
      `,
      after: program`
        def double(n):
            return n * 2

        print(double(2))
      `,
      output: '4\n',
    },
  ],
};

/** Edits on every line with a brace of a block; null when the line of the error has none. */
function editsFor(code: Code, errorLine: number): Edit[] | null {
  const byLine = Map.groupBy(code.outer, ({line}) => line);
  const edits: Edit[] = [];
  let isConcerned = false;
  for (const [line, tokens] of byLine) {
    const found = editsOnLine(code, tokens);
    edits.push(...found);
    if (found.length > 0 && line === errorLine) isConcerned = true;
  }
  return isConcerned ? edits : null;
}

function editsOnLine({source, lineStarts}: Code, tokens: readonly Token[]): Edit[] {
  const [first, second] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return [];
  const closes = first.text === '}';
  if (closes && tokens.length === 1) {
    const end = lineStarts[first.line] ?? source.length;
    return [replace({start: lineStarts[first.line - 1] ?? first.start, end}, '')];
  }
  const word = closes ? second : first;
  const opens = last.text === '{' && blockWords.has(word?.text ?? '');
  if (!opens || !word) return [];
  const before = tokens.at(-2);
  const hasColon = headerColon(tokens.slice(closes ? 1 : 0, -1)) !== null;
  const opening = replace({start: before?.end ?? last.start, end: last.end}, hasColon ? '' : ':');
  return closes ? [replace({start: first.start, end: word.start}, ''), opening] : [opening];
}
