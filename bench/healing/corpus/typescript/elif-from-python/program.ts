interface Token {
  kind: 'number' | 'operator';
  text: string;
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  for (const text of source.split(' ')) {
    const kind = /^\d+$/.test(text) ? 'number' : 'operator';
    tokens.push({kind, text});
  }
  return tokens;
}

function evaluate(tokens: Token[]): number {
  const stack: number[] = [];
  for (const token of tokens) {
    if (token.kind === 'number') {
      stack.push(Number(token.text));
      continue;
    }
    const right = stack.pop() ?? 0;
    const left = stack.pop() ?? 0;
    if (token.text === '+') stack.push(left + right);
    elif (token.text === '*') stack.push(left * right);
    else throw new Error(`Unknown operator ${token.text}`);
  }
  return stack[0];
}

for (const source of ['2 3 +', '2 3 + 4 *', '5 5 * 1 +']) {
  console.log(`${source} = ${evaluate(tokenize(source))}`);
}
