const prices = new Map([
  ['rye', 420],
  ['wheat', 350],
  ['rolls', 60],
]);

const orders = [
  { customer: 'Cafe Luna', items: [['rye', 3], ['rolls', 40]] },
  { customer: 'School', items: [['rolls', 120]] },
  { customer: 'Mrs. Paul', items: [['wheat', 1], ['rye', 1], ['rolls', 4]] },
];

function discount(count) {
  if (count >= 100) {
    retrun 0.2;
  }
  return count >= 30 ? 0.1 : 0;
}

function orderTotal(order) {
  const sum = 0;
  for (const [bread, count] of order.items) {
    const full = prices.get(bread) * count;
    sum += full - full * discount(count);
  }
  return Math.round(sum);
}

let income = 0;
for (const order of orders) {
  const total = orderTotal(order);
  income += total;
  console.log(`${order.customer}: ${(total / 100).toFixed(2)}`);
}

const loaves = {};
for (const { items } of orders) {
  for (const [bread, count] of items) {
    loaves[bread] = (loaves[bread] ?? 0) + count;
  }
}
console.log('to bake:', JSON.stringify(loaves));
console.log('income:', (income / 100).toFixed(2));
