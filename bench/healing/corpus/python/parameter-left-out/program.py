"""Travel costs in several currencies, added up in one."""

SPENT = [
    ("hotel", 420.0, "CHF"),
    ("train", 89.5, "EUR"),
    ("museum", 240.0, "SEK"),
    ("dinner", 64.0, "EUR"),
    ("ferry", 530.0, "SEK"),
]


def convert(amount, currency, rates):
    return amount * rates[currency]


def total(spent, rates):
    cents = 0
    for _, amount, currency in spent:
        cents += round(100 * convert(amount, currency))
    return cents / 100


def by_currency(spent):
    sums = {}
    for _, amount, currency in spent:
        sums[currency] = sums.get(currency, 0) + amount
    return sums


march = {"EUR": 1.0, "CHF": 1.04, "SEK": 0.088}
april = {"EUR": 1.0, "CHF": 1.02, "SEK": 0.085}
print("march:", total(SPENT, march))
print("april:", total(SPENT, april))
print("saved:", round(total(SPENT, march) - total(SPENT, april), 2))
print(by_currency(SPENT))
