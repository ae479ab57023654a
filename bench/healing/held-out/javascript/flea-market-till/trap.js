const input = `
lamp;12.50;Hanne
books;4;Ruud
chair;7.75;Hanne
teapot;3.20;Ilse
`;

function parse(text) {
  return text
    .trim()
    .split('\n')
    .map(line => {
      const [thing, price, seller] = line.split(';');
      return { thing, price, seller };
    });
}

function sumOf(sales) {
  let total = 0;
  for (const sale of sales) {
    total += sale.price;
  }
  return Number(total);
}

const sales = parse(input);
for (const { thing, price, seller } of sales) {
  console.log(`${thing.padEnd(8)}${price.padStart(6)}  (${seller})`);
}

const total = sumOf(sales);
console.log('till: ' + total.toFixed(2));

const sellers = [...new Set(sales.map(sale => sale.seller))];
for (const seller of sellers) {
  const own = sumOf(sales.filter(sale => sale.seller === seller));
  const share = own * 0.9;
  console.log(`${seller} gets ${share.toFixed(2)} of ${own.toFixed(2)}`);
}
