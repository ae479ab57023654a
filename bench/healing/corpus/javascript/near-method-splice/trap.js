class Cart {
  constructor() {
    this.items = [];
  }

  add(name, price, quantity = 1) {
    const known = this.items.find((item) => item.name === name);
    if (known) {
      known.quantity += quantity;
    } else {
      this.items.push({ name, price, quantity });
    }
  }

  remove(name) {
    const index = this.items.findIndex((item) => item.name === name);
    if (index === -1) {
      console.log(`no ${name} in the cart`);
      return;
    }
    this.items.slice(index, 1);
  }

  get total() {
    return this.items.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  }

  print() {
    for (const { name, price, quantity } of this.items) {
      console.log(`  ${quantity} x ${name} at ${price.toFixed(2)}`);
    }
    console.log(`  = ${this.total.toFixed(2)}`);
  }
}

const cart = new Cart();
cart.add('notebook', 3.5, 4);
cart.add('pen', 1.2);
cart.add('stapler', 11);
cart.add('pen', 1.2, 5);
console.log('before');
cart.print();

cart.remove('stapler');
cart.remove('eraser');
console.log('after');
cart.print();
