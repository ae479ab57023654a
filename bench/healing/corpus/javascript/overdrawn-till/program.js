class Till {
  constructor(float) {
    this.notes = new Map(Object.entries(float).map(([value, count]) => [Number(value), count]));
  }

  get total() {
    return [...this.notes].reduce((sum, [value, count]) => sum + value * count, 0);
  }

  sell(price, given) {
    for (const note of given) {
      this.notes.set(note, (this.notes.get(note) ?? 0) + 1);
    }
    let change = given.reduce((a, b) => a + b, 0) - price;
    const back = [];
    for (const value of [...this.notes.keys()].sort((a, b) => b - a)) {
      while (change >= value && this.notes.get(value) > 0) {
        change -= value;
        this.notes.set(value, this.notes.get(value) - 1);
        back.push(value);
      }
    }
    if (change > 0) {
      throw new Error(`cannot give change: ${change} short`);
    }
    return back;
  }
}

const till = new Till({ 20: 1, 10: 2, 5: 1, 2: 1, 1: 1 });
const opening = till.total;

const sales = [
  [17, [20]],
  [33, [20, 20]],
  [8, [10]],
  [46, [50]],
];

let taken = 0;
for (const [price, given] of sales) {
  const back = till.sell(price, given);
  taken += price;
  console.log(`price ${price}, given ${given.join('+')}, back ${back.join('+') || 'nothing'}`);
}
console.log('taken', taken, 'balanced', till.total - opening === taken);
