import {inOnePlace, lines} from '../../../rule-examples.ts';
import {
  indentOf,
  isName,
  startsStatement,
  statementStart,
  textAt,
  textBetween,
  type Code,
} from '../../code/code.ts';
import {replaceTokens} from '../../code/edit.ts';
import {resolve} from '../../code/declarations.ts';
import {methodAround} from '../../code/functions.ts';
import {typesOf} from '../../code/types.ts';
import {goRule, mainWith, withFmt, type Mending} from '../go-rule.ts';

/** A map that was declared and never made. */
export const nilMap = goRule({
  id: 'nil-map',
  tier: 3,
  types: ['runtime error'],
  message: /^assignment to entry in nil map/,
  *mend({code, line}) {
    const start = code.tokens.findIndex(token => token.line === line);
    const open = code.tokens.findIndex(
      (token, at) => token.line === line && at > start && token.text === '[',
    );
    if (start === -1 || open === -1 || !startsStatement(code, start)) return;
    const map = textBetween(code, start, open);
    const mending =
      isName(code, start) && open === start + 1
        ? declared(code, start, map)
        : field(code, start, open, map);
    if (mending) yield mending;
  },
  examples: [
    {
      before: mainWith('var ages map[string]int', 'ages["Ada"] = 36', 'fmt.Println(ages)'),
      after: mainWith('ages := make(map[string]int)', 'ages["Ada"] = 36', 'fmt.Println(ages)'),
      output: 'map[Ada:36]\n',
    },
    inOnePlace({
      before: withFmt(
        'type book struct{ ages map[string]int }',
        '',
        'func (b *book) add(name string) {',
        '\tb.ages[name] = 36',
        '}',
        '',
        'func main() {',
        '\tb := &book{}',
        '\tb.add("Ada")',
        '\tfmt.Println(b.ages)',
        '}',
      ),
      wrong: 'func (b *book) add(name string) {\n',
      right: lines(
        'func (b *book) add(name string) {',
        '\tif b.ages == nil {',
        '\t\tb.ages = make(map[string]int)',
        '\t}',
      ),
      output: 'map[Ada:36]\n',
    }),
  ],
});

function declared(code: Code, use: number, name: string): Mending | null {
  const found = resolve(code, name, use);
  if (!found || !found.type?.startsWith('map[') || found.kind !== 'variable') return null;
  const start = statementStart(code, found.index);
  const end = found.index + 1;
  if (textAt(code, start) !== 'var' || start !== found.index - 1 || textAt(code, end) !== 'map')
    return null;
  const stop = endOfType(code, end);
  if (textAt(code, stop) === '=') return null;
  const isInside = found.from > 0;
  return {
    edits: [
      replaceTokens(
        code,
        start,
        stop,
        `${isInside ? `${name} :=` : `var ${name} =`} make(${found.type})`,
      ),
    ],
    explanation: `${name} is declared but never made, and nothing can be put into a nil map.`,
  };
}

function endOfType(code: Code, index: number): number {
  const line = code.tokens[index]?.line;
  let at = index;
  while (code.tokens[at]?.line === line && textAt(code, at) !== '=' && textAt(code, at) !== ';')
    at += 1;
  return at;
}

/** A map in a field of the receiver is made when it is first needed. */
function field(code: Code, start: number, open: number, map: string): Mending | null {
  const receiver = methodAround(code, start)?.receiver;
  const [owner, name, ...more] = map.split('.');
  if (!receiver || owner !== receiver.name || name === undefined || more.length > 0) return null;
  const type = typesOf(code)
    .get(receiver.type)
    ?.fields.find(each => each.name === name)?.type;
  if (!type?.startsWith('map[') || open !== start + 3) return null;
  const indent = indentOf(code, start);
  const at = code.tokens[start]?.start ?? 0;
  const text = `if ${map} == nil {\n${indent}\t${map} = make(${type})\n${indent}}\n${indent}`;
  return {
    edits: [{from: at, to: at, text}],
    explanation: `Nothing has made the map ${map}, so it is made when it is first needed.`,
  };
}
