function LruCache(capacity) {
  this.capacity = capacity;
  this.entries = new Map();
  this.hits = 0;
  this.misses = 0;
}

LruCache.prototype.get = function (key, compute) {
  if (this.entries.has(key)) {
    const value = this.entries.get(key);
    this.entries.delete(key);
    this.entries.set(key, value);
    this.hits++;
    return value;
  }
  this.misses++;
  const value = compute(key);
  this.entries.set(key, value);
  if (this.entries.size > this.capacity) {
    const oldest = this.entries.keys().next().value;
    this.entries.delete(oldest);
  }
  return value;
};

LruCache.prototype.report = function () {
  const rate = (100 * this.hits) / (this.hits + this.misses);
  return this.hits + ' hits, ' + this.misses + ' misses, ' + rate.toFixed(1) + '%';
};

function collatz(n) {
  let steps = 0;
  while (n !== 1) {
    n = n % 2 === 0 ? n / 2 : 3 * n + 1;
    steps++;
  }
  return steps;
}

const cache = new LruCache(3);
const wanted = [27, 6, 97, 27, 6, 19, 97, 27, 19, 19];
console.log(wanted.map((n) => cache.get(n, collatz)).join(' '));
console.log(cache.report());
console.log('kept:', Array.from(cache.entries.keys()).join(', '));
