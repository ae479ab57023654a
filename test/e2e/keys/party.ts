/**
 * A program whose best fix has two hunks, the first of which can be split, and for which there is a second fix. Its stack is
 * short, so that no version of Node writes more of it.
 */
export const party = `Error.stackTraceLimit = 2;

function greet(name) {
  consol.log(\`Hello, \${name}!\`);
  const letters = name.length;
  consle.log(\`\${letters} letters\`);
}

const guests = ['Ada', 'Kenji', 'Zuri'];
console.log('The party begins.');
console.log('There are', guests.length, 'guests.');

// Everybody is greeted,
// one after another,
// in the order of the list.
for (const guest of guests) {
  greet(guest);
}

console.log('The party ends.');
console.log('Good night', gests.join(', '));
`;

/** A program that only ends when it is stopped. */
export const endless = `console.log('here we go');
setInterval(() => {}, 1000);
`;
