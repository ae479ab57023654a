function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) {
    return sorted[middle];
  }
  // the mean of the two values in the middle
  return (sorted[middle - 1] + sorted[middle] / 2);
}

function mode(numbers) {
  const counts = new Map();
  let best = numbers[0];
  for (const n of numbers) {
    counts.set(n, (counts.get(n) || 0) + 1);
    if (counts.get(n) > counts.get(best)) best = n;
  }
  return best;
}

function deviation(numbers) {
  const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const variance = numbers.reduce((sum, n) => sum + (n - mean) ** 2, 0) / numbers.length;
  return Math.sqrt(variance);
}

const samples = {
  waiting: [4, 8, 6, 5, 3, 8],
  served: [12, 15, 11, 15],
  left: [1, 0, 2, 1, 0],
};

for (const [name, numbers] of Object.entries(samples)) {
  console.log(
    `${name}: median ${median(numbers)}, mode ${mode(numbers)}, deviation ${deviation(numbers).toFixed(3)}`,
  );
}
