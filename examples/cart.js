// Adds up a shopping cart, with a discount for large orders.

const cart = [
  { name: 'notebook', price: 3.5, quantity: 4 },
  { name: 'pencil', price: 0.8, quantity: 10 },
  { name: 'backpack', price: 42, quantity: 1 },
];

function total(items) {
  const sum = 0;
  for (const item of items) {
    sum += item.price * item.quantity;
  }
  return sum > 50 ? sum * 0.9 : sum;
}

for (const { name, price, quantity } of cart) {
  console.log(`${quantity} × ${name}: ${(price * quantity).toFixed(2)}`);
}
console.log(`Total: ${total(cart).toFixed(2)}`);
