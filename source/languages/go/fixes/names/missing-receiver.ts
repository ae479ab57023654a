import {inOnePlace} from '../../../rule-examples.ts';
import {textAt} from '../../code/code.ts';
import {insertBefore} from '../../code/edit.ts';
import {methodAround} from '../../code/functions.ts';
import {typesOf} from '../../code/types.ts';
import {goRule, withFmt} from '../go-rule.ts';

/** A field or method of the receiver, used as if it were a name of its own. */
export const missingReceiver = goRule({
  id: 'missing-receiver',
  tier: 3,
  types: ['UndeclaredName'],
  message: /^undefined: \w+$/,
  *mend({code, index, message}) {
    const name = message.slice('undefined: '.length);
    const receiver = methodAround(code, index)?.receiver;
    const type = receiver ? typesOf(code).get(receiver.type) : undefined;
    if (!receiver || !type || textAt(code, index) !== name || receiver.name === '_') return;
    const isMember = type.fields.some(field => field.name === name) || type.methods.includes(name);
    if (!isMember) return;
    yield {
      edits: [insertBefore(code, index, `${receiver.name}.`)],
      explanation: `${name} belongs to ${type.name}, so it is ${receiver.name}.${name} here.`,
    };
  },
  examples: [
    inOnePlace({
      before: withFmt(
        'type counter struct{ n int }',
        '',
        'func (c *counter) add() { n++ }',
        '',
        'func main() {',
        '\tc := &counter{}',
        '\tc.add()',
        '\tfmt.Println(c.n)',
        '}',
      ),
      wrong: 'func (c *counter) add() { n++ }',
      right: 'func (c *counter) add() { c.n++ }',
      output: '1\n',
    }),
  ],
});
