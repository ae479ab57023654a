import {textAt, textBetween, type Code} from '../../code/code.ts';
import {insertAfter, replaceToken} from '../../code/edit.ts';
import {functionAround} from '../../code/functions.ts';
import {goRule, mainWith, type Mending} from '../go-rule.ts';

/** An index that is the length: a loop with `<=`, or `xs[len(xs)]` for the last. */
export const indexPastEnd = goRule({
  id: 'index-past-end',
  tier: 3,
  types: ['runtime error'],
  message: /^index out of range \[(\d+)\] with length \1$/,
  *mend({code, line}) {
    const onLine = code.tokens.flatMap((token, at) =>
      token.line === line && token.text === '[' ? [at] : [],
    );
    for (const open of onLine) {
      const list = textAt(code, open - 1);
      const close = code.partner.get(open);
      if (close === undefined || code.tokens[open - 1]?.kind !== 'name') continue;
      const index = textBetween(code, open + 1, close);
      const subject = subjectBefore(code, open);
      if (index === `len(${subject})`) {
        yield {
          edits: [insertAfter(code, close - 1, '-1')],
          explanation: `The last index is the length less one.`,
        };
      } else if (close === open + 2)
        yield* loops(code, open, textAt(code, open + 1), subject, list);
    }
  },
  examples: [
    {
      before: mainWith(
        'xs := []int{1, 2}',
        'for i := 0; i <= len(xs); i++ {',
        '\tfmt.Println(xs[i])',
        '}',
      ),
      after: mainWith(
        'xs := []int{1, 2}',
        'for i := 0; i < len(xs); i++ {',
        '\tfmt.Println(xs[i])',
        '}',
      ),
      output: '1\n2\n',
    },
    {
      before: mainWith('xs := []int{1, 2}', 'fmt.Println(xs[len(xs)])'),
      after: mainWith('xs := []int{1, 2}', 'fmt.Println(xs[len(xs)-1])'),
      output: '2\n',
    },
  ],
});

/** What is indexed, such as `s.items`. */
function subjectBefore(code: Code, open: number): string {
  let at = open - 1;
  while (textAt(code, at - 1) === '.' && code.tokens[at - 2]?.kind === 'name') at -= 2;
  return textBetween(code, at, open);
}

function* loops(
  code: Code,
  open: number,
  index: string,
  subject: string,
  list: string,
): Generator<Mending> {
  const around = functionAround(code, open);
  for (let at = open; at > (around?.bodyOpen ?? 0); at--) {
    if (textAt(code, at) !== '<=' || textAt(code, at - 1) !== index) continue;
    const close = code.partner.get(at + 2);
    if (textAt(code, at + 1) !== 'len' || close === undefined || textAt(code, close + 1) !== ';')
      return;
    const limit = textBetween(code, at + 3, close);
    if (limit !== subject && limit !== list) return;
    yield {
      edits: [replaceToken(code, at, '<')],
      explanation: 'The last index is the length less one.',
    };
    return;
  }
}
