const poem = `
the sea is grey
the gull is white
grey is the stone
and white the night
`;

function buildIndex(text) {
  const index = new Map();
  text.trim().split('\n').forEach((line, number) => {
    for (const word of line.split(' ')) {
      if (!index.has(word)) {
        index.set(word, []);
      }
      const lines = index.get(word);
      if (lines.at(-1) !== number + 1) {
        lines.push(number + 1);
      }
    }
  });
  return index;
}

const index = buildIndex(poem);
const words = [...index.keys()].sort();
for (const word of words) {
  const lines = index.get(word);
  if (lines.length > 1) {
    console.log(`${word}: lines ${lines.join(', ')}`);
  }
}

const once = words.filter(word => index.get(word).length === 1);
console.log(`${index.size} words, only once: ${once.join(' ')}`);
