const database = {
  users: [
    { id: 1, name: 'Ada', active: true, team: 'core' },
    { id: 2, name: 'Brook', active: false, team: 'web' },
    { id: 3, name: 'Chidi', active: true, team: 'web' },
    { id: 4, name: 'Dilek', active: true, team: 'core' },
  ],
  tickets: [
    { id: 11, owner: 1, open: true },
    { id: 12, owner: 3, open: false },
    { id: 13, owner: 3, open: true },
    { id: 14, owner: 4, open: true },
    { id: 15, owner: 1, open: true },
  ],
};

const delay = () => new Promise((resolve) => setImmediate(resolve));

async function findUsers() {
  await delay();
  return database.users;
}

async function findTickets(owner) {
  await delay();
  return database.tickets.filter((ticket) => ticket.owner === owner);
}

async function report() {
  const users = findUsers();
  const active = users.filter((user) => user.active);
  const rows = await Promise.all(
    active.map(async (user) => {
      const tickets = await findTickets(user.id);
      return { ...user, open: tickets.filter((ticket) => ticket.open).length };
    }),
  );
  return rows.sort((a, b) => b.open - a.open);
}

async function main() {
  const rows = await report();
  for (const { name, team, open } of rows) {
    console.log(`${name} (${team}): ${open} open`);
  }
  console.log('busiest:', rows[0].name);
}

main();
