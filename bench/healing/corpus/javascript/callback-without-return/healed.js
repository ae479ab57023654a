const csv = `
city,country,population,area
Lima,Peru,10092000,2672
Quito,Ecuador,2011388,372
La Paz,Bolivia,816044,472
Bogota,Colombia,7743955,1587
`;

function parseCsv(text) {
  const [head, ...rows] = text.trim().split('\n');
  const names = head.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    const record = {};
    names.forEach((name, i) => {
      record[name] = /^\d+$/.test(cells[i]) ? Number(cells[i]) : cells[i];
    });
    return record;
  });
}

const cities = parseCsv(csv);
const dense = cities
  .map((city) => ({ name: city.city, density: city.population / city.area }))
  .sort((a, b) => b.density - a.density);

for (const { name, density } of dense) {
  console.log(name.padEnd(8), Math.round(density), 'per km²');
}

const people = cities.reduce((sum, city) => sum + city.population, 0);
console.log('people in all:', people);
console.log('countries:', cities.map((city) => city.country).sort().join(', '));
