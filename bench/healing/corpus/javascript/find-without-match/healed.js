const stations = [
  { code: 'CEN', name: 'Central', zone: 1 },
  { code: 'PRK', name: 'Park', zone: 2 },
  { code: 'EST', name: 'East Gate', zone: 3 },
  { code: 'NOR', name: 'Northfield', zone: 4 },
];

function fare(codes) {
  const zones = codes.map((code) => stations.find((station) => station.code === code).zone);
  return 1.5 + 0.8 * (Math.max(...zones) - Math.min(...zones));
}

for (const route of ['CEN PRK', 'EST CEN', 'PRK EST NOR']) {
  console.log(route, fare(route.split(' ')).toFixed(2));
}
