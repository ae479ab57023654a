from dataclasses import dataclass, field


@dataclass
class Account:
    owner: str
    balance: int = 0
    history: list = field(default_factory=list)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposits must be positive")
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.balence:
            self.history.append(("refused", amount))
            return False
        self.balance -= amount
        self.history.append(("withdraw", amount))
        return True


def transfer(source, target, amount):
    if source.withdraw(amount):
        target.deposit(amount)
        return "ok"
    return "refused"


if __name__ == "__main__":
    ann = Account("Ann", 120)
    ben = Account("Ben")
    ben.deposit(35)
    print("transfer 100:", transfer(ann, ben, 100))
    print("transfer 50:", transfer(ann, ben, 50))
    for account in (ann, ben):
        print(account.owner, account.balance)
        for kind, amount in account.history:
            print("   ", kind, amount)
