"""Monthly instalments of a car loan."""


def instalment(principal, yearly_percent, months):
    if yearly_percent == 0:
        return principal / months
    monthly = yearly_percent / 100 / 12
    return principal * month / (1 - (1 + monthly) ** -months)


def schedule(principal, yearly_percent, months):
    payment = instalment(principal, yearly_percent, months)
    rest = principal
    for number in range(1, months + 1):
        interest = rest * yearly_percent / 100 / 12
        rest -= payment - interest
        yield number, interest, max(rest, 0)


offers = [("bank", 6.0, 36), ("dealer", 3.9, 24), ("aunt Jo", 0, 30)]
amount = 9000

for name, percent, months in offers:
    payment = instalment(amount, percent, months)
    total = payment * months
    print(f"{name:<8}{months} x {payment:7.2f} = {total:8.2f}, interest {total - amount:7.2f}")

for number, interest, rest in schedule(amount, 6.0, 36):
    if number % 12 == 0:
        print(f"after month {number}: {rest:8.2f} left, interest {interest:.2f}")
