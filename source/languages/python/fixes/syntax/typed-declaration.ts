import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import type {Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

const declaringWords: ReadonlySet<string> = new Set(
  'int float double string String char bool boolean var let const auto long short str list dict set final local my static'.split(
    ' ',
  ),
);

/** A variable that is declared with a type or a word of another language: `int x = 5`, `let y = 1`. */
export const typedDeclaration: Rule = {
  id: 'typed-declaration',
  tier: 2,
  answers: report => isSyntaxError(report, 'invalid syntax'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const found = declarations(spot.code);
    const own = found.find(({line}) => line === spot.line);
    if (!own) return;
    yield {
      source: applyEdits(
        context.source,
        found.map(({edit}) => edit),
      ),
      explanation: `Python's variables are not declared: \`${own.word}\` goes.`,
    };
  },
  examples: [
    {
      before: program`
        let total = 0
        const limit = 3
        for n in range(limit):
            int square = n * n
            total += square
        print(total)
      `,
      after: program`
        total = 0
        limit = 3
        for n in range(limit):
            square = n * n
            total += square
        print(total)
      `,
      output: '5\n',
    },
  ],
};

interface Found {
  readonly word: string;
  readonly line: number;
  readonly edit: Edit;
}

function declarations({lines}: Code): Found[] {
  return lines.flatMap(({tokens}): Found[] => {
    const length = tokens.findIndex(({text}) => !declaringWords.has(text));
    const [first, name, next] = [tokens[0], tokens[length], tokens[length + 1]];
    const isDeclaration = length > 0 && name?.kind === 'name' && /^=$|^,$/.test(next?.text ?? '');
    if (!first || !name || !isDeclaration) return [];
    const word = tokens
      .slice(0, length)
      .map(({text}) => text)
      .join(' ');
    return [{word, line: first.line, edit: replace({start: first.start, end: name.start}, '')}];
  });
}
