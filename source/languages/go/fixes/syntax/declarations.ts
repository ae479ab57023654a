import {inOnePlace, lines} from '../../../rule-examples.ts';
import {isName, startsStatement, textAt, textBetween, type Code} from '../../code/code.ts';
import {insertBefore, replaceToken, replaceTokens} from '../../code/edit.ts';
import {packagesNamed} from '../../knowledge/standard.ts';
import {goRule, mainWith, withFmt, type Mending, type Problem} from '../go-rule.ts';

/** A declaration or the head of a loop, written as in another language. */
export const declarations = goRule({
  id: 'foreign-declaration',
  tier: 3,
  types: ['SyntaxError'],
  *mend(problem) {
    const {message} = problem;
    const mending =
      declaredTwice(problem) ??
      resultType(problem) ??
      parameterType(problem) ??
      loopHead(problem) ??
      fieldComma(problem) ??
      unquotedImport(problem) ??
      (message.startsWith("expected 'package'") ? packageClause(problem) : null);
    if (mending) yield mending;
  },
  examples: [
    {
      before: mainWith('var n := 1', 'fmt.Println(n)'),
      after: mainWith('n := 1', 'fmt.Println(n)'),
      output: '1\n',
    },
    inOnePlace({
      before: withFmt(
        'func one() -> int {',
        '\treturn 1',
        '}',
        '',
        'func main() {',
        '\tfmt.Println(one())',
        '}',
      ),
      wrong: 'func one() -> int {',
      right: 'func one() int {',
      output: '1\n',
    }),
    {
      before: mainWith('for x in []int{1, 2} {', '\tfmt.Println(x)', '}'),
      after: mainWith('for _, x := range []int{1, 2} {', '\tfmt.Println(x)', '}'),
      output: '1\n2\n',
    },
    {
      before: lines('import "fmt"', '', 'func main() {', '\tfmt.Println(1)', '}'),
      after: mainWith('fmt.Println(1)'),
      output: '1\n',
    },
  ],
});

/** `var n := 1`: either of the two, which is `:=` in a function. */
function declaredTwice({code, index}: Problem): Mending | null {
  const keyword = textAt(code, index - 2);
  if (textAt(code, index) !== ':=' || !/^(?:var|const)$/.test(keyword)) return null;
  const isInside =
    code.tokens[index - 2]?.start !== code.lineStarts[(code.tokens[index]?.line ?? 1) - 1];
  const explanation = `A declaration has either ${keyword} or :=.`;
  if (keyword === 'const' || !isInside)
    return {edits: [replaceToken(code, index, '=')], explanation};
  const name = textAt(code, index - 1);
  return {edits: [replaceTokens(code, index - 2, index, name)], explanation};
}

/** `func f(): int {` and `func f() -> int {`. */
function resultType({code, index, message}: Problem): Mending | null {
  if (!message.endsWith(' after top level declaration') || textAt(code, index - 1) !== ')')
    return null;
  if (!/^(?:->|:|=>)$/.test(textAt(code, index))) return null;
  const from = code.tokens[index - 1]?.end ?? 0;
  const to = code.tokens[index + 1]?.start ?? from;
  return {
    edits: [{from, to, text: ' '}],
    explanation: `Nothing stands between the parameters and the type of the result.`,
  };
}

/** `n: int` in parameters. */
function parameterType({code, index, message}: Problem): Mending | null {
  if (!message.includes('in parameter list') || textAt(code, index) !== ':') return null;
  const open = code.tokens.findLastIndex(({text}, at) => at < index && text === '(');
  const close = code.partner.get(open);
  if (close === undefined) return null;
  const edits = code.tokens
    .slice(open, close)
    .flatMap(({text, start, end}) => (text === ':' ? [{from: start, to: end, text: ''}] : []));
  return {edits, explanation: 'Nothing stands between a parameter and its type.'};
}

/** `for (…) {`, `for x in xs {` and `for x of xs {`. */
function loopHead({code, index, line}: Problem): Mending | null {
  const head = code.tokens.findIndex(token => token.line === line && token.text === 'for');
  if (head === -1 || !startsStatement(code, head)) return null;
  const close = textAt(code, head + 1) === '(' ? code.partner.get(head + 1) : undefined;
  if (close !== undefined && textAt(code, close + 1) === '{' && textAt(code, index) === ':=') {
    return {
      edits: [replaceTokens(code, head + 1, close + 1, textBetween(code, head + 2, close))],
      explanation: 'No parentheses stand around the head of a loop.',
    };
  }
  if (!/^(?:in|of)$/.test(textAt(code, index))) return null;
  const names = textBetween(code, head + 1, index);
  if (!/^\w+(?:, ?\w+)?$/.test(names)) return null;
  const call =
    /^range$/.test(textAt(code, index + 1)) && textAt(code, index + 2) === '('
      ? code.partner.get(index + 2)
      : undefined;
  if (call !== undefined && textAt(code, call + 1) === '{') return countTo(code, head, index, call);
  const both = names.includes(',') ? names : `_, ${names}`;
  return {
    edits: [replaceTokens(code, head + 1, index + 1, `${both} := range`)],
    explanation: `Go goes through a list with range, which gives the index, too.`,
  };
}

/** `for i in range(3) {` */
function countTo(code: Code, head: number, index: number, close: number): Mending | null {
  const limit = textBetween(code, index + 3, close);
  const name = textAt(code, head + 1);
  if (limit.includes(',') || index !== head + 2) return null;
  return {
    edits: [
      replaceTokens(code, head + 1, close + 1, `${name} := 0; ${name} < ${limit}; ${name}++`),
    ],
    explanation: `Go counts with ${name} := 0; ${name} < ${limit}; ${name}++.`,
  };
}

/** Fields of a struct end with their lines. */
function fieldComma({code, index, message}: Problem): Mending | null {
  if (
    !/^unexpected (?:comma|semicolon).* in struct type/.test(message) ||
    textAt(code, index) !== ','
  )
    return null;
  const open = code.tokens.findLastIndex(({text}, at) => at < index && text === '{');
  const close = code.partner.get(open) ?? index;
  const edits = code.tokens.flatMap(({text, line}, at) =>
    at > open && at < close && text === ',' && code.tokens[at + 1]?.line !== line
      ? [replaceToken(code, at, '')]
      : [],
  );
  return edits.length === 0
    ? null
    : {edits, explanation: 'No commas stand between the fields of a struct.'};
}

function unquotedImport({code, line, message}: Problem): Mending | null {
  if (!message.startsWith('missing import path')) return null;
  const at = code.tokens.findIndex(
    token => token.line === line && token.kind === 'name' && token.text !== 'import',
  );
  const name = textAt(code, at);
  const [path, ...others] = packagesNamed(name, []);
  if (!isName(code, at)) return null;
  const known =
    path !== undefined && others.length === 0
      ? path
      : [
          'fmt',
          'os',
          'strings',
          'sort',
          'math',
          'time',
          'errors',
          'strconv',
          'bufio',
          'sync',
          'io',
          'log',
        ].find(each => each === name);
  if (known === undefined) return null;
  return {
    edits: [replaceToken(code, at, `"${known}"`)],
    explanation: 'The path of an import stands in quotes.',
  };
}

function packageClause({code, source}: Problem): Mending | null {
  if (
    !/^(?:import|func|type|var|const)$/.test(textAt(code, 0)) ||
    code.tokens.some(({text, start}) => text === 'package' && start === 0)
  )
    return null;
  const hasMain = /\bfunc main\(\)/.test(source);
  return hasMain
    ? {
        edits: [insertBefore(code, 0, 'package main\n\n')],
        explanation: 'Every file starts with its package, which is main for a program.',
      }
    : null;
}
