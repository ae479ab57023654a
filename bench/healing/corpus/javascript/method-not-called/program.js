const readline = require('readline');

const rl = readline.createInterface({ input: process.stdin });
const items = [];
let skipped = 0;

rl.on('line', (line) => {
  const parts = line.trim.split(' ');
  const quantity = Number(parts[0]);
  const price = Number(parts[2]);
  if (parts.length !== 3 || Number.isNaN(quantity) || Number.isNaN(price)) {
    skipped += 1;
    return;
  }
  items.push({ name: parts[1], quantity, price });
});

rl.on('close', () => {
  let total = 0;
  for (const { name, quantity, price } of items) {
    total += quantity * price;
    console.log(`${quantity} x ${name} = ${(quantity * price).toFixed(2)}`);
  }
  console.log('total ' + total.toFixed(2));
  console.log('skipped ' + skipped);
});
