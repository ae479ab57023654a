const suits = ['clubs', 'diamonds', 'hearts', 'spades'];
const ranks = ['2', '3', '4', '5', '6', '7', '8', '9', '10', 'J', 'Q', 'K', 'A'];

const deck = suits.flatMap((suit) => ranks.map((rank) => ({ suit, rank })));

// a shuffle that is the same every time: a linear congruential generator
function* lcg(seed) {
  let state = seed;
  while (true) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state;
  }
}

function shuffle(cards, seed) {
  const numbers = lcg(seed);
  const result = [...cards];
  for (let i = result.length - 1; i > 0; i--) {
    const j = numbers.next().value % (i + 1);
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

function points({ rank }) {
  if (rank === 'A') return 11;
  return Number(rank) || 10;
}

const shuffled = shuffle(deck, 7);
for (let player = 1; player <= 4; player++) {
  const hand = shuffled.slice((player - 1) * 5, player * 5);
  const cards = hand.map((card) => card.rank + card.suit[0]).join(' ');
  console.log(`player ${player}: ${cards} = ${hand.map(points).reduce((a, b) => a + b)}`);
}
console.log('cards left:', deck.length - 20);
