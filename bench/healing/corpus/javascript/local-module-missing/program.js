const { toKilometres, toMiles } = require('./units');

const runs = [
  { day: 'Tue', distance: 5, unit: 'km' },
  { day: 'Thu', distance: 4, unit: 'mi' },
  { day: 'Sun', distance: 13.1, unit: 'mi' },
];

let sum = 0;
for (const { day, distance, unit } of runs) {
  const kilometres = unit === 'mi' ? toKilometres(distance) : distance;
  sum += kilometres;
  console.log(`${day}: ${kilometres.toFixed(2)} km = ${toMiles(kilometres).toFixed(2)} mi`);
}
console.log(`week: ${sum.toFixed(1)} km`);
