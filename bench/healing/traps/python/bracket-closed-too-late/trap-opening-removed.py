"""The price of an order, where tax is charged for each piece."""

ITEMS = [("lamp", 40.0, 7.6, 3), ("desk", 210.0, 39.9, 1), ("chair", 55.5, 10.55, 4)]


def cost(price, tax, count):
    """So many pieces, each with its price and its tax."""
    return round(price + tax * count, 2)


total = 0
for name, price, tax, count in ITEMS:
    each = cost(price, tax, 1)
    total += cost(price, tax, count)
    print(f"{count} {name:6} at {each:7.2f} = {cost(price, tax, count):8.2f}")
print("total:", round(total, 2))
