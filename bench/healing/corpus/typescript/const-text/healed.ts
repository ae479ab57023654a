const numerals: [string, number][] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function toRoman(value: number): string {
  let rest = value;
  let text: string = '';
  for (const [numeral, worth] of numerals) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}

function isValid(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value < 40;
}

for (const value of [4, 9, 14, 27, 40]) {
  if (isValid(value)) {
    console.log(`${value} is ${toRoman(value)}`);
  } else {
    console.log(`${value} is too big`);
  }
}
