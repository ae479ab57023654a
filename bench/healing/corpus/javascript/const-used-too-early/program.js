const products = [
  { name: 'Lamp', net: 40 },
  { name: 'Desk', net: 210 },
  { name: 'Chair', net: 89.5 },
];

const priced = products.map((product) => ({
  ...product,
  gross: Math.round(product.net * (1 + VAT) * 100) / 100,
}));

const VAT = 0.19;

function table(rows) {
  const widths = { name: 8, net: 9, gross: 9 };
  const line = (row) =>
    row.name.padEnd(widths.name) +
    row.net.toFixed(2).padStart(widths.net) +
    row.gross.toFixed(2).padStart(widths.gross);
  return rows.map(line).join('\n');
}

console.log(table(priced));
console.log('tax in all:', priced.reduce((sum, p) => sum + p.gross - p.net, 0).toFixed(2));
