import type {Code} from '../../code/code.ts';
import {replaceToken, replaceTokens, type Edit} from '../../code/edit.ts';
import {variableAt} from '../../code/variables.ts';
import {javaRule, mainWith} from '../java-rule.ts';

/** Words of other languages that mean the same wherever they stand. */
const words: Readonly<Record<string, string>> = {
  elif: 'else if',
  elsif: 'else if',
  elseif: 'else if',
  elseIf: 'else if',
  and: '&&',
  or: '||',
  foreach: 'for',
  let: 'var',
  const: 'final var',
  val: 'final var',
  None: 'null',
  nil: 'null',
  NULL: 'null',
  nullptr: 'null',
  True: 'true',
  False: 'false',
  TRUE: 'true',
  FALSE: 'false',
};

const operators: Readonly<Record<string, string>> = {'===': '==', '!==': '!='};

/** Keywords and operators of other languages. */
export const foreignWord = javaRule({
  id: 'foreign-word',
  tier: 2,
  types: [
    'expected',
    'not.stmt',
    'illegal.start.of.expr',
    'illegal.start.of.type',
    'cant.resolve',
    'else.without.if',
    'illegal.char',
  ],
  *mend({code, line, report, from}) {
    const isSyntax = report.phase === 'syntax';
    const tokens = code.tokensOfLine(line);
    const [first, end] = isSyntax ? [tokens.from, tokens.end] : [from, from + 1];
    const edits: Edit[] = [];
    const found: string[] = [];
    for (let at = first; at < end; at++) {
      const [text, own, last] = wordAt(code, at);
      if (own === undefined) continue;
      edits.push(last === at ? replaceToken(code, at, own) : replaceTokens(code, at, last, own));
      found.push(`'${text}' is '${own}'`);
    }
    if (edits.length > 0) yield {edits, explanation: `In Java ${[...new Set(found)].join(', ')}.`};
  },
  examples: [
    {
      before: mainWith('int n = 2;', 'if (n == 2 and n != 3) {', '    System.out.println(n);', '}'),
      after: mainWith('int n = 2;', 'if (n == 2 && n != 3) {', '    System.out.println(n);', '}'),
      output: '2\n',
    },
    {
      before: mainWith(
        'if (args.length > 0) {',
        '    System.out.println("some");',
        '} elif (args.length == 0) {',
        '    System.out.println("none");',
        '}',
      ),
      after: mainWith(
        'if (args.length > 0) {',
        '    System.out.println("some");',
        '} else if (args.length == 0) {',
        '    System.out.println("none");',
        '}',
      ),
      output: 'none\n',
    },
    {
      before: mainWith(
        'int[] all = {1, 2};',
        'for (int each in all) {',
        '    System.out.println(each);',
        '}',
      ),
      after: mainWith(
        'int[] all = {1, 2};',
        'for (int each : all) {',
        '    System.out.println(each);',
        '}',
      ),
      output: '1\n2\n',
    },
    {
      before: mainWith('let n = 3;', 'System.out.println(n);'),
      after: mainWith('var n = 3;', 'System.out.println(n);'),
      output: '3\n',
    },
  ],
});

function wordAt(
  code: Code,
  at: number,
): readonly [text: string, own: string | undefined, last: number] {
  const text = code.text(at);
  const kind = code.tokens[at]?.kind;
  if (kind === 'operator') return [text, operatorAt(code, at), at];
  if (kind !== 'name' || code.text(at - 1) === '.' || variableAt(code, text, at))
    return [text, undefined, at];
  // The loop over what a collection holds.
  if (/^(?:in|of)$/.test(text) && isLoopHead(code, at)) return [text, ':', at];
  // `let x: int` and the like need more than a word.
  const own = Object.hasOwn(words, text) ? words[text] : undefined;
  if (/^(?:let|const|val)$/.test(text) && !code.isName(at + 1)) return [text, undefined, at];
  const isTyped = text === 'const' && code.isName(at + 2);
  if (text === 'not' && code.text(at - 1) !== '=' && /^[(]$/.test(code.text(at + 1)))
    return [text, '!', at];
  return [text, isTyped ? 'final' : own, at];
}

function operatorAt(code: Code, at: number): string | undefined {
  const text = code.text(at);
  if (text in operators) return operators[text];
  if (text !== '=>') return undefined;
  const isArrow = code.text(at + 1) === '{' || code.text(at - 1) === ')' || isCase(code, at);
  const open = code.enclosing(at, '(');
  const isCondition = /^(?:if|while)$/.test(code.text(open - 1));
  if (isCondition && !isArrow) return '>=';
  return isArrow || open !== -1 ? '->' : '>=';
}

function isCase(code: Code, at: number): boolean {
  const {from} = code.tokensOfLine(code.line(at));
  return /^(?:case|default)$/.test(code.text(from));
}

function isLoopHead(code: Code, at: number): boolean {
  const open = code.enclosing(at, '(');
  return open !== -1 && /^(?:for|foreach)$/.test(code.text(open - 1)) && code.isName(at - 1);
}
