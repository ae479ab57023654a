// Breadth-first search over a social graph

const friendships = [
  ['ana', 'ben'], ['ana', 'cleo'], ['ben', 'dev'], ['cleo', 'dev'],
  ['dev', 'eli'], ['eli', 'fay'], ['gus', 'hana'],
];

const graph = new Map();
for (const [a, b] of friendships) {
  if (!graph.has(a)) graph.set(a, new Set());
  if (!graph.has(b)) graph.set(b, new Set());
  graph.get(a).add(b);
  graph.get(b).add(a);
}

function distances(start) {
  const found = new Map([[start, 0]]);
  const queue = [start];
  for (const person of queue) {
    for (const friend of graph.get(person)) {
      if (!found.has(friend)) {
        found.set(friend, found.get(person) + 1);
        queue.push(friend);
      }
    }
  }
  return found;
}

function components() {
  const seen = new Set();
  const groups = [];
  for (const person of graph.keys()) {
    if (seen.has(person)) continue;
    const group = [...distances(person).keys()];
    group.forEach((member) => seen.add(member));
    groups.push(group);
  }
  return groups;
}

for (const [person, steps] of distances('ana')) {
  console.log(person, steps);
}
console.log('groups:', components().map((group) => group.sort().join('+')).join(' | '));
