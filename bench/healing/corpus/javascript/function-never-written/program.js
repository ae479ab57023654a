const customers = {
  c1: { name: 'Velasco', years: 6 },
  c2: { name: 'Okoye', years: 1 },
  c3: { name: 'Lindqvist', years: 3 },
};

const orders = [
  { customer: 'c1', lines: [['lamp', 2, 45], ['bulb', 6, 3.5]] },
  { customer: 'c2', lines: [['desk', 1, 310]] },
  { customer: 'c3', lines: [['chair', 4, 72], ['cushion', 4, 12.25]] },
];

function subtotal(order) {
  return order.lines.reduce((sum, [, quantity, price]) => sum + quantity * price, 0);
}

function bill(order) {
  const customer = customers[order.customer];
  const sum = subtotal(order);
  const discount = discountFor(customer, sum);
  return { name: customer.name, sum, discount, due: sum * (1 - discount) };
}

for (const order of orders) {
  const { name, sum, discount, due } = bill(order);
  console.log(`${name}: ${sum.toFixed(2)} - ${(discount * 100).toFixed(0)}% = ${due.toFixed(2)}`);
}
console.log('together', orders.map(bill).reduce((sum, b) => sum + b.due, 0).toFixed(2));
