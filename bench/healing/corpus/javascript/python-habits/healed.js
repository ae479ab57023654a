// Finds the longest streak of wins for every team

const results = {
  falcons: 'WWLWWWLDWW',
  otters: 'LLDLWLLWWD',
  badgers: 'WDWDWDWWWW',
  newcomers: '',
};

function longestStreak(games) {
  let best = null;
  let start = 0;
  for (let i = 0; i <= games.length; i++) {
    if (games[i] !== 'W') {
      const length = i - start;
      if (length > 0 && (best === null || length > best.length)) {
        best = { start, length };
      }
      start = i + 1;
    }
  }
  return best;
}

function points(games) {
  let sum = 0;
  for (const game of games) {
    sum += { W: 3, D: 1, L: 0 }[game];
  }
  return sum;
}

const table = [];
for (const [team, games] of Object.entries(results)) {
  const streak = longestStreak(games);
  table.push({
    team,
    played: games.length,
    points: points(games),
    streak: streak ? `${streak.length} from game ${streak.start + 1}` : 'none',
    unbeaten: !games.includes('L'),
  });
}

table.sort((a, b) => b.points - a.points);
for (const row of table) {
  const mark = row.unbeaten === true ? '*' : ' ';
  console.log(mark, row.team.padEnd(10), row.played, row.points, row.streak);
}
