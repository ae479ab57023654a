"""Prices baskets with a discount for many pieces."""

PRICES = {"apple": 30, "bread": 250, "milk": 110, "cheese": 480}
total = 0


def price(basket):
    """The sum of this basket alone, in cents."""
    global total
    for item, pieces in basket:
        cost = PRICES[item] * pieces
        if pieces >= 10:
            cost = cost * 9 // 10
        total += cost
    return total


baskets = [
    [("apple", 12), ("milk", 2)],
    [("bread", 1), ("cheese", 1), ("milk", 1)],
    [("apple", 3)],
]

for number, basket in enumerate(baskets, 1):
    cents = price(basket)
    total += cents
    print(f"basket {number}: {cents / 100:.2f}")
print(f"total: {total / 100:.2f}")
print("dearest:", max(range(len(baskets)), key=lambda i: price(baskets[i])) + 1)
