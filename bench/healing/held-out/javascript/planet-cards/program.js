const planets = [
  ['Mercury', 4879, 57.9, 0],
  ['Earth', 12756, 149.6, 1],
  ['Mars', 6792, 228.0, 2],
  ['Neptune', 49528, 4515.0, 16],
];

const SPEED_OF_LIGHT = 299792.458; // km/s

const cards = planets.map(([name, diameter, distance, moons]) => {
  name: name,
  diameter: diameter,
  lightMinutes: (distance * 1e6) / SPEED_OF_LIGHT / 60,
  moons: moons,
});

function winner(first, second, property) {
  if (first[property] === second[property]) {
    return 'nobody';
  }
  return first[property] > second[property] ? first.name : second.name;
}

for (const card of cards) {
  console.log(`${card.name.padEnd(8)} ${card.diameter} km, light takes ${card.lightMinutes.toFixed(1)} min`);
}

const [mercury, earth, mars, neptune] = cards;
console.log('diameter:', winner(mercury, mars, 'diameter'));
console.log('moons:', winner(earth, mars, 'moons'));
console.log('distance:', winner(neptune, earth, 'lightMinutes'));
console.log('moons again:', winner(mercury, { ...mercury, name: 'copy' }, 'moons'));
