const _ = require('lodash');

const expenses = [
  { who: 'Greta', what: 'train', amount: 48 },
  { who: 'Hugo', what: 'hotel', amount: 210 },
  { who: 'Greta', what: 'dinner', amount: 63 },
  { who: 'Ines', what: 'museum', amount: 27 },
  { who: 'Hugo', what: 'taxi', amount: 18 },
];

const byPerson = _.groupBy(expenses, 'who');
const people = Object.keys(byPerson);
const share = _.sumBy(expenses, 'amount') / people.length;

const balances = people.map((who) => ({
  who,
  paid: _.sumBy(byPerson[who], 'amount'),
}));

for (const { who, paid } of _.orderBy(balances, ['paid'], ['desc'])) {
  const difference = paid - share;
  const text = difference >= 0 ? `gets ${difference.toFixed(2)}` : `owes ${(-difference).toFixed(2)}`;
  console.log(`${who} paid ${paid}, ${text}`);
}
console.log(`share: ${share.toFixed(2)}`);
