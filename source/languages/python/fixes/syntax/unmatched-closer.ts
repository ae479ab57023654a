import type {Suggestion} from '../../../rule.ts';
import {partnerOf} from '../../code/brackets.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {costAfter} from '../../code/line-repair.ts';
import type {SyntaxSpot} from '../../code/syntax-spot.ts';
import type {Token} from '../../code/token.ts';
import {callWithout, gapIn, groupEndingAt, indexWithout, startOfValue} from './opening-places.ts';

/** The bracket that was to open is put where it is missed; where nothing misses one, the other goes. */
export function* unmatchedCloser(spot: SyntaxSpot, closing: Token): Generator<Suggestion> {
  const {code, tokens, index} = spot;
  if (closing.text === '}' && tokens.length === 1) return;
  const opening = partnerOf(closing.text);
  const before = tokens.slice(0, index);
  const edit =
    closing.text === ')'
      ? (callWithout(code, before) ?? gapIn(before))
      : (indexWithout(code, before) ?? startOfValue(before, opening));
  const removal = replace(closing, '');
  if (edit && (costAfter(spot, edit) <= costAfter(spot, removal) || closing.text === ')')) {
    yield {
      source: applyEdits(code.source, [edit]),
      explanation: `The \`${closing.text}\` gets the \`${opening}\` that it closes.`,
    };
    return;
  }
  // What would be left of `values.sort)` does nothing.
  if (tokens[index - 1]?.kind === 'name' && tokens[index - 2]?.text === '.') return;
  // What would be left of `seenkey] = 1` is a new name, which nothing reads.
  if (closing.text === ']' && index === 1 && tokens[2]?.text === '=') return;
  const group = closing.text === ')' ? groupEndingAt(tokens, index) : null;
  if (group) {
    yield {
      source: applyEdits(code.source, [group.edit]),
      explanation: 'The `)` gets the `(` of the sum that it closes.',
      tier: group.isSure ? 2 : 3,
    };
  }
  if (group?.isSure) return;
  yield {
    source: applyEdits(code.source, [removal]),
    explanation: `Nothing is open that the \`${closing.text}\` could close.`,
    tier: group ? 3 : 2,
  };
}
