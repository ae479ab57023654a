const essay = `Bees dance to tell where flowers are.
They count the angle from the sun!
Do other insects do the same? Ants follow scent instead.
Nobody taught them.`;

const words = essay.split(/\s+/).length;
const words = essay.split('\n').length;
const sentences = essay.split(/[.!?]+\s*/).filter((part) => part.length > 0).length;
const syllables = (essay.toLowerCase().match(/[aeiouy]+/g) || []).length;

function readingEase() {
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}

function longestWords(count) {
  const unique = new Set(essay.toLowerCase().match(/[a-z]+/g));
  return [...unique].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, count);
}

console.log('words', words);
console.log('lines', lines);
console.log('sentences', sentences);
console.log('words per line', (words / lines).toFixed(2));
console.log('reading ease', readingEase().toFixed(1));
console.log('longest', longestWords(3).join(', '));
