// Attacks the number of threads by way of Node's workers.
const {Worker} = require('node:worker_threads');

const wanted = 40;
const errors = new Set();
let settled = 0;
const settle = error => {
  if (error) errors.add(error.code);
  settled += 1;
  if (settled < wanted) return;
  console.log(...errors);
  process.exit();
};
for (let number = 0; number < wanted; number += 1) {
  try {
    new Worker('setInterval(() => {}, 1000)', {eval: true})
      .on('online', () => settle(null))
      .on('error', settle);
  } catch (error) {
    settle(error);
  }
}
