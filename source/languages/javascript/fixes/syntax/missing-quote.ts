import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import type {Edit} from '../../code/edit.ts';
import {contractions, innerQuotes} from './quotes-in-text.ts';
import {boundaries, closings, swallowedCode} from './string-ends.ts';
import {blankOpening, emptyText, openings} from './string-starts.ts';
import {strayQuotes} from './stray-quotes.ts';
import {
  eitherOf,
  isSyntaxError,
  proven,
  readSyntax,
  type Attempt,
  type SyntaxContext,
} from './syntax-context.ts';

/** A string without its second quote, with a quote inside it, or over several lines. */
export const missingQuote: Rule = {
  id: 'missing-quote',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax === null) return;
    yield* eitherOf(
      [...proven(syntax, attempts(syntax), {further: true})],
      [...proven(syntax, strayQuotes(syntax.code, nearString(syntax)))],
    );
  },
  examples: [
    {
      before: lines("console.log('hello);"),
      after: lines("console.log('hello');"),
      output: 'hello\n',
    },
    {
      before: lines("const names = ['Ada', 'Bo];", 'console.log(names.length);'),
      after: lines("const names = ['Ada', 'Bo'];", 'console.log(names.length);'),
      output: '2\n',
    },
    {
      before: lines('const size = 3;', "console.log('size: + size);"),
      after: lines('const size = 3;', "console.log('size:' + size);"),
      output: 'size:3\n',
    },
    {
      before: lines("console.log(hello world');"),
      after: lines("console.log('hello world');"),
      output: 'hello world\n',
    },
    {
      before: lines("console.log('It's late, isn't it');"),
      after: lines("console.log('It\\'s late, isn\\'t it');"),
      output: "It's late, isn't it\n",
    },
    {
      before: lines('console.log("She said "hi" to me");'),
      after: lines('console.log("She said \\"hi\\" to me");'),
      output: 'She said "hi" to me\n',
    },
    {
      before: lines("const poem = 'roses", "violets';", "console.log(poem.split('\\n').length);"),
      after: lines('const poem = `roses', 'violets`;', "console.log(poem.split('\\n').length);"),
      output: '2\n',
    },
    {
      before: lines('const name = "Ada";', 'console.log(`Hi ${name});', "console.log('done');"),
      after: lines('const name = "Ada";', 'console.log(`Hi ${name}`);', "console.log('done');"),
      output: 'Hi Ada\ndone\n',
    },
    {
      before: lines('console.log("mixed\');'),
      after: lines("console.log('mixed');"),
      output: 'mixed\n',
    },
  ],
};

function* attempts(syntax: SyntaxContext): Generator<Attempt> {
  const {code, line} = syntax;
  yield* swallowedCode(code, line);
  const open = unclosedText(code);
  const token = code.tokens[open];
  if (token?.kind === 'template') yield* templateAttempts(code, open);
  if (token?.kind === 'string') {
    yield* blankOpening(code, open);
    yield* emptyText(code, open);
    yield* closings(code, open);
  }
  const near = nearString(syntax);
  yield* contractions(code, near);
  yield* innerQuotes(code, near);
  if (token?.kind !== 'string') return;
  yield* overLines(code, open);
  yield* openings(code, open);
  yield* boundaries(code, near);
}

const unclosedText = (code: Code): number =>
  code.tokens.findIndex(({closed, kind}) => !closed && (kind === 'string' || kind === 'template'));

/** The line of the string that is never closed; without one, the line of the error. */
function nearString({code, line}: SyntaxContext): number {
  const token = code.tokens[unclosedText(code)];
  return token?.kind === 'string' ? token.line : line;
}

const longestString = 30;

/** A string that goes on in the next lines is a template. */
function* overLines(code: Code, open: number): Generator<Attempt> {
  const token = code.tokens[open];
  if (token === undefined) return;
  const quote = token.text.slice(0, 1);
  let from = code.lineEnd(token.line);
  for (let line = token.line + 1; line <= token.line + longestString; line++) {
    const end = code.lineEnd(line);
    const at = code.source.indexOf(quote, from);
    if (at !== -1 && at < end) {
      const inner = code.source.slice(token.start + 1, at);
      if (/[`\\]|\$\{/.test(inner)) return;
      const edits: Edit[] = [
        {start: token.start, end: token.start + 1, text: '`'},
        {start: at, end: at + 1, text: '`'},
      ];
      yield {edits, explanation: 'Only a template in backticks goes over several lines.'};
      return;
    }
    from = end;
  }
}

/** A template without its second backtick ends with its line, before what closes the call around it. */
function* templateAttempts(code: Code, open: number): Generator<Attempt> {
  // The piece that runs to the end of the source is the rest of a template that starts further up.
  const starts = code.tokens.flatMap((token, index) =>
    index <= open && token.kind === 'template' && token.text.startsWith('`') ? [index] : [],
  );
  for (const start of starts.reverse()) {
    const line = code.tokens[start]?.line ?? 1;
    const from = code.lineStart(line);
    const text = code.source.slice(from, code.lineEnd(line));
    const tail = /[)\];,}\s]*$/.exec(text)?.[0].length ?? 0;
    const hole = /\}[)\];,\s]*$/.exec(text) === null ? 0 : 1;
    for (let back = tail - hole; back >= 0; back--) {
      const at = from + text.length - back;
      yield {
        edits: [{start: at, end: at, text: '`'}],
        explanation: 'The template is never closed.',
      };
    }
  }
}
