import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {matchingBracket} from '../../code/brackets.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import {called} from '../../code/binary.ts';
import {bindingsOf} from '../../code/names.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import type {Token} from '../../code/token.ts';

/** A list as a key of a dict or an item of a set: a tuple can be one. */
export const unhashableKey: Rule = {
  id: 'unhashable-key',
  tier: 3,
  answers: report =>
    report.type === 'TypeError' && /unhashable type: 'list'/.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    const edits = spot && (keyEdits(spot) ?? addedEdits(spot) ?? soughtEdits(spot));
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
    inOnePlace({
      before: program`
        groups = {}
        for word in ["tea", "eat"]:
            key = sorted(word)
            if key not in groups:
                groups[key] = []
            groups[key].append(word)
        print(list(groups.values()))
      `,
      wrong: 'key = sorted(word)',
      right: 'key = tuple(sorted(word))',
      output: "[['tea', 'eat']]\n",
    }),
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

/** `key in table`, where a variable has the key: it becomes a tuple where it gets its value. */
function soughtEdits({code, statement, block}: Spot): Edit[] | null {
  const {tokens} = statement;
  const word = tokens.findIndex(({text}) => text === 'in');
  const name = tokens[tokens[word - 1]?.text === 'not' ? word - 2 : word - 1];
  const found = bindingsOf(code).filter(
    b => b.name === name?.text && b.kind === 'assignment' && b.scope === (block ?? null),
  );
  const line = found.length === 1 ? (found[0]?.line.tokens ?? []) : [];
  const value = line.slice(2);
  return line[1]?.text === '=' && value.length > 0 ? asTuple(code.source, value) : null;
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
