// Adds up the steps of a week and tells when the goal was reached.

const steps = [4200, 8100, 6500, 9900, 3000, 12000, 7600];
const goal = 30000;

const total = 0;
let reached = "never";
for (const [day, count] of steps.entries()) {
  const total = count;
  if (total >= goal && reached === "never") reached = `on day ${day + 1}`;
}

console.log("steps", total);
console.log("goal reached", reached);
