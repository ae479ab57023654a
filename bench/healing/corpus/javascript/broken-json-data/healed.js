const stored = `{
  "season": 2019,
  "matches": [
    { "home": "Reds", "away": "Blues", "score": [2, 1] },
    { "home": "Blues", "away": "Greens", "score": [0, 3] },
    { "home": "Greens", "away": "Reds", "score": [1, 1] }
  ]
}`;

function table(matches) {
  const rows = {};
  const row = (team) => (rows[team] ??= { team, played: 0, points: 0, goals: 0, against: 0 });
  for (const { home, away, score: [h, a] } of matches) {
    for (const [team, own, other] of [[home, h, a], [away, a, h]]) {
      const r = row(team);
      r.played += 1;
      r.goals += own;
      r.against += other;
      r.points += own > other ? 3 : own === other ? 1 : 0;
    }
  }
  return Object.values(rows).sort(
    (a, b) => b.points - a.points || b.goals - b.against - (a.goals - a.against),
  );
}

const { season, matches } = JSON.parse(stored);
console.log(`Season ${season}, ${matches.length} matches`);
for (const { team, played, points, goals, against } of table(matches)) {
  console.log(`${team.padEnd(7)} ${played} played  ${goals}:${against}  ${points} points`);
}
