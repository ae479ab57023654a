const planets = [
  { name: 'Mercury', radius: 2439.7, day: 1407.6 },
  { name: 'Venus', radius: 6051.8, day: 5832.5 },
  { name: 'Earth', radius: 6371, day: 23.9 },
  { name: 'Mars', radius: 3389.5, day: 24.6 },
];

function volume(radius) {
  return (4 / 3) * Math.PI * radius ** 3;
}

// speed of the surface at the equator, in km/h
function spin({ radius, day }) {
  return (2 * Math.PI * radius) / day;
}

const earth = planets.find((planet) => planet.name === 'Earth');

function describe(planet) {
  const times = (volume(planet.radius) / volume(earth.radius)).toFixed(3);
  const speed = spin(planet).toFixed(1);
  return `${planet.name}: ${times} of Earth, spinning at ${speed} km/h`;
}

planets.sort((a, b) => spin(b) - spin(a));
for (const planet of planets) {
  console.log(describe(planet));
}
console.log('slowest:', planets.at(-1).name);
