import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {replaceToken} from '../../code/edit.ts';
import {
  isSyntaxError,
  proven,
  readSyntax,
  type Attempt,
  type SyntaxContext,
} from './syntax-context.ts';

/** A regular expression with a flag twice, without its second slash, or with a sign that needs a backslash. */
export const regexpSyntax: Rule = {
  id: 'regexp-syntax',
  tier: 3,
  answers: report =>
    isSyntaxError(report) && report.message.startsWith('Invalid regular expression'),
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax !== null) yield* proven(syntax, attempts(syntax), {further: true});
  },
  examples: [
    {
      before: lines("console.log('a-b-c'.replace(/-/gg, '+'));"),
      after: lines("console.log('a-b-c'.replace(/-/g, '+'));"),
      output: 'a+b+c\n',
    },
    {
      before: lines("console.log('1+1'.split(/+/).length);"),
      after: lines("console.log('1+1'.split(/\\+/).length);"),
      output: '2\n',
    },
    {
      before: lines("console.log(/^a.test('abc'));"),
      after: lines("console.log(/^a/.test('abc'));"),
      output: 'true\n',
    },
    {
      before: lines("console.log('f(x)'.split(/(/)[0]);"),
      after: lines("console.log('f(x)'.split(/\\(/)[0]);"),
      output: 'f\n',
    },
  ],
};

function* attempts({code, at, message}: SyntaxContext): Generator<Attempt> {
  const token = code.tokens[at];
  if (token === undefined) return;
  if (token.kind !== 'regex') {
    const end = code.lineEnd(token.line);
    const rest = code.source.slice(token.start + 1, end);
    for (const {index} of rest.matchAll(/(?=\.(?:test|exec)\()|(?=[,)\];])|$/g)) {
      const place = token.start + 1 + index;
      yield {
        edits: [{start: place, end: place, text: '/'}],
        explanation: 'The regular expression has no second slash.',
      };
    }
    return;
  }
  const slash = token.text.lastIndexOf('/');
  const [body, flags] = [token.text.slice(1, slash), token.text.slice(slash + 1)];
  if (message.endsWith('flags')) {
    const known = [...new Set(flags)].filter(flag => 'dgimsuvy'.includes(flag)).join('');
    yield {
      edits: [replaceToken(code, at, `/${body}/${known}`)],
      explanation: 'Each flag is one of d, g, i, m, s, u, v, y, and stands there once.',
    };
    return;
  }
  // A sign that means nothing where it stands was meant literally; only one that stands alone is that plain.
  if (!/^(?:[*+?()[\]]|\\?.?[*+?()[\]])$/.test(body)) return;
  yield {
    edits: [replaceToken(code, at, `/${body.replace(/[*+?()[\]]$/, '\\$&')}/${flags}`)],
    explanation: `${body} has a meaning in regular expressions; a backslash takes it away.`,
  };
}
