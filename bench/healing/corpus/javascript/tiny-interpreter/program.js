'use strict';

/**
 * A tiny language:
 *   let x = 3
 *   while x > 0 { print x  x = x - 1 }
 *   if x == 0 { print "done" } else { print "what?" }
 */
const TOKEN = /\s*(?:(\d+)|"([^"]*)"|([a-z]\w*)|(==|!=|<=|>=|[-+*%<>={}()]))/gy;
const KEYWORDS = new Set(['let', 'print', 'while', 'if', 'else']);

function lex(source) {
  const text = source.trim();
  const tokens = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new SyntaxError(`cannot read the source at ${at}`);
    const [, number, string, word, symbol] = match;
    if (number !== undefined) tokens.push({ type: 'number', value: Number(number) });
    else if (string !== undefined) tokens.push({ type: 'string', value: string });
    else if (word !== undefined) tokens.push({ type: KEYWORDS.has(word) ? word : 'name', value: word });
    else tokens.push({ type: symbol, value: symbol });
  }
  tokens.push({ type: 'end' });
  return tokens;
}

class Parser {
  constructor(tokens) {
    this.tokens = tokens;
    this.index = 0;
  }

  is(...types) {
    return types.includes(this.tokens[this.index].type);
  }

  take(type) {
    const token = this.tokens[this.index++];
    if (type && token.type !== type) {
      throw new SyntaxError(`expected ${type}, found ${token.type}`);
    }
    return token;
  }

  parseProgram() {
    const body = [];
    while (!this.is('end')) body.push(this.parseStatement());
    return { kind: 'block', body };
  }

  parseBlock() {
    const body = [];
    this.take('{');
    while (!this.is('}')) body.push(this.parseStatement());
    this.take('}');
    return { kind: 'block', body };
  }

  parseStatement() {
    if (this.is('print')) {
      this.take();
      return { kind: 'print', value: this.parseExpression() };
    }
    if (this.is('while')) {
      this.take();
      return { kind: 'while', test: this.parseExpression(), body: this.parseBlok() };
    }
    if (this.is('if')) {
      this.take();
      const node = { kind: 'if', test: this.parseExpression(), then: this.parseBlock(), otherwise: null };
      if (this.is('else')) {
        this.take();
        node.otherwise = this.parseBlock();
      }
      return node;
    }
    const declares = this.is('let');
    if (declares) this.take();
    const { value: name } = this.take('name');
    this.take('=');
    return { kind: 'assign', declares, name, value: this.parseExpression() };
  }

  parseExpression(level = 0) {
    const levels = [['==', '!=', '<', '>', '<=', '>='], ['+', '-'], ['*', '%']];
    if (level === levels.length) return this.parseAtom();
    let left = this.parseExpression(level + 1);
    while (this.is(...levels[level])) {
      const operator = this.take().type;
      left = { kind: 'binary', operator, left, right: this.parseExpression(level + 1) };
    }
    return left;
  }

  parseAtom() {
    if (this.is('(')) {
      this.take();
      const inner = this.parseExpression();
      this.take(')');
      return inner;
    }
    return { kind: 'atom', ...this.take() };
  }
}

const OPERATORS = {
  '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '%': (a, b) => a % b,
  '==': (a, b) => a === b, '!=': (a, b) => a !== b, '<': (a, b) => a < b, '>': (a, b) => a > b,
  '<=': (a, b) => a <= b, '>=': (a, b) => a >= b,
};

function run(node, scope, output) {
  switch (node.kind) {
    case 'block': node.body.forEach((child) => run(child, scope, output)); break;
    case 'print': output.push(run(node.value, scope, output)); break;
    case 'while': while (run(node.test, scope, output)) run(node.body, scope, output); break;
    case 'if':
      if (run(node.test, scope, output)) run(node.then, scope, output);
      else if (node.otherwise) run(node.otherwise, scope, output);
      break;
    case 'assign':
      if (!node.declares && !scope.has(node.name)) throw new ReferenceError(`unknown variable ${node.name}`);
      scope.set(node.name, run(node.value, scope, output));
      break;
    case 'binary':
      return OPERATORS[node.operator](run(node.left, scope, output), run(node.right, scope, output));
    case 'atom':
      return node.type === 'name' ? scope.get(node.value) : node.value;
  }
}

const source = `
  let a = 48  let b = 36
  while b != 0 { let r = a % b  a = b  b = r  print "step: " + a }
  if a == 12 { print "gcd " + a } else { print "wrong" }
  print (1 + 2) * 3 <= 9
`;
const output = [];
run(new Parser(lex(source)).parseProgram(), new Map(), output);
console.log(output.join('\n'));
