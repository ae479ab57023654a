// Rounds the cost of tiles up to full boxes.

const rooms = [
  {name: "kitchen", width: 3.2, length: 4.1},
  {name: "bath", width: 2, length: 2.5},
];
const border = 0.5;
const perBox = 1.4;

function boxes({width, length}) {
  // The border runs along one side, for the whole length of the room.
  return Math.ceil(((width + border * length) / perBox);
}

for (const room of rooms) console.log(room.name, boxes(room));
console.log("all", boxes(rooms[0]) + boxes(rooms[1]));
