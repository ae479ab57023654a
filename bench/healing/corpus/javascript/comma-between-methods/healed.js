class Inventory {
  constructor() {
    this.stock = new Map();
  }

  add(name, quantity = 1) {
    this.stock.set(name, this.count(name) + quantity);
    return this;
  }

  remove(name, quantity = 1) {
    const left = this.count(name) - quantity;
    if (left < 0) {
      throw new RangeError(`only ${this.count(name)} ${name} in stock`);
    }
    if (left === 0) {
      this.stock.delete(name);
    } else {
      this.stock.set(name, left);
    }
    return this;
  }

  count(name) {
    return this.stock.get(name) ?? 0;
  }
}

const shelf = new Inventory();
shelf.add('bolt', 40).add('nut', 25).add('gear').add('bolt', 10);
shelf.remove('nut', 25).remove('bolt', 7);

try {
  shelf.remove('gear', 2);
} catch (error) {
  console.log(error.name + ': ' + error.message);
}

console.log([...shelf.stock].map(([name, n]) => `${name}=${n}`).join(' '));
console.log(shelf.count('nut'), shelf.count('gear'), shelf.stock.size);
