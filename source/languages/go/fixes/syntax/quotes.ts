import {inOnePlace} from '../../../rule-examples.ts';
import {lastLine, textAt} from '../../code/code.ts';
import {replaceToken, type Edit} from '../../code/edit.ts';
import {goRule, mainWith, withFmt, type Mending, type Problem} from '../go-rule.ts';

/** Texts stand in double quotes, and end on their line. */
export const quotes = goRule({
  id: 'quotes',
  tier: 3,
  types: ['SyntaxError'],
  message:
    /^(?:more than one character in rune|newline in (?:string|rune)|string .*not terminated|rune literal not terminated|invalid character U\+(?:201[89CD]|0023))/,
  *mend(problem) {
    const {code, line, message} = problem;
    if (message.startsWith('more than one')) {
      const edits = code.tokens.flatMap((token, at) =>
        /^'(?:[^'\\"]|\\.){2,}'$/.test(token.text) &&
        !/^'\\(?:.|x..|u....|[0-7]{3})'$/.test(token.text)
          ? [replaceToken(code, at, `"${token.text.slice(1, -1)}"`)]
          : [],
      );
      if (edits.length > 0)
        yield {
          edits,
          explanation: 'Single quotes hold one character; texts stand in double quotes.',
        };
    } else if (message.includes('U+0023')) {
      yield* hashComment(problem);
    } else if (message.startsWith('invalid character')) {
      yield {edits: straightQuotes(problem), explanation: 'Texts stand in straight quotes.'};
    } else {
      const open = code.tokens.findIndex(
        token => token.line === line && token.kind === 'string' && isOpen(token.text),
      );
      if (open !== -1 && lastLine(code, open) === line) yield* closed(problem, open);
    }
  },
  examples: [
    {
      before: mainWith("fmt.Println('hello')"),
      after: mainWith('fmt.Println("hello")'),
      output: 'hello\n',
    },
    {
      before: mainWith('fmt.Println("hello)'),
      after: mainWith('fmt.Println("hello")'),
      output: 'hello\n',
    },
    inOnePlace({
      before: withFmt('# prints', 'func main() {', '\tfmt.Println(1)', '}'),
      wrong: '# prints',
      right: '// prints',
      output: '1\n',
    }),
  ],
});

function isOpen(text: string): boolean {
  return (
    /^["']/.test(text) &&
    (text.length === 1 ||
      !text.endsWith(text.charAt(0)) ||
      (/[^\\]\\.$/.test(text.slice(0, -1) + '.') && text.endsWith('\\"')))
  );
}

/** Closes a text at each place where what follows can be code: before a comma and another argument, or the brackets. */
function* closed({code}: Problem, open: number): Generator<Mending> {
  const token = code.tokens[open];
  if (!token) return;
  const quote = token.text.charAt(0);
  const tail = /[)\]},;{ ]*$/.exec(token.text)?.[0] ?? '';
  const places = new Set<number>();
  const comma = /, (?:[\w.]+(?:\([^()"]*\)|\[[^[\]"]*\])?(?:, )?)+\)+$/.exec(token.text);
  const hasVerb = /%[\w+.]/.test(token.text);
  if (comma && (hasVerb || /: ?,/.test(token.text))) places.add(token.start + comma.index);
  places.add(token.end - tail.length);
  if (comma) places.add(token.start + comma.index);
  for (const at of places) {
    yield {edits: [{from: at, to: at, text: quote}], explanation: 'The text is not closed.'};
  }
}

function straightQuotes({source}: Problem): Edit[] {
  return Array.from(source.matchAll(/[“”]/g), ({index}) => ({
    from: index,
    to: index + 1,
    text: '"',
  }));
}

function* hashComment({code, source}: Problem): Generator<Mending> {
  const edits = code.lineStarts.flatMap(start => {
    const [, indent] = /^([\t ]*)#+/.exec(source.slice(start, start + 200)) ?? [];
    if (indent === undefined) return [];
    const from = start + indent.length;
    return [{from, to: from + 1, text: '//'}];
  });
  if (edits.length > 0 && textAt(code, 0) !== '#')
    yield {edits, explanation: 'Comments start with //.'};
}
