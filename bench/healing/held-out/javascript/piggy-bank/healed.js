const settings = {
  currency: 'EUR',
  goal: 4000,
  monthlyLimit: 1500,
};

class PiggyBank {
  constructor(owner, settings) {
    this.owner = owner;
    this.settings = settings;
    this.cents = 0;
    this.takenThisMonth = 0;
  }

  put(cents) {
    this.cents += cents;
  }

  take(cents) {
    if (this.takenThisMonth + cents > this.settings.monthlyLimit) {
      return `${this.owner} may not take ${this.format(cents)}`;
    }
    this.cents -= cents;
    this.takenThisMonth += cents;
    return `${this.owner} takes ${this.format(cents)}`;
  }

  format(cents) {
    return `${(cents / 100).toFixed(2)} ${this.settings.currency}`;
  }

  progress() {
    const share = Math.floor((this.cents / this.settings.goal) * 10);
    return '[' + '='.repeat(share) + '.'.repeat(10 - share) + ']';
  }
}

const bank = new PiggyBank('Elsa', settings);
for (const cents of [500, 1250, 75, 980]) {
  bank.put(cents);
}
console.log(bank.progress(), bank.format(bank.cents));
console.log(bank.take(600));
console.log(bank.take(1000));
console.log(bank.take(900));
console.log(bank.progress(), bank.format(bank.cents));
