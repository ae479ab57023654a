'use strict';

const assert = require('node:assert');

/**
 * Converts between Roman numerals and numbers from 1 to 3999.
 */
const NUMERALS = [
  ['M', 1000], ['CM', 900], ['D', 500], ['CD', 400],
  ['C', 100], ['XC', 90], ['L', 50], ['XL', 40],
  ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1],
];

function toRoman(number) {
  if (!Number.isInteger(number) || number < 1 || number > 3999) {
    throw new RangeError(`cannot write ${number} as a Roman numeral`);
  }
  let rest = number;
  let text = '';
  for (const [letters, value] of NUMERALS) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

function fromRoman(text) {
  let rest = text;
  let number = 0;
  for (const [letters, value] of NUMERALS) {
    while (rest.startsWith(letters)) {
      number += value;
      rest = rest.slice(letters.length);
    }
  }
  return number;
}

// tests
assert.strictEqual(toRoman(4), 'IV');
assert.strictEqual(toRoman(1994), 'MCMXCIV');
assert.strictEqual(fromRoman('MMXXIV'), 2024);
assert.throws(() => toRoman(0), RangeError);

let checked = 0;
for (let n = 1; n <= 3999; n += 7) {
  assert.strictEqual(fromRoman(toRoman(n)), n);
  checked++;
}

console.log(`all tests passed (${checked} round trips)`);
console.log([1, 9, 40, 444, 1987, 3888].map(toRoman).join(' '));
