import type {Rule} from '../../../rule.ts';
import type {Code} from '../../code/code.ts';
import {readCode} from '../../code/code.ts';
import type {Block, BlockKind} from '../../code/structure.ts';
import {program} from '../program.ts';
import {mends} from './mends.ts';

const closers: Readonly<Record<BlockKind, string>> = {
  if: 'fi',
  loop: 'done',
  case: 'esac',
  '{': '}',
  '(': ')',
};

/** A block that is never closed: its end is put where the indentation ends. */
export const missingCloser: Rule = {
  id: 'missing-end-of-block',
  tier: 2,
  answers: ({phase}) => phase === 'syntax',
  *suggest({source}) {
    const code = readCode(source);
    const block = unclosed(code);
    if (!block || block.kind === '(') return;
    const closer = closers[block.kind];
    const opening = code.lineOf(block.open);
    const indent = code.indent(opening);
    const end = endOf(code, opening, block.kind);
    // After the last line of the block, not after the blank lines that follow.
    let last = end - 1;
    while (last > opening && code.line(last).trim() === '') last--;
    const at = code.lineStart(last) + code.line(last).length;
    const changed = code.withInsert(at, `\n${indent}${closer}`);
    if (!mends(code, changed)) return;
    yield {
      source: changed,
      explanation: `The \`${code.text(block.open)}\` of line ${opening} is never closed with \`${closer}\`.`,
    };
  },
  examples: [
    {
      before: program`
        for n in 1 2; do
          if [ "$n" = 1 ]; then
            echo one
          else
            echo more
        done
        echo end
      `,
      after: program`
        for n in 1 2; do
          if [ "$n" = 1 ]; then
            echo one
          else
            echo more
          fi
        done
        echo end
      `,
      output: 'one\nmore\nend\n',
    },
    {
      before: program`
        greet() {
          echo "hello $1"

        greet Ada
      `,
      after: program`
        greet() {
          echo "hello $1"
        }

        greet Ada
      `,
      output: 'hello Ada\n',
    },
  ],
};

/**
 * The block that lacks its end. When the end of an inner block is missing, that of the outer one closes it: then the inner
 * one is closed at another indentation than it opens at.
 */
function unclosed(code: Code): Block | null {
  const {blocks} = code.structure;
  const open = blocks.filter(({close}) => close === null);
  const [first] = open;
  if (!first) return null;
  const misplaced = blocks.filter(block => {
    const {kind, close} = block;
    if (close === null || kind !== first.kind || block.open < first.open) return false;
    const [from, to] = [code.lineOf(block.open), code.lineOf(close)];
    return from !== to && startsLine(code, close) && code.indent(from) !== code.indent(to);
  });
  return misplaced.at(-1) ?? open.at(-1) ?? null;
}

function startsLine(code: Code, index: number): boolean {
  const token = code.tokens[index];
  return (
    token !== undefined &&
    token.start === code.lineStart(token.line) + code.indent(token.line).length
  );
}

/** The first line that is no longer part of a block, by its indentation. */
function endOf(code: Code, opening: number, kind: BlockKind): number {
  const width = code.indent(opening).length;
  for (let line = opening + 1; line <= code.lineCount; line++) {
    const text = code.line(line).trim();
    if (text === '' || code.indent(line).length > width) continue;
    if (kind === 'if' && /^(?:then|else|elif)\b/.test(text)) continue;
    if (kind === 'loop' && /^do\b/.test(text)) continue;
    if (kind === '{' && text === '{') continue;
    // The body of a here-document stands at the left.
    if (code.tokens.some(token => token.kind === 'heredoc' && holds(code, token, line))) continue;
    return line;
  }
  return code.lineCount + 1;
}

function holds(
  code: Code,
  token: {readonly start: number; readonly end: number},
  line: number,
): boolean {
  const start = code.lineStart(line);
  return start >= token.start && start < token.end;
}
