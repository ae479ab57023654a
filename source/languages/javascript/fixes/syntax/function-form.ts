import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {braceKinds} from '../../code/braces.ts';
import type {Code} from '../../code/code.ts';
import {
  insertAfter,
  insertBefore,
  removeToken,
  replaceToken,
  replaceTokens,
} from '../../code/edit.ts';
import {callParameters, listedParameters, literalBody, missingArrow} from './arrow-form.ts';
import {
  isSyntaxError,
  proven,
  readSyntax,
  type Attempt,
  type SyntaxContext,
} from './syntax-context.ts';

/** A function, method or class whose head has a word or sign too many or too few. */
export const functionForm: Rule = {
  id: 'function-form',
  tier: 3,
  answers: isSyntaxError,
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax !== null) yield* proven(syntax, attempts(syntax), {further: true});
  },
  examples: [
    {
      before: lines('twice(n) {', '  return n * 2;', '}', 'console.log(twice(4));'),
      after: lines('function twice(n) {', '  return n * 2;', '}', 'console.log(twice(4));'),
      output: '8\n',
    },
    {
      before: lines(
        'class Dog {',
        '  function bark() {',
        "    return 'woof';",
        '  }',
        '  let legs = 4;',
        '}',
        'console.log(new Dog().bark(), new Dog().legs);',
      ),
      after: lines(
        'class Dog {',
        '  bark() {',
        "    return 'woof';",
        '  }',
        '  legs = 4;',
        '}',
        'console.log(new Dog().bark(), new Dog().legs);',
      ),
      output: 'woof 4\n',
    },
    {
      before: lines(
        'class Dog {',
        '  bark() {',
        "    return 'woof';",
        '  },',
        '  sit() {},',
        '}',
        'console.log(new Dog().bark());',
      ),
      after: lines(
        'class Dog {',
        '  bark() {',
        "    return 'woof';",
        '  }',
        '  sit() {}',
        '}',
        'console.log(new Dog().bark());',
      ),
      output: 'woof\n',
    },
    {
      before: lines('function hi() => {', "  console.log('hi');", '}', 'hi();'),
      after: lines('function hi() {', "  console.log('hi');", '}', 'hi();'),
      output: 'hi\n',
    },
    {
      before: lines('function hi {', "  console.log('hi');", '}', 'hi();'),
      after: lines('function hi() {', "  console.log('hi');", '}', 'hi();'),
      output: 'hi\n',
    },
    {
      before: lines('const add = (a, b) {', '  return a + b;', '};', 'console.log(add(1, 2));'),
      after: lines('const add = (a, b) => {', '  return a + b;', '};', 'console.log(add(1, 2));'),
      output: '3\n',
    },
    {
      before: lines('console.log([1, 2].reduce((sum, n) sum + n, 0));'),
      after: lines('console.log([1, 2].reduce((sum, n) => sum + n, 0));'),
      output: '3\n',
    },
    {
      before: lines('const add = a, b => a + b;', 'console.log(add(1, 2));'),
      after: lines('const add = (a, b) => a + b;', 'console.log(add(1, 2));'),
      output: '3\n',
    },
    {
      before: lines(
        "const rows = ['a'].map(name => {name: name, size: 1});",
        'console.log(rows[0].name);',
      ),
      after: lines(
        "const rows = ['a'].map(name => ({name: name, size: 1}));",
        'console.log(rows[0].name);',
      ),
      output: 'a\n',
    },
    {
      before: lines('function () {', "  console.log('once');", '}();'),
      after: lines('(function () {', "  console.log('once');", '})();'),
      output: 'once\n',
    },
    {
      before: lines('class Cat() {', '  legs = 4;', '}', 'console.log(new Cat().legs);'),
      after: lines('class Cat {', '  legs = 4;', '}', 'console.log(new Cat().legs);'),
      output: '4\n',
    },
    {
      before: lines('function twice(n): {', '  return n * 2;', '}', 'console.log(twice(4));'),
      after: lines('function twice(n) {', '  return n * 2;', '}', 'console.log(twice(4));'),
      output: '8\n',
    },
  ],
};

function* attempts({code, at}: SyntaxContext): Generator<Attempt> {
  yield* classBody(code);
  yield* callParameters(code);
  for (const index of [at, at - 1, at + 1]) yield* around(code, index);
}

function* around(code: Code, at: number): Generator<Attempt> {
  if (code.text(at - 1) === 'async' && code.kind(at) === 'name' && code.text(at + 1) === '(') {
    yield {
      edits: [insertBefore(code, at, 'function ')],
      explanation: `${code.text(at)} is a function and has to say so.`,
    };
  }
  const text = code.text(at);
  const kinds = braceKinds(code);
  if (text === '{' && code.text(at - 1) === ')') {
    const open = code.open(at - 1);
    const name = open - 1;
    if (/^(?:[=(,:]|return|&&|\|\||\?)$/.test(code.text(name))) {
      yield {
        edits: [insertAfter(code, at - 1, ' =>')],
        explanation: 'An arrow function has => before its body.',
      };
    }
    const isStatement = code.tokens[name]?.first === true || code.text(name - 1) === 'async';
    const isWhole = code.brackets.unclosed.length === 0;
    const inClass = kinds.get(code.parent(name)) === 'class';
    if (code.kind(name) === 'name' && isStatement && isWhole && !inClass) {
      yield {
        edits: [insertBefore(code, name, 'function ')],
        explanation: `${code.text(name)} is a function and has to say so.`,
      };
    }
  }
  if (text === '(' && code.text(at - 2) === 'class' && code.close(at) !== -1) {
    yield {
      edits: [replaceTokens(code, at, code.close(at), '')],
      explanation: 'A class takes its parameters in its constructor.',
    };
  }
  if (text === '{' && code.text(at - 2) === 'function') {
    yield {
      edits: [insertAfter(code, at - 1, '()')],
      explanation: 'A function has parentheses, even without parameters.',
    };
  }
  if (text === '{' && kinds.get(code.parent(at)) === 'class' && code.kind(at - 1) === 'name') {
    yield {
      edits: [insertAfter(code, at - 1, '()')],
      explanation: 'A method has parentheses, even without parameters.',
    };
  }
  if (text === '=>' && code.text(at - 1) === ')' && code.text(at + 1) === '{') {
    const start = code.tokens[at - 1]?.end ?? 0;
    const end = code.tokens[at]?.end ?? start;
    yield {edits: [{start, end, text: ''}], explanation: 'A function declaration has no =>.'};
  }
  if (text === ':' && code.text(at - 1) === ')' && code.text(at + 1) === '{') {
    yield {edits: [replaceToken(code, at, '')], explanation: 'No colon stands before a block.'};
  }
  if (text === '=>' && code.kind(at - 1) === 'name') yield* listedParameters(code, at);
  yield* literalBody(code, at);
  yield* missingArrow(code, at);
  if (text === '(' && code.text(at - 1) === 'function') yield* calledAtOnce(code, at - 1);
}

/** `function () {…}();` */
function* calledAtOnce(code: Code, keyword: number): Generator<Attempt> {
  const body = code.close(keyword + 1) + 1;
  const close = code.text(body) === '{' ? code.close(body) : -1;
  if (close === -1 || code.text(close + 1) !== '(') return;
  const start = code.text(keyword - 1) === 'async' ? keyword - 1 : keyword;
  yield {
    edits: [insertBefore(code, start, '('), insertAfter(code, close, ')')],
    explanation: 'A function that is called at once stands in parentheses.',
  };
}

/** Words and commas that a class has no use for between its members. */
function* classBody(code: Code): Generator<Attempt> {
  const kinds = braceKinds(code);
  const extra = code.tokens.flatMap((token, index) => {
    if (kinds.get(code.parent(index)) !== 'class') return [];
    if (token.text === ',' && code.text(index - 1) === '}') return [removeToken(code, index)];
    const isWord = /^(?:function|let|const|var|def|public)$/.test(token.text) && token.first;
    const named = code.kind(index + 1) !== 'punctuator' && /^[(=;]$/.test(code.text(index + 2));
    return isWord && named ? [removeToken(code, index)] : [];
  });
  if (extra.length > 0) {
    yield {
      edits: extra,
      explanation: 'The members of a class stand there without function, let or commas.',
    };
  }
}
