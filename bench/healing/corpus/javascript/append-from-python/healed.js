// Sieve of Eratosthenes plus prime gaps and twin primes.

function sieve(limit) {
  const composite = new Array(limit + 1).fill(false);
  const primes = [];
  for (let n = 2; n <= limit; n++) {
    if (composite[n]) continue;
    primes.push(n);
    for (let multiple = n * n; multiple <= limit; multiple += n) {
      composite[multiple] = true;
    }
  }
  return primes;
}

function gaps(primes) {
  const counts = {};
  for (let i = 1; i < primes.length; i++) {
    const gap = primes[i] - primes[i - 1];
    counts[gap] = (counts[gap] || 0) + 1;
  }
  return counts;
}

function twins(primes) {
  const known = new Set(primes);
  return primes.filter((p) => known.has(p + 2)).map((p) => [p, p + 2]);
}

const primes = sieve(200);
console.log(primes.length, 'primes up to 200');
console.log('largest:', primes[primes.length - 1]);
console.log('gaps:', JSON.stringify(gaps(primes)));
console.log('twins:', twins(primes).map((pair) => pair.join('/')).join(' '));
console.log('sum:', primes.reduce((a, b) => a + b));
