import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {classAround} from '../../code/classes.ts';
import type {Code} from '../../code/code.ts';
import {insertAfter, insertBefore, removeToken, replaceToken, type Edit} from '../../code/edit.ts';
import {statementEnd, statementStart} from '../../code/statements.ts';
import {keywords} from '../../code/tokens.ts';
import {nearest} from '../../../near-names.ts';
import {
  isSyntaxError,
  proven,
  readSyntax,
  type Attempt,
  type SyntaxContext,
} from './syntax-context.ts';

/** A name that is declared twice, without a value, with a reserved word, or not at all (`#private`). */
export const declarations: Rule = {
  id: 'declarations',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax !== null) yield* proven(syntax, attempts(syntax), {further: true});
  },
  examples: [
    {
      before: lines('let total = 1;', 'let total = 2;', 'console.log(total);'),
      after: lines('let total = 1;', 'total = 2;', 'console.log(total);'),
      output: '2\n',
    },
    {
      before: lines('const text = " a ";', 'const text = text.trim();', 'console.log(text);'),
      after: lines('let text = " a ";', 'text = text.trim();', 'console.log(text);'),
      output: 'a\n',
    },
    {
      before: lines('const total;', 'for (const n of [1, 2]) total = n;', 'console.log(total);'),
      after: lines('let total;', 'for (const n of [1, 2]) total = n;', 'console.log(total);'),
      output: '2\n',
    },
    {
      before: lines(
        'function describe(n) {',
        '  switch (n) {',
        '    case 1:',
        "      const word = 'one';",
        '      return word;',
        '    case 2:',
        "      const word = 'two';",
        '      return word;',
        '  }',
        '}',
        'console.log(describe(2));',
      ),
      after: lines(
        'function describe(n) {',
        '  switch (n) {',
        '    case 1: {',
        "      const word = 'one';",
        '      return word;',
        '    }',
        '    case 2: {',
        "      const word = 'two';",
        '      return word;',
        '    }',
        '  }',
        '}',
        'console.log(describe(2));',
      ),
      output: 'two\n',
    },
    {
      before: lines("const class = 'B';", 'console.log(`class ${class}`);'),
      after: lines("const class_ = 'B';", 'console.log(`class ${class_}`);'),
      output: 'class B\n',
    },
    inOnePlace({
      before: lines(
        'class Counter {',
        '  constructor() {',
        '    this.#count = 1;',
        '  }',
        '  get() {',
        '    return this.#count;',
        '  }',
        '}',
        'console.log(new Counter().get());',
      ),
      wrong: 'class Counter {\n',
      right: lines('class Counter {', '  #count;'),
      output: '1\n',
    }),
    inOnePlace({
      before: lines(
        'class Counter {',
        '  #count = 1;',
        '  get() {',
        '    return this.#cuont;',
        '  }',
        '}',
        'console.log(new Counter().get());',
      ),
      wrong: 'return this.#cuont;',
      right: 'return this.#count;',
      output: '1\n',
    }),
  ],
};

function* attempts(syntax: SyntaxContext): Generator<Attempt> {
  const {code, at, message} = syntax;
  const twice = /^Identifier '(.+)' has already been declared$/.exec(message)?.[1];
  if (twice !== undefined) yield* declaredTwice(code, at, twice);
  if (message.startsWith('Missing initializer in const')) yield* withoutValue(code, at);
  const hidden = /^Private field '(#.+)' must be declared/.exec(message)?.[1];
  if (hidden !== undefined) yield* undeclaredPrivate(code, at, hidden);
  if (code.kind(at) === 'private' && !code.isProperty(at) && hidden === undefined) {
    yield {
      edits: [insertBefore(code, at, 'this.')],
      explanation: `A private field is reached through this.${code.text(at)}.`,
    };
  }
  yield* reservedName(code, at);
}

function* declaredTwice(code: Code, at: number, name: string): Generator<Attempt> {
  if (code.text(at) !== name || !/^(?:let|const|var)$/.test(code.text(at - 1))) return;
  const isSingle = code.text(at + 1) === '=';
  const first = code.tokens.findIndex(
    (token, index) =>
      token.text === name &&
      index < at &&
      /^(?:let|const|var)$/.test(code.text(index - 1)) &&
      code.parent(index) === code.parent(at),
  );
  if (code.text(code.parent(at)) === '{' && switchOf(code, at)) {
    yield {
      edits: caseBlocks(code, code.parent(at)),
      explanation: 'Each case gets a block, so that its variables are its own.',
    };
    return;
  }
  if (!isSingle) return;
  const edits: Edit[] = [removeToken(code, at - 1)];
  if (first !== -1 && code.text(first - 1) === 'const')
    edits.push(replaceToken(code, first - 1, 'let'));
  yield {edits, explanation: `${name} is declared already: it is only given another value.`};
}

function switchOf(code: Code, at: number): boolean {
  const brace = code.parent(at);
  return code.text(brace - 1) === ')' && code.text(code.open(brace - 1) - 1) === 'switch';
}

/** Puts braces around what follows each `case` and `default` of a switch that declares something. */
function caseBlocks(code: Code, brace: number): Edit[] {
  const edits: Edit[] = [];
  const close = code.close(brace);
  const labels: number[] = [];
  for (let at = brace + 1; at < close && at > 0; at = code.skip(at)) {
    if (/^(?:case|default)$/.test(code.text(at)) && code.kind(at) === 'keyword') labels.push(at);
  }
  for (const [place, label] of labels.entries()) {
    let colon = label;
    while (code.text(colon) !== ':' && colon < close) colon++;
    const next = labels[place + 1] ?? close;
    const declares = code.tokens
      .slice(colon, next)
      .some(({text}) => /^(?:let|const|class|function)$/.test(text));
    if (!declares || next === colon + 1) continue;
    edits.push(insertAfter(code, colon, ' {'));
    const onOwnLine = code.tokens[next]?.first === true;
    edits.push(
      onOwnLine
        ? insertAfter(code, next - 1, `\n${code.indent(label)}}`)
        : insertAfter(code, next - 1, ' }'),
    );
  }
  return edits;
}

function* withoutValue(code: Code, at: number): Generator<Attempt> {
  const start = statementStart(code, Math.max(0, at - 1));
  const keyword = [start, at - 2, at - 1].find(index => code.text(index) === 'const');
  if (keyword === undefined) return;
  const end = statementEnd(code, keyword);
  const last = code.text(end) === ';' ? end - 1 : end;
  if (last !== keyword + 1 && code.text(keyword + 2) !== ',') return;
  yield {
    edits: [replaceToken(code, keyword, 'let')],
    explanation: 'A const needs its value at once; a let can get it later.',
  };
}

function* undeclaredPrivate(code: Code, at: number, name: string): Generator<Attempt> {
  const owner = classAround(code, at);
  if (owner === null) return;
  const known = owner.members.map(member => member.name).filter(member => member.startsWith('#'));
  const meant = nearest(name, known);
  const uses = code.tokens.flatMap((token, index) => (token.text === name ? [index] : []));
  if (meant !== null) {
    yield {
      edits: uses.map(use => replaceToken(code, use, meant)),
      explanation: `The class has ${meant}, not ${name}.`,
    };
    return;
  }
  if (uses.some(use => code.text(use + 1) === '(')) return;
  const [brace] = owner.body;
  const first = code.tokens[brace + 1];
  const text = first?.first === true ? `\n${code.indent(brace + 1)}${name};` : ` ${name};`;
  yield {
    edits: [insertAfter(code, brace, text)],
    explanation: `A private field is declared in the class: ${name}.`,
  };
}

/** `const class = …`: the word gets an underscore, wherever it can only be the variable. */
function* reservedName(code: Code, at: number): Generator<Attempt> {
  const word = code.text(at);
  const before = code.text(at - 1);
  const isName = /^(?:const|let|var|function|[(,])$/.test(before);
  if (
    !isName ||
    (!keywords.has(word) &&
      !/^(?:public|private|protected|interface|package|implements|static)$/.test(word))
  )
    return;
  const uses = code.tokens.flatMap((token, index) => {
    if (token.text !== word || code.isProperty(index) || code.isKey(index)) return [];
    return index === at || isValueUse(code, index) ? [index] : [];
  });
  yield {
    edits: uses.map(use => insertAfter(code, use, '_')),
    explanation: `${word} is a reserved word, which cannot name a variable.`,
  };
}

/** Whether what follows a word shows that it is a variable: an operator, a member, the end. */
function isValueUse(code: Code, index: number): boolean {
  const next = code.text(index + 1);
  return (
    /^(?:[.,;)\]=?<>+*/%-]|\+=|-=|===|!==|&&|\|\||\?\.|of|in)$/.test(next) || next.startsWith('}')
  );
}
