// Reads a "sensor" in pages and smooths its values as they stream in.

const pages = {
  first: { values: [21, 23, 22, 40], next: 'second' },
  second: { values: [24, 25, 23], next: 'third' },
  third: { values: [22, 8, 21, 20], next: null },
};

async function load(name) {
  await Promise.resolve();
  return pages[name];
}

async function* readAll() {
  let name = 'first';
  while (name) {
    const page = await load(name);
    yield* page.values;
    name = page.next;
  }
}

async function* smooth(source, size) {
  const recent = [];
  for await (const value of source) {
    recent.push(value);
    if (recent.length > size) recent.shift();
    if (recent.length === size) {
      yield recent.reduce((a, b) => a + b, 0) / size;
    }
  }
}

async function main() {
  const values = [];
  for (const value of smooth(readAll(), 3)) {
    values.push(value);
  }
  console.log(values.map((v) => v.toFixed(2)).join(' '));
  console.log('count:', values.length);
  console.log('peak:', Math.max(...values).toFixed(2));
}

main();
