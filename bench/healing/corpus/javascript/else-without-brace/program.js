// Rock, paper, scissors, played by three fixed strategies
const beats = { rock: 'scissors', paper: 'rock', scissors: 'paper' };

const strategies = {
  stubborn: () => 'rock',
  cycler: (round) => ['rock', 'paper', 'scissors'][round % 3],
  copycat: (round, theirs) => (round === 0 ? 'paper' : theirs[round - 1]),
};

function duel(nameA, nameB, rounds) {
  const a = [];
  const b = [];
  const score = { [nameA]: 0, [nameB]: 0, draws: 0 };

  for (let round = 0; round < rounds; round++) {
    const moveA = strategies[nameA](round, b);
    const moveB = strategies[nameB](round, a);
    a.push(moveA);
    b.push(moveB);

    if (moveA === moveB) {
      score.draws++;
    else if (beats[moveA] === moveB) {
      score[nameA]++;
    } else {
      score[nameB]++;
    }
  }
  return score;
}

const names = Object.keys(strategies);
const wins = new Map(names.map((name) => [name, 0]));

for (let i = 0; i < names.length; i++) {
  for (let j = i + 1; j < names.length; j++) {
    const score = duel(names[i], names[j], 12);
    console.log(JSON.stringify(score));
    wins.set(names[i], wins.get(names[i]) + score[names[i]]);
    wins.set(names[j], wins.get(names[j]) + score[names[j]]);
  }
}

console.log([...wins].map(([name, count]) => `${name} ${count}`).join(', '));
