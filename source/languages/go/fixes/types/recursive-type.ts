import {inOnePlace} from '../../../rule-examples.ts';
import {insertBefore} from '../../code/edit.ts';
import {indexFrom} from '../../code/code.ts';
import {typesOf} from '../../code/types.ts';
import {goRule, withFmt} from '../go-rule.ts';

/** A struct cannot hold one of its own kind, only point to it. */
export const recursiveType = goRule({
  id: 'recursive-type',
  tier: 3,
  types: ['InvalidDeclCycle'],
  message: /^invalid recursive type:? /,
  *mend({code, message}) {
    const name = /^invalid recursive type:? (\w+)/.exec(message)?.[1] ?? '';
    const fields =
      typesOf(code)
        .get(name)
        ?.fields.filter(field => field.type === name) ?? [];
    const places = new Set(
      fields.map(field =>
        indexFrom(code, code.source.indexOf(name, code.tokens[field.index]?.end ?? 0)),
      ),
    );
    if (places.size === 0) return;
    yield {
      edits: [...places].map(place => insertBefore(code, place, '*')),
      explanation: `A ${name} cannot hold another ${name}, only point to it.`,
    };
  },
  examples: [
    inOnePlace({
      before: withFmt(
        'type node struct {',
        '\tvalue int',
        '\tnext  node',
        '}',
        '',
        'func main() {',
        '\tn := &node{value: 1}',
        '\tn.next = &node{value: 2}',
        '\tfmt.Println(n.next.value)',
        '}',
      ),
      wrong: 'next  node',
      right: 'next  *node',
      output: '2\n',
    }),
  ],
});
