const sales = [
  { region: 'north', product: 'kettle', units: 14, price: 32.5 },
  { region: 'south', product: 'toaster', units: 9, price: 41 },
  { region: 'north', product: 'toaster', units: 3, price: 41 },
  { region: 'east', product: 'kettle', units: 21, price: 30.75 },
  { region: 'south', product: 'blender', units: 6, price: 58.2 },
  { region: 'east', product: 'blender', units: 2, price: 58.2 },
];

function revenueByRegion(rows) {
  const result = {};
  for (const row of rows) {
    const amount = row.units * row.price;
    result[row.region] = (result[row.region] || 0) + amount;
  }
  return result;
}

function grandTotal(byRegion) {
  let total = 0;
  for (const region of Object.keys(byRegion)) {
    total += byRegion[region];
  }
  return total;
}

function bestSeller(rows) {
  const units = new Map();
  for (const row of rows) {
    units.set(row.product, (units.get(row.product) ?? 0) + row.units);
  }
  return [...units.entries()].sort((a, b) => b[1] - a[1])[0];
}

const byRegion = revenueByRegion(sales);
for (const [region, amount] of Object.entries(byRegion)) {
  console.log(region.padEnd(6), amount.toFixed(2).padStart(10));
}
console.log('total ', grandTotal(byRegion).toFixed(2).padStart(10));

const [product, count] = bestSeller(sales);
console.log(`best seller: ${product} (${count} units)`);
