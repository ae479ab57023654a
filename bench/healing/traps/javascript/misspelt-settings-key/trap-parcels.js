// Postage by weight, from a table of settings.

const settings = {
  postage: {base: 3, perKilo: 1.5},
  parcels: [0.4, 2, 5.5],
};

function postage(kilos) {
  return settings.parcels[0] + settings.postage.perKilo * kilos;
}

let sum = 0;
for (const kilos of settings.parcels) {
  sum += postage(kilos);
  console.log(`${kilos} kg: ${postage(kilos).toFixed(2)}`);
}
console.log(`together: ${sum.toFixed(2)}`);
