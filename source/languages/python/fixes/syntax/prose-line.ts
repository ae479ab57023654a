import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {isKeyword} from '../../code/keywords.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import type {Token} from '../../code/token.ts';

/** So many words side by side are no statement with a sign forgotten. */
const fewestWords = 4;

/** A line of words that was meant for a comment. */
export const proseLine: Rule = {
  id: 'prose-line',
  tier: 3,
  answers: report => isSyntaxError(report),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const [first] = spot?.tokens ?? [];
    if (!spot || !first || !isProse(spot.tokens)) return;
    yield {
      source: applyEdits(context.source, [insert(first.start, '# ')]),
      explanation: `Line ${spot.line} is no code: it becomes a comment.`,
    };
  },
  examples: [
    {
      before: program`
        read the temperature and print it
        degrees = 21
        print(degrees)
      `,
      after: program`
        # read the temperature and print it
        degrees = 21
        print(degrees)
      `,
      output: '21\n',
    },
  ],
};

/** Words, most of them beside another that is no keyword, and nothing that computes, calls or assigns. */
function isProse(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({kind}) => kind === 'name');
  if (words.length < fewestWords) return false;
  const isPlain = ({kind, text}: Token) =>
    kind === 'name' || kind === 'number' || /^(?:[.,;:?!-]|'|’)$/.test(text);
  if (
    !tokens.every(isPlain) ||
    /^(?:print|import|from|def|class|global)$/.test(tokens[0]?.text ?? '')
  )
    return false;
  const isName = (token: Token | undefined) => token?.kind === 'name' && !isKeyword(token.text);
  return tokens.filter((token, index) => isName(token) && isName(tokens[index + 1])).length >= 2;
}
