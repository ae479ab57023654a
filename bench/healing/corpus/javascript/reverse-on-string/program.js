function toBase(number, base) {
  const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
  if (number === 0) return '0';
  let text = '';
  let rest = Math.abs(number);
  while (rest > 0) {
    text += digits[rest % base];
    rest = Math.floor(rest / base);
  }
  if (number < 0) text += '-';
  return text.reverse();
}

function isArmstrong(number) {
  const digits = String(number).split('').map(Number);
  return number === digits.reduce((sum, d) => sum + d ** digits.length, 0);
}

for (const [number, base] of [[10, 2], [255, 16], [-45, 3], [123456789, 36], [0, 7]]) {
  const text = toBase(number, base);
  console.log(`${number} in base ${base}: ${text} (${parseInt(text, base) === number ? 'ok' : 'wrong'})`);
}

const armstrong = [];
for (let n = 10; n < 10000; n++) {
  if (isArmstrong(n)) armstrong.push(n);
}
console.log('Armstrong numbers:', armstrong.join(', '));
