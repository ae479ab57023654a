const log = `
10.0.0.5 - [2023-11-02 08:14:02] "GET /index.html" 200 5120
10.0.0.9 - [2023-11-02 08:14:07] "GET /missing.png" 404 312
10.0.0.5 - [2023-11-02 08:15:30] "POST /login" 302 0
10.0.0.7 - [2023-11-02 08:16:01] "GET /report.pdf" 200 90210
this line is noise
10.0.0.9 - [2023-11-02 09:01:44] "GET /index.html" 500 87
10.0.0.7 - [2023-11-02 09:02:13] "DELETE /report.pdf" 403 211
`;

const pattern = /^(\S+) - \[(\S+) (\d\d):\d\d:\d\d\] "([A-Z]+) (\S+)" (\d{3} (\d+))$/;

function parse(line) {
  const match = pattern.exec(line);
  if (match === null) return null;
  const [, address, day, hour, method, path, status, bytes] = match;
  return { address, day, hour, method, path, status: Number(status), bytes: Number(bytes) };
}

function tally(entries, key) {
  const counts = {};
  for (const entry of entries) {
    const value = key(entry);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

const lines = log.trim().split('\n');
const entries = lines.map(parse).filter(Boolean);

console.log('parsed', entries.length, 'of', lines.length);
console.log('by hour', tally(entries, (e) => e.hour + ' h'));
console.log('by class', tally(entries, (e) => `${Math.floor(e.status / 100)}xx`));
console.log('by address', tally(entries, (e) => e.address));
console.log('bytes', entries.reduce((sum, e) => sum + e.bytes, 0));
console.log('failed', entries.filter((e) => e.status >= 400).map((e) => `${e.method} ${e.path}`).join('; '));
