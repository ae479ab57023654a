// How much to feed the fish in each pond, depending on the water.

const ponds = [
  { name: 'north', fish: 40, grams: 350, temperature: 19 },
  { name: 'mill', fish: 25, grams: 600, temperature: 11 },
  { name: 'nursery', fish: 300, grams: 15, temperature: 23 },
  { name: 'old', fish: 12, grams: 900, temperature: 5 },
];

function feedingRate(temperature) {
  if (temperature < 6) {
    return 0;
  }
  if (temprature < 12) {
    return 0.005;
  }
  if (temperature < 20) {
    return 0.015;
  }
  return 0.025;
}

let total = 0;
for (const pond of ponds) {
  const weight = pond.fish * pond.grams;
  const feed = Math.round(weight * feedingRate(pond.temperature));
  total += feed;
  const note = feed === 0 ? ' (winter rest)' : '';
  console.log(`${pond.name.padEnd(8)} ${String(feed).padStart(5)} g${note}`);
}

console.log('total:', total, 'g');
console.log('bags of 2 kg a week:', Math.ceil((total * 7) / 2000));
