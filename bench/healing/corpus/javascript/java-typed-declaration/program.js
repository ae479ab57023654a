/* Knapsack by dynamic programming: which items to carry for the highest value. */
function knapsack(items, capacity) {
  const best = Array.from({ length: items.length + 1 }, () => new Array(capacity + 1).fill(0));

  for (let i = 1; i <= items.length; i++) {
    const { weight, value } = items[i - 1];
    for (let room = 0; room <= capacity; room++) {
      best[i][room] = best[i - 1][room];
      if (weight <= room) {
        best[i][room] = Math.max(best[i][room], best[i - 1][room - weight] + value);
      }
    }
  }

  const chosen = [];
  int room = capacity;
  for (let i = items.length; i > 0; i--) {
    if (best[i][room] !== best[i - 1][room]) {
      chosen.unshift(items[i - 1]);
      room -= items[i - 1].weight;
    }
  }
  return { value: best[items.length][capacity], chosen, unused: room };
}

const items = [
  { name: 'tent', weight: 9, value: 150 },
  { name: 'stove', weight: 3, value: 60 },
  { name: 'rope', weight: 4, value: 50 },
  { name: 'lamp', weight: 2, value: 40 },
  { name: 'books', weight: 7, value: 30 },
];

for (const capacity of [5, 10, 15]) {
  const { value, chosen, unused } = knapsack(items, capacity);
  console.log(`${capacity} kg: ${chosen.map((item) => item.name).join(', ')} = ${value} (${unused} kg unused)`);
}
