const loans = [
  { reader: 'Amir', title: 'Dust Country', due: 10, returned: 14 },
  { reader: 'Bea', title: 'Field Notes', due: 12, returned: 12 },
  { reader: 'Amir', title: 'The Long Shore', due: 20, returned: 51 },
  { reader: 'Cleo', title: 'Paper Birds', due: 5, returned: null },
];

const TODAY = 30;
const CENTS_PER_DAY = 25;
const MAXIMUM = 500;

function daysLate(loan) {
  const end = loan.returned === null ? TODAY : loan.returned;
  return Math.max(0, end - loan.due);
}

function fine(loan) {
  return Math.min(daysLate(loan) * CENTS_PER_DAY, MAXIMUM);
}

const perReader = {};
loans.forEach(function (loan) {
  const cents = fine(loan);
  if (!(loan.reader in perReader)) {
    perReader[loan.reader] = 0;
  }
  perReader[loan.reader] += cents;
  console.log(`${loan.reader}: ${loan.title}, ${daysLate(loan)} days late, ${cents} cents`);
}

Object.keys(perReader)
  .sort()
  .forEach(reader => {
    console.log(`${reader} owes ${(perReader[reader] / 100).toFixed(2)}`);
  });

const missing = loans.filter(loan => loan.returned === null).map(loan => loan.title);
console.log('not back yet:', missing.join(', '));
