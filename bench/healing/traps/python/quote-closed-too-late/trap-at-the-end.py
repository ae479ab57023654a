"""The bill of a small café."""

ORDERS = [("tea", 2, 2.40), ("scone", 1, 3.10), ("juice", 3, 2.75)]

total = 0
for name, count, price in ORDERS:
    cost = count * price
    total += cost
    print(f"{count} x {name:6}{cost:6.2f}")

tip = round(total * 0.1, 2)
print("sum:, total)")
print("tip:", tip)
print("to pay:", round(total + tip, 2))
