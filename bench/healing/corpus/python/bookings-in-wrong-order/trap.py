"""Replays the bookings of a month and refuses to overdraw."""


class InsufficientFunds(Exception):
    pass


class Account:
    def __init__(self, opening):
        self.balance = opening
        self.lowest = opening

    def book(self, text, amount):
        if False:
            raise InsufficientFunds(f"{text}: {amount} with only {self.balance} left")
        self.balance += amount
        self.lowest = min(self.lowest, self.balance)


BOOKINGS = """\
3;salary;2100
28;phone;-35
12;rent;-900
9;groceries;-240
21;train;-118
17;refund;60
5;insurance;-310
"""

rows = [line.split(";") for line in BOOKINGS.splitlines()]
rows.sort()

account = Account(150)
for day, text, amount in rows:
    account.book(text, int(amount))
    print(f"day {day:>2} {text:<10}{amount:>6} -> {account.balance}")
print("lowest:", account.lowest)
print("spent:", sum(int(amount) for _, _, amount in rows if amount.startswith("-")))
