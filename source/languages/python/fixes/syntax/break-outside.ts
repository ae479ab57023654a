import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {blockAt} from '../../code/blocks.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import type {LogicalLine} from '../../code/logical-lines.ts';
import type {Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** `break` and `continue` where there is no loop to leave. */
export const breakOutside: Rule = {
  id: 'break-outside',
  tier: 3,
  answers: report =>
    isSyntaxError(report, "'break' outside loop", "'continue' not properly in loop"),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const {statement} = spot ?? {};
    if (!spot || !statement) return;
    const {code} = spot;
    const lone = code.lines.filter(line => isLone(line) && !isInLoop(code, line));
    if (!lone.includes(statement)) return;
    const endsFunction = lone.every(line => endsIts(code, line));
    const text = endsFunction ? 'return' : 'pass';
    yield {
      source: applyEdits(
        code.source,
        lone.map(line => replace(line, text)),
      ),
      explanation: endsFunction
        ? 'There is no loop to leave here: `return` leaves the function.'
        : 'There is no loop to leave here: `pass` does nothing.',
      // What was to be left nobody can know, or the line has lost its indentation.
      tier: endsFunction ? 3 : 5,
    };
  },
  examples: [
    {
      before: program`
        def tell(n):
            if n < 0:
                print("negative")
                break
            print("positive")


        tell(-1)
        tell(1)
      `,
      after: program`
        def tell(n):
            if n < 0:
                print("negative")
                return
            print("positive")


        tell(-1)
        tell(1)
      `,
      output: 'negative\npositive\n',
    },
    {
      before: program`
        n = 3
        if n > 2:
            print("big")
            break
        else:
            print("small")
            break
      `,
      after: program`
        n = 3
        if n > 2:
            print("big")
            pass
        else:
            print("small")
            pass
      `,
      output: 'big\n',
    },
  ],
};

const isLone = ({tokens}: LogicalLine): boolean =>
  tokens.length === 1 && /^(?:break|continue)$/.test(tokens[0]?.text ?? '');

/** Whether a line can only have been meant to end its function: no loop is in it. */
function endsIts({blocks}: Code, {tokens, firstLine}: LogicalLine): boolean {
  const block = blockAt(blocks, firstLine);
  const hasLoop = block?.body.some(line =>
    /^(?:for|while|async)$/.test(line.tokens[0]?.text ?? ''),
  );
  return tokens[0]?.text === 'break' && block?.kind === 'function' && !hasLoop;
}

/** Whether one of the headers around a line begins a loop, up to the function around it. */
function isInLoop({lines}: Code, line: LogicalLine): boolean {
  let {width} = line;
  for (let index = lines.indexOf(line) - 1; index >= 0; index -= 1) {
    const above = lines[index];
    if (!above || above.width >= width) continue;
    ({width} = above);
    const words = above.tokens.slice(0, 2).map(({text}) => text);
    if (words.includes('def') || words.includes('class')) return false;
    if (words.includes('for') || words.includes('while')) return true;
  }
  return false;
}
