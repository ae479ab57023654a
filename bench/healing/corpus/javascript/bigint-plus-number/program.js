// Exact factorials, binomials and Catalan numbers with BigInt.

const cache = new Map([[0, 1n]]);

function factorial(n) {
  if (!cache.has(n)) {
    cache.set(n, n * factorial(n - 1));
  }
  return cache.get(n);
}

function choose(n, k) {
  return factorial(n) / (factorial(k) * factorial(n - k));
}

const catalan = (n) => choose(2 * n, n) / BigInt(n + 1);

function digitSum(big) {
  return [...big.toString()].reduce((sum, digit) => sum + Number(digit), 0);
}

function trailingZeros(big) {
  return /0*$/.exec(String(big))[0].length;
}

for (const n of [5, 20, 30]) {
  const f = factorial(n);
  console.log(`${n}! = ${f}`);
  console.log(`   digit sum ${digitSum(f)}, trailing zeros ${trailingZeros(f)}`);
}
console.log('choose(52, 5) =', choose(52, 5));
console.log('Catalan:', Array.from({ length: 10 }, (_, n) => catalan(n)).join(' '));
