class Stack {
  constructor(limit) {
    this.limit = limit;
    this.items = [];
  }

  function push(item) {
    if (this.items.length >= this.limit) {
      throw new Error("stack is full");
    }
    this.items.push(item);
  }

  pop() {
    if (this.isEmpty()) {
      throw new Error("stack is empty");
    }
    return this.items.pop();
  }

  isEmpty() {
    return this.items.length === 0;
  }
}

// Evaluates expressions in reverse Polish notation
function evaluate(expression) {
  const stack = new Stack(10);
  const operators = {
    "+": (a, b) => a + b,
    "-": (a, b) => a - b,
    "*": (a, b) => a * b,
    "/": (a, b) => a / b,
  };

  for (const token of expression.split(" ")) {
    if (token in operators) {
      const b = stack.pop();
      const a = stack.pop();
      stack.push(operators[token](a, b));
    } else {
      stack.push(Number(token));
    }
  }
  return stack.pop();
}

const expressions = ["3 4 +", "5 1 2 + 4 * + 3 -", "2 3 4 * +", "100 8 / 4 /", "1 +"];
for (const expression of expressions) {
  try {
    console.log(`${expression} = ${evaluate(expression)}`);
  } catch (error) {
    console.log(`${expression} : ${error.message}`);
  }
}
