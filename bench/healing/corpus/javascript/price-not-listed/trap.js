const menu = {
  coffee: { price: 2.8, kitchen: false },
  cake: { price: 3.9, kitchen: false },
  toast: { price: 5.2, kitchen: true },
};

const tables = [
  { number: 1, order: ['coffee', 'cake', 'coffee'] },
  { number: 4, order: ['soup', 'toast', 'coffee'] },
  { number: 7, order: ['toast', 'soup', 'soup', 'cake'] },
];

function bill(order) {
  let sum = 0;
  for (const dish of order) {
    sum += menu[dish]?.price;
  }
  return sum;
}

function kitchenList(all) {
  const counts = {};
  for (const dish of all.flatMap((table) => table.order)) {
    if (menu[dish]?.kitchen) {
      counts[dish] = (counts[dish] || 0) + 1;
    }
  }
  return counts;
}

for (const { number, order } of tables) {
  console.log(`table ${number}: ${order.length} dishes, ${bill(order).toFixed(2)}`);
}
console.log('kitchen:', kitchenList(tables));
console.log('day:', tables.reduce((sum, table) => sum + bill(table.order), 0).toFixed(2));
