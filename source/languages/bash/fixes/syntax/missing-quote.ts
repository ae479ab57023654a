import type {Rule} from '../../../rule.ts';
import {Code, readCode} from '../../code/code.ts';
import {quotePlace} from '../../code/quote-place.ts';
import {usualCommands} from '../../knowledge/commands.ts';
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
      const at = text.length > 2000 ? null : quotePlace(text, code.lines);
      if (at === null || tries++ > mostTries) continue;
      const changed = code.withLine(
        index + 1,
        text.slice(0, at.column) + at.quote + text.slice(at.column),
      );
      const result = new Code(changed);
      if (result.tokens.some(token => token.unclosed !== null)) continue;
      const left = linesInWords(result);
      if (left >= fewest || !startsCommand(result, index + 2)) continue;
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

/** Whether what follows on the next lines can be a command: else they were part of the text. */
function startsCommand(code: Code, from: number): boolean {
  let line = from;
  while (line <= code.lineCount && /^\s*(?:#.*)?$/.test(code.line(line))) line++;
  if (line > code.lineCount) return true;
  const [, word = ''] = /^\s*([\w.-]+)/.exec(code.line(line)) ?? [];
  if (word === '') return !/^\s*["'%<>/]/.test(code.line(line));
  const isAssignment = /^\s*\w+(?:\[[^\]]*\])?\+?=/.test(code.line(line));
  const isDefined = code.structure.functions.some(({name}) => name === word);
  return (
    isAssignment ||
    isDefined ||
    usualCommands.has(word) ||
    keywords.test(word) ||
    /\)/.test(code.line(line))
  );
}

const keywords =
  /^(?:if|then|elif|else|fi|for|while|until|do|done|case|esac|select|function|time|\.)$/;
