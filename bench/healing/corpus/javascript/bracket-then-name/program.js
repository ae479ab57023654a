const players = ['Uma', 'Vik', 'Wes'];
const throws = {
  Uma: [6, 6, 2, 5, 1, 6],
  Vik: [3, 4, 3, 4, 6, 5],
  Wes: [1, 1, 1, 6, 6, 6],
};
const bonuses = [[1, 1, 1], [6, 6, 6], [6, 6];
const threshold = 30;

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}

function contains(list, run) {
  for (let i = 0; i + run.length <= list.length; i++) {
    if (run.every((value, k) => list[i + k] === value)) return true;
  }
  return false;
}

function score(player) {
  const own = throws[player];
  const extra = bonuses.filter((run) => contains(own, run)).map((run) => sum(run) * 2);
  return sum(own) + sum(extra);
}

const passed = [];
for (const player of players) {
  const total = score(player);
  if (total >= treshold) {
    passed.push(player);
  }
  console.log(player, total, total >= threshold ? 'passes' : 'fails');
}
console.log(`${passed.length} passed: ${passed.join(' and ')}`);
