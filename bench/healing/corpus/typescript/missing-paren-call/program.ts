function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/\W+/) {
    if (word === '') continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function topWords(counts: Map<string, number>, howMany: number): string[] {
  return [...counts.entries()]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, howMany)
    .map(([word, count]) => `${word} x${count}`);
}

const text = 'The sea, the sky, and the long grey shore. The sky is long.';
const counts = countWords(text);
console.log(`${counts.size} words`);
for (const line of topWords(counts, 3)) {
  console.log(line);
}
