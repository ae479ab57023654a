const parcels = [
  { id: 'P1', weight: 1.2, receiver: { name: 'H. Sato', address: { street: 'Quay 4', city: 'Bergen' } } },
  { id: 'P2', weight: 7.9, receiver: { name: 'M. Roy', address: { street: 'Elm Row 12', city: 'Bath' } } },
  { id: 'P3', weight: 0.4, receiver: { name: 'T. Aydin', address: { street: 'Long Lane 1', city: 'Bergen' } } },
];

function postage(weight) {
  if (weight <= 0.5) return 390;
  if (weight <= 2) return 590;
  return 590 + Math.ceil(weight - 2) * 110;
}

function label(parcel) {
  const { name, address } = parcel.receiver;
  return [parcel.id, name, address.street, address.city.toUpperCase()].join(' | ');
}

function groupByCity(parcels) {
  const groups = {};
  for (const parcel of parcels) {
    const city = parcel.receiver.address.city;
    (groups[city] ??= []).push(parcel.id);
  }
  return groups;
}

for (const parcel of parcels) {
  console.log(label(parcel), '|', postage(parcel.weight), 'cents');
}

for (const [city, ids] of Object.entries(groupByCity(parcels))) {
  console.log(`van to ${city}: ${ids.join(' ')}`);
}
const weight = parcels.reduce((sum, parcel) => sum + parcel.weight, 0);
console.log(`load: ${weight.toFixed(1)} kg`);
