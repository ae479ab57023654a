import {
  indentOf,
  isName,
  startsStatement,
  statementEnd,
  statementStart,
  textAt,
  textBetween,
  type Code,
} from '../../code/code.ts';
import {insertAfter, replaceToken, replaceTokens} from '../../code/edit.ts';
import {goRule, mainWith, type Mending, type Problem} from '../go-rule.ts';

/** An operator that Go writes otherwise, or does not have. */
export const operators = goRule({
  id: 'foreign-operator',
  tier: 3,
  types: ['SyntaxError'],
  *mend(problem) {
    const {code, index, message, line} = problem;
    if (/^cannot use (?:assignment )?.+ as value$/.test(message)) return yield* comparison(problem);
    if (message.includes("U+003F '?'")) return yield* ternary(code, index);
    for (let at = index - 3; at <= index + 1; at++) {
      const written = same.get(textAt(code, at));
      if (written === undefined || code.tokens[at]?.line !== line || !isOperator(code, at))
        continue;
      const isPrefix = written === '!';
      const to = code.tokens[at + 1]?.start ?? 0;
      yield {
        edits: [
          isPrefix ? {...replaceToken(code, at, written), to} : replaceToken(code, at, written),
        ],
        explanation: `Go writes ${written} for ${textAt(code, at)}.`,
      };
      return;
    }
    if (/^(?:\+\+|--)$/.test(textAt(code, index)) && isName(code, index + 1)) {
      const end = statementEnd(code, index + 1);
      yield {
        edits: [replaceToken(code, index, ''), insertAfter(code, end - 1, textAt(code, index))],
        explanation: `${textAt(code, index)} stands behind the variable.`,
      };
    }
  },
  examples: [
    {
      before: mainWith('n := 1', 'if n = 1 {', '\tfmt.Println("one")', '}'),
      after: mainWith('n := 1', 'if n == 1 {', '\tfmt.Println("one")', '}'),
      output: 'one\n',
    },
    {
      before: mainWith('n := 3', 'kind := n > 2 ? "big" : "small"', 'fmt.Println(kind)'),
      after: mainWith(
        'n := 3',
        'kind := "small"',
        'if n > 2 {',
        '\tkind = "big"',
        '}',
        'fmt.Println(kind)',
      ),
      output: 'big\n',
    },
    {
      before: mainWith('n := 3', 'if n > 2 and n < 4 {', '\tfmt.Println("three")', '}'),
      after: mainWith('n := 3', 'if n > 2 && n < 4 {', '\tfmt.Println("three")', '}'),
      output: 'three\n',
    },
  ],
});

const same: ReadonlyMap<string, string> = new Map([
  ['===', '=='],
  ['!==', '!='],
  ['and', '&&'],
  ['or', '||'],
  ['not', '!'],
  ['is', '=='],
]);

/** Whether a word such as `and` stands where an operator can: between operands, or `not` before one. */
function isOperator(code: Code, at: number): boolean {
  if (!isName(code, at)) return true;
  const before = code.tokens[at - 1];
  const isBehindOperand =
    before !== undefined &&
    (before.kind !== 'operator' || /^[)\]}]$/.test(before.text)) &&
    !/^(?:if|for|return|case|switch)$/.test(before.text);
  return textAt(code, at) === 'not'
    ? !isBehindOperand && isName(code, at + 1)
    : isBehindOperand && !startsStatement(code, at);
}

function* comparison({code, line, index}: Problem): Generator<Mending> {
  const onLine = code.tokens.flatMap(({text, line: own}, at) =>
    own === line && text === '=' ? [at] : [],
  );
  const [only, ...others] = onLine;
  if (only === undefined || others.length > 0 || Math.abs(only - index) > 40) return;
  yield {edits: [replaceToken(code, only, '==')], explanation: '= assigns; == compares.'};
}

/** `x := c ? a : b` and `return c ? a : b`, each as the statements that say the same. */
function* ternary(code: Code, question: number): Generator<Mending> {
  const start = statementStart(code, question);
  const end = endOfLine(code, question);
  let colon = question + 1;
  while (colon < end && textAt(code, colon) !== ':') {
    colon = /^[([{]$/.test(textAt(code, colon))
      ? (code.partner.get(colon) ?? colon) + 1
      : colon + 1;
  }
  if (colon >= end || textBetween(code, colon + 1, end).includes('?')) return;
  const [yes, no] = [textBetween(code, question + 1, colon), textBetween(code, colon + 1, end)];
  const indent = indentOf(code, start);
  const isReturn = textAt(code, start) === 'return';
  const isAssignment = /^:?=$/.test(textAt(code, start + 1));
  if (!isReturn && !(isAssignment && isName(code, start))) return;
  const condition = unwrapped(textBetween(code, isReturn ? start + 1 : start + 2, question));
  const name = textAt(code, start);
  const text = isReturn
    ? `if ${condition} {\n${indent}\treturn ${yes}\n${indent}}\n${indent}return ${no}`
    : `${name} ${textAt(code, start + 1)} ${no}\n${indent}if ${condition} {\n${indent}\t${name} = ${yes}\n${indent}}`;
  // Both sides of the assignment would be evaluated, which calls may not be made for.
  if (!isReturn && no.includes('(')) return;
  yield {
    edits: [replaceTokens(code, start, end, text)],
    explanation: 'Go has no ?: operator, but if says the same.',
  };
}

function unwrapped(text: string): string {
  return /^\([^()]*\)$/.test(text) ? text.slice(1, -1) : text;
}

function endOfLine(code: Code, index: number): number {
  const line = code.tokens[index]?.line;
  let at = index;
  while (at < code.tokens.length && code.tokens[at]?.line === line) at += 1;
  return at;
}

/** `go` and `defer` take a call; a function literal alone is none. */
export const missingCall = goRule({
  id: 'missing-call',
  tier: 3,
  types: ['SyntaxError'],
  message: /^expression in (?:go|defer) must be function call/,
  *mend({code, index}) {
    const start = /^(?:go|defer)$/.test(textAt(code, index)) ? index + 1 : index;
    const end = statementEndOf(code, start);
    const params =
      textAt(code, start) === 'func'
        ? textBetween(code, start + 2, code.partner.get(start + 1) ?? start)
        : '';
    // Which values it would be called with is the author's to say.
    if (params !== '' || end === null) return;
    yield {
      edits: [insertAfter(code, end - 1, '()')],
      explanation: 'go and defer take a call, so the function needs () behind it.',
    };
  },
  examples: [
    {
      before: mainWith('defer func() {', '\tfmt.Println("bye")', '}', 'fmt.Println("hi")'),
      after: mainWith('defer func() {', '\tfmt.Println("bye")', '}()', 'fmt.Println("hi")'),
      output: 'hi\nbye\n',
    },
  ],
});

function statementEndOf(code: Code, start: number): number | null {
  if (textAt(code, start) !== 'func') return statementEnd(code, start);
  const behind = (code.partner.get(start + 1) ?? start) + 1;
  let open = behind;
  while (open < behind + 8 && textAt(code, open) !== '{') open += 1;
  const close = code.partner.get(open);
  return close === undefined ? null : close + 1;
}
