const rooms = [
  { id: 1, title: 'Bronze', text: 'Axes, rings and a sword from the lake.', tags: ['metal', 'finds'] },
  { id: 2, title: 'Ships', text: 'The hull of a trading ship, raised in 1962.', tags: ['wood', 'sea'] },
  { id: 3, title: 'Coins', text: 'Silver from seven kings.', tags: ['metal', 'money'] },
  { id: 4, title: 'Looms', text: 'How wool became sails, and sails became money.', tags: ['wood', 'wool'] },
];

const CHARACTERS_PER_SECOND = 14;

function speakingTime(text) {
  return Math.ceil(len(text) / CHARACTERS_PER_SECOND);
}

function tour(tag) {
  const chosen = [];
  for (const room of rooms) {
    if (room.tags.contains(tag)) {
      chosen.push(room);
    }
  }
  return chosen;
}

for (const room of rooms) {
  console.log(`${room.id} ${room.title.padEnd(8)}${speakingTime(room.text)} s`);
}

for (const tag of ['metal', 'wood', 'sea']) {
  const chosen = tour(tag);
  const seconds = chosen.reduce((sum, room) => sum + speakingTime(room.text), 0);
  const names = chosen.map(room => room.title).join(' > ');
  console.log(`${tag}: ${names} (${seconds} s)`);
}
