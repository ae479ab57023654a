const riddles = [
  { question: 'What has keys but opens no door?', answer: 'piano', points: 2 },
  { question: "What gets wetter the more it dries?", answer: 'towel', points: 3 },
  { question: 'What can you catch but not throw?', answer: 'cold', points: 1 },
];

const players = {
  Jo: ['piano', 'sponge', 'Cold'],
  Kit: ['a piano', ' towel ', 'fish'],
};

function isRight(given, wanted) {
  const cleaned = given.trim().toLowerCase().replace(/^an? /, '');
  return cleaned === wanted;
}

for (const [name, answers] of Object.entries(players)) {
  let score = 0;
  answers.forEach((given, index) => {
    const riddle = riddles[index];
    if (isRight(given, riddle.answer)) {
      score += riddle.points;
      console.log(`${name}: "${riddle.question}" is answered`);
    } else {
      console.log(`${name}: ${given.trim()} isn't it`);
    }
  });
  const praise = score > 4 ? 'That's a lot of points!' : 'Better luck next time.';
  console.log(`${name} has ${score} points. ${praise}`);
}
