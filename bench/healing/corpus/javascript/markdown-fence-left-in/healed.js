function gcd(a, b) {
  return b === 0 ? a : gcd(b, a % b);
}

class Fraction {
  constructor(numerator, denominator = 1) {
    const sign = denominator < 0 ? -1 : 1;
    const divisor = gcd(Math.abs(numerator), Math.abs(denominator)) || 1;
    this.numerator = (sign * numerator) / divisor;
    this.denominator = (sign * denominator) / divisor;
  }

  add(other) {
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator
    );
  }

  multiply(other) {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  toString() {
    return this.denominator === 1 ? String(this.numerator) : this.numerator + '/' + this.denominator;
  }
}

const half = new Fraction(1, 2);
const third = new Fraction(1, 3);
const minus = new Fraction(3, -4);

console.log(half.add(third).toString());
console.log(half.multiply(minus).toString());
console.log(minus.add(new Fraction(3, 4)).toString());

let harmonic = new Fraction(0);
for (let n = 1; n <= 10; n++) {
  harmonic = harmonic.add(new Fraction(1, n));
}
console.log('harmonic number 10:', harmonic.toString());
