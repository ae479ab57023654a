'use strict';

/** A club ladder with Elo ratings. */
class Ladder {
  #players = new Map();
  #history = [];

  constructor(k = 32) {
    this.k = k;
  }

  join(name, rating = 1200) {
    if (this.#players.has(name)) {
      throw new Error(`${name} is already on the ladder`);
    }
    this.#players.set(name, { name, rating, games: 0 });
    return this;
  }

  expectedScore(a, b) {
    return 1 / (1 + 10 ** ((b.rating - a.rating) / 400));
  }

  recordGame(whiteName, blackName, score) {
    const white = this.#players.get(whiteName);
    const black = this.#players.get(blackName);
    const expected = this.expectedScore(white, black);
    const change = Math.round(this.k * (score - expected));
    white.rating += change;
    black.rating -= change;
    white.games += 1;
    black.games += 1;
    this.#history.push({ whiteName, blackName, score, change });
    return change;
  }

  ranking() {
    return [...this.#players.values()].sort(
      (a, b) => b.rating - a.rating || a.name.localeCompare(b.name),
    );
  }

  biggestUpset() {
    return this.#history.reduce((best, game) =>
      Math.abs(game.change) > Math.abs(best.change) ? game : best,
    );
  }
}

const ladder = new Ladder();
ladder.join('Vera', 1500).join('Milo', 1320).join('Nora').join('Pim', 1410);

const games = [
  ['Vera', 'Milo', 1],
  ['Nora', 'Vera', 1],
  ['Pim', 'Nora', 0.5],
  ['Milo', 'Pim', 0],
  ['Nora', 'Milo', 1],
];

for (const [white, black, score] of games) {
  const change = ladder.recordGames(white, black, score);
  const sign = change >= 0 ? '+' : '';
  console.log(`${white} - ${black}: ${score} (${sign}${change})`);
}

ladder.ranking().forEach((player, index) => {
  console.log(`${index + 1}. ${player.name} ${player.rating} after ${player.games} games`);
});

const upset = ladder.biggestUpset();
console.log(`biggest upset: ${upset.whiteName} against ${upset.blackName}`);
