const sailings = {
  morning: { capacity: 3, price: 18, booked: ['Ruth', 'Ove'] },
  noon: { capacity: 2, price: 24, booked: ['Kari', 'Liv'] },
  evening: { capacity: 4, price: 15, booked: [] },
};

async function loadSailing(name) {
  await null;
  const sailing = sailings[name];
  if (!sailing) {
    throw new Error(`no sailing called ${name}`);
  }
  return sailing;
}

async function freeSeats(name) {
  const sailing = await loadSailing(name);
  return sailing.capacity - sailing.booked.length;
}

async function book(name, passenger) {
  const seats = await freeSeats(name);
  if (seats <= 0) {
    return `${passenger}: ${name} is full`;
  }
  const sailing = await loadSailing(name);
  sailing.booked.push(passenger);
  return `${passenger}: ${name} for ${sailing.price}`;
}

async function main() {
  const wishes = [
    ['morning', 'Tor'],
    ['morning', 'Una'],
    ['noon', 'Siv'],
    ['evening', 'Una'],
  ];
  for (const [name, passenger] of wishes) {
    console.log(await book(name, passenger));
  }
  for (const name of Object.keys(sailings)) {
    console.log(name, 'has', await freeSeats(name), 'left');
  }
}

main();
