const steps = [
  { x: 0, y: 0 },
  { x: 3, y: 4 },
  { x: 3, y: 10 },
  { x: -5, y: 10 },
];

let walked = 0;
for (let i = 1; i < steps.length; i++) {
  walked += Math.hypot(steps[i].x - steps[i - 1].x, steps[i].y - steps[i - 1].y);
}

const last = steps[steps.lenght - 1];
console.log('walked', walked);
console.log('as the crow flies', Math.hypot(last.x, last.y).toFixed(3));
