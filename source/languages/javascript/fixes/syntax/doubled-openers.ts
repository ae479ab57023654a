import type {Code} from '../../code/code.ts';
import {replaceToken} from '../../code/edit.ts';
import {lineOf} from './layout.ts';
import type {Attempt, SyntaxContext} from './syntax-context.ts';

const mostTried = 6;

/** Of openers that stand twice, as in `f((x, y);`, the one that may be too many; the nearest before the error first. */
export function* doubledOpeners({code, at}: SyntaxContext): Generator<Attempt> {
  const [outermost = code.tokens.length] = code.brackets.unclosed;
  let tried = 0;
  for (let index = Math.min(at, code.tokens.length - 1); index >= outermost; index--) {
    if (!isSuspect(code, index) || ++tried > mostTried) continue;
    yield {
      edits: [replaceToken(code, index, '')],
      explanation: `The ${code.text(index)} in line ${lineOf(code, index)} is one too many.`,
    };
  }
}

/** An opener right before another of its kind; or one that ends a line which the next one does not go on from. */
function isSuspect(code: Code, index: number): boolean {
  const [token, next] = [code.tokens[index], code.tokens[index + 1]];
  if (token === undefined || next === undefined || !code.opens(index)) return false;
  if (token.kind === 'template') return false;
  if (next.first) return code.indent(index).length >= code.indent(index + 1).length;
  return token.text === next.text && token.end === next.start;
}
