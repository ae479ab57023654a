function prizeFor(ticket, seed) {
  const lucky = (ticket * 37 + seed) % 100;
  let prize;
  if (lucky < 5) {
    prize = 'bicycle';
  } else if (lucky < 25) {
    prize = 'jam';
  } else {
    prize = 'nothing';
  }
  return prize;
}

function draw(tickets, seed) {
  const won = {};
  for (const ticket of tickets) {
    const prize = prizeFor(ticket, seed);
    if (prize !== 'nothing') {
      won[ticket] = prize;
    }
  }
  return won;
}

function holder(ticket, sales) {
  let name = 'nobody';
  for (const [buyer, from, to] of sales) {
    if (ticket >= from && ticket <= to) {
      name = buyer;
    }
  }
  return name;
}

const sales = [
  ['Olga', 1, 10],
  ['Piet', 11, 12],
  ['Rosa', 13, 24],
];
const tickets = Array.from({ length: 24 }, (_, i) => i + 1);
const won = draw(tickets, 8);

for (const ticket of Object.keys(won)) {
  console.log(`ticket ${ticket}: ${won[ticket]} for ${holder(Number(ticket), sales)}`);
}
console.log(`${Object.keys(won).length} of ${tickets.length} tickets win`);
