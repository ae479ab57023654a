import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {splitAt} from '../../code/brackets.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import {textOf} from '../../code/expressions.ts';
import {codeOf, type Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import type {Token} from '../../code/token.ts';

/** `except X, e:`, `raise X, "text"` and long numbers, as Python 2 wrote them. */
export const python2Statements: Rule = {
  id: 'python2-statements',
  tier: 2,
  answers: report =>
    isSyntaxError(
      report,
      'invalid syntax',
      'multiple exception types',
      'invalid decimal literal',
      'invalid hex',
    ) ||
    (report.type === 'NameError' && report.message.startsWith('name ')),
  *suggest(context) {
    const {location} = context.report;
    if (location?.file !== context.entry) return;
    const code = codeOf(context);
    const found = code.lines.flatMap(({tokens, firstLine}) =>
      editsOf(code, tokens).map(edit => ({edit, firstLine})),
    );
    if (!found.some(({firstLine}) => firstLine === location.line)) return;
    yield {
      source: applyEdits(
        context.source,
        found.map(({edit}) => edit),
      ),
      explanation: 'This is written as in Python 2; Python 3 has another way.',
    };
  },
  examples: [
    {
      before: program`
        def check(n):
            if n < 0:
                raise ValueError, "negative"
            return n * 10L


        try:
            check(-1)
        except (ValueError, TypeError), error:
            print(error)
        print(check(2))
      `,
      after: program`
        def check(n):
            if n < 0:
                raise ValueError("negative")
            return n * 10


        try:
            check(-1)
        except (ValueError, TypeError) as error:
            print(error)
        print(check(2))
      `,
      output: 'negative\n20\n',
    },
  ],
};

function editsOf(code: Code, tokens: readonly Token[]): Edit[] {
  const [first] = tokens;
  const longs = tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    const isLong =
      token.kind === 'number' && next?.text.toLowerCase() === 'l' && next.start === token.end;
    return isLong ? [replace(next, '')] : [];
  });
  if (first?.text === 'except') return [...longs, ...exceptComma(tokens)];
  if (first?.text === 'raise') return [...longs, ...raiseComma(code, tokens)];
  return longs;
}

/** `except X, e:`, where the name is in lower case: `except X, Y:` catches two. */
function exceptComma(tokens: readonly Token[]): Edit[] {
  const parts = splitAt(tokens.slice(1), ',');
  const [types = [], name = []] = parts;
  const [last, variable, colon] = [types.at(-1), name[0], name[1]];
  if (parts.length !== 2 || !last || variable?.kind !== 'name' || colon?.text !== ':') return [];
  if (!/^[a-z_]/.test(variable.text)) return [];
  return [replace({start: last.end, end: variable.start}, ' as ')];
}

function raiseComma(code: Code, tokens: readonly Token[]): Edit[] {
  const parts = splitAt(tokens.slice(1), ',');
  const [type = [], message = []] = parts;
  const [first, last] = [type[0], message.at(-1)];
  const isName = type.every(({kind, text}) => kind === 'name' || text === '.');
  if (parts.length !== 2 || !first || !last || !isName) return [];
  const text = `${textOf(code.source, type)}(${textOf(code.source, message)})`;
  return [replace({start: first.start, end: last.end}, text)];
}
