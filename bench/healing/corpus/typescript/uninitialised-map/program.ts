class Cache<K, V> {
  private entries: Map<K, V>;
  hits = 0;
  misses = 0;

  constructor(private readonly capacity: number) {}

  get(key: K, compute: (key: K) => V): V {
    const known = this.entries.get(key);
    if (known !== undefined) {
      this.hits++;
      return known;
    }
    this.misses++;
    const value = compute(key);
    this.entries.set(key, value);
    if (this.entries.size > this.capacity) {
      const [oldest] = this.entries.keys();
      this.entries.delete(oldest);
    }
    return value;
  }
}

const squares = new Cache<number, number>(2);
const results: number[] = [];
for (const key of [3, 4, 3, 5, 3]) {
  results.push(squares.get(key, value => value * value));
}
console.log(results.join(' '));
console.log(`${squares.hits} hits, ${squares.misses} misses`);
