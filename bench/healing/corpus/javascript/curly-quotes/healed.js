// Finds anagrams in a word list.

const words = [
  'listen', 'silent', 'enlist', 'google', 'elbow', 'below',
  'state', 'taste', 'cider', 'cried', 'night', 'thing', 'inlets',
];

function signature(word) {
  return word.split('').sort().join('');
}

function groupAnagrams(list) {
  const groups = new Map();
  for (const word of list) {
    const key = signature(word);
    if (!groups.has(key)) {
      groups.set(key, []);
    }
    groups.get(key).push(word);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const groups = groupAnagrams(words);
groups.sort((a, b) => b.length - a.length || a[0].localeCompare(b[0]));

groups.forEach((group) => {
  console.log(group.join(' = '));
});
console.log(`${groups.length} groups, ${words.length - groups.flat().length} words alone`);
