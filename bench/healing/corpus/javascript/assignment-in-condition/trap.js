// Looks for pairs of coins that make up an amount exactly
const coins = [1, 2, 5, 10, 20, 50, 100, 200];

function pairs(amount) {
  const found = [];
  for (let i = 0; i < coins.length; i++) {
    for (let j = i; j < coins.length; j++) {
      let target = coins[i] + coins[j];
      if (target = amount) {
        found.push([coins[i], coins[j]]);
      }
    }
  }
  return found;
}

function fewest(amount) {
  const best = [0];
  for (let value = 1; value <= amount; value++) {
    best[value] = Infinity;
    for (const coin of coins) {
      if (coin <= value) {
        best[value] = Math.min(best[value], best[value - coin] + 1);
      }
    }
  }
  return best[amount];
}

for (const amount of [2, 15, 60, 99, 400]) {
  const found = pairs(amount);
  console.log(
    `${amount}: ${found.map((pair) => pair.join('+')).join(' or ') || 'no pair'}; at least ${fewest(amount)} coins`,
  );
}
