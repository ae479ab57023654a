// Looks up who sits at which table.

const tables = new Map<string, number>([
  ['Ana', 4],
  ['Bo', 2],
  ['Cleo', 4],
]);

function tableOf(guest: string): number {
  const table = tables.get(guest);
  return table!;
}

for (const guest of ['Ana', ' Bo', 'Cleo ']) {
  console.log(`${guest.trim()} sits at table ${tableOf(guest)}`);
}
