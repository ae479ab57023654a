// How many menus can be put together; with nothing to choose there is one way.

const courses = {
  lunch: [3, 4],
  dinner: [2, 5, 3],
  fasting: [],
};

function ways(counts) {
  return counts.reduce((product, count) => product * count);
}

for (const [meal, counts] of Object.entries(courses)) {
  console.log(`${meal}: ${ways(counts)}`);
}
