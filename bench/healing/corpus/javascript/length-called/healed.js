// Checks whether phrases are palindromes, and finds the longest one inside a word.
function normalise(phrase) {
  return phrase.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function isPalindrome(text) {
  return text === [...text].reverse().join('');
}

function longestPalindrome(text) {
  let best = '';
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      const part = text.slice(start, end);
      if (part.length > best.length && isPalindrome(part)) {
        best = part;
      }
    }
  }
  return best;
}

const phrases = ['Never odd or even', 'Was it a car or a cat I saw?', 'Almost a palindrome', 'Step on no pets'];
for (const phrase of phrases) {
  console.log(`${isPalindrome(normalise(phrase)) ? 'yes' : 'no '}  ${phrase}`);
}

for (const word of ['bananas', 'rotators', 'mississippi', 'abc']) {
  console.log(word, '->', longestPalindrome(word));
}
