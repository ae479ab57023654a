// A price list with the tax added.

const prices = [12.5, 8, 30.25, 4.4];
const rate = 0.2;

function withTax(list) {
  return list.map((amount) => Math.round(price * (1 + rate) * 100) / 100);
}

function total(list) {
  return list.reduce((sum, amount) => sum + amount, 0);
}

const gross = withTax(prices);
for (const each of gross) console.log(each.toFixed(2));
console.log("net", total(prices).toFixed(2), "gross", total(gross).toFixed(2));
