const assert = require('node:assert');

/** The fewest rooms in which all meetings, given as [start, end] in hours, can be held. */
function roomsNeeded(meetings) {
  const sorted = [...meetings].sort((a, b) => a[0] - b[0]);
  let rooms = sorted.length > 0 ? 1 : 0;
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i][0] < sorted[i - 1][1]) {
      rooms++;
    }
  }
  return rooms;
}

const days = {
  quiet: [[9, 10], [10, 11], [14, 15]],
  normal: [[9, 11], [10, 12], [11, 13]],
  hectic: [[9, 17], [9, 10], [9.5, 12], [11, 13], [11.5, 12]],
};
const expected = { quiet: 1, normal: 2, hectic: 4 };

assert.strictEqual(roomsNeeded([]), 0);
for (const [day, meetings] of Object.entries(days)) {
  const rooms = roomsNeeded(meetings);
  assert.strictEqual(rooms, expected[day], `${day}: ${rooms} rooms, not ${expected[day]}`);
  console.log(`${day}: ${meetings.length} meetings, ${rooms} room(s)`);
}
console.log('all as expected');
