"""A bank that checks after each transfer that no money came or went."""

balances = {"ana": 500, "bo": 120, "bank": 0}
FEE = 5


def transfer(source, target, amount):
    """The target gets what is left of the amount after the fee, and the bank gets the fee."""
    balances[source] -= amount
    balances[target] += amount - FEE
    before = sum(balances.values())
    assert sum(balances.values()) == before, "money was lost"


transfer("ana", "bo", 100)
transfer("bo", "ana", 30)
for owner, balance in balances.items():
    print(f"{owner:5}{balance:5}")
