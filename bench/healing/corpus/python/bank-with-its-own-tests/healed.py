"""A bank with several kinds of accounts, an audit log, and tests of its own.

Amounts are whole cents, so that nothing is lost to rounding.
"""


class BankError(Exception):
    """Something the bank refuses to do."""


class Account:
    kind = "plain"

    def __init__(self, number, owner):
        self.number = number
        self.owner = owner
        self.balance = 0
        self.frozen = False

    def available(self):
        return self.balance

    def credit(self, amount):
        if amount <= 0:
            raise BankError(f"cannot credit {amount}")
        self.balance += amount

    def debit(self, amount):
        if amount <= 0:
            raise BankError(f"cannot debit {amount}")
        if self.frozen:
            raise BankError(f"account {self.number} is frozen")
        if amount > self.available():
            raise BankError(f"account {self.number} has only {self.available()}")
        self.balance -= amount

    def close_month(self):
        return 0


class Overdraft(Account):
    kind = "overdraft"

    def __init__(self, number, owner, limit, interest_rate=12):
        super().__init__(number, owner)
        self.limit = limit
        self.interest_rate = interest_rate

    def available(self):
        return self.balance + self.limit

    def close_month(self):
        if self.balance >= 0:
            return 0
        interest = self.balance * self.interest_rate // 1200
        self.balance += interest
        return interest


class Savings(Account):
    kind = "savings"

    def __init__(self, number, owner, interest_rate=3, withdrawals=2):
        super().__init__(number, owner)
        self.interest_rate = interest_rate
        self.withdrawals = withdrawals
        self.used = 0

    def debit(self, amount):
        if self.used >= self.withdrawals:
            raise BankError(f"account {self.number} allows {self.withdrawals} withdrawals a month")
        super().debit(amount)
        self.used += 1

    def close_month(self):
        self.used = 0
        interest = self.balance * self.interest_rate // 1200
        self.balance += interest
        return interest


class Bank:
    def __init__(self):
        self.accounts = {}
        self.log = []

    def open(self, kind, owner, **terms):
        number = 1000 + len(self.accounts)
        account = kind(number, owner, **terms)
        self.accounts[number] = account
        self.log.append(f"open {account.kind} {number}")
        return number

    def pay_in(self, number, amount):
        self.accounts[number].credit(amount)
        self.log.append(f"in {number} {amount}")

    def transfer(self, source, target, amount):
        if target not in self.accounts:
            raise BankError(f"there is no account {target}")
        self.accounts[source].debit(amount)
        self.accounts[target].credit(amount)
        self.log.append(f"move {source} {target} {amount}")

    def close_month(self):
        return {number: account.close_month() for number, account in self.accounts.items()}

    def total(self):
        return sum(account.balance for account in self.accounts.values())


def refused(action, *arguments):
    try:
        action(*arguments)
    except BankError as error:
        return str(error)
    return None


bank = Bank()
giro = bank.open(Overdraft, "Nia", limit=50_000)
nest = bank.open(Savings, "Nia", interest_rate=4)
shop = bank.open(Account, "Corner shop")
bank.pay_in(giro, 120_000)
bank.pay_in(nest, 300_000)

bank.transfer(giro, shop, 150_000)
assert bank.total() == 420_000
assert refused(bank.transfer, giro, shop, 20_001) == "account 1000 has only 20000"
assert refused(bank.transfer, giro, 4711, 1) == "there is no account 4711"
bank.transfer(nest, giro, 10_000)
bank.transfer(nest, giro, 5_000)
print("third withdrawal:", refused(bank.transfer, nest, giro, 1))
bank.accounts[shop].frozen = True
print("frozen:", refused(bank.transfer, shop, giro, 100))
print("negative:", refused(bank.pay_in, shop, -5))

print("interest:", bank.close_month())
bank.transfer(nest, shop, 85_000)
print("interest:", bank.close_month())
for number, account in bank.accounts.items():
    print(f"{number} {account.owner:<12}{account.kind:<10}{account.balance / 100:>10.2f}")
print("total:", bank.total())
print("log:", len(bank.log), "entries, last:", bank.log[-1])
