function celsiusToFahrenheit(c) {
  return (c * 9) / 5 + 32;
}

function describe(c) {
  const feels = c < 0 ? 'freezing' : c < 12 ? 'cold' : c < 24 ? 'mild' : 'hot';
  const f = Math.round(celsiusToFahrenheit(c));
  return `${c} °C = ${f} °F (${feels})`;
}

const week = {
  Monday: -3,
  Tuesday: 4,
  Wednesday: 11,
  Thursday: 18,
  Friday: 25,
  Saturday: 31,
  Sunday: 12,
};

for (const [day, temperature] of Object.entries(week)) {
  console.log(day.padEnd(10) + describe(temperature));
}

const temperatures = Object.values(week);
const mean = temperatures.reduce((a, b) => a + b, 0) / temperatures.length;
console.log('mean:', mean.toFixed(1), 'range:', Math.max(...temperatures) - Math.min(...temperatures));
