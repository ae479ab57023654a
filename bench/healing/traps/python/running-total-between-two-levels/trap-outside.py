"""Keeps a running total at a till."""

CART = ["milk", "bread", "eggs", "milk"]
PRICES = {"milk": 1.2, "bread": 2.5, "eggs": 3.3}

total = 0
for item in CART:
    price = PRICES[item]
    total += price
print(f"after {item}: {total:.2f}")

print(f"to pay: {total:.2f}")
