import type {Rule} from '../../../rule.ts';
import {matchingBracket} from '../../code/brackets.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import {called} from '../../code/binary.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import type {Token} from '../../code/token.ts';
import {program} from '../program.ts';

/** A list as a key of a dict or an item of a set: a tuple can be one. */
export const unhashableKey: Rule = {
  id: 'unhashable-key',
  tier: 3,
  answers: report =>
    report.type === 'TypeError' && /unhashable type: 'list'/.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    const edits = spot && (keyEdits(spot) ?? addedEdits(spot));
    if (!edits) return;
    yield {
      source: applyEdits(context.source, edits),
      explanation: 'A list can change, so it is no key: a tuple is.',
    };
  },
  examples: [
    {
      before: program`
        seen = {}
        place = [1, 2]
        seen[place] = True
        print(seen)
      `,
      after: program`
        seen = {}
        place = [1, 2]
        seen[tuple(place)] = True
        print(seen)
      `,
      output: '{(1, 2): True}\n',
    },
    {
      before: program`
        seen = set()
        seen.add([1, 2])
        print(seen)
      `,
      after: program`
        seen = set()
        seen.add((1, 2))
        print(seen)
      `,
      output: '{(1, 2)}\n',
    },
  ],
};

/** `table[key]`. */
function keyEdits({code, tokens}: Spot): Edit[] | null {
  const close = tokens.findLastIndex(({text}) => text === ']');
  const open = close < 0 ? null : matchingBracket(tokens, close);
  if (open === null || open === 0 || tokens[open - 1]?.text === '(') return null;
  return asTuple(code.source, tokens.slice(open + 1, close));
}

/** `values.add(item)`. */
function addedEdits({code, tokens}: Spot): Edit[] | null {
  const at = tokens.findIndex(({text}, index) => text === 'add' && tokens[index + 1]?.text === '(');
  const close = at < 0 ? null : matchingBracket(tokens, at + 1);
  return close === null ? null : asTuple(code.source, tokens.slice(at + 2, close));
}

function asTuple(source: string, tokens: readonly Token[]): Edit[] | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.some(({text}) => text === ':')) return null;
  const isLiteral = first.text === '[' && matchingBracket(tokens, 0) === tokens.length - 1;
  if (!isLiteral)
    return [replace({start: first.start, end: last.end}, called('tuple', source, tokens))];
  if (tokens.some(({text}) => text === 'for')) return null;
  const isSingle = !tokens.some(({text}) => text === ',');
  return [replace(first, '('), replace(last, isSingle ? ',)' : ')')];
}
