class Fraction {
  readonly top: number;
  readonly bottom: number;

  constructor(top: number, bottom: number) {
    const divisor = Fraction.gcd(top, bottom);
    this.top = top / divisor;
    this.bottom = bottom / divisor;
  }

  static gcd(a: number, b: number): number {
    return b === 0 ? a : Fraction.gcd(b, a % b);
  }

  plus(other: Fraction): Fraction {
    return new Fraction(
      this.top * other.bottom + other.top * this.bottom,
      this.bottom * other.bottom,
    );
  }

  toString(): string {
    return `${this.top}/${this.bottom}`;
  }
}

const half = new Fraction(1, 2);
const third = new Fraction(1, 3);
console.log(`${half.plus(third)}`);
console.log(`${half.plus(half).plus(third)}`);
