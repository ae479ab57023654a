import {nearest} from '../../../near-names.ts';
import {inOnePlace} from '../../../rule-examples.ts';
import {textAt} from '../../code/code.ts';
import {replaceToken} from '../../code/edit.ts';
import {functionsOf} from '../../code/functions.ts';
import {goRule, withFmt} from '../go-rule.ts';

/** A method of an interface, which the type has under almost the same name. */
export const missingMethod = goRule({
  id: 'missing-method',
  tier: 3,
  types: ['IncompatibleAssign', 'InvalidIfaceAssign'],
  message: /does not implement .{1,200} \(missing method \w+\)/,
  *mend({code, message}) {
    const [, type = '', wanted = ''] =
      /(\S+) does not implement .{1,200} \(missing method (\w+)\)/.exec(message) ?? [];
    const own = functionsOf(code).filter(
      one => one.receiver?.type === type.replace(/^\*/, '').replace(/\[.*$/, ''),
    );
    const name = nearest(
      wanted,
      own.flatMap(each => (each.name === null ? [] : [each.name])),
      'alike',
    );
    const method = own.find(each => each.name === name);
    if (!method || name === null) return;
    const calls = code.tokens.flatMap(({text}, at) =>
      text === name && textAt(code, at - 1) === '.' ? [replaceToken(code, at, wanted)] : [],
    );
    // Called under its own name, it may be a method for something else.
    if (calls.length > 0) return;
    yield {
      edits: [replaceToken(code, method.nameIndex, wanted)],
      explanation: `The interface asks for ${wanted}, and ${type} calls it ${name}.`,
    };
  },
  examples: [
    inOnePlace({
      before: withFmt(
        'type shape interface{ Area() int }',
        '',
        'type square struct{ side int }',
        '',
        'func (s square) area() int { return s.side * s.side }',
        '',
        'func main() {',
        '\tvar s shape = square{2}',
        '\tfmt.Println(s.Area())',
        '}',
      ),
      wrong: 'func (s square) area() int { return s.side * s.side }',
      right: 'func (s square) Area() int { return s.side * s.side }',
      output: '4\n',
    }),
  ],
});
