const stock = {
  cumin: { grams: 40, opened: '2023-11' },
  paprika: { grams: 8, opened: '2022-02' },
  saffron: { grams: 1, opened: '2024-01' },
  thyme: { grams: 15, opened: '2021-07' },
};

const minimum = { saffron: 2, paprika: 30 };
const DEFAULT_MINIMUM = 10;

function toBuy(stock) {
  const list = [];
  for (const [spice, { grams }] of Object.entries(stock)) {
    const wanted = minimum[spice] ?? DEFAULT_MINIMUM;
    if (grams < wanted) {
      list.push({ spice, grams: wanted - grams });
    }
  }
  return list;
}

function stale(stock, before) {
  return Object.keys(stock).filter(spice => stock[spice].opened < before);
}

for (const { spice, grams } of toBuy(stock)) {
  console.log(`buy ${grams} g of ${spice}`);
}
console.log('throw away:', stale(stock, '2022-06').join(', '));

const total = Object.values(stock).reduce((sum, { grams }) => sum + grams, 0);
console.log(`${total} g on the rack`);
