import {indentOf, lastLine, textAt, type Code} from '../../code/code.ts';
import {insertAfter, insertBefore, replaceToken, type Edit} from '../../code/edit.ts';
import {goRule, mainWith, withFmt, type Mending, type Problem} from '../go-rule.ts';

/** A comma, bracket or brace that is missing, too many, or on the wrong line. */
export const brackets = goRule({
  id: 'brackets',
  tier: 3,
  types: ['SyntaxError'],
  message: /^(?:unexpected |non-declaration statement|missing \{|missing condition)/,
  *mend(problem) {
    const {message} = problem;
    yield* braceOnNewLine(problem);
    yield* elseOnNewLine(problem);
    if (
      /^unexpected .+ in .+; possibly missing /.test(message) ||
      message.startsWith('unexpected ), expected ')
    )
      yield* separator(problem);
    if (message.endsWith('expected :')) yield* caseColon(problem);
    if (/^unexpected [)\]}]? ?(?:at end of statement|after top)|^non-declaration/.test(message))
      yield* tooMany(problem);
    yield* missingBrace(problem);
  },
  examples: [
    {
      before: mainWith('xs := []int{', '\t1,', '\t2', '}', 'fmt.Println(xs)'),
      after: mainWith('xs := []int{', '\t1,', '\t2,', '}', 'fmt.Println(xs)'),
      output: '[1 2]\n',
    },
    {
      before: mainWith('fmt.Println(len("abc")'),
      after: mainWith('fmt.Println(len("abc"))'),
      output: '3\n',
    },
    {
      before: withFmt('func main()', '{', '\tfmt.Println(1)', '}'),
      after: mainWith('fmt.Println(1)'),
      output: '1\n',
    },
    {
      before: mainWith('for i := 0; i < 2; i++ {', '\tif i > 0 {', '\t\tfmt.Println(i)', '}'),
      after: mainWith('for i := 0; i < 2; i++ {', '\tif i > 0 {', '\t\tfmt.Println(i)', '\t}', '}'),
      output: '1\n',
    },
  ],
});

/** `func main()` and `if x` with their brace on the next line, or with none before an indented line. */
function* braceOnNewLine({code, message, line}: Problem): Generator<Mending> {
  if (!/before \{|expected \{ after|^missing \{|for loop condition/.test(message)) return;
  const brace = code.tokens.findIndex(
    (token, at) =>
      token.text === '{' &&
      token.line >= line &&
      token.line <= line + 1 &&
      lastLine(code, at - 1) < token.line,
  );
  const before = code.tokens[brace - 1];
  const own = code.tokens[brace];
  if (brace < 1 || !before || !own || own.line - before.line > 1) return;
  yield {
    edits: [{from: before.end, to: own.end, text: ' {'}],
    explanation: 'The opening brace stands on the line of what it belongs to.',
  };
}

function* elseOnNewLine({code, index}: Problem): Generator<Mending> {
  if (textAt(code, index) !== 'else' || textAt(code, index - 1) !== '}') return;
  const [from, to] = [code.tokens[index - 1]?.end ?? 0, code.tokens[index]?.start ?? 0];
  if (code.tokens[index - 1]?.line === code.tokens[index]?.line) return;
  yield {edits: [{from, to, text: ' '}], explanation: 'else follows its brace on the same line.'};
}

/** A comma or a closing bracket: which one tells the text behind, and the bracket that is open. */
function* separator({code, index, offset, message}: Problem): Generator<Mending> {
  const isLineEnd = message.startsWith('unexpected newline');
  const before = isLineEnd ? lastTokenBefore(code, offset) : index - 1;
  const open = openAt(code, before);
  if (open === null || before < 0) return;
  const closer = closers[textAt(code, open)] ?? ')';
  const next = before + 1;
  const comma: Mending = {
    edits: [insertAfter(code, before, ',')],
    explanation: 'A comma is missing.',
  };
  const close: Mending = {
    edits: [insertAfter(code, before, closer)],
    explanation: `The ${textAt(code, open)} is not closed.`,
  };
  const isSameLine = code.tokens[open]?.line === code.tokens[before]?.line;
  const isClosed = textAt(code, next) === closer && !code.unclosed.includes(open);
  if (message.startsWith('unexpected ),'))
    yield {edits: [insertBefore(code, index, closer)], explanation: close.explanation};
  else if (!isLineEnd && /^(?:name|string|number)$/.test(code.tokens[index]?.kind ?? '')) {
    // Between a key and its value stands a colon.
    const isPair =
      textAt(code, open) === '{' &&
      code.tokens[before]?.kind === 'string' &&
      code.tokens[before - 1]?.text !== ':' &&
      code.tokens.slice(open, open + 200).some(({text}) => text === ':');
    if (isPair)
      yield {
        edits: [insertAfter(code, before, ':')],
        explanation: 'A colon stands between a key and its value.',
      };
    else if (!message.includes('parameter list')) yield comma;
    else yield close;
  } else if (isClosed) yield comma;
  else {
    // A list that goes on does so at this indentation, or deeper when it starts on this line.
    const [own, following] = [before, next].map(at => indentOf(code, at).length);
    const goesOn = isSameLine ? (following ?? 0) > (own ?? 0) : following === own;
    yield goesOn ? comma : close;
  }
}

const closers: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}'};

function lastTokenBefore(code: Code, offset: number): number {
  return code.tokens.findLastIndex(({start}) => start < offset);
}

/** The innermost bracket that is open behind a token, or would be if the later ones did not close it. */
function openAt(code: Code, index: number): number | null {
  for (let at = index; at >= 0 && at > index - 400; at--) {
    const text = textAt(code, at);
    const partner = code.partner.get(at);
    if (/^[)\]}]$/.test(text) && partner !== undefined) at = partner;
    else if (/^[([{]$/.test(text)) return at;
  }
  return null;
}

function* caseColon({code, offset}: Problem): Generator<Mending> {
  const before = lastTokenBefore(code, offset);
  const start = code.tokens.findIndex(({line}) => line === code.tokens[before]?.line);
  if (!/^(?:case|default)$/.test(textAt(code, start))) return;
  yield {edits: [insertAfter(code, before, ':')], explanation: 'A case ends with a colon.'};
}

/** A closing bracket that nothing opens. */
function* tooMany({code, index}: Problem): Generator<Mending> {
  const text = textAt(code, index);
  if (!/^[)\]}]$/.test(text)) return;
  const last = code.tokens.length - 1;
  const isLonely = text === '}' && code.tokens[index - 1]?.line !== code.tokens[index]?.line;
  if (!code.unopened.includes(index) && index !== last && text === '}') return;
  const edit: Edit =
    isLonely && index === last
      ? {from: code.tokens[index - 1]?.end ?? 0, to: code.tokens[index]?.end ?? 0, text: ''}
      : replaceToken(code, index, '');
  yield {edits: [edit], explanation: `Nothing opens this ${text}.`};
}

/**
 * A block that is not closed: it ends before the first line that is indented no deeper than its head, unless that line
 * closes it.
 */
function* missingBrace({code, source, message}: Problem): Generator<Mending> {
  const isEnd =
    message.startsWith('unexpected EOF') ||
    /^unexpected name \w+, expected \(/.test(message) ||
    message.startsWith('non-declaration');
  const open = isEnd ? wronglyClosed(code, source) : null;
  if (open === null) return;
  const head = indentAt(code, source, code.tokens[open]?.line ?? 1);
  const from = code.tokens[open]?.line ?? 1;
  let at = from + 1;
  while (
    at <= code.lineStarts.length &&
    (isBlank(code, source, at) || indentAt(code, source, at).length > head.length)
  )
    at += 1;
  // Blank lines belong to what follows.
  while (at > from + 1 && isBlank(code, source, at - 1)) at -= 1;
  const offset = code.lineStarts[at - 1] ?? source.length;
  const lineEnd = offset > 0 && source.charAt(offset - 1) !== '\n' ? '\n' : '';
  yield {
    edits: [{from: offset, to: offset, text: `${lineEnd}${head}}\n`}],
    explanation: `The block that starts in line ${from} is not closed.`,
  };
}

/** The first brace at a line end whose partner is not on a line with the same indentation, from the innermost. */
function wronglyClosed(code: Code, source: string): number | null {
  const found = code.tokens.flatMap(({text, line}, at) => {
    const isBlock = text === '{' && code.tokens[at + 1]?.line !== line;
    if (!isBlock) return [];
    const close = code.partner.get(at);
    const isRight =
      close !== undefined &&
      indentAt(code, source, code.tokens[close]?.line ?? 0) === indentAt(code, source, line);
    return isRight ? [] : [at];
  });
  return found.at(-1) ?? null;
}

function indentAt(code: Code, source: string, line: number): string {
  const start = code.lineStarts[line - 1] ?? source.length;
  return /^[\t ]*/.exec(source.slice(start, start + 200))?.[0] ?? '';
}

function isBlank(code: Code, source: string, line: number): boolean {
  const start = code.lineStarts[line - 1] ?? source.length;
  return source.slice(start, code.lineStarts[line] ?? source.length).trim() === '';
}
