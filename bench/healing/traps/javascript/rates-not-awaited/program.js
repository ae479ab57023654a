// Changes money with rates that arrive later.

async function loadRates() {
  return {eur: {buy: 0.92, sell: 0.95}, chf: {buy: 0.88, sell: 0.9}};
}

async function change(amount, currency) {
  const rates = loadRates();
  const {buy} = rates[currency];
  return (amount * buy).toFixed(2);
}

console.log("100 dollars are", await change(100, "eur"), "euros");
console.log("100 dollars are", await change(100, "chf"), "francs");
