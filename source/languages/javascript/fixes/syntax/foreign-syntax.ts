import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import type {Code} from '../../code/code.ts';
import {insertAfter, replaceToken, replaceTokens, type Edit} from '../../code/edit.ts';
import {expressionEnd} from '../../code/expressions.ts';
import {statementEnd, statementStart} from '../../code/statements.ts';
import {firstOfLine, lineOf} from './layout.ts';
import {
  isSyntaxError,
  proven,
  readSyntax,
  type Attempt,
  type SyntaxContext,
} from './syntax-context.ts';

/** Forms of other languages: `print "x"`, `f"{x}"`, `a if b else c`, list comprehensions, `lambda`. */
export const foreignSyntax: Rule = {
  id: 'foreign-syntax',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax !== null) yield* proven(syntax, attempts(syntax), {further: true});
  },
  examples: [
    {
      before: lines('print "hello"', 'console.log "bye"'),
      after: lines('console.log("hello")', 'console.log("bye")'),
      output: 'hello\nbye\n',
    },
    {
      before: lines("const name = 'Ada';", "console.log(f'Hi {name}, you have {1 + 1} mails');"),
      after: lines("const name = 'Ada';", 'console.log(`Hi ${name}, you have ${1 + 1} mails`);'),
      output: 'Hi Ada, you have 2 mails\n',
    },
    {
      before: lines(
        'const n = 5;',
        "const size = 'big' if n > 3 else 'small';",
        'console.log(size);',
      ),
      after: lines('const n = 5;', "const size = n > 3 ? 'big' : 'small';", 'console.log(size);'),
      output: 'big\n',
    },
    {
      before: lines('const odd = [n * n for n in [1, 2, 3] if n % 2 === 1];', 'console.log(odd);'),
      after: lines(
        'const odd = [1, 2, 3].filter(n => n % 2 === 1).map(n => n * n);',
        'console.log(odd);',
      ),
      output: '[ 1, 9 ]\n',
    },
    {
      before: lines('const add = lambda a, b: a + b;', 'console.log(add(1, 2));'),
      after: lines('const add = (a, b) => a + b;', 'console.log(add(1, 2));'),
      output: '3\n',
    },
    inOnePlace({
      before: lines(
        'if (1 > 2) {',
        "  console.log('no');",
        '}; else {',
        "  console.log('yes');",
        '}',
      ),
      wrong: '}; else {',
      right: '} else {',
      output: 'yes\n',
    }),
    inOnePlace({
      before: lines(
        'function fail() {',
        '  throw',
        "    new Error('no');",
        '}',
        'try {',
        '  fail();',
        '} catch (e) {',
        '  console.log(e.message);',
        '}',
      ),
      wrong: lines('  throw', "    new Error('no');"),
      right: "  throw new Error('no');\n",
      output: 'no\n',
    }),
  ],
};

function* attempts({code, at}: SyntaxContext): Generator<Attempt> {
  const prints = code.tokens.flatMap((_, index) => printStatement(code, index) ?? []);
  if (prints.length > 0)
    yield {
      edits: prints,
      explanation: 'console.log() is a function: what it prints stands in parentheses.',
    };
  const formats = code.tokens.flatMap((_, index) => formatString(code, index) ?? []);
  if (formats.length > 0)
    yield {edits: formats, explanation: 'Values go into a template in backticks, as ${value}.'};
  for (const index of [at, at - 1, at - 2]) {
    const found =
      conditional(code, index) ??
      comprehension(code, index) ??
      lambda(code, index) ??
      stray(code, index);
    if (found !== null) yield found;
  }
}

/** `print "x", y` and `console.log "x"` as a statement of its own. */
function printStatement(code: Code, index: number): Edit[] | null {
  const isLog = code.text(index) === 'log' && code.text(index - 2) === 'console';
  const isPrint =
    /^(?:print|puts|echo|println)$/.test(code.text(index)) && code.tokens[index]?.first === true;
  const next = code.tokens[index + 1];
  if ((!isLog && !isPrint) || next?.kind === 'punctuator' || next?.first !== false) return null;
  const end = statementEnd(code, index);
  const last = code.text(end) === ';' ? end - 1 : end;
  const start = code.tokens[index]?.end ?? 0;
  return [
    ...(isPrint ? [replaceToken(code, index, 'console.log')] : []),
    {start, end: next.start, text: '('},
    insertAfter(code, last, ')'),
  ];
}

/** `f"…{x}…"` and `$"…{x}…"` */
function formatString(code: Code, index: number): Edit | null {
  const string = code.tokens[index + 1];
  if (!/^[fF$]$/.test(code.text(index)) || string?.kind !== 'string' || !string.closed) return null;
  if (string.start !== code.tokens[index]?.end || /[`\\]|\$\{/.test(string.text)) return null;
  const body = string.text.slice(1, -1).replace(/\{([^{}]+)\}/g, '${$1}');
  return replaceTokens(code, index, index + 1, `\`${body}\``);
}

/** `a if b else c` */
function conditional(code: Code, at: number): Attempt | null {
  if (code.text(at) !== 'if' || code.tokens[at]?.first === true) return null;
  let otherwise = at + 1;
  while (otherwise < code.tokens.length && !/^(?:else|;)$/.test(code.text(otherwise))) otherwise++;
  if (code.text(otherwise) !== 'else') return null;
  const start = valueStart(code, at - 1);
  const end = expressionEnd(code, otherwise + 1);
  const parts = [
    code.slice(at + 1, otherwise - 1),
    code.slice(start, at - 1),
    code.slice(otherwise + 1, end),
  ];
  return {
    edits: [replaceTokens(code, start, end, `${parts[0]} ? ${parts[1]} : ${parts[2]}`)],
    explanation: 'A choice between values is written condition ? this : that.',
  };
}

/** Back to what a value is given to: a `=`, a bracket, a comma or a `return`. */
function valueStart(code: Code, from: number): number {
  let at = code.back(from);
  while (at > 0 && !/^(?:[=(,[{:;?]|=>|return|[-+*/]=)$/.test(code.text(at - 1))) {
    if (statementStart(code, at) === at) break;
    at = code.back(at - 1);
  }
  return at;
}

/** `[x * 2 for x in list if x > 1]` */
function comprehension(code: Code, at: number): Attempt | null {
  const open = code.parent(at);
  const close = code.close(open);
  if (code.text(at) !== 'for' || code.text(open) !== '[' || close === -1) return null;
  const name = code.text(at + 1) === '(' ? -1 : at + 1;
  if (code.kind(name) !== 'name' || !/^(?:in|of)$/.test(code.text(name + 1))) return null;
  let guard = name + 2;
  while (guard < close && code.text(guard) !== 'if') guard = code.skip(guard);
  const item = code.text(name);
  const list = code.slice(name + 2, guard - 1);
  const value = code.slice(open + 1, at - 1);
  const filter = guard < close ? `.filter(${item} => ${code.slice(guard + 1, close - 1)})` : '';
  const map = value === item ? '' : `.map(${item} => ${value})`;
  return {
    edits: [replaceTokens(code, open, close, `${list}${filter}${map}`)],
    explanation: 'JavaScript has no comprehensions; map and filter do the same.',
  };
}

/** `lambda a, b: a + b` */
function lambda(code: Code, at: number): Attempt | null {
  if (code.text(at) !== 'lambda') return null;
  let colon = at + 1;
  while (colon < at + 20 && code.text(colon) !== ':') colon++;
  if (code.text(colon) !== ':') return null;
  const params = colon === at + 1 ? '' : code.slice(at + 1, colon - 1);
  return {
    edits: [replaceTokens(code, at, colon, colon === at + 2 ? `${params} =>` : `(${params}) =>`)],
    explanation: 'A function without a name is written (a, b) => value.',
  };
}

/** A semicolon between a block and its `else`; a line break after `throw`. */
function stray(code: Code, at: number): Attempt | null {
  if (
    /^(?:else|catch|finally)$/.test(code.text(at)) &&
    code.text(at - 1) === ';' &&
    code.text(at - 2) === '}'
  ) {
    return {
      edits: [replaceToken(code, at - 1, '')],
      explanation: `The semicolon cuts off the ${code.text(at)}.`,
    };
  }
  if (/^(?:case|default)$/.test(code.text(firstOfLine(code, lineOf(code, at - 1))))) {
    return {edits: [insertAfter(code, at - 1, ':')], explanation: 'A case ends with a colon.'};
  }
  const next = code.tokens[at + 1];
  if (code.text(at) !== 'throw' || next?.first !== true) return null;
  const end = code.tokens[at]?.end ?? 0;
  return {
    edits: [{start: end, end: next.start, text: ' '}],
    explanation: 'What is thrown stands on the line of throw.',
  };
}
