// Orders as they come from a form: every field is a text.

interface Order {
  readonly item: string;
  readonly count: string;
}

const orders: Order[] = [
  {item: 'lamp', count: '3'},
  {item: 'desk', count: '12'},
];

let pieces = 0;
for (const order of orders) {
  const count: number = order.count as any;
  pieces += count;
  console.log(`${order.item}: ${count + 1} with the spare one`);
}
console.log(`pieces: ${pieces}`);
