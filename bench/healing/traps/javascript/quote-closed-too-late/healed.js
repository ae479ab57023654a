// The result of a small poll.

const votes = {tea: 14, coffee: 21, water: 5};

let sum = 0;
for (const [drink, count] of Object.entries(votes)) {
  sum += count;
  console.log(drink.padEnd(8), count);
}

const average = sum / Object.keys(votes).length;
console.log("votes:", sum);
console.log("average:", average.toFixed(1));
