import type {Secret} from './secret.ts';

/**
 * Texts that look drawn at random: at least 20 characters of upper case, lower case and digits with more than 4 bits
 * a character, or at least 32 hexadecimal digits with more than 3. Linear.
 */
export function findByEntropy(text: string): Secret[] {
  const found: Secret[] = [];
  for (const {0: word, index: start} of text.matchAll(/[\w+/-]{20,}={0,2}/g)) {
    if (!isRandom(word)) continue;
    found.push({start, end: start + word.length, kind: 'likely secret', counts: true});
  }
  return found;
}

function isRandom(word: string): boolean {
  if (!/\d/.test(word)) return false;
  if (/^(?:[a-f\d]{32,}|[A-F\d]{32,})$/.test(word)) {
    return /[a-f]/i.test(word) && entropy(word) > 3 && !isSequence(word);
  }
  if (!/[a-z]/.test(word) || !/[A-Z]/.test(word)) return false;
  // Paths and names made of words have many separators and few changes of case.
  const separators = word.match(/[/_-]/g)?.length ?? 0;
  const changes = word.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
  if (separators > word.length / 10 || changes < word.length / 3) return false;
  return entropy(word) > 4 && !isSequence(word);
}

/** An alphabet is as varied as a key, but most of its characters follow upon each other. */
function isSequence(word: string): boolean {
  let following = 0;
  for (let index = 1; index < word.length; index += 1) {
    if (word.charCodeAt(index) === word.charCodeAt(index - 1) + 1) following += 1;
  }
  return following > word.length / 3;
}

/** Shannon entropy of a text's own character frequencies, in bits a character. */
function entropy(word: string): number {
  const counts = new Map<string, number>();
  for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    bits -= (count / word.length) * Math.log2(count / word.length);
  }
  return bits;
}
