type Reading = {city: string; celsius: number};
type Unit = 'celsius' | 'fahrenheit';

const readings: Reading[] = [
  {city: 'Oslo', celsius: -3},
  {city: 'Lima', celsius: 22},
  {city: 'Cairo', celsius: 31},
];

function convert(celsius: number, unit: Unit): number {
  if (unit === 'fahrenheit') {
    return celsius * 1.8 + 32;
  }
  return celsius;
}

function describe(reading: Reading, unit: Unit): string {
  const degrees = convert(unit, reading.celsius);
  return `${reading.city}: ${degrees.toFixed(1)} ${unit}`;
}

for (const reading of readings) {
  console.log(describe(reading, 'fahrenheit'));
}
const warmest = readings.reduce((a, b) => (a.celsius > b.celsius ? a : b));
console.log(`Warmest: ${describe(warmest, 'celsius')}`);
