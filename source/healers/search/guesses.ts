import type {FoundError, SyntaxSearch} from '../../languages/syntax-search.ts';
import type {Version} from './versions.ts';

/** A language that guesses more than this of one error knows nothing of it. */
const most = 40;

/** What the language itself guesses of a source with an error, beside the edits that all languages share. */
export function guessesOf(base: Version, error: FoundError, {guess}: SyntaxSearch): Version[] {
  if (!guess) return [];
  return Iterator.from(guess(base.source, error))
    .take(most)
    .filter(({source}) => source !== base.source)
    .map(({source, cost, explanation}): Version => {
      const step = {source, kind: 'guess', explanation, pattern: null} as const;
      return {source, cost: base.cost + cost, steps: [...base.steps, step], isGuess: true};
    })
    .toArray();
}
