import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import type {Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import type {Token} from '../../code/token.ts';

/** Words at the start of a line, by what must follow them. */
const words: readonly {wrong: RegExp; next: RegExp; right: string}[] = [
  {wrong: /^(?:function|func|fun|fn|sub|proc|define|method)$/, next: /^\w+$/, right: 'def'},
  {wrong: /^(?:elseif|elsif|elif|elsef|elsife)$/i, next: /^(?!=|:$)/, right: 'elif'},
  {wrong: /^(?:foreach|forall)$/, next: /^\w+$/, right: 'for'},
  {wrong: /^throw$/, next: /^\w+$/, right: 'raise'},
  {wrong: /^catch$/, next: /^\w+$|^:$/, right: 'except'},
  {wrong: /^(?:include|require|using)$/, next: /^\w+$/, right: 'import'},
];

/** Statements that start with another language's word: `function`, `else if`, `foreach`, `throw`, `catch`. */
export const foreignKeyword: Rule = {
  id: 'foreign-keyword',
  tier: 2,
  answers: report =>
    isSyntaxError(report, 'invalid syntax', "expected ':'", "expected 'except'", "'{' was never"),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const found = foreignWords(spot.code);
    const own = found.find(({line}) => line === spot.line);
    if (!own) return;
    yield {
      source: applyEdits(
        context.source,
        found.map(({edit}) => edit),
      ),
      explanation: `Python writes \`${own.written}\` as \`${own.edit.text}\`.`,
    };
  },
  examples: [
    {
      before: program`
        def size(n):
            if n < 10:
                return "small"
            else if n < 100:
                return "medium"
            elseif n < 1000:
                return "large"
            else:
                return "huge"


        print(size(50), size(500))
      `,
      after: program`
        def size(n):
            if n < 10:
                return "small"
            elif n < 100:
                return "medium"
            elif n < 1000:
                return "large"
            else:
                return "huge"


        print(size(50), size(500))
      `,
      output: 'medium large\n',
    },
    {
      before: program`
        function greet(name):
            print("hello", name)


        greet("Ada")
      `,
      after: program`
        def greet(name):
            print("hello", name)


        greet("Ada")
      `,
      output: 'hello Ada\n',
    },
    inOnePlace({
      before: program`
        def check(n):
            if n == 1:
                return "one"
            else n == 2:
                return "two"


        print(check(2))
      `,
      wrong: 'else n == 2:',
      right: 'elif n == 2:',
      output: 'two\n',
    }),
  ],
};

interface Found {
  readonly written: string;
  readonly line: number;
  readonly edit: Edit;
}

function foreignWords({lines}: Code): Found[] {
  return lines.flatMap(({tokens}): Found[] => {
    const [first, second] = tokens;
    if (!first || first.kind !== 'name') return [];
    const found = (end: number, written: string, right: string) => [
      {written, line: first.line, edit: replace({start: first.start, end}, right)},
    ];
    if (first.text === 'else' && second?.text === 'if') return found(second.end, 'else if', 'elif');
    if (first.text === 'else' && isCondition(tokens)) return found(first.end, 'else', 'elif');
    const word = words.find(({wrong}) => wrong.test(first.text));
    if (!word || word.right === first.text || !second || !word.next.test(second.text)) return [];
    return found(first.end, first.text, word.right);
  });
}

/** Whether an `else` line holds a comparison and ends with a colon. */
function isCondition(tokens: readonly Token[]): boolean {
  const compares = tokens.some(({text}) => /^(?:==|!=|<=?|>=?|in|is)$/.test(text));
  return compares && tokens[1]?.text !== ':' && tokens.at(-1)?.text === ':';
}
