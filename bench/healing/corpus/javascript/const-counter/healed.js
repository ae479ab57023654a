const transactions = [
  { date: '2023-03-01', type: 'deposit', amount: 1200 },
  { date: '2023-03-04', type: 'withdrawal', amount: 250 },
  { date: '2023-03-09', type: 'fee', amount: 12 },
  { date: '2023-03-15', type: 'deposit', amount: 300 },
  { date: '2023-03-21', type: 'withdrawal', amount: 975 },
  { date: '2023-03-28', type: 'fee', amount: 12 },
];

function statement(opening, entries) {
  let balance = opening;
  const lines = [];

  for (const entry of entries) {
    const signed = entry.type === 'deposit' ? entry.amount : -entry.amount;
    balance += signed;
    lines.push([entry.date, entry.type, signed, balance]);
  }

  return { lines, closing: balance };
}

const { lines, closing } = statement(85, transactions);

for (const [date, type, signed, balance] of lines) {
  const sign = signed > 0 ? '+' : '-';
  console.log(
    date,
    type.padEnd(12),
    (sign + Math.abs(signed)).padStart(6),
    String(balance).padStart(6),
  );
}

const lowest = Math.min(...lines.map((line) => line[3]));
console.log('closing balance:', closing);
console.log('lowest balance:', lowest);
