// Says how warm it was in each city, in the unit that is wanted.

type Unit = 'celsius' | 'fahrenheit';

interface Reading {
  city: string;
  celsius: number;
}

const readings: Reading[] = [
  { city: 'Oslo', celsius: -3 },
  { city: 'Lima', celsius: 22 },
  { city: 'Cairo', celsius: 31 },
];

function convert({ celsius }: Reading, unit: Unit): number {
  return unit === 'fahrenheit' ? celsius * 1.8 + 32 : celsius;
}

for (const reading of readings) {
  const degrees = convert(reading, 'farenheit');
  console.log(`${reading.city.padEnd(6)} ${degrees.toFixed(1)} °F`);
}
