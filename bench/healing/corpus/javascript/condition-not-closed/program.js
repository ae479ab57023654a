const text = 'She sells sea shells by the sea shore';
const counts = new Map();

for (const word of text.toLowerCase().split(' ')) {
  if (counts.has(word) {
    counts.set(word, counts.get(word) + 1);
  } else {
    counts.set(word, 1);
  }
}

for (const [word, n] of counts) {
  console.log(word, n);
}
