'use strict';

const CODE = {
  a: '.-', b: '-...', c: '-.-.', d: '-..', e: '.', f: '..-.', g: '--.', h: '....', i: '..',
  j: '.---', k: '-.-', l: '.-..', m: '--', n: '-.', o: '---', p: '.--.', q: '--.-', r: '.-.',
  s: '...', t: '-', u: '..-', v: '...-', w: '.--', x: '-..-', y: '-.--', z: '--..',
};

const encode = text =>
  text
    .toLowerCase()
    .split(' ')
    .map(word => [...word].map(letter => CODE[letter]).join(' '))
    .join(' / ');

const LETTERS = Object.fromEntries(Object.entries(CODE).map(([letter, code]) => [code, letter]));

const decode = signal =>
  signal
    .split(' / ')
    .map(word => word.split(' ').map(code => LETTERS[code]).join(''))
    .join(' ');

function duration(signal) {
  let units = 0;
  for (const sign of signal) {
    if (sign === '.') units += 2;
    else if (sign === '-') units += 4;
    else if (sign === ' ') units += 2;
  }
  return units;
}

const messages = ['Send more tea', 'all quiet', 'Fog'];
for (const message of messages) {
  const signal = encode(message);
  console.log(`${message}: ${signal}`);
  console.log(`  ${duration(signal)} units, understood as "${decode(signal)}"`);
}
