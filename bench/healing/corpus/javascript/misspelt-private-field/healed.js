class Account {
  #balance = 0;
  #history = [];

  constructor(owner) {
    this.owner = owner;
  }

  deposit(amount) {
    if (amount <= 0) throw new RangeError('deposit a positive amount');
    this.#balance += amount;
    this.#history.push(['deposit', amount]);
  }

  withdraw(amount) {
    if (amount > this.#balance) {
      throw new Error(`${this.owner} cannot withdraw ${amount}: only ${this.#balance} left`);
    }
    this.#balance -= amount;
    this.#history.push(['withdraw', amount]);
  }

  get balance() {
    return this.#balance;
  }

  *statement() {
    let running = 0;
    for (const [kind, amount] of this.#history) {
      running += kind === 'deposit' ? amount : -amount;
      yield `${kind.padEnd(9)}${String(amount).padStart(6)}${String(running).padStart(7)}`;
    }
  }
}

function transfer(from, to, amount) {
  from.withdraw(amount);
  to.deposit(amount);
}

const rosa = new Account('Rosa');
const joon = new Account('Joon');
rosa.deposit(500);
joon.deposit(80);

for (const [from, to, amount] of [[rosa, joon, 120], [joon, rosa, 350], [joon, rosa, 200], [joon, rosa, 0]]) {
  try {
    transfer(from, to, amount);
  } catch (error) {
    console.log(error.message);
  }
}

for (const line of rosa.statement()) console.log(line);
console.log(rosa.balance, joon.balance);
