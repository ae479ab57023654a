import type {Rule} from '../../../rule.ts';
import {Code, readCode} from '../../code/code.ts';
import {masked} from '../../code/masked.ts';
import {program} from '../program.ts';
import {mends} from './mends.ts';

const ifHead = /^(?:\s*|.*[;&|]\s*)(?:if|elif)\s/;
const loopHead = /^(?:\s*|.*[;&|]\s*)(?:while|until|for|select)\s/;

/** A longer line is not written by hand. */
const longest = 2000;

/** The `then` or `do` of a head is missing, or what parts it from the condition. */
export const separator: Rule = {
  id: 'then-or-do',
  tier: 2,
  answers: ({phase}) => phase === 'syntax',
  *suggest({source}) {
    const code = readCode(source);
    for (const [index, line] of code.lines.entries()) {
      const changed = mendedHead(line, code.line(index + 2));
      if (changed === null) continue;
      const all = code.withLine(index + 1, changed.line);
      if (!mends(code, all)) continue;
      yield {source: allMended(all), explanation: changed.explanation};
      return;
    }
  },
  examples: [
    {
      before: program`
        n=2
        if [ "$n" = 2 ]
          echo two
        fi
      `,
      after: program`
        n=2
        if [ "$n" = 2 ]; then
          echo two
        fi
      `,
      output: 'two\n',
    },
    {
      before: program`
        n=2
        if [ "$n" = 2 ] then
          echo two
        fi
      `,
      after: program`
        n=2
        if [ "$n" = 2 ]; then
          echo two
        fi
      `,
      output: 'two\n',
    },
    {
      before: program`
        for n in 1 2
          echo "$n"
        done
      `,
      after: program`
        for n in 1 2; do
          echo "$n"
        done
      `,
      output: '1\n2\n',
    },
    {
      before: program`
        n=2
        if [ "$n" = 2 ]:
          echo two
        fi
      `,
      after: program`
        n=2
        if [ "$n" = 2 ]; then
          echo two
        fi
      `,
      output: 'two\n',
    },
    {
      before: program`
        for n in 1 2; then
          echo "$n"
        done
      `,
      after: program`
        for n in 1 2; do
          echo "$n"
        done
      `,
      output: '1\n2\n',
    },
  ],
};

interface Head {
  readonly line: string;
  readonly explanation: string;
}

/** What the head of an `if` or a loop should be; null for one that is right and for any other line. */
function mendedHead(line: string, next: string): Head | null {
  if (line.length > longest) return null;
  const bare = masked(line);
  const isIf = ifHead.test(bare);
  if (!isIf && !loopHead.test(bare)) return null;
  const word = isIf ? 'then' : 'do';
  const other = isIf ? 'do' : 'then';
  const end = bare.replace(/[\s\0]+$/, '').length;
  const code = line.slice(0, end);
  const rest = line.slice(end);
  const bareCode = bare.slice(0, end);
  const wrongWord = new RegExp(`(;\\s*)${other}$`).exec(bareCode);
  if (wrongWord) {
    const kept = code.slice(0, wrongWord.index) + (wrongWord[1] ?? '');
    return {line: kept + word + rest, explanation: `Here \`${word}\` belongs, not \`${other}\`.`};
  }
  const joined = new RegExp(`[^\\s;&|]\\s*(?<=[\\s\\])])${word}$`).exec(bareCode);
  if (joined) {
    const kept = code.slice(0, -word.length).trimEnd();
    return {
      line: `${kept}; ${word}${rest}`,
      explanation: `A semicolon or a new line stands before \`${word}\`.`,
    };
  }
  if (new RegExp(`[;\\s]${word}(?:\\s|$)`).test(bareCode)) return null;
  if (/(?:\\|&&|\|\|?)$/.test(code) || new RegExp(`^\\s*(?:${word}\\b|\\{)`).test(next))
    return null;
  // A command that follows is the misspelt word, or the body.
  if (/;\s*[\w-]+$/.test(bareCode)) return null;
  const kept = code.replace(/\s*[:;{]$/, '');
  return {
    line: `${kept}; ${word}${rest}`,
    explanation: `The condition is followed by \`${word}\`.`,
  };
}

/** Further heads with the same slip are mended along. */
function allMended(source: string): string {
  let code = new Code(source);
  for (const index of code.lines.keys()) {
    const changed = mendedHead(code.line(index + 1), code.line(index + 2));
    const all = changed && code.withLine(index + 1, changed.line);
    if (all !== null && mends(code, all)) code = new Code(all);
  }
  return code.source;
}
