class Money {
  constructor(cents, currency) {
    this.cents = cents;
    this.currency = currency;
  }

  static parse(text) {
    const match = /^([A-Z]{3}) (\d+)\.(\d{2})$/.exec(text);
    if (!match) throw new Error(`not an amount: ${text}`);
    return new Money(Number(match[2]) * 100 + Number(match[3]), match[1]);
  }

  plus(other) {
    if (other.currency !== this.currency) throw new Error('currencies differ');
    return Money(this.cents + other.cents, this.currency);
  }

  times(factor) {
    return new Money(Math.round(this.cents * factor), this.currency);
  }

  /** Splits into parts that differ by at most one cent. */
  split(parts) {
    const share = Math.floor(this.cents / parts);
    const rest = this.cents - share * parts;
    return Array.from({ length: parts }, (_, i) => new Money(share + (i < rest ? 1 : 0), this.currency));
  }

  toString() {
    const whole = Math.floor(this.cents / 100);
    return `${this.currency} ${whole}.${String(this.cents % 100).padStart(2, '0')}`;
  }
}

const prices = ['EUR 12.50', 'EUR 3.99', 'EUR 0.75'].map(Money.parse);
const sum = prices.reduce((a, b) => a.plus(b));
const withTip = sum.times(1.1);

console.log(`sum       ${sum}`);
console.log(`with tip  ${withTip}`);
console.log(`each      ${withTip.split(3).join(', ')}`);

try {
  sum.plus(Money.parse('USD 1.00'));
} catch (error) {
  console.log('refused:', error.message);
}
