const { EOL } = require('os');

// Dijkstra's shortest paths between stations
const lines = [
  'Harbour-Market 4',
  'Harbour-Museum 7',
  'Market-Museum 2',
  'Market-Station 9',
  'Museum-Station 6',
  'Station-Airport 11',
  'Museum-Airport 19',
];

const network = {};
lines.forEach((line) => {
  const [, from, to, minutes] = line.match(/^(\w+)-(\w+) (\d+)$/);
  (network[from] ??= []).push({ to, minutes: Number(minutes) });
  (network[to] ??= []).push({ to: from, minutes: Number(minutes) });
});

function shortest(from) {
  const best = { [from]: { minutes: 0, via: null } };
  const open = new Set(Object.keys(network));
  while (open.size > 0) {
    let here = null;
    for (const name of open) {
      if (best[name] && (here === null || best[name].minutes < best[here].minutes)) here = name;
    }
    open.delete(here);
    for (const { to, minutes } of network[here]) {
      const total = best[here].minutes + minutes;
      if (!best[to] || total < best[to].minutes) {
        best[to] = { minutes: total, via: here };
      }
    }
  }
  return best;
}

function route(best, to) {
  return to === null ? [] : [...route(best, best[to].via), to];
}

const best = shortest('Harbour');
Object.keys(network).sort().forEach((name) => {
  process.stdout.write(`${String(best[name].minutes).padStart(3)} min  ${route(best, name).join(' > ')}${EOL}`);
