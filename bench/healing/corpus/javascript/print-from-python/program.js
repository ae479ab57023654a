// FizzBuzz and friends: any number of divisors
const rules = [
  [3, 'Fizz'],
  [5, 'Buzz'],
  [7, 'Bang'],
];

function say(n) {
  const words = rules
    .filter(([divisor]) => n % divisor === 0)
    .map(([, word]) => word);
  return words.length > 0 ? words.join('') : String(n);
}

function* range(from, to) {
  for (let n = from; n <= to; n++) {
    yield n;
  }
}

for (const n of range(1, 15)) {
  print(n, say(n));
}

const upTo105 = [...range(1, 105)].map(say);
console.log('bangs:', upTo105.filter((w) => w.endsWith('Bang')).length);
console.log('plain:', upTo105.filter((w) => /^\d+$/.test(w)).length);
console.log('last:', upTo105[upTo105.length - 1]);
