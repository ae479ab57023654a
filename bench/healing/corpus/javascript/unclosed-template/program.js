const invoice = {
  number: '2024-017',
  customer: 'Harbour Bakery',
  items: [
    { text: 'Flour 25 kg', quantity: 4, unit: 18.9 },
    { text: 'Yeast 1 kg', quantity: 10, unit: 3.45 },
    { text: 'Delivery', quantity: 1, unit: 12 },
  ],
  taxRate: 0.07,
};

function render({ number, customer, items, taxRate }) {
  const header = `Invoice ${number} for ${customer};
  const rows = items.map((item) => {
    const amount = (item.quantity * item.unit).toFixed(2);
    return item.text.padEnd(14) + String(item.quantity).padStart(4) + amount.padStart(9);
  });
  const net = items.reduce((sum, item) => sum + item.quantity * item.unit, 0);
  const tax = net * taxRate;
  return [
    header,
    '-'.repeat(header.length),
    ...rows,
    'net'.padEnd(18) + net.toFixed(2).padStart(9),
    'tax'.padEnd(18) + tax.toFixed(2).padStart(9),
    'total'.padEnd(18) + (net + tax).toFixed(2).padStart(9),
  ].join('\n');
}

console.log(render(invoice));
