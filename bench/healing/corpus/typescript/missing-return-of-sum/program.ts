interface Item {
  name: string;
  price: number;
  quantity: number;
}

const stock: Item[] = [
  {name: 'bolt', price: 0.25, quantity: 400},
  {name: 'hinge', price: 3.5, quantity: 12},
  {name: 'latch', price: 6.75, quantity: 0},
];

function stockValue(items: Item[]): number {
  let total = 0;
  for (const item of items) {
    total += item.price * item.quantity;
  }
}

function soldOut(items: Item[]): string[] {
  return items.filter(item => item.quantity === 0).map(item => item.name);
}

console.log(`Value: ${stockValue(stock).toFixed(2)}`);
console.log(`Sold out: ${soldOut(stock).join(', ')}`);
