import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {endsOperand, startsOperand} from '../../code/expressions.ts';
import type {Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import type {Token} from '../../code/token.ts';

/** Comments that start with `//`, which divides in Python. */
export const commentSign: Rule = {
  id: 'comment-sign',
  tier: 2,
  answers: report => isSyntaxError(report),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const signs = commentSigns(spot.code, spot.line, spot.at);
    if (!signs.some(({line}) => line === spot.line)) return;
    yield {
      source: applyEdits(
        context.source,
        signs.map(sign => replace(sign, '#')),
      ),
      explanation: 'A comment starts with `#` in Python: `//` divides.',
    };
  },
  examples: [
    {
      before: program`
        // prints a number
        half = 7 // 2
        print(half)  // three and no more
      `,
      after: program`
        # prints a number
        half = 7 // 2
        print(half)  # three and no more
      `,
      output: '3\n',
    },
  ],
};

/** `//` at the start of any line, and after a whole statement. */
function commentSigns({outer}: Code, errorLine: number, at: number): Token[] {
  const byLine = Map.groupBy(outer, ({line}) => line);
  return [...byLine].flatMap(([line, tokens]) => {
    const [first] = tokens;
    if (first?.text === '//') return [first];
    const pointed = tokens.findLast(token => token.text === '//' && token.start <= at);
    const found =
      line === errorLine && pointed && !closesMore(tokens, pointed)
        ? pointed
        : tokens.find(token => followsStatement(tokens, token));
    return found ? [found] : [];
  });
}

/** Whether brackets are closed behind the sign that were opened before it, as no comment does. */
function closesMore(tokens: readonly Token[], sign: Token): boolean {
  const rest = tokens
    .slice(tokens.indexOf(sign) + 1)
    .map(({text}) => text)
    .join(' ');
  return rest.split(/[)\]}]/).length > rest.split(/[([{]/).length;
}

/** Two words side by side after the sign are no expression. */
function followsStatement(tokens: readonly Token[], sign: Token): boolean {
  if (sign.text !== '//') return false;
  const words = tokens.slice(tokens.indexOf(sign) + 1);
  return words.some((word, index) => {
    const next = words[index + 1];
    return (
      word.kind === 'name' && next?.kind === 'name' && endsOperand(word) && startsOperand(next)
    );
  });
}
