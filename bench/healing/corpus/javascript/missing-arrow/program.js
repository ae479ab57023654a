const poem = `The rain fell on the tin roof
and the roof sang back to the rain
until the rain forgot the song
and the song forgot the roof`;

const stopWords = new Set(['the', 'on', 'and', 'to', 'until']);

const words = poem
  .toLowerCase()
  .split(/\s+/)
  .filter((word) => !stopWords.has(word));

const frequency = words.reduce((counts, word) => {
  counts[word] = (counts[word] || 0) + 1;
  return counts;
}, {});

const ranking = Object.entries(frequency).sort(
  ([wordA, a], [wordB, b]) b - a || (wordA < wordB ? -1 : 1),
);

for (const [word, count] of ranking) {
  console.log(`${word.padEnd(8)} ${'*'.repeat(count)} ${count}`);
}

const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
console.log('distinct:', ranking.length);
console.log('longest:', longest);
console.log('lines:', poem.split('\n').map((line) => line.length).join(', '));
