// Scale readings of the bee hives, grouped and compared by week.
const readings = [
  { hive: 'A', week: 1, kg: 31.2 },
  { hive: 'B', week: 1, kg: 28.4 },
  { hive: 'A', week: 2, kg: 33.9 },
  { hive: 'B', week: 2, kg: 27.9 },
  { hive: 'C', week: 2, kg: 25.0 },
  { hive: 'A', week: 3, kg: 38.0 },
  { hive: 'C', week: 3, kg: 25.6 },
  { hive: 'B', week: 3, kg: 27.1 },
];

const byHive = readings.reduce((groups, reading) => {
  if (!groups[reading.hive]) {
    groups[reading.hive] = [];
  }
  groups[reading.hive].push(reading);
}, {});

const gain = list => list[list.length - 1].kg - list[0].kg;

for (const hive of Object.keys(byHive)) {
  const list = byHive[hive];
  const sign = gain(list) < 0 ? '' : '+';
  console.log(
    `hive ${hive}: ${list.map(r => r.kg.toFixed(1)).join(' -> ')} (${sign}${gain(list).toFixed(1)} kg)`,
  );
}

const losing = Object.keys(byHive).filter(hive => gain(byHive[hive]) < 0);
console.log('feed:', losing.join(', ') || 'none');
console.log('readings:', readings.length);
