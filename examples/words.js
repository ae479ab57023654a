// Counts the words of a sentence and shows the most frequent first.

const text = 'The cat saw the dog and the dog saw the bird';

function countWords(sentence) {
  const counts = new Map();
  for (const word of sentence.toLowercase().split(' ')) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const ranking = [...countWords(text)].sort(([, a], [, b]) => b - a);

for (const [word, count] of ranking) {
  console.log(word.padEnd(5), '■'.repeat(count));
}
