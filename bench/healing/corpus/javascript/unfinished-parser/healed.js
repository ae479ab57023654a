// expression = term (("+" | "-") term)* ; term = factor (("*" | "/") factor)*
class Parser {
  constructor(text) {
    this.tokens = text.match(/\d+(\.\d+)?|[-+*/()]/g);
    this.position = 0;
  }

  peek() {
    return this.tokens[this.position];
  }

  next() {
    return this.tokens[this.position++];
  }

  expression() {
    let value = this.term();
    while (this.peek() === '+' || this.peek() === '-') {
      value = this.next() === '+' ? value + this.term() : value - this.term();
    }
    return value;
  }

  term() {
    let value = this.factor();
    while (this.peek() === '*' || this.peek() === '/') {
      value = this.next() === '*' ? value * this.factor() : value / this.factor();
    }
    return value;
  }

  factor() {
    const token = this.next();
    if (token === '(') {
      const value = this.expression();
      this.next();
      return value;
    }
    if (token === '-') {
      return -this.factor();
    }
    const value = Number(token);
    if (Number.isNaN(value)) {
      throw new Error(`unexpected ${token ?? 'end'} at token ${this.position}`);
    }
    return value;
  }
}

function evaluate(text) {
  const parser = new Parser(text);
  const value = parser.expression();
  if (parser.peek() !== undefined) {
    throw new Error(`unexpected ${parser.peek()} after the expression`);
  }
  return value;
}

const tests = ['1 + 2 * 3', '(1 + 2) * 3', '10 / 4 - 1', '2 * (3 + 4) * 5', '-3 + 5', '4 * -(2 - 5)'];
for (const text of tests) {
  console.log(`${text} = ${evaluate(text)}`);
}
