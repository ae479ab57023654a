// Simple lexer: splits source text into typed tokens
function tokenize(text) {
  const tokens = [];
  let i = 0;
  while (i < text.length) {
    const c = text[i];
    if (c === ' ') {
      i++;
    } else if (/[0-9]/.test(c)) {
      let number = '';
      while (i < text.length && /[0-9.]/.test(text[i])) number += text[i++];
      tokens.push({ type: 'number', value: Number(number) });
    } else if (/[a-z]/i.test(c) || c === '_') {
      let name = '';
      while (i < text.length && /\w/.test(text[i])) name += text[i++];
      tokens.push({ type: 'name', value: name });
    } else {
      tokens.push({ type: 'symbol', value: c });
      i++;
    }
  }
  return tokens;
}

const sources = ['x = 3.5 * (y_2 + 10)', '_tmp/2', 'area=w*h - 0.25'];

for (const source of sources) {
  const tokens = tokenize(source);
  console.log(source);
  console.log('  ' + tokens.map((t) => `${t.type[0]}:${t.value}`).join(' '));
}

const all = sources.flatMap(tokenize);
const types = all.reduce((counts, { type }) => ({ ...counts, [type]: (counts[type] || 0) + 1 }), {});
console.log(types);
console.log('sum of numbers', all.filter((t) => t.type === 'number').reduce((s, t) => s + t.value, 0));
