import type {Code} from '../../code/code.ts';
import {insertAfter, replaceTokens, type Edit} from '../../code/edit.ts';
import {statementStart} from '../../code/variables.ts';
import {javaRule, mainWith} from '../java-rule.ts';

const closers: Readonly<Record<string, string>> = {'(': ')', '[': ']'};

/** A parenthesis or bracket that is missing where javac says so, or one too many on the line. */
export const bracket = javaRule({
  id: 'bracket',
  tier: 2,
  types: ['expected', 'illegal.start.of.expr', 'not.stmt', 'illegal.start.of.type', 'orphaned'],
  *mend({code, offset, message, line}) {
    const before = code.tokens.findLastIndex(({end}) => end <= offset);
    if (
      /^(?:'\)'|'\]'|'\)' or ','|',', '\)', or '\['|',' or '\)'|'\)', ',',? or '\[') expected/.test(
        message,
      )
    ) {
      const missing = missingAt(code, before);
      if (missing !== null) {
        yield {
          edits: [insertAfter(code, before, missing)],
          explanation: `${missing === ')' ? 'A parenthesis' : 'A bracket'} is not closed before '${code.text(before + 1).slice(0, 20)}'.`,
        };
        return;
      }
    }
    if (/^> or ',' expected$/.test(message) && /^[>\]]$|^[A-Z]/.test(code.text(before))) {
      yield {
        edits: [insertAfter(code, before, '>')],
        explanation: `The list of types is not closed before '${code.text(before + 1).slice(0, 20)}'.`,
      };
      return;
    }
    const unopened = unopenedCall(code, line);
    if (unopened !== null) {
      yield {edits: [unopened], explanation: 'The arguments of a call stand in parentheses.'};
      return;
    }
    const extra = extraOn(code, line);
    if (extra === -1) return;
    yield {
      edits: [replaceTokens(code, extra, extra, '')],
      explanation: `One closing parenthesis is too many on line ${line}.`,
    };
  },
  examples: [
    {
      before: mainWith('System.out.println(Math.max(1, 2);'),
      after: mainWith('System.out.println(Math.max(1, 2));'),
      output: '2\n',
    },
    {
      before: mainWith('int[] a = {1, 2};', 'System.out.println(a[1);'),
      after: mainWith('int[] a = {1, 2};', 'System.out.println(a[1]);'),
      output: '2\n',
    },
    {
      before: mainWith('System.out.println "x");'),
      after: mainWith('System.out.println("x");'),
      output: 'x\n',
    },
    {
      before: mainWith('int n = 4;', 'if (n > 3)) {', '    System.out.println("big");', '}'),
      after: mainWith('int n = 4;', 'if (n > 3) {', '    System.out.println("big");', '}'),
      output: 'big\n',
    },
  ],
});

/**
 * The bracket that closes the innermost open one before a token, where it can only belong there: behind all of a call's
 * arguments or a condition. Parentheses around a part of a sum could close in several places.
 */
function missingAt(code: Code, before: number): string | null {
  const start = statementStart(code, before);
  const open: number[] = [];
  for (let at = start; at <= before; at++) {
    const text = code.text(at);
    if (/^[([]$/.test(text)) open.push(at);
    if (/^[)\]]$/.test(text)) open.pop();
  }
  const inner = open.at(-1);
  const closer = inner === undefined ? undefined : closers[code.text(inner)];
  if (inner === undefined || closer === undefined) return null;
  const next = code.text(before + 1);
  const endsHere = code.line(before + 1) > code.line(before) || /^[;{)\]}]$/.test(next);
  if (!endsHere) return null;
  const isCall = code.isName(inner - 1) || closer === ']' || code.text(inner - 1) === '>';
  return isCall ? closer : null;
}

/** `println "x");`: the parenthesis for the blank between a method and its first argument. */
function unopenedCall(code: Code, line: number): Edit | null {
  const {from, end} = code.tokensOfLine(line);
  if (
    !code.tokens.slice(from, end).some((_, index) => code.brackets.unopened.includes(from + index))
  )
    return null;
  for (let at = from + 2; at < end - 1; at++) {
    const [name, next] = [code.tokens[at], code.tokens[at + 1]];
    const isArgument = next?.kind === 'string' || next?.kind === 'number' || next?.kind === 'name';
    if (name?.kind !== 'name' || code.text(at - 1) !== '.' || !isArgument) continue;
    return {start: name.end, end: next.start, text: '('};
  }
  return null;
}

/** A parenthesis on a line that closes nothing: the last of several in a row; -1 without one. */
function extraOn(code: Code, line: number): number {
  const {from, end} = code.tokensOfLine(line);
  let depth = 0;
  for (let at = from; at < end; at++) {
    const text = code.text(at);
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    if (depth >= 0) continue;
    return code.brackets.unopened.includes(at) && code.text(at - 1) === ')' ? at : -1;
  }
  return -1;
}
