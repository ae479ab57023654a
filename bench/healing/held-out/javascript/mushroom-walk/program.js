const walks = [
  { day: 'Monday', found: ['chanterelle', 'fly agaric', 'bolete', 'bolete'] },
  { day: 'Thursday', found: ['bolete', 'puffball'] },
  { day: 'Sunday', found: ['fly agaric', 'ink cap', 'chanterelle'] },
];

const edible = new Set(['chanterelle', 'bolete', 'puffball']);

const kinds = new Set();
for (const walk of walks) {
  for (const mushroom of walk.found) {
    kinds.add(mushroom);
  }
}

const describe = kind => (edible.has(kind) ? kind : `${kind} (leave it!)`);

console.log(`${kinds.size} kinds in ${walks.length} walks`);
const lines = kinds.map(describe).sort();
console.log(lines.join('\n'));

function everyWalk(kind) {
  return walks.every(walk => walk.found.includes(kind));
}

for (const { day, found } of walks) {
  const dinner = found.filter(kind => edible.has(kind));
  console.log(`${day}: ${dinner.length} of ${found.length} for the pan`);
}
console.log('on every walk:', [...kinds].filter(everyWalk).join(', ') || 'none');
