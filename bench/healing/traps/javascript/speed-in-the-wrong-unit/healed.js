// Braking distances. Speeds come in km/h, the formula takes m/s.

const deceleration = 7;

function brakingDistance(metresPerSecond) {
  if (metresPerSecond > 60) throw new RangeError("no car is that fast");
  return metresPerSecond ** 2 / (2 * deceleration);
}

for (const kmh of [30, 50, 100, 130]) {
  const distance = brakingDistance(kmh / 3.6);
  console.log(`${kmh} km/h: ${distance.toFixed(1)} m`);
}
