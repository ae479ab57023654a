class Room {
  constructor(name, width, length, height) {
    this.name = name;
    this.width = width;
    this.length = length;
    this.height = height;
  }

  floorArea() {
    return this.width + this.length;
  }

  wallArea() {
    return 2 * (this.width + this.length) * this.height;
  }
}

const COVERAGE = 9.5; // square metres a litre
const PRICES = { paint: 7.2, carpet: 24 };

function estimate(rooms, coats = 2) {
  let paint = 0;
  let carpet = 0;
  for (const room of rooms) {
    paint += (room.wallArea() * coats) / COVERAGE;
    carpet += room.floorArea();
  }
  const litres = Math.ceil(paint);
  return { litres, carpet, cost: litres * PRICES.paint + carpet * PRICES.carpet };
}

const rooms = [new Room('kitchen', 3.5, 4, 2.5), new Room('bedroom', 3, 4.2, 2.5), new Room('hall', 1.5, 6, 2.6)];

for (const room of rooms) {
  console.log(`${room.name}: floor ${room.floorArea().toFixed(1)} m², walls ${room.wallArea().toFixed(1)} m²`);
}
const { litres, carpet, cost } = estimate(rooms);
console.log(`${litres} l of paint, ${carpet.toFixed(1)} m² of carpet: ${cost.toFixed(2)}`);
console.log(`one coat: ${estimate(rooms, 1).cost.toFixed(2)}`);
