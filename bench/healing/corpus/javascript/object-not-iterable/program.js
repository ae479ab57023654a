function countLetters(text) {
  const counts = {};
  for (const letter of text.toLowerCase()) {
    if (letter >= 'a' && letter <= 'z') {
      counts[letter] = (counts[letter] ?? 0) + 1;
    }
  }
  return counts;
}

function entropy(counts) {
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  let bits = 0;
  for (const [, n] of counts) {
    const p = n / total;
    bits -= p * Math.log2(p);
  }
  return bits;
}

function caesar(text, shift) {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + shift + 26) % 26) + base);
  });
}

const message = 'Meet me by the eleven elms before the evening bell';
const secret = caesar(message, 5);
const counts = countLetters(secret);
const [mostCommon] = Object.keys(counts).sort((a, b) => counts[b] - counts[a]);
const guessedShift = mostCommon.charCodeAt(0) - 'e'.charCodeAt(0);

console.log(secret);
console.log('entropy', entropy(counts).toFixed(4));
console.log('guessed shift', guessedShift);
console.log(caesar(secret, -guessedShift));
