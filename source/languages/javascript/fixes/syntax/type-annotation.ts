import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {braceKinds} from '../../code/braces.ts';
import type {Code} from '../../code/code.ts';
import {lineBreak, type Edit} from '../../code/edit.ts';
import {statementEnd, statementStart} from '../../code/statements.ts';
import {isSyntaxError, proven, readSyntax} from './syntax-context.ts';

/** Types as TypeScript writes them: JavaScript has none, and the program means the same without. */
export const typeAnnotation: Rule = {
  id: 'type-annotation',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax === null) return;
    const edits = typeEdits(syntax.code);
    const explanation = 'Types are TypeScript; JavaScript has none.';
    if (edits.length > 0) yield* proven(syntax, [{edits, explanation}]);
  },
  examples: [
    {
      before: lines(
        'interface Point {',
        '  x: number;',
        '}',
        'type Name = string | null;',
        'function twice(n: number, times?: number): number {',
        '  return n * (times ?? 2);',
        '}',
        'const far: Point = {x: 4};',
        'const names: Array<string> = ["Ada" as string];',
        'const ages = new Map<string, number>();',
        'console.log(twice(far.x), names.map((name: string): number => name.length), ages.size);',
      ),
      after: lines(
        'function twice(n, times) {',
        '  return n * (times ?? 2);',
        '}',
        'const far = {x: 4};',
        'const names = ["Ada"];',
        'const ages = new Map();',
        'console.log(twice(far.x), names.map((name) => name.length), ages.size);',
      ),
      output: '8 [ 3 ] 0\n',
    },
    {
      before: lines(
        'class Account {',
        '  private balance: number = 0;',
        '  readonly owner: string;',
        '  constructor(owner: string) {',
        '    this.owner = owner;',
        '  }',
        '  public deposit(amount: number): this {',
        '    this.balance += amount;',
        '    return this;',
        '  }',
        '}',
        "console.log(new Account('Ada').deposit(5)!.balance);",
      ),
      after: lines(
        'class Account {',
        '  balance = 0;',
        '  owner;',
        '  constructor(owner) {',
        '    this.owner = owner;',
        '  }',
        '  deposit(amount) {',
        '    this.balance += amount;',
        '    return this;',
        '  }',
        '}',
        "console.log(new Account('Ada').deposit(5).balance);",
      ),
      output: '5\n',
    },
  ],
};

/** Takes every type out of a source. */
function typeEdits(code: Code): Edit[] {
  const edits: Edit[] = [];
  for (let index = 0; index < code.tokens.length; index++) {
    const edit =
      declaredType(code, index) ??
      modifier(code, index) ??
      annotation(code, index) ??
      generic(code, index) ??
      assertion(code, index);
    if (edit === null) continue;
    edits.push(edit);
    while ((code.tokens[index + 1]?.start ?? Infinity) < edit.end) index++;
  }
  return edits;
}

/** From the end of the token before to the end of a token, so that no space is left. */
function cut(code: Code, from: number, to: number): Edit {
  const start = code.tokens[from - 1]?.end ?? 0;
  return {start, end: code.tokens[to]?.end ?? start, text: ''};
}

/** `interface X {…}`, `type X = …;` and `import type …`, with their lines. */
function declaredType(code: Code, index: number): Edit | null {
  const word = code.text(index);
  const isType =
    /^(?:interface|type)$/.test(word) &&
    code.kind(index + 1) === 'name' &&
    /^(?:[{=<]|extends)$/.test(code.text(index + 2));
  const isImport =
    word === 'import' && code.text(index + 1) === 'type' && code.text(index + 2) !== 'from';
  if ((!isType && !isImport) || code.tokens[index]?.first !== true) return null;
  const last = word === 'interface' ? interfaceEnd(code, index) : typeLineEnd(code, index);
  if (last === -1) return null;
  const start = code.lineStart(code.tokens[index]?.line ?? 1);
  const end = code.lineEnd(code.tokens[last]?.line ?? 1) + lineBreak(code.source).length;
  return {start, end: Math.min(end, code.source.length), text: ''};
}

function interfaceEnd(code: Code, index: number): number {
  let brace = index;
  while (code.text(brace) !== '{' && brace < index + 20) brace++;
  return code.close(brace);
}

function typeLineEnd(code: Code, index: number): number {
  const from = code.text(index) === 'type' ? index + 3 : index;
  const end = code.text(index) === 'type' ? typeEnd(code, from) : statementEnd(code, index);
  return code.text(end + 1) === ';' ? end + 1 : end;
}

/** `private`, `readonly` and the like before the member of a class. */
function modifier(code: Code, index: number): Edit | null {
  const isWord = /^(?:private|public|protected|readonly|abstract|override|declare)$/.test(
    code.text(index),
  );
  const inClass = braceKinds(code).get(code.parent(index)) === 'class';
  if (!isWord || !inClass || code.kind(index + 1) === 'punctuator') return null;
  const start = code.tokens[index]?.start ?? 0;
  return {start, end: code.tokens[index + 1]?.start ?? start, text: ''};
}

/** `: Type` and `?: Type` after a parameter, a variable, a field or a parameter list. */
function annotation(code: Code, index: number): Edit | null {
  const optional = code.text(index) === '?' && code.text(index + 1) === ':';
  if (code.text(index) !== ':' && !optional) return null;
  const before = index - 1;
  const parent = code.parent(index);
  const kind = code.text(parent) === '{' ? braceKinds(code).get(parent) : code.text(parent);
  const isParameter =
    kind === '(' && isParameterList(code, parent) && /^[(,.]$|^\.\.\.$/.test(code.text(before - 1));
  const isResult = code.text(before) === ')' && kind !== 'object';
  const isVariable = /^(?:let|const|var)$/.test(code.text(before - 1));
  const isField = kind === 'class' && code.kind(before) !== 'punctuator';
  if (!isParameter && !isResult && !isVariable && !isField) return null;
  const end = typeEnd(code, optional ? index + 2 : index + 1);
  if (isResult && !/^(?:\{|=>|;)$/.test(code.text(end + 1))) return null;
  return cut(code, index, end);
}

function isParameterList(code: Code, open: number): boolean {
  const close = code.close(open);
  const after = code.text(close + 1);
  return (
    /^(?:\{|=>|:)$/.test(after) && !/^(?:if|for|while|switch|catch)$/.test(code.text(open - 1))
  );
}

/** `<T>` after the name of a function or class, or in `new Map<K, V>()`. */
function generic(code: Code, index: number): Edit | null {
  if (code.text(index) !== '<' || code.tokens[index]?.start !== code.tokens[index - 1]?.end)
    return null;
  const end = angleEnd(code, index);
  return end !== -1 && /^[({]$/.test(code.text(end + 1)) ? cut(code, index, end) : null;
}

/** `x as Type` and `x!` */
function assertion(code: Code, index: number): Edit | null {
  const text = code.text(index);
  if (
    /^(?:as|satisfies)$/.test(text) &&
    code.kind(index) === 'name' &&
    code.tokens[index]?.first === false
  ) {
    const isImport = /^(?:import|export)$/.test(code.text(statementStart(code, index)));
    const isValue = code.kind(index - 1) !== 'punctuator' || /^[)\]}]$/.test(code.text(index - 1));
    return isValue && !isImport ? cut(code, index, typeEnd(code, index + 1)) : null;
  }
  const isPostfix =
    text === '!' &&
    /^[.;),\]]$/.test(code.text(index + 1)) &&
    code.tokens[index - 1]?.end === code.tokens[index]?.start;
  return isPostfix ? cut(code, index, index) : null;
}

/** The last token of a type. */
function typeEnd(code: Code, from: number): number {
  let at = from;
  while (at < code.tokens.length) {
    const text = code.text(at);
    if (/^(?:[,;=)\]}]|=>|as)$/.test(text)) return at - 1;
    if (at > from) {
      const goesOn = /^[|&]$/.test(code.text(at - 1)) || /^[|&]$/.test(text);
      if (text === '{' && !goesOn) return at - 1;
      if (code.tokens[at]?.first === true && !goesOn) return at - 1;
    }
    if (text === '<') {
      const end = angleEnd(code, at);
      if (end === -1) return at - 1;
      at = end + 1;
      continue;
    }
    const next = code.skip(at);
    if (next === -1) return at;
    // (x: number) => void
    at = text === '(' && code.text(next) === '=>' ? next + 1 : next;
  }
  return at - 1;
}

/** The `>` that closes a `<`; -1 when there is none near. */
function angleEnd(code: Code, open: number): number {
  let depth = 0;
  for (let at = open; at < open + 60 && at < code.tokens.length; at++) {
    const text = code.text(at);
    if (text === '<') depth++;
    else if (/^>+$/.test(text)) depth -= text.length;
    else if (/^[;]$/.test(text)) return -1;
    if (depth <= 0) return at;
  }
  return -1;
}
