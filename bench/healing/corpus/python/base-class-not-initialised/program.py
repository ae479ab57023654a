class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0
        self.history = []

    def book(self, text, cents):
        self.balance += cents
        self.history.append((text, cents))

    def statement(self):
        lines = [f"{text:<10}{cents / 100:>9.2f}" for text, cents in self.history]
        return "\n".join([self.owner, *lines, f"{'balance':<10}{self.balance / 100:>9.2f}"])


class SavingsAccount(Account):
    def __init__(self, owner, rate):
        self.rate = rate
        self.months = 0

    def month_end(self):
        self.months += 1
        interest = self.balance * self.rate // 1200
        if interest > 0:
            self.book("interest", interest)


savings = SavingsAccount("R. Mbeki", rate=3)
savings.book("opening", 500_000)
for month in range(3):
    savings.month_end()
    savings.book("saving", 20_000)
print(savings.statement())
giro = Account("R. Mbeki")
giro.book("salary", 210_050)
print(giro.statement())
print("months:", savings.months, "entries:", len(savings.history))
