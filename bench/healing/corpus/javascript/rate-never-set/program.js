// Savings with yearly interest
function project(start, deposit, years) {
  const date = new Date(Date.UTC(2020, 0, 1));
  let balance = start;
  for (let i = 0; i < years; i++) {
    balance = balance * (1 + rate) + deposit;
    date.setUTCFullYear(date.getUTCFullYear() + 1);
    console.log(date.toISOString().slice(0, 10), balance.toFixed(2));
  }
  return balance;
}

const end = project(1000, 240, 5);
console.log('gained', (end - 1000 - 5 * 240).toFixed(2));
