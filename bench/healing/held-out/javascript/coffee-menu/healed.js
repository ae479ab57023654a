const menu = {
  espresso: { small: 220, large: 300 },
  cappuccino: { small: 320, large: 410 },
  'flat white': { small: 340, large: 430 },
  mocha: { small: 360, large: 470 },
};

const extras = { oat: 50, shot: 80, syrup: 60 };

function priceOf({ drink, size, add = [] }) {
  const base = menu[drink][size];
  return add.reduce((sum, extra) => sum + extras[extra], base);
}

const orders = [
  { table: 1, drink: 'espresso', size: 'small' },
  { table: 2, drink: 'mocha', size: 'large', add: ['oat'] },
  { table: 1, drink: 'cappuccino', size: 'large', add: ['shot', 'syrup'] },
  { table: 3, drink: 'flat white', size: 'small', add: ['oat', 'oat'] },
];

const bills = new Map();
for (const order of orders) {
  const price = priceOf(order);
  bills.set(order.table, (bills.get(order.table) ?? 0) + price);
  const added = order.add ? ` + ${order.add.join(' + ')}` : '';
  console.log(`table ${order.table}: ${order.size} ${order.drink}${added}, ${price}`);
}

for (const [table, sum] of [...bills].sort(([a], [b]) => a - b)) {
  console.log(`table ${table} pays ${(sum / 100).toFixed(2)}`);
}
