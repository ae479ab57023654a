class Account {
  private balance = 0;
  readonly history: string[] = [];

  constructor(public readonly owner: string) {}

  deposit(amount: number): void {
    if (amount <= 0) throw new RangeError('A deposit must be positive.');
    this.balance += amount;
    this.history.push(`+${amount}`);
  }

  withdraw(amount: number): boolean {
    if (amount > this.balance) return false;
    balance -= amount;
    this.history.push(`-${amount}`);
    return true;
  }

  getBalance(): number {
    return this.balance;
  }
}

const account = new Account('Grace');
account.deposit(120);
console.log(account.withdraw(50), account.withdraw(500));
console.log(`${account.owner} has ${account.getBalance()}`);
console.log(account.history.join(' '));
