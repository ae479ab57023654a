interface Ballot {
  voter: string;
  choice: string | null;
}

const ballots: Ballot[] = [
  {voter: 'v1', choice: 'oak'},
  {voter: 'v2', choice: 'elm'},
  {voter: 'v3', choice: null},
  {voter: 'v4', choice: 'oak'},
];

function tally(list: Ballot[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const {choice} of list) {
    const before = result.get(choice) ?? 0;
    result.set(choice, before + 1);
  }
  return result;
}

function winner(result: Map<string, number>): string {
  let best = '';
  let most = 0;
  result.forEach((count, choice) => {
    if (count > most) {
      best = choice;
      most = count;
    }
  });
  return best;
}

const result = tally(ballots);
console.log(winner(result), result.size);
